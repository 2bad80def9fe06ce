// SPDX-License-Identifier: EUPL-1.2
// What was made as a document of its own → a part of another one. Private to this room.
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct Reference;

// Every id of the part, and every reference to one of them, begins with "<name>-"; signs of footnotes count
// on from `notes`.
void set_apart(std::vector<Block>& blocks, std::vector<Reference>& references, std::string const& name,
               int notes);

} // namespace wijkpeil
