// SPDX-License-Identifier: EUPL-1.2
// Links to places in the document. One without words of its own says where it leads: "figuur 3", "tabel 2",
// ‘Bronnen’.
#pragma once

#include "base/diagnostics.hpp"
#include "document/document.hpp"
#include "template/phrases.hpp"

#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

struct Reference {
    std::string id;
    Place place;
    bool has_words = false;
};

// Stands in a run that links to "#id" until it is known what is there. Templates cannot hold it.
inline constexpr char const* k_words_to_come = "\uE000";
[[nodiscard]] bool awaits_words(Run const& run);

// All ids of headings, figures and tables, and of other blocks that have one.
[[nodiscard]] std::set<std::string> ids_of(std::vector<Block> const& blocks);

// An id that is not there is an error. `whose` is the name of the area; empty when the template is checked,
// where `ids` are those that any area may have.
void check_references(std::vector<Reference> const& references, std::set<std::string> const& ids,
                      std::string const& whose, Diagnostics& diagnostics);
// The document with words for those references that have none, which are checked first; that a place has
// nothing to be named by is an error too. \pre figures and tables are numbered
[[nodiscard]] Document with_words(Document document, std::vector<Reference> const& references,
                                  std::string const& whose, Phrases const& phrases, Diagnostics& diagnostics);

} // namespace wijkpeil
