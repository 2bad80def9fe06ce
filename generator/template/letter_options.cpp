// SPDX-License-Identifier: EUPL-1.2
#include "template/letter_options.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

// "label: text" lines, in their order; a text may be left open.
LetterOptions::Rows rows_of(YamlMap& map, char const* key, Diagnostics& diagnostics)
{
    LetterOptions::Rows rows;
    auto const* node = map.child(key);
    if (node == nullptr || node->kind == YamlNode::Kind::null) {
        return rows;
    }
    if (node->kind != YamlNode::Kind::map) {
        diagnostics.error(node->place, say("\"{}\" holds lines \"label: text\"", key),
                          say("write each on a line of its own, two spaces further in"));
        return rows;
    }
    for (auto const& [label, value] : node->entries) {
        if (value.kind == YamlNode::Kind::list || value.kind == YamlNode::Kind::map) {
            diagnostics.error(value.place, say("\"{}\" holds lines \"label: text\"", key));
        } else {
            rows.emplace_back(label.text, value.text);
        }
    }
    return rows;
}

// Labels of rows, in the order of the letter's next pages.
std::vector<std::string> running_labels(YamlMap& map, LetterOptions const& letter, Diagnostics& diagnostics)
{
    std::vector<std::string> known;
    for (auto const* rows : {&letter.reference, &letter.rows}) {
        for (auto const& row : *rows) {
            known.push_back(row.first);
        }
    }
    std::vector<std::string> labels;
    for (auto const& item : map.list("vervolg")) {
        if (std::find(known.begin(), known.end(), item.text) == known.end()) {
            diagnostics.error(item.place,
                              say("\"{}\" is no label under \"kenmerken\" or \"regels\"", item.text),
                              spelling_hint(item.text, known));
        } else {
            labels.push_back(item.text);
        }
    }
    return labels;
}

// The keys in the order in which the editor wrote them decide what stands above.
bool is_before(YamlMap& map, char const* one, char const* other)
{
    auto const a = map.place(one);
    auto const b = map.place(other);
    return map.has(one) && map.has(other) && a.line < b.line;
}

} // anonymous namespace

LetterOptions read_letter_head(YamlMap& map, Diagnostics& diagnostics)
{
    LetterOptions letter;
    letter.has_sender = map.has("afzender");
    letter.sender = map.text("afzender");
    letter.addressee = map.texts("aan");
    letter.reference = rows_of(map, "kenmerken", diagnostics);
    letter.rows = rows_of(map, "regels", diagnostics);
    letter.running = running_labels(map, letter, diagnostics);
    letter.concerns = map.has("betreft");
    if (letter.concerns && map.has("onderwerp")) {
        diagnostics.error(map.place("betreft"), say("a letter has one subject: \"onderwerp\" or \"betreft\""),
                          say("take one of the two out"));
    }
    auto const* const key = letter.concerns ? "betreft" : "onderwerp";
    letter.subject = map.required_text(key);
    static_cast<void>(map.has("onderwerp"));
    letter.subject_first = is_before(map, key, "regels");
    return letter;
}

ClosingOptions read_closing(YamlMap& map, Diagnostics& diagnostics)
{
    ClosingOptions closing;
    closing.greeting = map.text("groet");
    closing.on_behalf = map.text("namens");
    closing.functions = map.texts("ondertekenaars");
    if (closing.functions.empty() && map.require("ondertekenaars")) {
        diagnostics.error(map.place("ondertekenaars"), say("nobody signs this letter"),
                          say("write functions, never names: [secretaris, burgemeester]"));
    }
    return closing;
}

} // namespace wijkpeil
