#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The typical cases (Fallkonstellationen) of the packs that come with the program.
. "${top_srcdir:-.}/tests/command/command.sh"
expect 0 'failed: 0$' "$lotse" rules test "$top_srcdir"/tests/cases/*.cases
cat "$home/out"
# What cannot be right is a claim about the law or about life: each has a case that shows it.
for id in $(sed -n 's/^contradiction *\(W-[^ ]*\).*/\1/p' "$top_srcdir"/data/rules/*.rules); do
    grep -q "contradiction [a-z0-9]* $id\$" "$top_srcdir"/tests/cases/*.cases || fail "no case shows $id"
done
finish
