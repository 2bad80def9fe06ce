// SPDX-License-Identifier: EUPL-1.2
#include "html/footnotes.hpp"

#include "html/wording.hpp"

#include <fmt/format.h>

namespace wijkpeil {

NoteLinks::Place& NoteLinks::place(int note)
{
    auto& place = places_[note];
    if (place.id.empty()) {
        place.id = ids_->take(fmt::format("noot-{}", note));
    }
    return place;
}

std::string NoteLinks::reference(int note, std::string const& sign)
{
    auto& about = place(note);
    about.references.push_back(ids_->take(about.id + "-bij"));
    return element("sup", element("a",
                                  {{"id", about.references.back()},
                                   {"href", "#" + about.id},
                                   {"role", "doc-noteref"},
                                   {"aria-label", fmt::format("{} {}", k_note, sign)}},
                                  escaped_xml(sign)));
}

std::string NoteLinks::note(int note, std::string const& text)
{
    auto const& about = place(note);
    auto html = text;
    for (std::size_t i = 0; i < about.references.size(); ++i) {
        auto const which = i == 0 ? std::string{} : fmt::format(" ({})", i + 1);
        html += " " + element("a",
                              {{"href", "#" + about.references[i]},
                               {"role", "doc-backlink"},
                               {"aria-label", fmt::format("{} {}{}", k_back_to_text, note, which)}},
                              "↩\uFE0E");
    }
    return element("li", {{"id", about.id}}, html) + "\n";
}

} // namespace wijkpeil
