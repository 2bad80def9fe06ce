// SPDX-License-Identifier: EUPL-1.2
// Texts written by people are Markdown with fields too, as strict as a template: running text, one paragraph
// at a time.
#pragma once

#include "template/area_view.hpp"
#include "template/markdown.hpp"
#include "template/template_set.hpp"

#include <vector>

namespace wijkpeil {

// Reads and checks the paragraphs of all accounts: in the order of Dataset::accounts.
[[nodiscard]] AccountTemplates parse_accounts(Dataset const& dataset, Schema const& schema,
                                              Diagnostics& diagnostics);

// The paragraphs of one account with the values of its area. References and notes become those of the
// document.
[[nodiscard]] std::vector<Text> account_paragraphs(std::vector<TemplateSet> const& paragraphs,
                                                   Schema const& schema, AreaView const& view,
                                                   DocumentSoFar& so_far, Diagnostics& diagnostics);

} // namespace wijkpeil
