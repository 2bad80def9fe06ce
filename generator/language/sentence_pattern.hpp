// SPDX-License-Identifier: EUPL-1.2
// One sentence of zinnen.yaml as read. Private to this room.
#pragma once

#include "language/sentence_parser.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct Sentences::Pattern {
    std::string group; // of its kind
    std::string key;
    bool holds_value = false;
    std::vector<SentenceNode> nodes;
    std::string text; // on one line
    Place place;      // of the text in its file
};

} // namespace wijkpeil
