// SPDX-License-Identifier: EUPL-1.2
#include "proofread/dictionary.hpp"

#include "base/files.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "language/language.hpp"
#include "proofread/prose.hpp"

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_suggestions = 3;
constexpr std::size_t k_longest_word = 60; // longer ones are no words; guessing at them takes long

// CBS, WW, BZK: capitals without a small letter.
bool is_abbreviation(std::string_view word)
{
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

Dictionary::Dictionary(std::filesystem::path const& folder)
{
    for (char const* name : {"nl_NL", "nl"}) {
        auto const affixes = folder / (std::string(name) + ".aff");
        auto const words = folder / (std::string(name) + ".dic");
        if (file_exists(affixes) && file_exists(words)) {
            hunspell_ = std::make_unique<Hunspell>(affixes.c_str(), words.c_str());
            return;
        }
    }
}

Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;

void Dictionary::add(std::string_view words)
{
    for (auto const& word : words_of(words)) {
        own_.insert(plain_word(words.substr(word.offset, word.length)));
    }
}

bool Dictionary::knows_whole(std::string const& word) const
{
    if (own_.contains(word) || own_.contains(mid_sentence(word)) || is_abbreviation(word)) {
        return true;
    }
    // Zaanstads, Zaanstad's
    for (std::string_view const ending : {"'s", "s", "'"}) {
        if (word.ends_with(ending) && own_.contains(word.substr(0, word.size() - ending.size()))) {
            return true;
        }
    }
    // At the begin of a sentence "één" is "Eén", which the dictionary does not have.
    bool const one = word.starts_with("E\u00E9");
    return hunspell_->spell(one ? "\u00E9" + word.substr(1) : word);
}

bool Dictionary::knows(std::string const& word) const
{
    if (!is_there() || word.size() > k_longest_word || knows_whole(word)) {
        return true;
    }
    auto const parts = split(word, '-');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
               return part.empty() || knows_whole(std::string(part));
           });
}

std::vector<std::string> Dictionary::suggestions(std::string const& word) const
{
    std::vector<std::string> all;
    auto found = hunspell_->suggest(word);
    if (auto const own = nearest(word, {own_.begin(), own_.end()})) {
        auto const small_own = mid_sentence(*own);
        found.insert(found.begin(), mid_sentence(word) == word && knows_whole(small_own) ? small_own : *own);
    }
    std::set<std::string> small; // "Gemeente" beside "gemeente" is no other word
    for (auto const& one : found) {
        if (all.size() < k_most_suggestions && small.insert(mid_sentence(one)).second) {
            all.push_back(one);
        }
    }
    return all;
}

namespace {

// A title begins with a capital that its first word does not have in a sentence.
void add_title(Dictionary& dictionary, std::string const& title)
{
    dictionary.add(title);
    dictionary.add(mid_sentence(title));
}

} // namespace

void add_names(Dictionary& dictionary, Dataset const& dataset)
{
    for (auto const& area : dataset.areas) {
        dictionary.add(area.name);
        dictionary.add(area.municipality);
        for (auto const& name : area.other_names) {
            dictionary.add(name);
        }
    }
    for (auto const& [code, region] : dataset.regions) {
        dictionary.add(region.name);
    }
    for (auto const& indicator : dataset.indicators) {
        add_title(dictionary, indicator.name);
        dictionary.add(indicator.short_name);
    }
    for (auto const& theme : dataset.themes) {
        add_title(dictionary, theme.name);
    }
    for (auto const& round : dataset.settings.rounds) {
        dictionary.add(round.name);
    }
    for (auto const& source : dataset.sources) {
        dictionary.add(source.publisher);
        add_title(dictionary, source.title);
    }
    dictionary.add(dataset.settings.title);
    dictionary.add(dataset.settings.publisher);
}

} // namespace wijkpeil
