# Sourced by toolchain.sh. Debian packages of a newer suite through a private apt state: nothing of the system changes.
# Reads: $downloads (kept between runs), $recipe (this folder), $suite, $kind (toolchain or libraries), $wanted (packages to
# have with all they need), $package_list (where the resolved list is written when all of it is there).

apt_state=$downloads/apt

private_apt() {
    local tool=$1
    shift
    "$tool" -o Dir::Etc::sourcelist="$apt_state/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::Etc::preferences="$apt_state/preferences" -o Dir::Etc::preferencesparts=/dev/null \
        -o Dir::State::lists="$apt_state/lists" -o Dir::State::status="$apt_state/status" \
        -o Dir::Cache="$apt_state/cache" -o APT::Install-Recommends=0 -o APT::Sandbox::User= \
        -o Debug::NoLocking=1 -o Acquire::Retries=3 "$@"
}

# The mirror is the one that the machine itself uses; where it is, is none of this repository's business.
machine_mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        grep -E '/debian/?$' | head -n 1
}

prepare_apt() {
    local mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    mirror=$(machine_mirror) || true
    [[ -n $mirror ]] || fail "apt knows no Debian mirror on this machine: add one to /etc/apt/sources.list, then run this again."
    [[ -r $keyring ]] || fail "Debian's archive keys are missing: run 'apt-get install -y debian-archive-keyring', then this again."
    mkdir -p "$apt_state/lists/partial" "$apt_state/cache/archives/partial"
    : >"$apt_state/status"
    printf '%s [signed-by=%s] %s %s main\n' deb "$keyring" "$mirror" "$suite" deb-src "$keyring" "$mirror" "$suite" \
        >"$apt_state/sources.list"
    # The suite moves on. What is written down wins for as long as the mirror has it.
    awk '!/^#/ && $1 != "source" && NF == 2 {print "Package: " $1 "\nPin: version " $2 "\nPin-Priority: 1001\n"}' \
        "$recipe/versions" >"$apt_state/preferences"
    run_quietly "$downloads/apt.log" "reading the package lists of Debian $suite" \
        private_apt apt-get update -qq -o APT::Update::Error-Mode=any ||
        fail "The Debian mirror could not be read: check the network, then run this again."
}

# Prints "name version" for all that is wanted, without what the machine itself serves. Libraries are headers here, so
# that without the programs nothing but they themselves are needed.
resolve_packages() {
    local served='^(nodejs|libnode[0-9]|node-undici|node-corepack|node-llhttp|libpython|python3|ccache|tzdata|debconf)'
    private_apt apt-get install --print-uris -y -qq "${wanted[@]}" |
        awk '{print $2}' | sed -E 's/_[^_]*\.deb$//; s/%3a/:/' | tr '_' ' ' | sort |
        if [[ $kind == toolchain ]]; then grep -Ev "$served"; else grep -E '^(libboost|nlohmann)'; fi
}

# Says which versions differ from the written ones, in one line for the person who wonders later.
compare_versions() {
    local name version written
    while read -r name version; do
        written=$(awk -v name="$name" '$1 == name {print $2}' "$recipe/versions")
        if [[ $written != "$version" ]]; then
            say "  note: the mirror gives $name $version; this project was last checked with ${written:-no such package}"
        fi
    done
}

download_packages() {
    local name version packages=() source_version resolved=$package_list.part
    prepare_apt
    resolve_packages >"$resolved" 2>"$downloads/apt.log" || true
    [[ -s $resolved ]] || fail "Debian $suite does not offer ${wanted[*]} in a state that can be installed: try again tomorrow."
    source_version=$(private_apt apt-cache showsrc --only-source imgui | awk '/^Version:/ {print $2}' | sort -V | tail -n 1)
    { cat "$resolved"; echo "source $source_version"; } | compare_versions
    while read -r name version; do packages+=("$name=$version"); done <"$resolved"
    mkdir -p "$downloads/debs"
    # apt leaves complete files alone, so an interrupted download continues here.
    (cd "$downloads/debs" && run_quietly "$downloads/apt.log" \
        "downloading ${#packages[@]} packages for ${wanted[*]}" private_apt apt-get download -q "${packages[@]}") ||
        fail "The toolchain could not be downloaded: check the network, then run this again; it continues where it stopped."
    (cd "$downloads/debs" && run_quietly "$downloads/apt.log" "downloading the sources of Dear ImGui $source_version" \
        private_apt apt-get source -q --download-only "imgui=$source_version") ||
        fail "The sources of Dear ImGui could not be downloaded: check the network, then run this again."
    mv "$resolved" "$package_list"
}
