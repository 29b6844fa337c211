#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The handbook against the program: every row of its section 13 has rules, every statement of the
# sections in sections.tsv rules or a reason, every rule a basis, a source and a mark, every status of
# its section 1 a row in the catalogue.
. "${top_srcdir:-.}/tests/command/command.sh"
expect 0 '' "$lotse" rules list --all --json
rules=$home/rules
mv "$home/out" "$rules"

tab=$(printf '\t')
while IFS=$tab read -r row ids what; do
    case $row in '#'*) continue ;; esac
    [ -n "$ids" ] || fail "$row ($what) has no rule"
    for id in $ids; do
        grep -q "^{\"id\":\"$id\"," "$rules" || fail "$row ($what): there is no rule $id"
    done
done < "$top_srcdir/tests/cases/section13.tsv"

while IFS=$tab read -r section what ids; do
    case $section in '#'*) continue ;; esac
    case $ids in
    'not a rule: '?*) continue ;;
    R-*) ;;
    *) fail "$section ($what) has neither a rule nor a reason" ;;
    esac
    for id in $ids; do
        grep -q "^{\"id\":\"$id\"," "$rules" || fail "$section ($what): there is no rule $id"
    done
done < "$top_srcdir/tests/cases/sections.tsv"

! grep '"source":""' "$rules" || fail "a rule without a source"
# What follows from logic alone needs no law, and only contradictions do.
! grep '"basis":""' "$rules" | grep -v '"outcome":"CONTRADICTS".*"source":"LOGIK"' || fail "a rule without basis"
! grep '"source":"LOGIK"' "$rules" | grep -v '"outcome":"CONTRADICTS"' || fail "a rule of logic alone"
! grep -vE '"confidence":"(V|V2|M|D)"' "$rules" || fail "a rule without a mark"
! grep -vE '"valid_from":"(20[0-9]{2}-[0-9]{2}-[0-9]{2}|19[0-9]{2}-[0-9]{2}-[0-9]{2})?"' "$rules" || fail "a date"

for code in $(grep -v '^#' "$top_srcdir/tests/cases/section1.txt"); do
    cut -f 1 "$top_srcdir/data/catalogue/status.tsv" | grep -qx "$code" || fail "no status $code"
    printf '{"id":"%s","persons":[{"id":"p","facts":{"status":"%s"}}]}\n' "$code" "$code"
done > "$home/in"
input=$home/in
expect 0 '"id":"AE_24"' "$lotse" route
grep -c '"results":' "$home/out" | grep -qx "$(grep -c . "$home/in")" || fail "a status is not routed"
finish
