// SPDX-License-Identifier: EUPL-1.2
// What holds for a whole document of a form: numbers before its sections, the notice of the
// project, one line for all sources.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"

#include <vector>

namespace wijkpeil {

// "1", "2" before the headings of sections, but not of an annex.
void number_sections(std::vector<Block>& blocks);
// What the project says on every first page, below the headline, unless the template has said it or something
// else in its place (the block "mededeling").
void say_notice(Document& document, std::string const& notice);
// A sheet has no room for sources and notes below each figure, and a letter has no figures: what was used is
// said once, at the end, unless there is a table of it.
// `area`: whom it is about; nullptr: all of them.
void end_with_sources(Document& document, DocumentView const& view, AreaView const* area);

} // namespace wijkpeil
