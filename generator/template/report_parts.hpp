// SPDX-License-Identifier: EUPL-1.2
// What a document about one area and the part about it in another document have alike. Private to this room.
#pragma once

#include "template/area_view.hpp"
#include "template/document_maker.hpp"
#include "template/template_set.hpp"

#include <vector>

namespace wijkpeil {

struct AreaParts {
    TemplateSet const& set;
    Schema const& schema;
    AreaView const& view;
    Diagnostics& diagnostics;
};

// All blocks, in sections.
[[nodiscard]] std::vector<Block> area_blocks(DocumentMaker& maker, AreaParts const& parts);

} // namespace wijkpeil
