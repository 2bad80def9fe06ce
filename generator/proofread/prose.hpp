// SPDX-License-Identifier: EUPL-1.2
// The words of a file that people wrote, without tags, keys, addresses and marks. Nothing is taken out: what
// is not prose is written over by a sign of the same length, so that an offset in the prose is an offset in
// the file.
#pragma once

#include "read/source_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// Signs in Prose::text; no file of a project can hold them.
constexpr char k_field = '\x01';  // what is filled in; a run of them is one word
constexpr char k_break = '\x02';  // no sentence goes on over it
constexpr char k_open = '\x03';   // a choice begins: {n, plural, … or {{#…}}
constexpr char k_branch = '\x04'; // one of its forms begins
constexpr char k_close = '\x05';  // it ends
constexpr char k_glue = '\x06';   // the letters beside it are a part of a word

struct Link {
    std::size_t offset = 0; // of its words, or of a bare address
    std::size_t length = 0;
    bool bare = false; // an address in the text itself
};

struct Prose {
    SourceText const* source = nullptr;
    std::string text; // as long as source->text()
    std::vector<Link> links;
    std::string area; // of a text about one area; else empty

    [[nodiscard]] Place place(std::size_t offset, std::size_t length) const
    {
        return source->place(offset, length);
    }
};

// A template, a part, or a text of people with its head. Keep `source` as long as the result.
[[nodiscard]] Prose markdown_prose(SourceText const& source);
// zinnen.yaml: sentences in the form of ICU MessageFormat.
[[nodiscard]] Prose sentence_prose(SourceText const& source);
// A YAML file of which only the texts at these keys are prose.
[[nodiscard]] Prose yaml_prose(SourceText const& source, std::vector<std::string_view> const& keys);

// A word or number as it stands: letters and digits, joined by hyphens, apostrophes, dots and commas.
struct Word {
    std::size_t offset = 0;
    std::size_t length = 0;
    bool is_part = false;    // grown together with what is filled in
    bool has_digits = false; // "24,6", "2016-2020", "5e"
};
[[nodiscard]] std::vector<Word> words_of(std::string_view prose);

// The word without soft hyphens and with straight apostrophes, as lists and dictionaries have it.
[[nodiscard]] std::string plain_word(std::string_view word);

namespace prose {
// For those who make prose of a file.
void cover(std::string& text, std::size_t begin, std::size_t end, char sign);
// Addresses of pages and mail that are not covered yet become fields; those of pages are bare links.
void cover_addresses(Prose& prose);
[[nodiscard]] bool is_letter_before(std::string_view text, std::size_t offset);
[[nodiscard]] bool is_letter_at(std::string_view text, std::size_t offset);
} // namespace prose

} // namespace wijkpeil
