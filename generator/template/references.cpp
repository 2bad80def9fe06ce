// SPDX-License-Identifier: EUPL-1.2
#include "template/references.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "document/walk.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace wijkpeil {
namespace {

// What a reference to each id says; nothing for what has no number and no heading.
using Words = std::map<std::string, Text>;

Words words_of(std::vector<Block> const& blocks, Phrases const& phrases)
{
    Words all;
    auto const number = [](Text const& label) { return text_of(mid_sentence(plain(label))); };
    for_each_node(blocks,
                  overloaded{
                      [&](Heading const& one) {
                          all.emplace(one.id, phrases.phrase("verwijzing", "kop", {{"kop", one.text}}));
                      },
                      [&](Figure const& one) { all.emplace(one.id, number(one.label)); },
                      [&](Table const& one) { all.emplace(one.id, number(one.label)); },
                      [](auto const&) {},
                  });
    return all;
}

// The words in the place of the sign, in the style of the run that holds it.
void append(Text& text, Text const& words, Run const& style, bool first)
{
    for (auto run : words) {
        run.link = style.link;
        run.strong = style.strong;
        run.emphasis = style.emphasis;
        run.note = 0;
        run.superscript = false;
        if (first && !run.shown) {
            run.text = sentence_case(std::move(run.text));
        }
        first = false;
        text.push_back(std::move(run));
    }
}

Text with_words(Text const& text, Words const& words)
{
    if (std::none_of(text.begin(), text.end(), awaits_words)) {
        return text;
    }
    Text result;
    for (auto const& run : text) {
        if (!awaits_words(run)) {
            result.push_back(run);
            continue;
        }
        auto const found = words.find(run.link.substr(1));
        std::string_view rest = run.text;
        for (auto at = rest.find(k_words_to_come); at != std::string_view::npos;
             at = rest.find(k_words_to_come)) {
            auto before = run;
            before.text = rest.substr(0, at);
            result.push_back(std::move(before));
            if (found != words.end()) {
                append(result, found->second, run, plain(result).empty());
            }
            rest.remove_prefix(at + std::string_view(k_words_to_come).size());
        }
        auto after = run;
        after.text = rest;
        result.push_back(std::move(after));
    }
    return tidied(std::move(result));
}

} // anonymous namespace

bool awaits_words(Run const& run)
{
    return run.link.starts_with('#') && !run.shown && run.text.find(k_words_to_come) != std::string::npos;
}

std::set<std::string> ids_of(std::vector<Block> const& blocks)
{
    std::set<std::string> ids;
    for_each_node(blocks, [&ids](auto const& node) {
        if constexpr (requires { node.id; }) {
            ids.insert(node.id);
        }
        if constexpr (requires { node.data->id; }) {
            if (node.data) {
                ids.insert(node.data->id);
            }
        }
    });
    ids.erase("");
    return ids;
}

void check_references(std::vector<Reference> const& references, std::set<std::string> const& ids,
                      std::string const& whose, Diagnostics& diagnostics)
{
    for (auto const& one : references) {
        if (ids.contains(one.id)) {
            continue;
        }
        if (whose.empty()) {
            diagnostics.error(one.place, say("nothing in the report has the id \"{}\"", one.id),
                              spelling_hint(one.id, {ids.begin(), ids.end()}));
        } else {
            diagnostics.error(
                one.place, say("the report on \"{}\" has nothing with the id \"{}\"", whose, one.id),
                say("put the reference between {{{{#…}}}} and {{{{/…}}}}, so that it is only there when "
                    "its target is"));
        }
    }
}

Document with_words(Document document, std::vector<Reference> const& references, std::string const& whose,
                    Phrases const& phrases, Diagnostics& diagnostics)
{
    auto const ids = ids_of(document.blocks);
    check_references(references, ids, whose, diagnostics);
    auto const words = words_of(document.blocks, phrases);
    for (auto const& one : references) {
        auto const found = words.find(one.id);
        if (ids.contains(one.id) && !one.has_words && (found == words.end() || found->second.empty())) {
            diagnostics.error(one.place, say("\"{}\" has no number and no heading to name it by", one.id),
                              say("write words of your own: [words](#{})", one.id));
        }
    }
    auto const set = [&words](Text& text) { text = with_words(text, words); };
    for_each_text(document.blocks, set);
    for (auto& note : document.footnotes) {
        set(note);
    }
    return document;
}

} // namespace wijkpeil
