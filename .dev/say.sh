# Sourced by the set-up scripts: how they speak to the person who started them.

say() { printf '%s\n' "$*" >&2; }

# Ends the program with one clear sentence. Whatever was complete before stays and is found again by the next run.
fail() {
    say "dev: $*"
    exit 1
}

# run_quietly LOG WHAT COMMAND…: runs a long command with its output in LOG; prints WHAT and that it still goes on
# (each second on a terminal, else each half minute), and on failure where LOG is.
run_quietly() {
    local log=$1 what=$2 pid seconds=0
    shift 2
    say "  $what"
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    # An interrupted run must not leave the command behind.
    trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.2
        ((++seconds))
        if [[ -t 2 ]]; then
            ((seconds % 5)) || printf '\r  … %d s\r' $((seconds / 5)) >&2
        elif ((seconds % 150 == 0)); then
            say "  … $((seconds / 5)) s"
        fi
    done
    trap - INT TERM
    if ! wait "$pid"; then
        say "  it failed; what it said is in $log"
        return 1
    fi
}
