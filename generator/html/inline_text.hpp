// SPDX-License-Identifier: EUPL-1.2
// Inline text as HTML: styles, links, marks, and values that say whose they are and why one is missing.
#pragma once

#include "document/document.hpp"
#include "html/footnotes.hpp"
#include "html/provenance.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct InlineStyle {
    bool hyphenate = false;                   // soft hyphens: headings and table heads
    bool links = true;                        // false within another link
    std::string notes_of{};                   // id of the table that `notes` belong to
    std::vector<Note> const* notes = nullptr; // raised signs that are among these link to them
    NoteLinks* note_links = nullptr;          // gives references to notes of the document their ids
    Provenance* provenance = nullptr;         // tells at each value where it stands
};

[[nodiscard]] std::string inline_html(Text const& text, InlineStyle const& style = {});
// The label before a headline: "Figuur 3. "; empty for none.
[[nodiscard]] std::string label_html(Text const& label);
// The id of a table's note, for links to it.
[[nodiscard]] std::string note_id(std::string const& table, std::string const& sign);
// The small shape that goes before a state, hidden from screen readers because the word follows; empty for
// none.
[[nodiscard]] std::string mark_html(Mark mark);

} // namespace wijkpeil
