// SPDX-License-Identifier: EUPL-1.2
#include "document/typeset.hpp"

#include "base/text.hpp"
#include "document/walk.hpp"
#include "language/typography.hpp"

#include <utility>

namespace wijkpeil {
namespace {

void fix_names(std::vector<Letter>& letters, std::vector<std::string> const& names)
{
    if (names.empty()) {
        return;
    }
    std::u32string signs;
    for (auto const& letter : letters) {
        signs += letter.sign;
    }
    for (auto const& name : names) {
        auto const wanted = to_code_points(name);
        for (auto at = signs.find(wanted); at != std::u32string::npos; at = signs.find(wanted, at + 1)) {
            for (std::size_t i = at; i < at + wanted.size(); ++i) {
                letters[i].fixed = true;
            }
        }
    }
}

} // anonymous namespace

Text typeset(Text text, std::vector<std::string> const& names)
{
    std::vector<Letter> letters;
    std::vector<std::size_t> lengths;
    for (auto const& run : text) {
        auto const signs = to_code_points(run.text);
        lengths.push_back(signs.size());
        for (char32_t const sign : signs) {
            letters.push_back({sign, run.shown.has_value()});
        }
    }
    fix_names(letters, names);
    letters = typeset(std::move(letters));
    std::size_t at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::u32string signs;
        for (auto const end = at + lengths[i]; at < end; ++at) {
            if (letters[at].sign != 0) {
                signs += letters[at].sign;
            }
        }
        text[i].text = to_utf8(signs);
    }
    return text;
}

Document typeset(Document document, std::vector<std::string> const& names)
{
    auto const set = [&names](Text& text) { text = typeset(std::move(text), names); };
    for_each_text(document.blocks, set);
    for (auto& note : document.footnotes) {
        set(note);
    }
    return document;
}

} // namespace wijkpeil
