#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The database from the command line: made, proved, copied, put back; and what is refused.
. "${top_srcdir:-.}/tests/command/command.sh"
db=$home/lotse.db

expect 0 'is ready' "$lotse" --db "$db" init
expect 0 '' "$lotse" --db "$db" init
expect 0 'Nothing is wrong' "$lotse" --db "$db" doctor
expect 0 'the chain holds' "$lotse" --db "$db" audit verify
expect 0 'R-SPR-030b .*integration_course' "$lotse" --db "$db" rules list --on 2026-11-22
expect 0 '^rule R-SPR-030a' "$lotse" --db "$db" rules show R-SPR-030a
expect 1 'no rule "R-NO"' "$lotse" --db "$db" rules show R-NO
expect 0 'rules, no error' "$lotse" --db "$db" rules check
expect 0 'AG-06' "$lotse" --db "$db" directory
# What route names can be looked up: rules, notices, agreements.
expect 0 '^notice R-LEB-080' "$lotse" --db "$db" rules show R-LEB-080
expect 0 '^R-LEB-053 .*NOTICE' "$lotse" --db "$db" rules list --all
expect 0 '"id":"R-LEB-053","pack":"federal","need":"","outcome":"NOTICE"' "$lotse" --db "$db" rules list --all --json
expect 1 '' "$lotse" --db "$db" queue
expect 2 'no office AG-99' "$lotse" --db "$db" queue --agency AG-99
expect 3 'demonstration' "$lotse" --db "$db" --as demir queue
expect 0 '' "$lotse" --db "$db" backup "$home/copy.db"
expect 3 '' "$lotse" --db "$db" backup "$home/copy.db"
expect 0 '' "$lotse" --db "$home/again.db" restore "$home/copy.db"
expect 0 'Nothing is wrong' "$lotse" --db "$home/again.db" doctor

demo=$home/demo.db
expect 0 'every person in it is invented' "$lotse" --db "$demo" demo --households 20 --seed 7
expect 3 'only an administrator' "$lotse" --db "$demo" --as demir doctor
expect 0 'Nothing is wrong' "$lotse" --db "$demo" --as admin doctor
expect 0 '2026-|20[0-9][0-9]-' "$lotse" --db "$demo" --as brinkmann queue
expect 3 'nemo is not on the staff list' "$lotse" --db "$demo" --as nemo queue

# --json: every line is an object, and there is nothing else on standard output.
for list in 'rules list' directory; do
    # shellcheck disable=SC2086
    expect 0 '^\{"id":"[^"]+",.*\}$' "$lotse" --db "$db" $list --json
    ! grep -qvE '^\{"id":.*\}$' "$home/out" || fail "$list --json: not an object a line"
done
expect 0 '^\{"login":"demir",.*"active":true\}$' "$lotse" --db "$demo" --as admin staff --json
expect 0 '^\{"number":"20[0-9-]+","state":"[a-z_]+","fhir":' "$lotse" --db "$demo" --as brinkmann queue --json
expect 0 '' "$lotse" --db "$demo" --as admin doctor --json
[ ! -s "$home/out" ] || fail "doctor --json speaks where nothing is wrong"
[ ! -s "$home/err" ] || fail "doctor --json shows progress where there is no terminal"
expect 0 '' "$lotse" --db "$demo" --as admin backup "$home/quiet.db"
[ ! -s "$home/err" ] || fail "backup shows progress where there is no terminal"

# Members of staff come and go.
expect 0 '' "$lotse" --db "$db" staff add anna clerk,supervisor 'Anna Beispiel' AG-15
expect 0 '^anna +AG-15 +clerk,supervisor +Anna Beispiel' "$lotse" --db "$db" staff
expect 0 '' "$lotse" --db "$db" staff retire anna
expect 0 '"login":"anna".*"active":false' "$lotse" --db "$db" staff list --json
expect 1 'nemo is not on the staff list' "$lotse" --db "$db" staff retire nemo
expect 2 'no office AG-77' "$lotse" --db "$db" staff add otto clerk 'Otto Muster' AG-77
expect 2 'roles such as clerk' "$lotse" --db "$db" staff add otto king 'Otto Muster'

# Without --db: below XDG_DATA_HOME where it is absolute, else below HOME.
expect 0 "$home/data/lotse/lotse.db is ready" "$lotse" init
XDG_DATA_HOME=relative expect 0 "$home/.local/share/lotse/lotse.db is ready" "$lotse" init

# What is no database of ours is refused with a sentence, and left as it is.
echo 'this is no database, it is a letter' > "$home/letter.db"
expect 3 'not a database|no database' "$lotse" --db "$home/letter.db" doctor
grep -q 'it is a letter' "$home/letter.db" || fail "the letter was changed"
expect 3 'there is no database' "$lotse" --db "$home/missing.db" doctor
[ ! -e "$home/missing.db" ] || fail "doctor made a database"
expect 3 'in a directory that exists' "$lotse" --db "$home/no/such/folder/x.db" doctor
LANGUAGE=de expect 3 'gibt es nicht|keine Datenbank' "$lotse" --db "$home/missing.db" doctor
LANGUAGE=de expect 3 'steht nicht in der Personalliste' "$lotse" --db "$demo" --as nemo queue
LANGUAGE=de expect 3 'ist keine Datenbank' "$lotse" --db "$home/letter.db" doctor
LANGUAGE=de expect 0 'In Ordnung|Alles|nichts|Nichts' "$lotse" --db "$demo" --as admin doctor

: > "$home/empty.db"
expect 3 'is empty: make the database with lotse init' "$lotse" --db "$home/empty.db" doctor
expect 3 'is empty' "$lotse" --db "$home/empty.db" rules list
expect 3 'cannot be written' "$lotse" --db "file:$db?mode=ro" staff add otto clerk 'Otto Muster'
LANGUAGE=de expect 3 'kann nicht geschrieben werden' "$lotse" --db "file:$db?mode=ro" doctor

# A full disk is said, and what was there is still there.
(ulimit -f 8; expect 3 'full|I/O|space|large' "$lotse" --db "$home/small.db" init
 [ "$failures" -eq 0 ]) || fail "a full disk is not said"
[ ! -e "$home/small.db" ] || expect 0 'is ready' "$lotse" --db "$home/small.db" init
finish
