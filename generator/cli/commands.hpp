// SPDX-License-Identifier: EUPL-1.2
// The commands: each takes the options and gives the exit code. A disk that fails is thrown as FileError.
#pragma once

#include "cli/options.hpp"

namespace wijkpeil {

[[nodiscard]] int run_build(Options const& options);
[[nodiscard]] int run_check(Options const& options);
[[nodiscard]] int run_list(Options const& options);
[[nodiscard]] int run_new(Options const& options);
// The part of run_list() that is about main points.
[[nodiscard]] int list_findings(Options const& options);
[[nodiscard]] int run_preview(Options const& options);
// The part of run_list() that is about fields.
[[nodiscard]] int list_fields(Options const& options);
[[nodiscard]] int run_proof(Options const& options);
[[nodiscard]] int run_round(Options const& options);
[[nodiscard]] int run_diff(Options const& options);
[[nodiscard]] int run_text(Options const& options);
// The parts of run_text() that are about forms.
[[nodiscard]] int request_texts(Options const& options);
[[nodiscard]] int import_texts(Options const& options);

} // namespace wijkpeil
