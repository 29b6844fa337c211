#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# An answer is explained to the last condition, for a jurist who was not there.
. "${top_srcdir:-.}/tests/command/command.sh"
case=$home/case.jsonl
cat >"$case" <<'END'
{"id":"c7","as_of":"2026-03-02","persons":[{"id":"p1","role":"APPLICANT","facts":{"status":"AE_25_3","birth_date":"1995-05-01","needy":true,"employable":"YES","german":"A2"}}],"household":{"place":"05566076"}}
END
explain() {
    "$lotse" rules explain --packs "$top_srcdir/data/rules" "$@" <"$case"
}
# Whom it is about, which law, which rules, why, why not another office, what would change it.
LANGUAGE=de expect 0 'Lebensunterhalt → Jobcenter, Anspruch' explain --need livelihood --why-not SOZ
for words in 'c7' '02.03.2026' 'Regelwerk .*rheine [0-9a-f]' '§ 7 Abs. 1' 'Erwerbsfähigkeit .*ja' \
    'Warum nicht: Sozialamt' 'Was würde es ändern' 'Keine Rechtsberatung'; do
    LANGUAGE=de expect 0 "$words" explain --need livelihood --why-not SOZ
done
LANGUAGE=en expect 0 'It is no legal advice' explain --need livelihood
expect 1 '' explain --need naturalisation
expect 2 'no need "food"' explain --need food
expect 2 'no office type "XX"' explain --why-not XX
echo '{"id":"c7","persons":1}' >"$case"
expect 2 'line 1: ' explain
finish
