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
expect 1 '' "$lotse" --db "$db" queue
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

# A full disk is said, and what was there is still there.
(ulimit -f 8; expect 3 'full|I/O|space|large' "$lotse" --db "$home/small.db" init
 [ "$failures" -eq 0 ]) || fail "a full disk is not said"
[ ! -e "$home/small.db" ] || expect 0 'is ready' "$lotse" --db "$home/small.db" init
finish
