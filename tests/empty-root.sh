#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# tests/empty-root.sh [SUITE [COMMAND…]]: what a newcomer does, in an empty Debian: clone, generator/run and
# tests/run. Needs root and debootstrap. SUITE is bookworm (Debian 12) or trixie (13); the root has only git
# and certificates added. With COMMAND that is run instead of the two. The mirror is the one of this machine.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
suite=${1:-bookworm}
shift || true

if [[ $(id -u) -ne 0 ]] || ! command -v debootstrap >/dev/null; then
    echo "this test needs root and the package debootstrap" >&2
    exit 2
fi

# Without one debootstrap takes its own.
mirror=$( (cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null || true) |
    sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +([^ ]+\/debian)\/?( .*)?$/\3/p' | sed -n 1p)
scratch=$(mktemp -d)
root=$scratch/root
# What is mounted below lives in its own mount namespace and is gone when that ends.
trap 'rm -rf --one-file-system "$scratch"' EXIT

echo "making an empty Debian ($suite)"
if ! debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$root" "$mirror" \
    >"$scratch/log" 2>&1; then
    tail -n 20 "$scratch/log"
    exit 1
fi
# The root is thrown away: no need to wait for the disk after each file.
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/throw-away"
# Certificates of the machine, in case a proxy stands between it and the registries.
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
chroot "$root" update-ca-certificates >/dev/null 2>&1

# The working tree as it is becomes a repository to clone; the index and history of this one stay untouched.
export GIT_DIR=$scratch/source.git
git init --quiet --bare "$GIT_DIR"
git --work-tree="$repository" add --all
git -c user.name=test -c user.email=test@example.org --work-tree="$repository" commit --quiet -m 'as it is'
unset GIT_DIR
git clone --quiet --no-local "$scratch/source.git" "$root/home/wijkpeil"

cat >"$root/home/commands.sh" <<'COMMANDS'
set -euo pipefail
cd /home/wijkpeil
generator/run
round=$(sed -n 's/^ronde: *//p' wijkpeil.yaml)
for kind in pdf html csv; do
    echo "$(find "output/$round/gebieden" -name "*.$kind" | wc -l) .$kind"
done
tests/run
COMMANDS
[[ $# -gt 0 ]] && printf 'cd /home/wijkpeil\n%s\n' "$*" >"$root/home/commands.sh"

variables=(HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8)
while IFS= read -r name; do
    variables+=("$name=${!name}")
done < <(compgen -e | grep -iE '^((https?|no)_proxy|npm_config_registry)$' || true)

export root
status=0
# shellcheck disable=SC2016
unshare --mount --pid --fork bash -c '
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" env -i "$@" bash /home/commands.sh' bash "${variables[@]}" || status=$?
if [[ $status -ne 0 ]]; then
    logs=$repository/build/tests/empty-root-$suite
    mkdir -p "$logs"
    cp -r "$root/home/wijkpeil/build/logs" "$root/home/wijkpeil/build/tests/logs" "$logs/" 2>/dev/null || true
    echo "failed; its logs are in ${logs#"$repository"/}"
fi
exit "$status"
