// SPDX-License-Identifier: EUPL-1.2
// Messages whose language is not the user's: what a page says in the language of its project.
#pragma once

#include <string>
#include <string_view>

namespace wijkpeil {

// A literal that is translated later, by translated() or translated_to().
[[nodiscard]] constexpr char const* to_be_translated(char const* message)
{
    return message;
}

// In this language ("nl"), whatever the user's is; the message itself if there is no translation. May be
// called from any thread.
[[nodiscard]] std::string translated_to(std::string_view language, char const* message);

} // namespace wijkpeil
