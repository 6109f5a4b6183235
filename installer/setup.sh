# shellcheck shell=bash
# What installer/run and tests/run share: installing what is missing, building a preset. To be sourced by bash.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() {
    printf '== %s\n' "$*" >&2
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# as_root COMMAND...: by sudo where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root, and there is no sudo. Run as root: $*"
    fi
}

# missing_packages LIST...: the packages of the lists that are not installed.
missing_packages() {
    local package
    sed 's/#.*//' "$@" | tr -s '[:space:]' '\n' | sed '/^$/d' | sort -u | while read -r package; do
        dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# install_packages LIST...: by apt-get, and only if something is missing. Other systems get the names to look for.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say 'This is neither Debian nor Ubuntu. Your package manager has these by similar names:'
        sed 's/#.*//' "$@" | tr -s '[:space:]' ' ' >&2
        say 'Needed are CMake 3.25, Ninja, a C++20 compiler, Qt 6.4 (base, svg, websockets, linguist tools),'
        say 'QCustomPlot for Qt 6, nlohmann-json 3.10, valijson, OpenSSL 3, SQLite 3, hiredis, zlib and libdeflate.'
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        say 'All packages that are needed are installed.'
        return
    fi
    say "Installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# build_preset PRESET [cmake option...]
build_preset() {
    local preset=$1
    shift
    say "Configuring the preset $preset in .build/$preset"
    cmake --preset "$preset" "$@" >&2
    say "Building"
    cmake --build --preset "$preset" >&2
}
