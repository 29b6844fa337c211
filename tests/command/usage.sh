#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Wrong use is said clearly, in the user's language, with exit status 2.
. "${top_srcdir:-.}/tests/command/command.sh"

expect 0 '^lotse [0-9]' "$lotse" --version
expect 0 'Commands:' "$lotse" --help
expect 0 'decide without storing' "$lotse" route --help
expect 2 'no command "rout"' "$lotse" rout
expect 2 'no option --frob' "$lotse" --frob
expect 2 'needs a value' "$lotse" --db
expect 2 'has no option --households' "$lotse" route --households 3
expect 2 'whole number, not "many"' "$lotse" demo --households many
expect 2 'whole number' "$lotse" demo --seed -1
expect 2 'not "yesterday"' "$lotse" rules list --on yesterday
expect 2 'list, show, check, test and explain' "$lotse" rules frobnicate
LANGUAGE=de expect 2 'Befehl „rout“ gibt es nicht' "$lotse" rout
LANGUAGE=de expect 0 'Befehle:' "$lotse" --help
LANGUAGE=tlh expect 0 'Commands:' "$lotse" --help
# What is missing is said, never quoted as an empty word.
expect 2 'option --db needs a value' "$lotse" --db '' doctor
expect 2 'no language "xx"' "$lotse" --lang xx --help
expect 0 'Befehle:' "$lotse" --lang de --help
expect 2 'expected: rules show ID' "$lotse" rules show
expect 2 'expected: rules show ID' "$lotse" rules show R-1 R-2
expect 2 'expected: rules test FILE' "$lotse" rules test
expect 2 'expected: backup FILE' "$lotse" backup
expect 2 'expected: restore FILE' "$lotse" restore a b
expect 2 'expected: audit verify' "$lotse" audit
expect 2 'expected: staff add LOGIN ROLES NAME' "$lotse" staff add anna clerk
expect 2 'staff retire LOGIN' "$lotse" staff retire
expect 2 'cannot read .*: No such file' "$lotse" rules test "$home/none.cases"
expect 2 'cannot read .*: No such file' "$lotse" rules check "$home/none.rules"
for command in init route rules queue directory staff doctor audit backup restore demo; do
    expect 0 "^Usage: lotse \\[OPTIONS\\] $command" "$lotse" "$command" --help
    LANGUAGE=de expect 0 "^Aufruf: lotse .* $command" "$lotse" "$command" --help
    LANGUAGE=en expect 2 'no option --frob' "$lotse" "$command" --frob
done
# A locale that is not installed, or of another charset, still speaks UTF-8.
LC_ALL=xx_YY.UTF-8 LANGUAGE=de expect 0 'lotse zeigt am Schalter' "$lotse" --help
LC_ALL=C LANGUAGE=de expect 0 'lotse zeigt am Schalter' "$lotse" --help
# Without a terminal the full-screen program says what it wants.
expect 3 'terminal' "$lotse" --db "$home/none.db"
finish
