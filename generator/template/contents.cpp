// SPDX-License-Identifier: EUPL-1.2
#include "template/contents.hpp"

#include "language/language.hpp"
#include "template/phrases.hpp"

#include <utility>

namespace wijkpeil {
namespace {

constexpr int k_main_level = 2; // of the headings of main sections

Text without_links(Text text)
{
    for (auto& run : text) {
        run.link.clear();
    }
    return tidied(std::move(text));
}

} // anonymous namespace

Text contents_line(std::vector<Heading> const& headings)
{
    Text all;
    for (auto const& heading : headings) {
        if (heading.level != k_main_level) {
            continue;
        }
        if (!all.empty()) {
            all = std::move(all) + text_of(", ");
        }
        auto link = text_of(mid_sentence(plain(heading.text)));
        for (auto& run : link) {
            run.link = "#" + heading.id;
        }
        all.insert(all.end(), link.begin(), link.end());
    }
    return all;
}

Contents contents_of(std::vector<Heading> const& headings, int depth, std::string const& own)
{
    Contents contents;
    bool inside_own = false;
    for (auto const& heading : headings) {
        int const level = heading.level - k_main_level + 1;
        if (level == 1) {
            inside_own = heading.id == own;
        }
        if (!inside_own && level >= 1 && level <= depth && !heading.id.empty()) {
            contents.entries.push_back({level, without_links(heading.text), heading.id});
        }
    }
    return contents;
}

} // namespace wijkpeil
