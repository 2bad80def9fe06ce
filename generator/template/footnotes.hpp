// SPDX-License-Identifier: EUPL-1.2
// The notes of one document, numbered in the order in which they are first referred to.
#pragma once

#include "base/diagnostics.hpp"
#include "document/text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

class Footnotes
{
public:
    // A note of this label; false if there was one already.
    bool define(std::string const& label, Place place);
    void set_text(std::string const& label, Text text);
    // The number of a note; nothing if there is no such note.
    [[nodiscard]] std::optional<int> refer(std::string const& label);

    [[nodiscard]] std::vector<std::string> labels() const;
    // By number.
    [[nodiscard]] std::vector<Text> texts() const;
    // An error for each note that nothing refers to.
    void report_unused(Diagnostics& diagnostics) const;

private:
    struct Footnote {
        std::string label;
        Place place;
        Text text;
        int number = 0; // 0: not referred to yet
    };

    std::vector<Footnote> notes_; // as they are written
    int numbered_ = 0;
};

} // namespace wijkpeil
