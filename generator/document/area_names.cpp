// SPDX-License-Identifier: EUPL-1.2
#include "document/area_names.hpp"

#include "base/text.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace wijkpeil {
namespace {

// As typed: typography has put other apostrophes, hyphens and spaces in what it prints.
std::string plain_letters(std::string text)
{
    for (auto const& [printed, typed] : {std::pair{"\u00ad", ""},
                                         {"\u00a0", " "},
                                         {"\u202f", " "},
                                         {"\u2011", "-"},
                                         {"\u2019", "'"},
                                         {"\u2018", "'"},
                                         {"\u201c", "'"},
                                         {"\u201d", "'"},
                                         {"\u201e", "'"},
                                         {"\u2013", " "}}) {
        if (text.find(printed) != std::string::npos) {
            text = replaced(std::move(text), printed, typed);
        }
    }
    return text;
}

// Bytes of letters, digits, and what joins the parts of a name.
bool in_word(char const c)
{
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || byte == '-';
}

// Without what stands before it: "t" of "'t Oosten".
std::string_view first_word(std::string_view text)
{
    while (!text.empty() && !in_word(text.front())) {
        text.remove_prefix(1);
    }
    std::size_t end = 0;
    while (end < text.size() && in_word(text[end])) {
        ++end;
    }
    return text.substr(0, end);
}

std::unordered_set<std::string_view> words_of(std::string_view text)
{
    std::unordered_set<std::string_view> words;
    for (auto word = first_word(text); !word.empty(); word = first_word(text)) {
        words.insert(word);
        text.remove_prefix(static_cast<std::size_t>(word.data() - text.data()) + word.size());
    }
    return words;
}

// The name at this place of the text is a part of the own one: "Zuid" in "Rotterdam-Zuid".
bool within(std::string_view own, std::string_view name, std::string_view text, std::size_t at)
{
    for (auto part = own.find(name); part != std::string_view::npos; part = own.find(name, part + 1)) {
        if (at >= part && text.substr(at - part, own.size()) == own) {
            return true;
        }
    }
    return false;
}

// `own` may be empty.
bool stands_in(std::string_view name, std::string_view text, std::string_view own)
{
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        auto const end = at + name.size();
        bool const whole = (at == 0 || !in_word(text[at - 1])) && (end == text.size() || !in_word(text[end]));
        if (whole && !within(own, name, text, at)) {
            return true;
        }
    }
    return false;
}

// The name is also in that of the own municipality or of a wijk in it: every town has a "Centrum", and many a
// "Station Oost".
bool is_local(std::string const& name, Area const& own, Dataset const& dataset)
{
    auto const letters = plain_letters(name);
    return stands_in(letters, plain_letters(own.municipality), {}) ||
           std::any_of(dataset.regions.begin(), dataset.regions.end(), [&](auto const& entry) {
               auto const& region = entry.second;
               return region.municipality == own.municipality_code &&
                      stands_in(letters, plain_letters(region.name), {});
           });
}

} // namespace

std::vector<Area const*> foreign_areas_in(std::string const& text, Area const* own, Dataset const& dataset)
{
    auto const letters = plain_letters(text);
    auto const own_name = own != nullptr ? plain_letters(own->name) : std::string{};
    auto const words = words_of(letters);
    std::vector<Area const*> found;
    for (auto const& area : dataset.areas) {
        bool const foreign = own == nullptr || area.municipality_code != own->municipality_code;
        auto const name = plain_letters(area.name);
        // Most names are out by their first word; only the others are searched for.
        if (foreign && words.contains(first_word(name)) && stands_in(name, letters, own_name) &&
            (own == nullptr || !is_local(area.name, *own, dataset))) {
            found.push_back(&area);
        }
    }
    return found;
}

bool names_area(std::string const& text, Area const& area)
{
    // At the beginning of a title "de Hoef" is "De Hoef".
    auto const letters = plain_letters(text);
    return stands_in(plain_letters(area.name), letters, {}) ||
           stands_in(plain_letters(sentence_case(area.name)), letters, {});
}

} // namespace wijkpeil
