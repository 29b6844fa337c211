#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The static analyser over all of src/: cppcheck's whole-program view. Argument: the build directory,
# for the generated headers. Silent where all is well.
set -u
build=${1:-build}
cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr --enable=warning,performance,portability \
    --suppress=missingIncludeSystem -j"$(nproc)" -D_GNU_SOURCE -DLOTSE_LOCALEDIR='""' \
    -DLOTSE_PKGDATADIR='""' -I"$build/src" -Isrc src
