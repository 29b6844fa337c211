#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs the Debian packages that are missing: to build lotse, and with the word `test` to test it.
set -eu
packages="gcc libc6-dev make autoconf automake pkg-config gettext xz-utils
    libncurses-dev libsqlite3-dev libjansson-dev libutf8proc-dev libmd-dev"
[ "${1:-}" = test ] && packages="$packages check libvterm-dev universal-ctags cppcheck"

missing=
for package in $packages; do
    dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' ||
        missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "These packages are missing; please have them installed:$missing" >&2
        exit 1
    }
    as_root=sudo
fi
echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
$as_root apt-get -qq -y --no-install-recommends install $missing >/dev/null 2>&1 || {
    $as_root apt-get -qq update
    $as_root apt-get -qq -y --no-install-recommends install $missing >/dev/null
}
