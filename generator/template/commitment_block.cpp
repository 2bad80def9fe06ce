// SPDX-License-Identifier: EUPL-1.2
// What was promised to this area, and what is known of it.
#include "base/text.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/commitments.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

// The shape and the word in zinnen.yaml.
std::pair<Mark, char const*> state_of(CommitmentState state)
{
    switch (state) {
    case CommitmentState::open:
        return {Mark::open, "open"};
    case CommitmentState::on_schedule:
        return {Mark::half, "op_schema"};
    case CommitmentState::in_preparation:
        return {Mark::half, "in_voorbereiding"};
    case CommitmentState::delayed:
        return {Mark::open, "vertraagd"};
    case CommitmentState::done:
        return {Mark::filled, "beantwoord"};
    case CommitmentState::dropped:
        return {Mark::filled, "vervallen"};
    case CommitmentState::unknown:
        break;
    }
    return {Mark::dashed, "onbekend"};
}

Row row_of(CommitmentStanding const& standing, Phrases const& phrases)
{
    auto const& commitment = *standing.commitment;
    auto state = marked_state(standing.state, phrases);
    if (auto const words = answer_words(standing, phrases); !words.empty()) {
        state = std::move(state) + text_of(". " + words);
    }
    auto promised = text_of(commitment.text);
    if (!commitment.owner.empty()) {
        promised = std::move(promised) + soft(text_of(" (" + commitment.owner + ")"));
    }
    return {RowKind::normal,
            {text_cell(text_of(commitment.id), CellRole::row_head), text_cell(std::move(promised)),
             text_cell(text_of(commitment.made_in)), text_cell(text_of(standing.term)),
             text_cell(std::move(state))}};
}

// "onbekend: een analyse maken …": for running text, each with the mark of its state.
std::vector<Block> item_of(CommitmentStanding const& standing, Phrases const& phrases)
{
    auto const& commitment = *standing.commitment;
    auto text = marked_state(standing.state, phrases) +
                phrases.phrase("brief", "toezegging",
                               {{"tekst", commitment.text},
                                {"gedaan_in", commitment.made_in},
                                {"termijn", standing.term},
                                {"antwoord", answer_words(standing, phrases)}});
    return {Block{Paragraph{ParagraphRole::body, std::move(text)}}};
}

// `own_only`: only those that name the area.
std::vector<CommitmentStanding> standings_of(AreaView const& view, bool own_only)
{
    auto all = standings(view.dataset(), view.round());
    std::erase_if(all, [&](CommitmentStanding const& one) {
        return !concerns(*one.commitment, view.area()) || (own_only && one.commitment->areas.empty());
    });
    return all;
}

} // anonymous namespace

bool concerns(Commitment const& commitment, Area const& area)
{
    bool const everywhere = commitment.areas.empty();
    bool const here =
        std::find(commitment.areas.begin(), commitment.areas.end(), area.id) != commitment.areas.end();
    return !commitment.for_programme_only && (everywhere || here);
}

Text state_words(CommitmentState state, Phrases const& phrases)
{
    return phrases.phrase("stand", state_of(state).second);
}

Text marked_state(CommitmentState state, Phrases const& phrases)
{
    auto const [mark, word] = state_of(state);
    auto text = strong(phrases.phrase("stand", word));
    text.front().mark = mark;
    return text;
}

std::string answer_words(CommitmentStanding const& standing, Phrases const& phrases)
{
    std::vector<std::string> words;
    if (standing.overdue) {
        words.push_back(plain(phrases.sentence("stand", "te_laat", {{"datum", date_text(*standing.due)}})));
    }
    if (!standing.text.empty()) {
        words.push_back(standing.text);
    }
    if (standing.here != nullptr && standing.here->kind == CommitmentAnswer::Kind::carried) {
        words.push_back(plain(phrases.sentence("stand", "doorgeschoven", {{"reden", standing.here->text}})));
    }
    return std::string(trimmed(joined(words, " ")));
}

std::vector<CommitmentStanding> standings_of_programme(Dataset const& dataset, Round const& round)
{
    auto all = standings(dataset, round);
    // What is promised to certain areas is told of there.
    std::erase_if(all, [](CommitmentStanding const& one) { return !one.commitment->areas.empty(); });
    return all;
}

std::vector<Block> commitment_list(std::vector<CommitmentStanding> const& all, Phrases const& phrases)
{
    List list;
    list.marked = true;
    for (auto const& one : all) {
        list.items.push_back(item_of(one, phrases));
    }
    return all.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(list)}};
}

Table commitment_table(std::vector<CommitmentStanding> const& all, Phrases const& phrases)
{
    Table table;
    for (auto const& one : all) {
        table.body.push_back(row_of(one, phrases));
    }
    table.columns = {words_column(26), words_column(), words_column(78), words_column(58), words_column(148)};
    Row head;
    for (auto const* key : {"nummer", "toezegging", "gedaan_in", "termijn", "stand"}) {
        head.cells.push_back(head_cell(phrases.phrase("kolom", key)));
    }
    table.head = {std::move(head)};
    return table;
}

std::vector<Block> commitments_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    auto const& phrases = view.phrases();
    auto const all = standings_of(view, options.own_only);
    auto const cutoff = view.round().cutoff ? date_text(*view.round().cutoff) : view.round().name;
    Arguments const arguments = {{"n", all.size()}, {"gebied", view.area_name()}, {"datum", cutoff}};
    if (all.empty()) {
        return {
            Block{Paragraph{ParagraphRole::body,
                            phrases.sentence("stand", options.own_only ? "geen_eigen" : "geen", arguments)}}};
    }
    if (options.small) {
        return commitment_list(all, phrases);
    }
    auto table = commitment_table(all, phrases);
    table.id = context.unique_id("tabel-toezeggingen");
    table.headline = phrases.sentence("stand", "kop", arguments);
    table.subtitle = phrases.sentence("stand", "onder", arguments);
    return {Block{std::move(table)}};
}

} // namespace wijkpeil
