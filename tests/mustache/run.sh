#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# run.sh MUSTACHE_CASES: the public Mustache specification's cases on this program; refused.md says which of
# them it refuses and why. The first time it fetches the specification by Maven, with this machine's own
# settings; it stays in build/tests/mustache. Ends with 3 if that cannot be done.
set -euo pipefail
program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
made=$here/../../build/tests/mustache
mkdir -p "$made"

jar_is_right() {
    (cd "$made" && sha256sum --check --strict --status "$here/jar.sha256" 2>/dev/null)
}

if ! jar_is_right; then
    echo "fetching the Mustache specification (once; 0.2 MB)" >&2
    if ! mvn --quiet --batch-mode --file "$here/pom.xml" dependency:copy-dependencies \
        -DoutputDirectory="$made" >"$made/maven.log" 2>&1 </dev/null; then
        tail -n 15 "$made/maven.log"
        echo "FAIL the specification could not be fetched: Maven reached no repository, or it is gone from it"
        exit 3
    fi
    if ! jar_is_right; then
        echo "FAIL the specification is not what was pinned: another jar than in tests/mustache/jar.sha256"
        exit 3
    fi
fi
rm -rf "$made/spec"
python3 -m zipfile -e "$made/compiler-0.9.14-tests.jar" "$made/jar"
mv "$made/jar/spec/specs" "$made/spec"
rm -rf "$made/jar"
"$program" "$made/spec" "$here/refused.md"
