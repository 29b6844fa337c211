#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# How many persons a second `lotse route` decides, JSON to JSON, on one core.
# usage: bench_route.sh [HOUSEHOLDS]; LOTSE names the program (./lotse), PACKS the rule packs.
set -eu
LC_ALL=C
export LC_ALL

households=${1:-100000}
lotse=${LOTSE:-./lotse}
packs=${PACKS:-$(dirname "$0")/../../data/rules}
cases=$(mktemp)
trap 'rm -f "$cases"' EXIT INT TERM

# Households of two to four persons; the generator is fixed, so that runs can be compared.
"${AWK:-awk}" -v n="$households" '
function next_int(limit) { seed = (seed * 69069 + 1) % 4294967296; return int(seed / 65536) % limit }
function pick(list,    a) { return a[1 + next_int(split(list, a, " "))] }
function date(from, years) {
    return sprintf("%04d-%02d-%02d", from + next_int(years), 1 + next_int(12), 1 + next_int(28))
}
function adult(id, role) {
    persons++
    return sprintf("{\"id\":\"%s\",\"role\":\"%s\",\"facts\":{\"status\":\"%s\"," \
        "\"status_first_granted\":\"%s\",\"birth_date\":\"%s\",\"nationalities\":[\"%s\"]," \
        "\"benefit\":[\"%s\"],\"german\":\"%s\",\"needy\":%s,\"work\":\"%s\"}}", id, role, \
        pick("AE_25_2_1 AE_24 AG_55 DU_60A_2_3 AE_30 EU_CIT AE_18B AE_25_3"), date(2022, 4), \
        date(1960, 45), pick("SYR UKR AFG POL TUR SRB"), pick("SGB2 ASYLBLG_3 NONE WOHNGELD"), \
        pick("A0 A1 A2 B1 B2"), pick("true false"), \
        pick("UNEMPLOYED_REGISTERED EMPLOYED_SV NONE APPRENTICE"))
}
function child(id) {
    persons++
    return sprintf("{\"id\":\"%s\",\"role\":\"CHILD\",\"facts\":{\"birth_date\":\"%s\"," \
        "\"care\":\"%s\"}}", id, date(2010, 15), pick("NONE KITA WAITLIST"))
}
BEGIN {
    seed = 1
    for (i = 0; i < n; i++) {
        line = adult("p1", "APPLICANT") "," (next_int(2) ? adult("p2", "SPOUSE") : child("p2"))
        for (k = next_int(3); k > 0; k--) line = line "," child("p" 2 + k)
        print "{\"id\":\"c" i "\",\"as_of\":\"2026-03-02\",\"persons\":[" line "]," \
            "\"household\":{\"housing\":\"" pick("FLAT GU AE") "\"}}"
    }
    print persons > "/dev/stderr"
}' > "$cases" 2> "$cases.n"
persons=$(cat "$cases.n")
rm -f "$cases.n"

begin=$(date +%s%N)
"$lotse" route --packs "$packs" < "$cases" > /dev/null
end=$(date +%s%N)
"${AWK:-awk}" -v persons="$persons" -v ns=$((end - begin)) 'BEGIN {
    printf "%-28s %10d persons/s\n", "route, JSON to JSON", persons / (ns / 1e9)
}'
