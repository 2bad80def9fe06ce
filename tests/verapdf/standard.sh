#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# standard.sh FOLDER…: every PDF in these folders is PDF/UA-1 and PDF/A-2a. One with "3a" in its name has
# files attached and is PDF/A-3a instead.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pairs=()
status=0
for folder in "$@"; do
    files=()
    while IFS= read -r file; do
        files+=("$file")
        case ${file##*/} in
            *3a*) pairs+=(ua1 "$file" 3a "$file") ;;
            *) pairs+=(ua1 "$file" 2a "$file") ;;
        esac
    done < <(find "$folder" -maxdepth 1 -name '*.pdf' 2>/dev/null | LC_ALL=C sort)
    if [[ ${#files[@]} -eq 0 ]]; then
        echo "FAIL no PDF in $folder"
        status=1
    fi
done
[[ ${#pairs[@]} -gt 0 ]] || exit 1
"$here/verapdf.sh" "${pairs[@]}" || status=$?
exit "$status"
