#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Everything a fuzzer ever found stays mended.
set -u
bad=0
for target in rules json keys dbfile; do
    "$top_builddir/tests/fuzz/${target}_replay" "$top_srcdir/tests/fuzz/corpus/$target"/* || bad=1
done
exit $bad
