// SPDX-License-Identifier: EUPL-1.2
// Inline text of a document: runs with a style; a value is a run that knows which value it shows.
#pragma once

#include "compute/statistics.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

enum class Measure {
    value,
    gap,        // area − rest
    change,     // of one subject, in its period against an earlier one
    gap_change, // of the gap likewise
};

// A number as printed, with what it shows: provenance, disclosure and the wrong-area guard work on these.
struct ShownValue {
    std::string text; // as printed: "24,6", "+9,5", or the sign of a missing value
    Measure measure = Measure::value;
    Statistic statistic;          // of a difference: the first side (of a gap the area's own value)
    Value difference = Missing{}; // for all measures but `value`
    // The other sides of a difference. gap: the rest; change: the earlier value; gap_change: the rest, the
    // earlier value, the earlier rest.
    std::vector<Statistic> against{};
};

// What the text says: the value or, for a difference, that difference.
[[nodiscard]] inline Value const& printed_value(ShownValue const& shown)
{
    return shown.measure == Measure::value ? shown.statistic.value : shown.difference;
}

// A small shape before a word, so that a state is never told by colour alone.
enum class Mark { none, filled, half, open, dashed };

struct Run {
    std::string text; // equals shown->text for a value
    bool strong = false;
    bool emphasis = false;
    bool superscript = false;
    bool no_break = false;  // not to be broken over lines
    bool accent = false;    // the area's colour
    bool soft = false;      // less important: earlier years, notes
    Mark mark = Mark::none; // drawn before the text
    std::string link;       // empty, "#id", a relative path from the document, or https:…
    int note = 0;           // the sign of this footnote (1-based, of Document::footnotes); 0: none
    // Where templates/zinnen.yaml has its words, for the preview: line, 0 for words that are not from there.
    // Of words from several sentences in a row: of the first.
    int sentence_line = 0;
    std::optional<ShownValue> shown;
};

using Text = std::vector<Run>;

[[nodiscard]] std::string plain(Text const& text); // without styles; soft hyphens are kept
[[nodiscard]] Text text_of(std::string text);      // one run, or none if empty

} // namespace wijkpeil
