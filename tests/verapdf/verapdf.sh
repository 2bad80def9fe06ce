#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# verapdf.sh FLAVOUR FILE [FLAVOUR FILE …]: veraPDF's judgement of each file; what it prints is in Check.java.
# The first time it fetches veraPDF by Maven, with this machine's own settings, and compiles Check.java;
# both stay in build/tests/verapdf. Ends with 3 if that cannot be done.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
made=$here/../../build/tests/verapdf
mkdir -p "$made/jars"

# Exactly the jars that the list names, byte for byte.
jars_are_right() {
    cmp -s <(cd "$made/jars" && find . -name '*.jar' -printf '%f\n' | LC_ALL=C sort) \
        <(sed 's/^[0-9a-f]*  //' "$here/jars.sha256") &&
        (cd "$made/jars" && sha256sum --check --strict --status "$here/jars.sha256")
}

fetch() {
    echo "fetching veraPDF (once; 16 MB)" >&2
    rm -rf "$made/jars"
    if ! mvn --quiet --batch-mode --file "$here/pom.xml" dependency:copy-dependencies \
        -DoutputDirectory="$made/jars" >"$made/maven.log" 2>&1 </dev/null; then
        tail -n 15 "$made/maven.log"
        echo "FAIL veraPDF could not be fetched: Maven reached no repository, or the package is gone from it"
        exit 3
    fi
    if ! jars_are_right; then
        (cd "$made/jars" && sha256sum -- *.jar) | diff "$here/jars.sha256" - || true
        echo "FAIL veraPDF is not what was pinned: other jars than in tests/verapdf/jars.sha256"
        exit 3
    fi
}

jars_are_right || fetch
if [[ ! $made/Check.class -nt $here/Check.java || ! $made/Check.class -nt $here/jars.sha256 ]]; then
    javac -encoding UTF-8 -d "$made" -cp "$made/jars/*" "$here/Check.java" || exit 3
fi
exec java -Xmx1500m -cp "$made:$made/jars/*" Check "$@"
