# Sourced after say.sh. Programs that come from the machine's own Debian.

# need_programs PROGRAM:PACKAGE…: installs the packages whose program is missing, all at once.
need_programs() {
    local pair missing=() listed=()
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    ((${#missing[@]})) || return 0
    local command="apt-get install -y --no-install-recommends ${missing[*]}"
    command -v apt-get >/dev/null || fail "${missing[*]} must be installed; this machine has no apt to do it with."
    ((EUID == 0)) || fail "${missing[*]} must be installed first: run 'sudo apt-get update && sudo $command', then this again."
    local log
    log=$(mktemp)
    # The package lists of a fresh image are absent or old, so they are read again before anything is installed.
    if ! run_quietly "$log" "reading Debian's package lists" apt-get update; then
        rm -f "$log"
        fail "Debian's package lists could not be read: check the network, then run 'apt-get update && $command' and this again."
    fi
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    if ! run_quietly "$log" "installing ${missing[*]}" $command; then
        rm -f "$log"
        fail "${missing[*]} could not be installed: run '$command' to see why, then this again."
    fi
    rm -f "$log"
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || listed+=("${pair%%:*}")
    done
    ((${#listed[@]} == 0)) || fail "${listed[*]} is still missing after '$command'."
}
