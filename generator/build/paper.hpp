// SPDX-License-Identifier: EUPL-1.2
// A document on paper: printed, and proved unless an earlier build proved these very bytes.
#pragma once

#include "build/output.hpp"
#include "build/workshop.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct MadePdf {
    PrintedPdf printed;
    bool proved = false;
};

// `path`: in the folder of the round. Nothing after an error.
[[nodiscard]] std::optional<MadePdf> made_pdf(Workshop const& workshop, Document const& document,
                                              std::string const& path,
                                              std::vector<Attachment> const& attachments,
                                              Diagnostics& diagnostics);
void stage_pdf(MadePdf const& pdf, Document const& document, std::string const& path, StagedOutput& output);

} // namespace wijkpeil
