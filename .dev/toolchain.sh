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

own_emscripten() { # prints the folder of an emcc ≥ 5 on PATH
    local program version
    program=$(command -v emcc) || return 1
    version=$("$program" -dumpversion 2>/dev/null) || return 1
    ((${version%%.*} >= 5)) || return 1
    dirname "$(readlink -f "$program")"
}

cache=${STAMGAST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stamgast}
downloads=$cache/downloads
wanted=(nlohmann-json3-dev libboost-test-dev)
kind=libraries
emscripten=$(own_emscripten) || {
    wanted=(emscripten "${wanted[@]}")
    kind=toolchain
}
package_list=$downloads/$kind-packages
# What is in the prefix follows from these two files; how it is downloaded is none of its business.
prefix=$cache/$kind-$(cat "$recipe/versions" "$recipe/prefix.sh" | sha256sum | cut -c 1-12)
: "${emscripten:=$prefix/usr/share/emscripten}"
environment=$prefix/environment.sh
# shellcheck source=/dev/null
source "$recipe/packages.sh"
# shellcheck source=/dev/null
source "$recipe/prefix.sh"

# The system libraries are compiled at first use; doing it here keeps the first build's output free of it.
warm_up() {
    local folder
    folder=$(mktemp -d)
    printf 'int main() { try { throw 1; } catch (int) { return 0; } }\n' >"$folder/main.cpp"
    run_quietly "$prefix/warm-up.log" "compiling Emscripten's system libraries, a minute or two" \
        "$emscripten/em++" -Oz -flto -fwasm-exceptions -sSTRICT=1 "$folder/main.cpp" -lstubs -o "$folder/main.mjs" ||
        fail "Emscripten does not work: see $prefix/warm-up.log; remove $prefix to set it up anew."
    rm -rf "$folder"
}

write_environment() { # FILE
    local python
    python=$(command -v /usr/bin/python3 || command -v python3)
    echo "export STAMGAST_LIBRARIES='$prefix/libraries' STAMGAST_EMSCRIPTEN='$emscripten'" >"$1"
    [[ $kind != toolchain ]] ||
        echo "export EM_CONFIG='$prefix/emscripten.config' EMSDK_PYTHON='$python'" >>"$1"
}

# What was downloaded before serves as long as it is what is written down; no network is needed then.
have_packages() { [[ -f $package_list ]] && ! grep -qvxFf "$recipe/versions" "$package_list"; }

set_up() {
    need_programs dpkg-source:dpkg-dev
    if [[ $kind == toolchain ]]; then
        [[ $(uname -m) == x86_64 ]] ||
            fail "The toolchain recipe is for x86-64: put an Emscripten of version 5 or newer on PATH, then run this again."
        need_programs patchelf:patchelf python3:python3
    fi
    say "Setting up the $kind in $prefix"
    if [[ ! -d $prefix ]]; then
        have_packages || download_packages
        build_prefix
    fi
    write_environment "$environment.part"
    # shellcheck source=/dev/null
    (source "$environment.part" && warm_up)
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
