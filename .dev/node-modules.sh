#!/usr/bin/env bash
# Installs the npm packages of a folder's package-lock.json, by default the root's, once per machine, outside the
# checkout, and links the folder's node_modules to them.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")/${1:-}
root=${root%/}
# shellcheck source=/dev/null
source "$here/say.sh"

cache=${STAMGAST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stamgast}
key=$(cat "$root/package.json" "$root/package-lock.json" | sha256sum | cut -c 1-12)
folder=$cache/node-packages-$key

install_packages() {
    local building=$folder.part
    rm -rf "$building"
    mkdir -p "$building"
    cp "$root/package.json" "$root/package-lock.json" "$root/.npmrc" "$building/"
    say "Setting up npm packages in $folder"
    run_quietly "$cache/npm.log" "npm ci" npm ci --ignore-scripts --fetch-retry-maxtimeout=10000 --prefix "$building" ||
        fail "The npm packages could not be installed: check the network, then run this again."
    mv "$building" "$folder"
}

link_packages() {
    local link=$root/node_modules
    [[ $(readlink "$link" 2>/dev/null) != "$folder/node_modules" ]] || return 0
    [[ ! -d $link || -L $link ]] ||
        fail "node_modules is a folder here, where this project keeps a link: remove it with 'rm -r $link', then run this again."
    ln -sfn "$folder/node_modules" "$link"
}

command -v npm >/dev/null || fail "npm is missing here, though Node is not: install it ('apt-get install npm' beside Debian's Node), then run this again."
mkdir -p "$cache"
if [[ ! -d $folder ]]; then
    exec 9>"$cache/lock-npm"
    flock 9
    [[ -d $folder ]] || install_packages
fi
link_packages
