// SPDX-License-Identifier: EUPL-1.2
#include "template/footnotes.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

bool Footnotes::define(std::string const& label, Place place)
{
    if (std::any_of(notes_.begin(), notes_.end(),
                    [&](Footnote const& note) { return note.label == label; })) {
        return false;
    }
    notes_.push_back({label, std::move(place), {}, 0});
    return true;
}

void Footnotes::set_text(std::string const& label, Text text)
{
    for (auto& note : notes_) {
        if (note.label == label) {
            note.text = text;
        }
    }
}

std::optional<int> Footnotes::refer(std::string const& label)
{
    for (auto& note : notes_) {
        if (note.label == label) {
            note.number = note.number == 0 ? ++numbered_ : note.number;
            return note.number;
        }
    }
    return {};
}

std::vector<std::string> Footnotes::labels() const
{
    std::vector<std::string> all;
    for (auto const& note : notes_) {
        all.push_back(note.label);
    }
    return all;
}

std::vector<Text> Footnotes::texts() const
{
    std::vector<Text> all(static_cast<std::size_t>(numbered_));
    for (auto const& note : notes_) {
        if (note.number > 0) {
            all[static_cast<std::size_t>(note.number - 1)] = note.text;
        }
    }
    return all;
}

void Footnotes::report_unused(Diagnostics& diagnostics) const
{
    for (auto const& note : notes_) {
        if (note.number == 0) {
            diagnostics.error(
                note.place, say("nothing refers to the note \"{}\"", note.label),
                say("write [^{}] in the text where it belongs, or take the note away", note.label));
        }
    }
}

} // namespace wijkpeil
