#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Documents that match the tree: every source folder and file HACKING names exists, every layer is in
# it, every command and option of --help is in the man page, README is README.md.
set -u
cd "${top_srcdir:-.}" || exit 1
lotse=$OLDPWD/${top_builddir:-.}/lotse
bad=0
for path in $(grep -oE '`(src|data|tests|po|doc|build-aux)/[A-Za-z0-9_./-]+`' HACKING.md README.md | sed 's/.*`\(.*\)`/\1/' | sort -u); do
    [ -e "$path" ] || { echo "HACKING.md or README.md names $path, which is not there"; bad=1; }
done
for layer in src/*/; do
    grep -q "$(basename "$layer")" HACKING.md || { echo "HACKING.md says nothing of $layer"; bad=1; }
done
[ "$(readlink README 2>/dev/null)" = README.md ] || cmp -s README README.md || { echo "README is not README.md"; bad=1; }
if [ -x "$lotse" ]; then
    for word in $(LC_ALL=C LANGUAGE=en "$lotse" --help | grep -oE -- '^  (--)?[a-z][a-z-]+' | sort -u); do
        case $word in
        --*) set -- "$word" ;; # an option; a command also has options of its own
        *) grep -qE "^\.BI? \"?$word\>" doc/lotse.1 || { echo "doc/lotse.1 has no entry $word"; bad=1; }
            # shellcheck disable=SC2046
            set -- $(LC_ALL=C LANGUAGE=en "$lotse" "$word" --help | grep -oE -- '^  --[a-z-]+') ;;
        esac
        for option in "$@"; do
            grep -qF -- "$(echo "$option" | sed 's/-/\\-/g')" doc/lotse.1 || { echo "doc/lotse.1 says nothing of $option"; bad=1; }
        done
    done
fi
exit $bad
