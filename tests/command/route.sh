#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# lotse route: the contract of the design, and every kind of bad line.
. "${top_srcdir:-.}/tests/command/command.sh"
input=$home/in

case1='{"id":"c1","as_of":"2026-03-02","persons":[{"id":"p1","role":"APPLICANT","facts":{"status":"AE_25_2_1","status_first_granted":"2026-01-15","birth_date":"1995-05-01","benefit":["SGB2"],"german":"A2"}},{"id":"p2","role":"CHILD","facts":{"birth_date":"2024-09-10","care":"NONE"}}],"household":{"housing":"FLAT"}}'

echo "$case1" > "$input"
expect 0 '"person":"p1","about":null,"need":"integration_course","outcome":"OBLIGED","agency_type":"JC","agency":"AG-06"' "$lotse" route
for part in '"id":"c1","as_of":"2026-03-02","rules":"' '"rule":"R-SPR-030a","basis":"§ 44a Abs. 1 Satz 1 Nr. 2 AufenthG, § 6 Abs. 1 Satz 2 IntV","source":"GII","confidence":"V","priority":3' \
    '"presumed":\["ik_state","work"\],"missing":\[\],"bring":\["DOC_PASS","DOC_BESCH"\],"deadline":null,"instead":null' '"person":"p2","about":null,"need":"childcare","outcome":"ENTITLED","agency_type":"JA"' '"notices":\['; do
    grep -qE -- "$part" "$home/out" || fail "route: the answer lacks $part"
done
grep -c . "$home/out" | grep -qx 1 || fail "route: one line in, one line out"

# An empty form proposes nothing.
echo '{"id":"e","persons":[{"id":"p1","facts":{}}]}' > "$input"
expect 0 '"results":\[\]' "$lotse" route

# The interpreter says the same.
echo "$case1" > "$input"
"$lotse" route < "$input" > "$home/compiled" && "$lotse" route --interpret < "$input" > "$home/interpreted"
cmp "$home/compiled" "$home/interpreted" || fail "compiled and interpreted differ"

bad() { # line, pattern
    printf '%s\n%s\n' "$1" "$case1" > "$input"
    expect 2 "$2" "$lotse" route
    tail -n 1 "$home/out" | grep -q '"id":"c1".*"results"' || fail "the run did not go on after: $1"
    head -n 1 "$home/out" | grep -q '"error":{' || fail "no error object for: $1"
}
bad '{"id":"x","persons":[{"id":"p","facts":{"status":"AE_25_2_1"' '"id":(null|"x"),"error":\{"line":1'
bad '{"id":"x","persons":[{"id":"p","facts":{"statuss":"AE_24"}}]}' '"field":"statuss"'
bad '{"id":"x","persons":[{"id":"p","facts":{"status":"AE_99"}}]}' '"id":"x","error":\{.*AE_99'
bad '{"id":"x","persons":[{"id":"p","facts":{"birth_date":"1995-13-01"}}]}' '"field":"birth_date"'
bad '{"id":"x","persons":[{"id":"p","facts":{"german":7}}]}' '"field":"german"'
bad '{"id":"x","persons":[{"id":"p","facts":{"benefit":"SGB2"}}]}' '"field":"benefit"'
bad '{"id":"x","persons":[{"id":"p","facts":{"german":"A1","german":"A2"}}]}' 'duplicate|twice'
bad '{"id":"x","as_of":"soon","persons":[]}' '"field":"as_of"'
bad '{"id":"x","colour":"red","persons":[]}' '"field":"colour"'
bad '[1,2,3]' '"error"'
bad 'nonsense' '"id":null,"error"'
bad '{"id":"x","persons":[{"id":"p","facts":{"housing":"FLAT"}}]}' '"field":"housing"'

# Kin that cannot be.
bad '{"id":"x","persons":[{"id":"p","parents":["p"]}]}' '"field":"parents"'
bad '{"id":"x","persons":[{"id":"p","partner":"p"}]}' '"field":"partner"'
bad '{"id":"x","persons":[{"id":"p","parents":["q"]},{"id":"q","parents":["p"]}]}' '"field":"parents"'
bad '{"id":"x","persons":[{"id":"p","parents":["q"]},{"id":"q","parents":["r"]},{"id":"r","parents":["p"]}]}' '"field":"parents"'
bad '{"id":"x","persons":[{"id":"p","role":"APPLICANT","parents":["q"]},{"id":"q","role":"CHILD"}]}' '"field":"parents"'
bad '{"id":"x","persons":[{"id":"p","partner":"q"},{"id":"q","partner":"r"},{"id":"r"}]}' '"field":"partner"'

# Facts that cannot all be right are named, and the answer says what it made of them.
echo '{"id":"w","as_of":"2026-11-22","persons":[{"id":"p1","role":"APPLICANT","facts":{"birth_date":"1995-05-01","status":"AE_25_2_1","status_first_granted":"2019-01-15","entry_date":"2020-05-01","benefit":["SGB2","ASYLBLG_3"],"german":"A2"}},{"id":"p2","role":"CHILD","facts":{"birth_date":"1990-09-10"}}]}' > "$input"
expect 0 '"id":"w"' "$lotse" route
for part in '"rule":"W-AUF-011",[^}]*"kind":"contradiction","fields":\["status_first_granted","entry_date"\],"treated":"unknown"' \
    '"rule":"W-LEI-010",[^}]*"certain":true,"kind":"contradiction","fields":\["benefit"\],"treated":"unknown"' \
    '"person":"p2","rule":"W-FAM-010",[^}]*"fields":\["birth_date"\],"treated":"unknown"' \
    '"rule":"R-SPR-030b",[^}]*"certain":false,[^}]*\{[^}]*\}[^}]*"missing":\["benefit"\]'; do
    grep -qE -- "$part" "$home/out" || fail "route: the answer lacks $part"
done
"$lotse" route --interpret < "$input" | cmp - "$home/out" || fail "contradictions differ between the engines"
echo '{"id":"w","as_of":"2026-11-22","persons":[{"id":"p1","facts":{"birth_date":"1980-05-01","work":"PUPIL"}}]}' > "$input"
expect 0 '"rule":"W-ARB-012",[^}]*"fields":\["work","birth_date"\],"treated":"as given"' "$lotse" route

# Half a line, two on one, another charset: said in the reader's language.
LANGUAGE=de
bad '{"id":"x","persons":[{"id":"p","facts":{"status":"AE_25_2_1"' 'die Zeile endet zu früh, in Spalte [0-9]+'
bad '{"id":"x","persons":[]} {"id":"y","persons":[]}' 'in Spalte [0-9]+ folgt noch etwas'
latin=$(printf '{"id":"\344"}')
bad "$latin" 'erwartet wird UTF-8'
bad '{"id":"x",}' 'ab Spalte [0-9]+ stimmt es nicht'
LANGUAGE=en

# Unknown, refused and not asked are all unknown to rules, and none is an error.
echo '{"id":"u","persons":[{"id":"p","facts":{"german":null,"status":"UNKNOWN","work":{"refused":true},"employable":"UNKNOWN"}}]}' > "$input"
expect 0 '"id":"u"' "$lotse" route

# Packs alone name no home: a duty in another Land has an office type and no office.
echo '{"id":"l","as_of":"2026-11-22","persons":[{"id":"p","facts":{"status":"AE_25_2_1","birth_date":"1995-05-01","needy":true,"employable":"YES","residence_duty":"P12A_LAND","duty_land":"HESSEN"}}]}' > "$input"
expect 0 '"agency_type":"JC","agency":null' "$lotse" route --packs "$top_srcdir/data/rules"

expect 2 'cannot read the folder' "$lotse" route --packs "$home/nowhere"
mkdir "$home/packs"
printf 'pack bad\n  title "Bad"\n  level federal\nrule R-1\n  need integration_course\n  for person\n  when germn < B1\n  then OBLIGED by JC\n  product "x"\n  basis "x"\n  valid always\n  priority 3\n  source GII V\n' > "$home/packs/bad.rules"
expect 2 '7:8: ' "$lotse" route --packs "$home/packs"
# Packs without a directory: a household in another Land is answered, its offices have no name.
echo '{"id":"l","persons":[{"id":"p","facts":{"work_note":"FORBIDDEN"}}],"household":{"land":"BAYERN"}}' > "$input"
expect 0 '"agency_type":"ABH","agency":null' "$lotse" route --packs "$top_srcdir/data/rules"
# What is wrong in a rule is named with line and column, and in the reader's language.
LANGUAGE=de
rule() { # condition, office, pattern
    printf 'pack t\nrule R-1\n  need integration_course\n  for person\n  when %s\n  then OBLIGED by %s\n  product "x"\n  basis "x"\n  valid always\n  priority 3\n  source GII V\n' "$1" "$2" > "$home/one.rules"
    expect 1 "$3" "$lotse" rules check "$home/one.rules"
}
rule 'germn < B1' JC '5:8: erwartet wird ein Feld des Katalogs, nicht „germn“'
rule 'german < B9' JC '5:17: erwartet wird ein Schlüssel dieses Feldes, nicht „B9“'
rule 'needy = 3' JC '5:16: erwartet wird .* nicht „3“'
rule 'entry_date < 2025-02-30' JC '5:21: erwartet wird ein Datum wie 2026-06-30, nicht „2025-02-30“'
rule needy JCX '6:19: erwartet wird eine Art von Stelle, nicht „JCX“'
finish
