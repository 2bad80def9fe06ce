// SPDX-License-Identifier: EUPL-1.2
// Commitments of which the round must say something and does not.
#pragma once

#include "base/diagnostics.hpp"
#include "model/dataset.hpp"

namespace wijkpeil {

// Each is an error, at the empty place of its answer or else where it was made; of a draft a warning.
void check_answers(Dataset const& dataset, Round const& round, Severity severity, Diagnostics& diagnostics);

} // namespace wijkpeil
