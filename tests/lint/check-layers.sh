#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Dependencies point one way: a file may include only its own layer and those left of it (DESIGN).
set -u
src=${top_srcdir:-.}/src
bad=0

# layer: the layers it may include
while read -r layer allowed; do
    for file in "$src/$layer"/*.[ch]; do
        [ -f "$file" ] || continue
        for include in $(sed -n 's|^#include "\([a-z]*\)/.*|\1|p' "$file" | sort -u); do
            case " $allowed " in
            *" $include "*) ;;
            *) echo "$file: $layer must not include $include/"; bad=1 ;;
            esac
        done
    done
done <<'E2'
base base
text base text
core base text core
rules base text core rules
store base text core store
work base text core rules store work
ui base text core work ui
app base text core rules store work ui app
E2

# Libraries with one owner.
only() { # header pattern, files that may include it
    found=$(grep -lE "^#include <($1)" "$src"/*/*.[ch] | grep -vE "$2")
    [ -z "$found" ] || { echo "$found: must not include $1"; bad=1; }
}
only 'n?curses(w/|\.h)' '/ui/term[a-z_]*\.c$'
only 'sqlite3\.h' '/store/sqlite[a-z_]*\.[ch]$'
only 'sha2\.h' '/base/digest\.c$'
only 'utf8proc\.h' '/text/utf8\.c$'

# Pure layers do no I/O and ask no clock.
pure=$(grep -nE '\b(fopen|open|printf|time|clock_gettime|gettimeofday|getenv|setlocale|rand|random) *\(' \
    "$src"/core/*.c "$src"/rules/*.c | grep -vE '^[^:]*:[0-9]+: *\*|/\*|_gen\.c')
[ -z "$pure" ] || { echo "core and rules must be pure:"; echo "$pure"; bad=1; }
exit $bad
