#!/usr/bin/env bash
# Programs that come from the machine's own Debian. Sourced by toolchain.sh, or run: system-packages.sh PROGRAM:PACKAGE…

# need_programs PROGRAM:PACKAGE…: installs the packages whose program is missing, all at once.
need_programs() {
    local pair missing=() absent=()
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    ((${#missing[@]})) || return 0
    local install="apt-get install -y --no-install-recommends ${missing[*]}"
    command -v apt-get >/dev/null || fail "${missing[*]} must be installed, and this machine has no apt to do it with."
    ((EUID == 0)) || fail "${missing[*]} must be installed first: run 'sudo apt-get update && sudo $install', then this again."
    local log
    log=$(mktemp)
    # The package lists of a fresh image are absent or old, so they are read again before anything is installed.
    run_quietly "$log" "reading Debian's package lists" apt-get update ||
        fail "Debian's package lists could not be read: check the network, then run 'apt-get update && $install' and this again."
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive run_quietly "$log" "installing ${missing[*]}" $install ||
        fail "${missing[*]} could not be installed: run '$install' to see why, then this again."
    rm -f "$log"
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || absent+=("${pair%%:*}")
    done
    ((${#absent[@]} == 0)) || fail "${absent[*]} is still missing after '$install'."
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    set -euo pipefail
    # shellcheck source=/dev/null
    source "$(dirname "$0")/say.sh"
    need_programs "$@"
fi
