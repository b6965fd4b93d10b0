# Sourced by the set-up scripts: how they speak to the person who started them.

say() { printf '%s\n' "$*" >&2; }

# Ends the program with one clear sentence. Whatever was complete before stays and is found again by the next run.
fail() {
    say "dev: $*"
    exit 1
}

# run_quietly LOG WHAT COMMAND…: runs a long command with its output in LOG; prints WHAT, and on failure the end of LOG.
run_quietly() {
    local log=$1 what=$2
    shift 2
    say "  $what"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 8 "$log" >&2
        return 1
    fi
}
