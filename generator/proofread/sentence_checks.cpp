// SPDX-License-Identifier: EUPL-1.2
// Checks of whole sentences.
#include "base/messages.hpp"
#include "proofread/checks.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace wijkpeil {
namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == k_glue;
}

bool is_mark(char c) // of a choice
{
    return c == k_open || c == k_branch || c == k_close;
}

bool is_blank_line(std::string_view text, std::size_t at) // a line end with nothing before the next one
{
    auto const next = text.find_first_not_of(' ', at + 1);
    return next == std::string_view::npos || text[next] == '\n' || text[next] == k_break;
}

// A full stop, question or exclamation mark that ends a sentence: "nr. 97" and "bijv. hier" go on.
bool ends_sentence(std::string_view text, std::size_t at)
{
    if (text[at] != '.' && text[at] != '?' && text[at] != '!') {
        return false;
    }
    auto next = at + 1;
    while (next < text.size() && (text[next] == '\'' || text[next] == ')' || text[next] == '"')) {
        ++next;
    }
    if (next < text.size() && !is_blank(text[next]) && !is_mark(text[next]) && text[next] != k_break) {
        return false; // "24.600", "o.a."
    }
    while (next < text.size() && (is_blank(text[next]) || is_mark(text[next]))) {
        ++next;
    }
    bool const goes_on = next < text.size() && ((text[next] >= 'a' && text[next] <= 'z') ||
                                                (text[next] >= '0' && text[next] <= '9'));
    return !goes_on || text[at] != '.';
}

// Counts the words of sentences; a choice counts as its longest form.
class LengthCheck
{
public:
    LengthCheck(Prose const& prose, Diagnostics& diagnostics) : prose_(prose), diagnostics_(diagnostics) {}

    void check()
    {
        std::string_view const text = prose_.text;
        auto words = words_of(text);
        std::size_t word = 0;
        for (std::size_t at = 0; at < text.size();) {
            if (word < words.size() && words[word].offset == at) {
                add_word(at, at + words[word].length, !words[word].is_part || !follows_field(at));
                at += words[word++].length;
            } else {
                take(text, at++);
            }
        }
        end_sentence();
    }

private:
    struct Choice {
        std::size_t before = 0; // words when it began
        std::size_t begin = 0;  // of the sentence then
        std::size_t most = 0;
        bool in_form = false;
    };

    [[nodiscard]] bool follows_field(std::size_t at) const
    {
        return at > 0 && (prose_.text[at - 1] == k_field || prose_.text[at - 1] == k_glue);
    }

    void add_word(std::size_t begin, std::size_t end, bool counts)
    {
        if (words_ == 0) {
            begin_ = begin;
        }
        words_ += counts ? 1 : 0;
        end_ = end;
    }

    void take(std::string_view text, std::size_t at)
    {
        char const c = text[at];
        if (c == k_field) {
            if (at == 0 || text[at - 1] != k_field) {
                add_word(at, at + 1, true);
            }
        } else if (c == k_break || (c == '\n' && is_blank_line(text, at))) {
            end_sentence();
            choices_.clear();
        } else if (c == k_open) {
            choices_.push_back({words_, begin_, 0, false});
        } else if (c == k_branch && !choices_.empty()) {
            end_form();
            words_ = choices_.back().before;
            begin_ = choices_.back().begin;
            choices_.back().in_form = true;
        } else if (c == k_close && !choices_.empty()) {
            end_form();
            words_ = choices_.back().most;
            choices_.pop_back();
        } else if (ends_sentence(text, at)) {
            end_sentence();
        }
    }

    void end_form()
    {
        auto& choice = choices_.back();
        if (choice.in_form) {
            choice.most = std::max(choice.most, words_);
        }
    }

    void end_sentence()
    {
        if (words_ > k_most_words && begin_ != told_) {
            told_ = begin_;
            diagnostics_.warning(prose_.place(begin_, end_ - begin_),
                                 say("this sentence has {} words, more than {}", words_, k_most_words),
                                 say("make two sentences of it"));
        }
        words_ = 0;
    }

    Prose const& prose_;
    Diagnostics& diagnostics_;
    std::vector<Choice> choices_;
    std::size_t words_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t told_ = std::string::npos; // begin of the sentence that was told last
};

// ge…d, ge…t, ge…en and the same without "ge" behind be-, ver-, ont-, her-: likely a past participle.
bool is_participle(std::string_view word)
{
    constexpr std::array<std::string_view, 14> k_nouns{
        "gebieden", "gegevens", "gemeenten", "gevallen", "gezinnen",   "gebouwen", "getallen",
        "gebied",   "gelden",   "geld",      "gebruikt", "gezondheid", "gevolgen", "geleden"};
    constexpr std::array<std::string_view, 8> k_before{"", "af", "in", "op", "uit", "aan", "om", "vast"};
    if (word.size() < 6 || std::find(k_nouns.begin(), k_nouns.end(), word) != k_nouns.end()) {
        return false;
    }
    for (auto const first : k_before) {
        if (word.starts_with(first) && word.substr(first.size()).starts_with("ge")) {
            return word.ends_with('d') || word.ends_with('t') || word.ends_with("en");
        }
    }
    return (word.starts_with("be") || word.starts_with("ver") || word.starts_with("ont") ||
            word.starts_with("her")) &&
           (word.ends_with('d') || word.ends_with('t'));
}

enum class Verb { none, become, be };

Verb verb_of(std::string_view word)
{
    if (word == "wordt" || word == "worden" || word == "werd" || word == "werden") {
        return Verb::become;
    }
    return word == "is" || word == "zijn" || word == "was" || word == "waren" ? Verb::be : Verb::none;
}

constexpr std::size_t k_most_between = 8; // words between the verb and its participle

class PassiveCheck
{
public:
    PassiveCheck(Prose const& prose, Diagnostics& diagnostics)
        : prose_(prose), diagnostics_(diagnostics), words_(words_of(prose.text))
    {
    }

    void check()
    {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            auto const verb = verb_of(word(i));
            if (verb == Verb::none) {
                continue;
            }
            if (auto const last = participle_of(i, verb)) {
                auto const begin = std::min(words_[i].offset, words_[*last].offset);
                auto const& end = words_[std::max(i, *last)];
                diagnostics_.warning(
                    prose_.place(begin, end.offset + end.length - begin),
                    say("this clause is passive: \"{}\" with \"{}\"", word(i), word(*last)),
                    say("if you can, say who does it: \"de gemeente bouwt\", not \"er wordt gebouwd\""));
            }
        }
    }

private:
    [[nodiscard]] std::string_view word(std::size_t index) const
    {
        return std::string_view(prose_.text).substr(words_[index].offset, words_[index].length);
    }

    // Whether nothing but spaces stands between a word and the next.
    [[nodiscard]] bool runs_on(std::size_t index) const
    {
        if (index + 1 >= words_.size()) {
            return false;
        }
        auto const end = words_[index].offset + words_[index].length;
        for (auto at = end; at < words_[index + 1].offset; ++at) {
            char const c = prose_.text[at];
            bool const paragraph = c == '\n' && is_blank_line(prose_.text, at);
            if (paragraph || (!is_blank(c) && c != k_field && !is_mark(c))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::optional<std::size_t> participle_of(std::size_t verb, Verb kind) const
    {
        if (kind == Verb::become && verb > 0 && runs_on(verb - 1) && is_participle(word(verb - 1))) {
            return verb - 1; // "dat er gebouwd wordt"
        }
        bool with_agent = false;
        for (auto i = verb; i < std::min(verb + k_most_between, words_.size() - 1) && runs_on(i); ++i) {
            with_agent = with_agent || word(i + 1) == "door";
            bool const ends_clause = !runs_on(i + 1);
            if (is_participle(word(i + 1)) && (ends_clause || i == verb) &&
                (kind == Verb::become || with_agent)) {
                return i + 1;
            }
        }
        return {};
    }

    Prose const& prose_;
    Diagnostics& diagnostics_;
    std::vector<Word> words_;
};

} // namespace

void check_length(Prose const& prose, Diagnostics& diagnostics)
{
    LengthCheck(prose, diagnostics).check();
}

void check_passive(Prose const& prose, Diagnostics& diagnostics)
{
    PassiveCheck(prose, diagnostics).check();
}

} // namespace wijkpeil
