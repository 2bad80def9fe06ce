// SPDX-License-Identifier: EUPL-1.2
// The few tools that write HTML: elements with escaped attributes, and page-wide unique ids.
#pragma once

#include "base/text.hpp"

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

namespace wijkpeil {

struct Attribute {
    std::string_view name;
    std::string value; // not yet escaped; an attribute with an empty value is left out
};
using Attributes = std::initializer_list<Attribute>;

// <name attributes>content</name>; the content is markup already.
[[nodiscard]] std::string element(std::string_view name, Attributes attributes, std::string_view content);
[[nodiscard]] inline std::string element(std::string_view name, std::string_view content)
{
    return element(name, {}, content);
}
// Only the start tag: for elements without content and for long contents.
[[nodiscard]] std::string start_tag(std::string_view name, Attributes attributes);
// Words for screen readers alone.
[[nodiscard]] std::string hidden_words(std::string_view words);
// A link, or only its content if the address could run or load something: allowed are fragments, relative
// paths, https: and mailto:.
[[nodiscard]] std::string link(std::string const& address, std::string_view content,
                               std::string css_class = {});
// Without soft hyphens: for titles and attributes, where nothing is broken over lines.
[[nodiscard]] std::string without_soft_hyphens(std::string text);

// Gives out each id once.
class Ids
{
public:
    // `wanted` itself, or `wanted-2`, `wanted-3`, … if it is taken.
    [[nodiscard]] std::string take(std::string const& wanted);

private:
    std::set<std::string> taken_;
};

} // namespace wijkpeil
