// SPDX-License-Identifier: EUPL-1.2
// Which words are known: those of Hunspell's Dutch dictionary, of the project's own list, and its names.
#pragma once

#include "model/dataset.hpp"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace wijkpeil {

// Where Debian puts dictionaries (package hunspell-nl).
inline constexpr char const* k_dictionary_folder = "/usr/share/hunspell";

class Dictionary
{
public:
    explicit Dictionary(std::filesystem::path const& folder);
    ~Dictionary();
    Dictionary(Dictionary&&) noexcept;
    Dictionary(Dictionary const&) = delete;
    Dictionary& operator=(Dictionary const&) = delete;

    // False: there is no dictionary in the folder; then every word is known.
    [[nodiscard]] bool is_there() const { return hunspell_ != nullptr; }
    // A word, or each word of a name: "Pelders-/Hoornseveld".
    void add(std::string_view words);
    [[nodiscard]] bool knows(std::string const& word) const;
    // Words that may have been meant, the likeliest first, three at most.
    [[nodiscard]] std::vector<std::string> suggestions(std::string const& word) const;

private:
    [[nodiscard]] bool knows_whole(std::string const& word) const;

    std::unique_ptr<Hunspell> hunspell_;
    std::set<std::string, std::less<>> own_;
};

// Names of areas, wijken, municipalities, indicators, themes, rounds, publishers and sources.
void add_names(Dictionary& dictionary, Dataset const& dataset);

} // namespace wijkpeil
