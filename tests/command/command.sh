# SPDX-License-Identifier: EUPL-1.2
# What the tests of the command line share: a clean home, and `expect`.
# shellcheck shell=sh
lotse=$(cd "$top_builddir" && pwd)/lotse
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC
unset LOTSE_TEST_NOW NO_COLOR || true
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# expect STATUS PATTERN COMMAND…: the exit status, and a line of standard output or error.
expect() {
    want=$1 pattern=$2
    shift 2
    "$@" > "$home/out" 2> "$home/err" < "${input:-/dev/null}"
    got=$?
    [ "$got" -eq "$want" ] || fail "$*: exit status $got, expected $want: $(head -c 300 "$home/err")"
    [ -z "$pattern" ] || grep -qE -- "$pattern" "$home/out" "$home/err" ||
        fail "$*: no line like: $pattern; said: $(head -c 300 "$home/out" "$home/err")"
}

finish() {
    [ "$failures" -eq 0 ] || exit 1
}
