#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# repeatable.sh PROGRAM: builds the default project in two folders, with another time zone, language, home,
# mask and number of jobs, and compares every byte.
set -euo pipefail
program=$(realpath "$1")
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$repository/build/tests/repeatable
rm -rf "$scratch"

# project FOLDER: a copy of the default project.
project() {
    mkdir -p "$1"
    cp -r "$repository"/{wijkpeil.yaml,geo,templates,styles} "$1/"
}
project "$scratch/one"
project "$scratch/another place/two"
mkdir "$scratch/home"

(cd "$scratch/one" && umask 022 &&
    env -u SOURCE_DATE_EPOCH TZ=Pacific/Auckland LC_ALL=C.UTF-8 LANGUAGE=en "$program" build --jobs 1)
(cd "$scratch/another place/two" && umask 077 &&
    env TZ=America/Anchorage LC_ALL='' LANG=nl_NL.UTF-8 LANGUAGE=nl HOME="$scratch/home" \
        "$program" build --jobs 4)

files=$(find "$scratch/one/output" -type f | wc -l)
if [[ $files -lt 50 ]]; then
    echo "FAIL two builds are the same: only $files files were made"
    exit 1
fi
if diff -r "$scratch/one/output" "$scratch/another place/two/output"; then
    echo "PASS two builds are the same ($files files)"
else
    echo "FAIL two builds are the same"
    exit 1
fi

# The comparison must see one changed byte, or it proves nothing.
changed=$(find "$scratch/one/output" -name '*.pdf' -print -quit)
printf 'x' >>"$changed"
if diff -rq "$scratch/one/output" "$scratch/another place/two/output" >/dev/null; then
    echo "FAIL one changed byte is found"
    exit 1
fi
echo "PASS one changed byte is found"
rm -rf "$scratch"
