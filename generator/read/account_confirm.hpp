// SPDX-License-Identifier: EUPL-1.2
// A confirmation written into the head of a text's own file.
#pragma once

#include "model/dataset.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct ConfirmedText {
    std::string content;              // of the whole file
    std::vector<std::string> removed; // lines of the old confirmation, without line ends
    std::vector<std::string> added;   // lines of the new one
};

// The file's content with this confirmation in its head, in place of the one that is there. All other bytes
// stay as they are; new lines end as the first line does. Nothing if it has no head, or if the key is written
// in a way that cannot be replaced line by line.
[[nodiscard]] std::optional<ConfirmedText> with_confirmation(std::string_view content,
                                                             Confirmation const& confirmation);

} // namespace wijkpeil
