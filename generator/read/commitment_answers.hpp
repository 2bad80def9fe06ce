// SPDX-License-Identifier: EUPL-1.2
// Empty places for answers, written into templates/toezeggingen.yaml when a round begins.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct AnswersAdded {
    std::string content;            // of the whole file
    std::vector<std::string> added; // lines, without line ends
};

// The file's content with an empty answer of the round for each of these commitments, at the end of
// `antwoorden`, which is made if it is not there. All other bytes stay as they are; new lines end as the
// first line does and are indented as the list is. Nothing if that cannot be done line by line: the list is
// written as [ … ], or the file is no good YAML.
[[nodiscard]] std::optional<AnswersAdded> with_empty_answers(std::string_view content,
                                                             std::vector<std::string> const& commitments,
                                                             std::string const& round);

} // namespace wijkpeil
