#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# No writable data outside app: asks the object files what lies in .data, .bss and their kin.
# Constant tables with pointers lie in .data.rel.ro and are no matter. Under sanitizers every object
# has such sections of its own, so the question is only put to a plain build. One is allowed:
# signal_pipe of ui/term.c, for a signal handler is handed nothing else.
set -u
cd "${top_builddir:-.}" || exit 1
grep -q '^SANITIZE_CFLAGS = .*fsanitize' Makefile && exit 77
command -v objdump >/dev/null || exit 77
bad=0
for library in libbase.a libtext.a libcore.a librules.a libstore.a libwork.a libui.a; do
    [ -f "$library" ] || { echo "$library is missing"; bad=1; continue; }
    # "0000000000000000 l     O .bss <TAB> 0000000000000004 name", under "term.o:  file format …"
    objdump -t "$library" | awk -F '\t' -v library="$library" '
        / file format / { object = $1; sub(/:.*/, "", object); next }
        NF == 2 && split($1, left, " ") && split($2, right, " ") {
            section = left[length(left)]
            name = right[length(right)]
            if (section !~ /^(\.t?data|\.t?bss|\*COM\*)/ || section ~ /^\.data\.rel\.ro/) next
            if (left[length(left) - 1] != "O" && section != "*COM*") next
            if (library == "libui.a" && object == "term.o" && name == "signal_pipe") next
            print library "(" object "): writable global " name " in " section
            found = 1
        }
        END { exit found }' || bad=1
done
exit $bad
