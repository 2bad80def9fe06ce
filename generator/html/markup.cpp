// SPDX-License-Identifier: EUPL-1.2
#include "html/markup.hpp"

#include <fmt/format.h>

namespace wijkpeil {

namespace {

// True if `address` names a scheme ("javascript:") before any path, query or fragment.
bool has_scheme(std::string_view address)
{
    auto const colon = address.find(':');
    return colon != std::string_view::npos && colon < address.find_first_of("/?#");
}

bool is_safe(std::string_view address)
{
    if (address.starts_with("https://") || address.starts_with("mailto:")) {
        return true;
    }
    return !address.empty() && !has_scheme(address) && !address.starts_with('/');
}

} // namespace

std::string start_tag(std::string_view name, Attributes attributes)
{
    std::string tag{"<"};
    tag += name;
    for (auto const& attribute : attributes) {
        if (!attribute.value.empty()) {
            tag += fmt::format(" {}=\"{}\"", attribute.name, escaped_xml(attribute.value));
        }
    }
    return tag + ">";
}

std::string element(std::string_view name, Attributes attributes, std::string_view content)
{
    return fmt::format("{}{}</{}>", start_tag(name, attributes), content, name);
}

std::string hidden_words(std::string_view words)
{
    return element("span", {{"class", "vh"}}, escaped_xml(words));
}

std::string link(std::string const& address, std::string_view content, std::string css_class)
{
    if (!is_safe(address)) {
        return std::string{content};
    }
    return element("a", {{"class", std::move(css_class)}, {"href", address}}, content);
}

std::string without_soft_hyphens(std::string text)
{
    return replaced(std::move(text), "\u00ad", "");
}

std::string Ids::take(std::string const& wanted)
{
    auto id = wanted;
    for (int number = 2; !taken_.insert(id).second; ++number) {
        id = fmt::format("{}-{}", wanted, number);
    }
    return id;
}

} // namespace wijkpeil
