#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# German and English are complete: every text of the sources is in po/de.po, every text of the data in
# po/data/en.po, nothing fuzzy, formats agree. Skipped without gettext's tools.
set -u
command -v xgettext >/dev/null && command -v msgcmp >/dev/null || exit 77
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "${top_srcdir:-.}" || exit 1
bad=0
find src -name '*.[ch]' ! -name '*_gen.*' | LC_ALL=C sort > "$dir/files"
xgettext --from-code=UTF-8 --keyword=N_ --keyword=tr:2 --keyword=tr_n:2,3 -o "$dir/lotse.pot" -f "$dir/files" || bad=1
sh build-aux/data-pot.sh . > "$dir/lotse-data.pot" || bad=1
check() { # catalogue, template
    msgfmt -c --statistics -o /dev/null "$1" 2> "$dir/said" || { cat "$dir/said"; bad=1; }
    if grep -qE 'fuzzy|untranslated' "$dir/said"; then echo "$1: $(cat "$dir/said")"; bad=1; fi
    msgcmp "$1" "$2" > "$dir/said" 2>&1 || { echo "$1 lacks texts of the sources:"; head -n 20 "$dir/said"; bad=1; }
}
check po/de.po "$dir/lotse.pot"
check po/data/en.po "$dir/lotse-data.pot"
exit $bad
