#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The typical cases (Fallkonstellationen) of the packs that come with the program.
. "${top_srcdir:-.}/tests/command/command.sh"
expect 0 'failed: 0$' "$lotse" rules test "$top_srcdir"/tests/cases/*.cases
cat "$home/out"
finish
