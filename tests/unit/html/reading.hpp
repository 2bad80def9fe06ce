// SPDX-License-Identifier: EUPL-1.2
// Reads a page back: its elements, and the words that a reader sees.
#pragma once

#include "base/text.hpp"

#include <regex>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// All matches of the first group of `pattern`.
inline std::vector<std::string> all_of(std::string const& html, std::string const& pattern)
{
    std::regex const expression{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator match{html.begin(), html.end(), expression}, end; match != end; ++match) {
        found.push_back((*match)[1]);
    }
    return found;
}

inline std::vector<std::string> ids_of(std::string const& html)
{
    return all_of(html, R"re( id="([^"]*)")re");
}

inline std::size_t count_of(std::string const& html, std::string const& part)
{
    std::size_t count = 0;
    for (auto at = html.find(part); at != std::string::npos; at = html.find(part, at + 1)) {
        ++count;
    }
    return count;
}

// The visible words of the page: without head, drawings and words for screen readers alone; soft hyphens are
// left out.
inline std::string words_of(std::string html)
{
    html.erase(0, html.find("<body"));
    for (auto const* part : {R"(<svg[^>]*>[^]*?</svg>)", R"(<span class="vh">[^<]*</span>)"}) {
        html = std::regex_replace(html, std::regex{part}, "");
    }
    html = std::regex_replace(html, std::regex{"<[^>]*>"}, "");
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
