# Sourced by toolchain.sh. Unpacks the packages into a folder of their own and makes its programs use its own libraries.
# Reads: $downloads, $package_list, $prefix (the final place), $building (where it is put together, renamed at the end).

is_library_package() { [[ $1 == libboost* || $1 == nlohmann-* ]]; }

deb_of() { # NAME VERSION → file; apt writes an epoch's colon as %3a
    local found
    found=$(find "$downloads/debs" -maxdepth 1 -name "$1_${2//:/%3a}_*.deb" | head -n 1)
    [[ -n $found ]] || fail "The package $1 $2 is missing in $downloads/debs: remove $package_list, then run this again."
    printf '%s' "$found"
}

unpack_programs() {
    local directory name version
    for directory in bin sbin lib lib64; do
        mkdir -p "$building/usr/$directory"
        ln -s "usr/$directory" "$building/$directory"
    done
    while read -r name version; do
        is_library_package "$name" || dpkg-deb -x "$(deb_of "$name" "$version")" "$building"
    done <"$package_list"
}

# Headers live apart from the programs: a native build must never see the other suite's libc headers.
unpack_libraries() {
    local name version unpacked=$building/unpacked libraries=$building/libraries
    mkdir -p "$unpacked" "$libraries/include"
    while read -r name version; do
        ! is_library_package "$name" || dpkg-deb -x "$(deb_of "$name" "$version")" "$unpacked"
    done <"$package_list"
    mv "$unpacked/usr/include/boost" "$unpacked/usr/include/nlohmann" "$libraries/include/"
    dpkg-source --no-check -x "$(find "$downloads/debs" -name 'imgui_*.dsc' | sort -V | tail -n 1)" "$unpacked/imgui" >/dev/null
    mkdir -p "$libraries/imgui/backends"
    cp "$unpacked"/imgui/*.cpp "$unpacked"/imgui/*.h "$unpacked"/imgui/LICENSE.txt "$libraries/imgui/"
    cp "$unpacked"/imgui/backends/imgui_impl_opengl3* "$libraries/imgui/backends/"
    rm -rf "$unpacked"
}

is_elf() { [[ $(head -c 4 "$1" 2>/dev/null | tr -d '\0') == $'\x7fELF' ]]; }

# libc and the loader are never touched. A library that has a search path of its own ignores its program's, hence both.
use_own_libraries() {
    local system=$prefix/usr/lib/x86_64-linux-gnu llvm path file
    llvm=$(cd "$building" && echo usr/lib/llvm-*/bin)
    path=$system:$prefix/${llvm%/bin}/lib
    for file in "$building/$llvm"/* "$building"/usr/bin/wasm*; do
        if [[ -f $file && ! -L $file ]] && is_elf "$file"; then
            patchelf --set-interpreter "$system/ld-linux-x86-64.so.2" --force-rpath --set-rpath "$path" "$file"
        fi
    done
    for file in "$building"/usr/lib/x86_64-linux-gnu/lib{LLVM,clang,xml2,z3,edit,curl}*.so* \
        "$building"/usr/lib/llvm-*/lib/lib{LLVM,clang}*.so* "$building"/usr/lib/{,x86_64-linux-gnu/,x86_64-linux-gnu/binaryen/}libbinaryen*.so*; do
        if [[ -f $file && ! -L $file ]] && is_elf "$file"; then
            patchelf --force-rpath --set-rpath "$path" "$file"
        fi
    done
}

write_emscripten_config() {
    local llvm
    llvm=$(cd "$building" && echo usr/lib/llvm-*/bin)
    cat >"$building/emscripten.config" <<CONFIG
LLVM_ROOT = '$prefix/$llvm'
BINARYEN_ROOT = '$prefix/usr'
import shutil
NODE_JS = shutil.which('node')
CACHE = '$prefix/cache'
CONFIG
    # Emscripten's JavaScript passes import acorn, which Debian keeps where only its own Node looks.
    ln -s nodejs "$building/usr/share/node_modules"
}

build_prefix() {
    building=$prefix.part
    rm -rf "$building"
    mkdir -p "$building"
    say "  unpacking"
    unpack_libraries
    if [[ " ${wanted[*]} " == *" emscripten "* ]]; then
        unpack_programs
        use_own_libraries
        write_emscripten_config
    fi
    mv "$building" "$prefix"
}
