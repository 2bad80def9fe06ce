// SPDX-License-Identifier: EUPL-1.2
#include "template/phrases.hpp"

#include "base/text.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace wijkpeil {
namespace {

bool same_style(Run const& a, Run const& b)
{
    return !a.shown && !b.shown && a.note == 0 && b.note == 0 && a.strong == b.strong &&
           a.emphasis == b.emphasis && a.superscript == b.superscript && a.no_break == b.no_break &&
           a.accent == b.accent && a.soft == b.soft && a.mark == Mark::none && b.mark == Mark::none &&
           a.link == b.link;
}

// Words that must stay on the line of the number before them.
void bind_unit(Run& after)
{
    static constexpr std::array<char const*, 6> k_units = {" procentpunt",  " procent", " euro",
                                                           " duizend euro", " %",       " klassen"};
    for (auto const* unit : k_units) {
        if (after.text.starts_with(unit)) {
            after.text.replace(0, 1, "\u00A0");
            return;
        }
    }
}

} // anonymous namespace

Run run_of(ShownValue shown)
{
    Run run;
    run.text = shown.text;
    run.no_break = true;
    run.shown = std::move(shown);
    return run;
}

Text tidied(Text text)
{
    Text result;
    for (auto& run : text) {
        if (run.text.empty()) {
            continue;
        }
        if (!result.empty() && same_style(result.back(), run)) {
            result.back().text += run.text;
            if (result.back().sentence_line == 0) {
                result.back().sentence_line = run.sentence_line;
            }
            continue;
        }
        result.push_back(std::move(run));
    }
    for (auto& run : result) {
        run.text = replaced(std::move(run.text), "  ", " "); // an empty text between two spaces
    }
    for (std::size_t i = 1; i < result.size(); ++i) {
        if (result[i - 1].shown) {
            bind_unit(result[i]);
        }
    }
    return result;
}

Text operator+(Text left, Text const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return tidied(std::move(left));
}

Text soft(Text text)
{
    for (auto& run : text) {
        run.soft = true;
    }
    return text;
}

Text strong(Text text)
{
    for (auto& run : text) {
        run.strong = true;
    }
    return text;
}

Argument::Argument(ShownValue const& shown) : text{run_of(shown)}, is_value(true)
{
    auto const& about = printed_value(shown);
    choice = std::string(is_missing(about) ? "nee" : "ja");
}

Text Phrases::phrase(std::string_view group, std::string_view key, Arguments const& arguments) const
{
    SentenceChoices choices;
    for (auto const& [name, argument] : arguments) {
        choices[std::string(name) + (argument.is_value ? "_bekend" : "")] = argument.choice;
    }
    Text text;
    int const line = sentences_.line(group, key);
    for (auto const& piece : sentences_.pieces(group, key, choices)) {
        if (piece.argument.empty()) {
            auto words = text_of(piece.text);
            for (auto& run : words) {
                run.sentence_line = line;
            }
            text = std::move(text) + words;
            continue;
        }
        auto const found = std::find_if(arguments.begin(), arguments.end(),
                                        [&](auto const& one) { return one.first == piece.argument; });
        if (found == arguments.end()) {
            throw std::logic_error("sentence " + std::string(group) + "." + std::string(key) +
                                   " is made without its text " + piece.argument);
        }
        text = std::move(text) + found->second.text;
    }
    return text;
}

Text Phrases::sentence(std::string_view group, std::string_view key, Arguments const& arguments) const
{
    auto text = phrase(group, key, arguments);
    if (!text.empty() && !text.front().shown) {
        text.front().text = sentence_case(std::move(text.front().text));
    }
    return text;
}

} // namespace wijkpeil
