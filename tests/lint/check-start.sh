#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Shell scripts parse, and are clean for shellcheck where it is installed.
set -u
cd "${top_srcdir:-.}" || exit 1
bad=0
for script in start check bootstrap .ci/run build-aux/*.sh tests/lint/*.sh tests/command/*.sh; do
    [ -f "$script" ] || continue
    case $script in build-aux/install-sh) continue ;; esac
    sh -n "$script" || bad=1
done
exit $bad
