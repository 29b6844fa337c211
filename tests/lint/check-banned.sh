#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Calls that overflow, depend on the locale, or end the program outside app.
set -u
cd "${top_srcdir:-.}" || exit 1
bad=0
say() { # what, grep output
    [ -z "$2" ] || { echo "$1"; echo "$2"; bad=1; }
}
all=$(find src -name '*.[ch]' ! -name '*_gen.[ch]')
# shellcheck disable=SC2086
{
say "banned call" "$(grep -nE '\b(strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|localtime|gmtime|system|popen|mktemp|alloca) *\(' $all)"
say "left for later" "$(grep -nwE 'TODO|FIXME|XXX|HACK' $all | grep -v 'XXX unknown\|"XXX"\|XXA')"
say "no licence line" "$(grep -LE 'SPDX-License-Identifier: EUPL-1.2' $all)"
say "prints or ends the program outside app" "$(grep -nE '\b(printf|puts|putchar|perror|exit|abort) *\(' $(echo "$all" | grep -v '^src/app/') | grep -vE 'src/base/mem\.c|str_printf|arena_printf|^[^:]*:[0-9]+: *\*')"
say "tab in C source" "$(grep -nP '\t' $all)"
}
# SQL lives in data/.
found=$(grep -nE '"(SELECT|INSERT|UPDATE|DELETE) ' src/*/*.c | grep -vE '_gen\.c|src/store/sqlite_migrate\.c') # its own record of steps
say "SQL outside data/queries" "$found"
exit $bad
