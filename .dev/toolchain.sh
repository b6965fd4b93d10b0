#!/usr/bin/env bash
# Sets up Emscripten and the C++ libraries, once per machine and recipe, and prints the path of a file to source.
# That file sets STAMGAST_LIBRARIES (include/ with boost and nlohmann, imgui/), STAMGAST_EMSCRIPTEN (the folder with emcc)
# and EM_CONFIG. With an Emscripten 5 or newer on PATH that one is used, and only the libraries are ours.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
recipe=$here/toolchain
suite=forky
# shellcheck source=/dev/null
source "$here/say.sh"
# shellcheck source=/dev/null
source "$here/system-packages.sh"

cache=${STAMGAST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stamgast}
downloads=$cache/downloads
key=$(cat "$recipe"/* | sha256sum | cut -c 1-12)
prefix=$cache/toolchain-$key
environment=$prefix/environment.sh
# shellcheck source=/dev/null
source "$recipe/packages.sh"
# shellcheck source=/dev/null
source "$recipe/prefix.sh"

own_emscripten() { # prints the folder of an emcc ≥ 5 on PATH
    local program
    program=$(command -v emcc) || return 1
    (($("$program" -dumpversion 2>/dev/null | cut -d . -f 1) >= 5)) || return 1
    dirname "$(readlink -f "$program")"
}

# The system libraries are compiled at first use; doing it here keeps the first build's output free of it.
warm_up() {
    local folder
    folder=$(mktemp -d)
    printf 'int main() { try { throw 1; } catch (int) { return 0; } }\n' >"$folder/main.cpp"
    for flags in "-Oz -flto" -O1; do
        # shellcheck disable=SC2086
        run_quietly "$prefix/warm-up.log" "compiling Emscripten's system libraries ($flags), a minute" \
            "$1/em++" $flags -fwasm-exceptions -sSTRICT=1 "$folder/main.cpp" -o "$folder/main.mjs" ||
            fail "Emscripten does not work: see $prefix/warm-up.log; remove $prefix to set it up anew."
    done
    rm -rf "$folder"
}

set_up() {
    need_programs patchelf:patchelf python3:python3 dpkg-source:dpkg-dev
    say "Setting up the toolchain in $prefix"
    if [[ ! -d $prefix ]]; then
        cmp -s "$downloads/complete" <(sed '/^#/d; /^source /d' "$recipe/versions") || download_packages
        build_prefix
    fi
    local emscripten=$prefix/usr/share/emscripten python
    python=$(command -v /usr/bin/python3 || command -v python3)
    {
        echo "export STAMGAST_LIBRARIES='$prefix/libraries'"
        if own=$(own_emscripten); then
            emscripten=$own
        else
            echo "export EM_CONFIG='$prefix/emscripten.config' EMSDK_PYTHON='$python'"
        fi
        echo "export STAMGAST_EMSCRIPTEN='$emscripten'"
    } >"$environment.part"
    # shellcheck source=/dev/null
    (source "$environment.part" && warm_up "$emscripten")
    mv "$environment.part" "$environment"
}

if [[ ! -f $environment ]]; then
    mkdir -p "$downloads"
    # Two clones that start at the same moment must not build the same folder.
    exec 9>"$cache/lock"
    flock 9
    [[ -f $environment ]] || set_up
fi
printf '%s\n' "$environment"
