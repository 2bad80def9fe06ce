#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# report_parts.sh [AREA] [REPETITIONS]: what each part of a report of the default project costs; zaandam-oost,
# 20 times. README.md says how to read it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../generator/setup.sh"

install_packages "${build_packages[@]}" libgtest-dev
configure_and_build release -DWIJKPEIL_TESTS=ON -DWIJKPEIL_UNIT_TESTS=OFF report_parts
exec "$repository/build/release/tests/benchmark/report_parts" "$repository" "${1:-zaandam-oost}" "${2:-20}"
