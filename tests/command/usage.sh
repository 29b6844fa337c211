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
expect 2 'list, show, check and test' "$lotse" rules frobnicate
LANGUAGE=de expect 2 'Befehl „rout“ gibt es nicht' "$lotse" rout
LANGUAGE=de expect 0 'Befehle:' "$lotse" --help
LANGUAGE=tlh expect 0 'Commands:' "$lotse" --help
# A locale that is not installed, or of another charset, still speaks UTF-8.
LC_ALL=xx_YY.UTF-8 LANGUAGE=de expect 0 'lotse zeigt am Schalter' "$lotse" --help
LC_ALL=C LANGUAGE=de expect 0 'lotse zeigt am Schalter' "$lotse" --help
# Without a terminal the full-screen program says what it wants.
expect 3 'terminal' "$lotse" --db "$home/none.db"
finish
