#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# No writable data outside app: asks the object files for .data and .bss. Under sanitizers every
# object has such sections of its own, so the question is only put to a plain build. One is
# allowed: signal_pipe of ui/term.c, for a signal handler is handed nothing else.
set -u
cd "${top_builddir:-.}" || exit 1
grep -q '^SANITIZE_CFLAGS = .*fsanitize' Makefile && exit 77
bad=0
for library in libbase.a libtext.a libcore.a librules.a libstore.a libwork.a libui.a; do
    found=$(nm -A "$library" 2>/dev/null | grep -E ' [bBdDC] ' | grep -vE ' d (\.LC|__func__)' |
        while read -r where address kind name; do
            # Constant tables with pointers lie in .data.rel.ro, which nm calls d: look at the section.
            object=${where#*:}
            object=${object%%:*}
            [ "$library:$object:$name" = "libui.a:term.o:signal_pipe" ] && continue
            echo "$library $object $name $kind"
        done)
    [ -n "$found" ] || continue
    dir=$(mktemp -d)
    (cd "$dir" && ar x "$OLDPWD/$library")
    echo "$found" | while read -r lib object name kind; do
        objdump -t "$dir/$object" | awk -v n="$name" '$NF == n { print $(NF-2) }' |
            grep -qE '^\.data\.rel\.ro|^\.rodata' || echo "$lib($object): writable global $name ($kind)"
    done > "$dir/report"
    if [ -s "$dir/report" ]; then
        cat "$dir/report"
        bad=1
    fi
    rm -rf "$dir"
done
exit $bad
