#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The law from the command line: decisions made again, texts out and in, what people decided.
. "${top_srcdir:-.}/tests/command/command.sh"
rules=$(cd "$top_srcdir" && pwd)/data/rules
db=$home/lotse.db demo=$home/demo.db
me=$(id -un)

# Every stored decision comes out the same.
expect 0 '' "$lotse" --db "$demo" demo --households 30 --seed 5
expect 0 'Decisions: [1-9][0-9]*, the same: [1-9][0-9]*, different: 0, ' "$lotse" --db "$demo" --as admin rules replay
[ ! -s "$home/err" ] || fail "replay shows progress where there is no terminal"
expect 0 '^\{"decisions":[1-9][0-9]*,"same":[1-9][0-9]*,"differ":0,"impossible":0,"without_directory":0\}$' \
    "$lotse" --db "$demo" --as brinkmann rules replay --json
expect 0 '^\{"decision":1,"intake":[0-9]+,.*"verdict":"same","causes":\[\],"changes":\[\]\}$' \
    "$lotse" --db "$demo" --as brinkmann rules replay --json --all --id 1
expect 0 'Decisions: 0,' "$lotse" --db "$demo" --as admin rules replay --since 2999-01-01
expect 0 'Decisions: 0,' "$lotse" --db "$demo" --as admin rules replay --until 1999-01-01
expect 1 'no such decision' "$lotse" --db "$demo" --as admin rules replay --id 999999
expect 1 'no such decision' "$lotse" --db "$demo" --as admin rules replay --intake 999999
expect 3 'your role does not allow' "$lotse" --db "$demo" --as demir rules replay
expect 2 'a day like' "$lotse" --db "$demo" --as admin rules replay --since monday
expect 2 'a whole number' "$lotse" --db "$demo" --as admin rules replay --id -1
expect 2 'whole number' "$lotse" --db "$demo" --as admin rules replay --id 99999999999999999999
expect 2 'no argument "5"' "$lotse" --db "$demo" --as admin rules replay 5
expect 2 'does not go with it' "$lotse" --db "$demo" --as admin rules replay --packs "$rules"
expect 2 'does not go with it' "$lotse" --db "$demo" --as admin rules replay --on 2026-01-01
expect 3 'there is no database' "$lotse" --db "$home/missing.db" rules replay

# By the law in force on another day some move; each line names person, need, before and now.
"$lotse" --db "$demo" --as brinkmann rules replay --current --on 2035-01-01 --json > "$home/moved"
[ $? -eq 1 ] || fail "nobody moves in nine years"
grep -qE '"changes":\[\{"person":"[0-9]+","about":-?[0-9]+,"need":"[a-z_]+","before":' "$home/moved" ||
    fail "a move does not say what it was"
expect 1 'Households: [1-9]' "$lotse" --db "$demo" --as brinkmann rules replay --current --on 2035-01-01
LANGUAGE=de expect 1 'Haushalte: [1-9]' "$lotse" --db "$demo" --as brinkmann rules replay --current --on 2035-01-01

expect 1 '' "$lotse" --db "$demo" --as brinkmann rules rulings
expect 1 '' "$lotse" --db "$demo" --as brinkmann rules rulings R-SPR-030a --json
expect 3 'what others decided' "$lotse" --db "$demo" --as demir rules rulings
expect 2 'one rule at most' "$lotse" --db "$demo" --as brinkmann rules rulings A B

# What came with the program, into the database and out again: byte for byte.
expect 0 '' "$lotse" --db "$db" init
mkdir "$home/texts" "$home/packs" "$home/plain"
expect 0 '' "$lotse" --db "$db" rules export -o "$home/texts"
expect 0 '' "$lotse" --db "$home/missing.db" rules export --output "$home/plain"
expect 0 '' "$lotse" --db "$db" rules export --packs "$rules" --output "$home/packs"
for file in "$rules"/*.rules; do
    for copy in texts plain packs; do
        cmp -s "$file" "$home/$copy/${file##*/}" || fail "$copy/${file##*/} is not what went in"
    done
done
[ "$(find "$home/texts" -type f | wc -l)" -eq "$(ls "$rules"/*.rules | wc -l)" ] || fail "export left something behind"
"$lotse" --db "$db" rules export nrw.rules > "$home/one" || fail "one text"
cmp -s "$rules/nrw.rules" "$home/one" || fail "one text to standard output"
expect 1 'no text of rules is called no.rules' "$lotse" --db "$db" rules export no.rules
expect 3 'cannot write' "$lotse" --db "$db" rules export -o "$home/no/such/folder"
# A folder that is not there yet is made.
expect 0 '' "$lotse" --db "$db" rules export -o "$home/new" rheine.rules
cmp -s "$home/new/rheine.rules" "$home/texts/rheine.rules" || fail "a new folder holds another text"

# Who may edit rules hands texts in; in force they come by who may approve.
sed 's/^  title .*/&   # edited/' "$rules/rheine.rules" > "$home/rheine.rules"
expect 3 'your role does not allow' "$lotse" --db "$db" rules import "$home/rheine.rules"
expect 0 '' "$lotse" --db "$db" staff add "$me" author,admin 'Anna Beispiel' AG-15
expect 0 'wait beside those in force' "$lotse" --db "$db" rules import "$home/rheine.rules"
"$lotse" --db "$db" rules export rheine.rules | cmp -s - "$rules/rheine.rules" || fail "an author alone put a text in force"
expect 0 '' "$lotse" --db "$db" staff add "$me" author,approver,admin 'Anna Beispiel' AG-15
expect 0 'Nothing was changed' "$lotse" --db "$db" rules import --dry-run "$home/rheine.rules"
"$lotse" --db "$db" rules export rheine.rules | cmp -s - "$rules/rheine.rules" || fail "a dry run changed a text"
expect 0 'rheine.rules \(edited here\) replaces [0-9a-f]{12} \(came with the program, ' \
    "$lotse" --db "$db" rules import "$home/rheine.rules"
"$lotse" --db "$db" rules export rheine.rules | cmp -s - "$home/rheine.rules" || fail "what was imported comes out otherwise"
expect 0 '^\{"name":"rheine.rules","effect":"nothing","origin":"edited",' "$lotse" --db "$db" rules import --json "$home/rheine.rules"
expect 0 'came with the program\) replaces' "$lotse" --db "$db" rules import "$rules/rheine.rules"

# A refused import changes nothing, not even the good half of it.
for id in $(grep -oE '^rule R-[A-Z0-9a-z-]+' "$rules/nrw.rules" | cut -d' ' -f2); do
    grep -qE "result $id( |\$|\))" "$rules"/*.rules || break # one that no notice names
done
sed "s/^rule $id\$/rule $id-b/" "$rules/nrw.rules" > "$home/nrw.rules"
printf 'rule R-BAD\n  need nonsense\n' > "$home/bad.rules"
expect 2 'bad.rules|1:6|2:' "$lotse" --db "$db" rules import "$home/nrw.rules" "$home/bad.rules"
grep -q '^bad.rules:' "$home/err" || fail "the refused text is not named"
"$lotse" --db "$db" rules export nrw.rules | cmp -s - "$rules/nrw.rules" || fail "half an import"
expect 0 "rules added: $id-b" "$lotse" --db "$db" rules import --dry-run "$home/nrw.rules"
expect 0 "rules gone: $id\$" "$lotse" --db "$db" rules import --dry-run "$home/nrw.rules"
printf 'pack a\0b\n' > "$home/zero.rules"
expect 2 'zero bytes' "$lotse" --db "$db" rules import "$home/zero.rules"
printf 'pack \377\n' > "$home/latin.rules"
expect 2 '' "$lotse" --db "$db" rules import "$home/latin.rules"
expect 2 'every text once' "$lotse" --db "$db" rules import "$home/nrw.rules" "$rules/nrw.rules"
expect 2 'NAME.rules' "$lotse" --db "$db" rules import "$home/err"
expect 2 'cannot read' "$lotse" --db "$db" rules import "$home/none.rules"
expect 2 'rules import FILE' "$lotse" --db "$db" rules import
expect 2 'not "burn"' "$lotse" --db "$db" rules burn
expect 0 'Nothing is wrong' "$lotse" --db "$db" doctor

# Line ends, comments and blanks at the end are kept as they are.
printf '# oben\r\npack crlf\r\n  title "Zeilen"\r\n  level federal\r\n\r\n# Ende, ohne Zeilenende' > "$home/crlf.rules"
if "$lotse" --db "$db" rules check "$home/crlf.rules" > /dev/null 2>&1; then
    expect 0 'crlf.rules: new' "$lotse" --db "$db" rules import "$home/crlf.rules"
    "$lotse" --db "$db" rules export crlf.rules | cmp -s - "$home/crlf.rules" || fail "CRLF is not kept"
fi
finish
