// SPDX-License-Identifier: EUPL-1.2
// The head of a text between its two lines ---: what it is about, who wrote it, how far it is, and the
// figures its author confirmed it against.
#pragma once

#include "read/parts.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

// What the name of the file says: templates/teksten/<round>/<area>[.<anything>].md.
struct AccountName {
    std::string round;
    std::string area;
};
[[nodiscard]] std::optional<AccountName> account_name(std::string const& path);

// An account without sections.
[[nodiscard]] Account read_account_head(YamlNode const& node, AccountName const& name,
                                        AccountsKnow const& know, Diagnostics& diagnostics);

} // namespace wijkpeil
