// SPDX-License-Identifier: EUPL-1.2
#include "template/sheet.hpp"

#include "document/walk.hpp"
#include "template/blocks.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace {

// Notes as running text; a letter would point at nothing. `letters`: how many of them have one.
Text words_of(std::vector<Note> const& notes, std::size_t letters)
{
    Text text;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        auto const& note = notes[i];
        if (note.sign.find(' ') != std::string::npos) {
            continue; // a reason in words, as key values give it: explains itself
        }
        bool const letter = i < letters;
        auto words = letter ? note.text : text_of(note.sign + "\u00A0= ") + note.text;
        if (!letter) {
            words = std::move(words) + text_of(".");
        }
        text = text.empty() ? std::move(words) : std::move(text) + text_of(" ") + words;
    }
    return text;
}

// Without the dates of publication: those are in the report of the area.
std::string in_short(std::vector<std::string> const& ids, Dataset const& dataset)
{
    std::string text;
    for (auto const& id : ids) {
        auto const& source = *dataset.find_source(id);
        text += (text.empty() ? "" : ". ") + source.publisher + ", " + source.title;
        if (!source.reference.empty() && source.title.find(source.reference) == std::string::npos) {
            text += ", " + source.reference;
        }
        text += source.licence.empty() ? "" : "; " + source.licence;
    }
    return text;
}

Text sources_in_short(std::vector<ShownValue> const& values, DocumentView const& view, bool with_map)
{
    auto const& dataset = view.dataset();
    auto const& phrases = view.phrases();
    auto const used = sources_of(values, dataset);
    auto text = phrases.sentence("bron", "regel", {{"bronnen", in_short(used.values, dataset)}});
    if (!used.weights.empty()) {
        text = std::move(text) + text_of(" ") +
               phrases.sentence("bron", "weging", {{"bronnen", in_short(used.weights, dataset)}});
    }
    if (with_map && dataset.find_source(dataset.boundary_source) != nullptr) {
        text = std::move(text) + text_of(" ") +
               phrases.sentence("bron", "grenzen", {{"bron", in_short({dataset.boundary_source}, dataset)}});
    }
    return text;
}

} // anonymous namespace

void number_sections(std::vector<Block>& blocks)
{
    int number = 0;
    bool after_annex = false;
    for (auto& block : blocks) {
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        if (auto* section = std::get_if<Section>(&block.node); section != nullptr && !after_annex) {
            auto& text = section->heading.text;
            Run run;
            run.text = std::to_string(++number) + "\u00A0\u00A0";
            run.no_break = true;
            text.insert(text.begin(), std::move(run));
        }
        after_annex = paragraph != nullptr && paragraph->role == ParagraphRole::annex;
    }
}

void say_notice(Document& document, std::string const& notice)
{
    auto& blocks = document.blocks;
    auto const role_of = [](Block const& block) -> std::optional<ParagraphRole> {
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        return paragraph == nullptr ? std::nullopt : std::optional{paragraph->role};
    };
    bool const said = std::any_of(blocks.begin(), blocks.end(), [&](Block const& block) {
        return role_of(block) == ParagraphRole::notice;
    });
    if (notice.empty() || said) {
        return;
    }
    auto const below = std::find_if(blocks.begin(), blocks.end(), [&](Block const& block) {
        auto const role = role_of(block);
        bool const headline = role == ParagraphRole::kicker || role == ParagraphRole::lead ||
                              std::holds_alternative<Heading>(block.node) ||
                              std::holds_alternative<LetterHead>(block.node);
        return !headline;
    });
    blocks.insert(below, Block{Paragraph{ParagraphRole::notice, text_of(notice)}});
}

void end_with_sources(Document& document, DocumentView const& view, AreaView const* area)
{
    if (document.form == DocumentForm::report) {
        return; // has them below each figure, and in a table of its own
    }
    auto const values = shown_values(document);
    bool has_table = false;
    bool has_map = false;
    for_each_node(document.blocks, overloaded{
                                       [&](Figure& figure) {
                                           has_map = has_map || std::holds_alternative<MapSpec>(figure.spec);
                                           if (document.form == DocumentForm::sheet) {
                                               figure.source.clear();
                                           }
                                       },
                                       [&](Table& table) {
                                           has_table = has_table || table.id.starts_with(k_sources_table_id);
                                           if (document.form == DocumentForm::sheet) {
                                               table.source.clear();
                                               table.style = TableStyle::dense;
                                           }
                                       },
                                       [](auto&) {},
                                   });
    if (has_table || values.empty()) {
        return;
    }
    auto notes = area != nullptr ? TableNotes(*area) : TableNotes(view.dataset(), view.phrases());
    notes.see(values);
    if (area != nullptr) {
        static_cast<void>(notes.area_letters());
        static_cast<void>(notes.rest_letters());
    }
    for (auto text : {words_of(notes.notes(), notes.letters()), sources_in_short(values, view, has_map)}) {
        if (!text.empty()) {
            document.blocks.push_back(Block{Paragraph{ParagraphRole::source, std::move(text)}});
        }
    }
}

} // namespace wijkpeil
