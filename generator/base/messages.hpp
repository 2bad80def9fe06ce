// SPDX-License-Identifier: EUPL-1.2
// Messages to the user in the user's language: English in the source, Dutch in each room's nl.po (gettext).
// Reports are not messages: their language is the project's.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace wijkpeil {

// Chooses the language of messages: "nl" or "en"; empty takes it from LANGUAGE, LC_ALL, LC_MESSAGES, LANG.
// Call once, before any thread starts.
void use_message_language(std::string_view language);

// The translation of an English message, or the message itself.
[[nodiscard]] char const* translated(char const* message);
[[nodiscard]] char const* translated(char const* singular, char const* plural, unsigned long count);

// say("unknown key \"{}\"", key): translates, then fills in. The first argument must be a literal.
template <typename... Args>
[[nodiscard]] std::string say(char const* message, Args const&... args)
{
    return fmt::vformat(translated(message), fmt::make_format_args(args...));
}

// say_count("{} area", "{} areas", n): the form that fits n; n is the first filled-in argument.
template <typename... Args>
[[nodiscard]] std::string say_count(char const* singular, char const* plural, unsigned long count,
                                    Args const&... args)
{
    return fmt::vformat(translated(singular, plural, count), fmt::make_format_args(count, args...));
}

} // namespace wijkpeil
