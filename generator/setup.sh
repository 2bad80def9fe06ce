# SPDX-License-Identifier: EUPL-1.2
# Shared by generator/run and tests/run (sourced, never run): what must be installed, and how to build it.
# Everything it says goes to standard error, so that standard output stays the program's own.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What was compiled in one copy of the repository serves another.
export CCACHE_BASEDIR=$repository CCACHE_NOHASHDIR=1

# Debian packages, each with the command that may stand in for it ("command=package"): a machine whose g++ or
# node comes from elsewhere is left as it is.
build_packages=(
    g++=g++ cmake=cmake ninja=ninja-build ccache=ccache pkg-config=pkg-config msgfmt=gettext
    libfmt-dev libssl-dev libyaml-cpp-dev libgdal-dev libicu-dev
    libhyphen-dev hyphen-nl libhunspell-dev hunspell-nl
    libcmark-gfm-dev libcmark-gfm-extensions-dev libmapnik-dev libcairo2-dev libpango1.0-dev libharfbuzz-dev
    libqpdf-dev libboost-dev
    libpoppler-cpp-dev libcpp-httplib-dev libtbb-dev nlohmann-json3-dev libcli11-dev
)
test_packages=(
    libgtest-dev qpdf=qpdf pdftotext=poppler-utils python3=python3 python3-scipy
    python3-icalendar python3-dateutil python3-jsonschema
    chromium=chromium java=default-jre-headless node=nodejs npm=npm mvn=maven javac=default-jdk-headless
)
full_packages=(clang-tidy=clang-tidy)

say() { printf 'wijkpeil: %s\n' "$*" >&2; }

# Prints the packages of a list that are not there yet.
missing_packages() {
    local wanted name installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    for wanted in "$@"; do
        name=${wanted##*=}
        if [[ $wanted == *=* ]] && command -v "${wanted%%=*}" >/dev/null; then continue; fi
        grep -qxF -- "$name" <<<"$installed" || printf '%s\n' "$name"
    done
}

# Runs a command with its output in a log; on failure shows the end of the log and stops.
logged() {
    local log=$1 what=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    if "$@" >"$log" 2>&1 </dev/null; then return 0; fi
    say "$what failed; from ${log#"$repository"/}:"
    # What a compiler has to say stands above the other tasks that were still going on.
    grep -m 10 -A 8 -E 'FAILED:|error:|^E: ' "$log" >&2 || tail -n 40 "$log" >&2
    return 1
}

# apt-get as root or through sudo, without questions; tried again, because a mirror may be busy.
apt_get() {
    local prefix=() try
    [[ $(id -u) -eq 0 ]] || prefix=(sudo -n)
    for try in 1 2 3; do
        if "${prefix[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0 \
            -o DPkg::Lock::Timeout=300 "$@"; then
            return 0
        fi
        [[ $try -eq 3 ]] || sleep $((try * 5))
    done
    return 1
}

may_install() {
    command -v apt-get >/dev/null && { [[ $(id -u) -eq 0 ]] || sudo -n true 2>/dev/null; }
}

# Installs what is missing of a list of packages. Takes a fraction of a second when nothing is.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if ! may_install; then
        say "these Debian packages are missing, and this user may not install them:"
        printf '    %s\n' "${missing[*]}" >&2
        say "on Debian 12 or 13, ask someone who may to run:"
        printf '    sudo apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
        exit 2
    fi
    say "installing ${#missing[@]} Debian packages (once; this may take some minutes)"
    # Lists that are absent or old make apt-get look for versions that are gone.
    logged "$repository/build/logs/apt-update.log" "apt-get update" apt_get update || exit 1
    logged "$repository/build/logs/apt-install.log" "apt-get install" \
        apt_get install --no-install-recommends "${missing[@]}" || exit 1
}

# configure_and_build PRESET [-DOPTION=VALUE…] TARGET…: does nothing that is already done.
configure_and_build() {
    local preset=$1 settings=() setting configured=yes
    shift
    local folder=$repository/build/$preset
    cd "$repository"
    while [[ ${1:-} == -D* ]]; do
        settings+=("$1") && shift
    done
    [[ -f $folder/build.ninja && ! CMakePresets.json -nt $folder/build.ninja ]] || configured=no
    for setting in ${settings[@]+"${settings[@]}"}; do
        setting=${setting#-D}
        grep -qs "^${setting%%=*}:BOOL=${setting#*=}$" "$folder/CMakeCache.txt" || configured=no
    done
    if [[ $configured == no ]]; then
        say "configuring ($preset)"
        logged "$repository/build/logs/configure-$preset.log" "configuring" \
            cmake --preset "$preset" ${settings[@]+"${settings[@]}"} || exit 1
    fi
    # A dry run tells in a moment whether there is anything to say.
    if ! ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        say "compiling ($preset; minutes the first time, seconds later)"
    fi
    logged "$repository/build/logs/build-$preset.log" "compiling" ninja -C "$folder" "$@" || exit 1
}
