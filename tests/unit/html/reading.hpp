// SPDX-License-Identifier: EUPL-1.2
// Reads a page back: its attributes, and the words that a reader sees.
#pragma once

#include "base/text.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wijkpeil {

// Every stretch of text that follows `before` and goes on to the next `after`.
inline std::vector<std::string> between(std::string_view html, std::string_view before,
                                        std::string_view after)
{
    std::vector<std::string> found;
    for (auto at = html.find(before); at != std::string_view::npos; at = html.find(before, at)) {
        at += before.size();
        found.emplace_back(html.substr(at, html.find(after, at) - at));
    }
    return found;
}

inline std::vector<std::string> ids_of(std::string const& html)
{
    return between(html, " id=\"", "\"");
}

// Where the page's links lead and what it loads.
inline std::vector<std::string> addresses_of(std::string const& html)
{
    auto addresses = between(html, " href=\"", "\"");
    for (auto& address : between(html, " src=\"", "\"")) {
        addresses.push_back(std::move(address));
    }
    return addresses;
}

inline std::size_t count_of(std::string const& html, std::string const& part)
{
    return between(html, part, "").size();
}

// `html` without each stretch from `first` up to and including `last`.
inline std::string without(std::string html, std::string_view first, std::string_view last)
{
    for (auto at = html.find(first); at != std::string::npos; at = html.find(first, at)) {
        auto const end = html.find(last, at);
        html.erase(at, end == std::string::npos ? end : end + last.size() - at);
    }
    return html;
}

// The visible words of the page: without head, drawings and words for screen readers alone; soft hyphens are
// left out.
inline std::string words_of(std::string html)
{
    html.erase(0, html.find("<body"));
    html = without(html, "<svg", "</svg>");
    html = without(html, "<span class=\"vh\">", "</span>");
    html = without(html, "<", ">");
    for (auto const& [entity, character] : {std::pair{"&lt;", "<"},
                                            {"&gt;", ">"},
                                            {"&quot;", "\""},
                                            {"&#39;", "'"},
                                            {"&apos;", "'"},
                                            {"\u00ad", ""},
                                            {"&amp;", "&"}}) {
        html = replaced(html, entity, character);
    }
    return html;
}

} // namespace wijkpeil
