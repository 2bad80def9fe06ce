// SPDX-License-Identifier: EUPL-1.2
// A file and what is marked in it, as short lines: "2:5-8 message | hint".
#pragma once

#include "base/messages.hpp"
#include "proofread/checks.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

class Marks
{
public:
    enum class File { markdown, sentences };

    explicit Marks(std::string content, File kind = File::markdown)
        : source_("templates/a.md", std::move(content)),
          prose_(kind == File::markdown ? markdown_prose(source_) : sentence_prose(source_))
    {
        use_message_language("en");
    }

    [[nodiscard]] Prose const& prose() const { return prose_; }
    [[nodiscard]] std::vector<std::string> of(Diagnostics const& diagnostics) const
    {
        std::vector<std::string> lines;
        for (auto const& one : diagnostics.all()) {
            auto const& place = one.place;
            lines.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + "-" +
                            std::to_string(place.column + place.length - 1) + " " + one.message +
                            (one.hint.empty() ? "" : " | " + one.hint));
        }
        return lines;
    }
    // The words that are prose, with | where a sentence cannot go on.
    [[nodiscard]] std::string words() const
    {
        std::string all;
        for (auto const& word : words_of(prose_.text)) {
            all += (all.empty() ? "" : " ") + prose_.text.substr(word.offset, word.length) +
                   (word.is_part ? "~" : "");
        }
        return all;
    }

private:
    SourceText source_;
    Prose prose_;
};

using Lines = std::vector<std::string>;

} // namespace wijkpeil
