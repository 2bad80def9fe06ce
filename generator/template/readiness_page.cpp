// SPDX-License-Identifier: EUPL-1.2
#include "template/readiness_page.hpp"

#include "document/typeset.hpp"
#include "language/language.hpp"
#include "template/cells.hpp"
#include "template/indicator_page.hpp"
#include "template/numbering.hpp"
#include "template/readiness.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "gereedheid";
constexpr double k_text_width_pt = 105;
constexpr double k_count_width_pt = 52;
constexpr double k_day_width_pt = 70;

constexpr DeclaredSentence k_declared[] = {
    {k_group, "titel", "ronde"},
    {k_group, "omschrijving", "kop"},
    {k_group, "bovenkop", "ronde"},
    {k_group, "kop", "n# ronde"},
    {k_group, "intro", ""},
    {k_group, "dag_cijfers", ""},
    {k_group, "dag_deadline", ""},
    {k_group, "dag_brief", ""},
    {k_group, "geen_dag", ""},
    {k_group, "deel_punten", ""},
    {k_group, "punten_geen", ""},
    {k_group, "punt_ronde", ""},
    {k_group, "punt_tekst", "gebied stand:geen|concept|onbevestigd|verouderd"},
    {k_group, "punt_cijfers", "periode dag indicatoren bron n#"},
    {k_group, "punt_toezegging", "id tekst"},
    {k_group, "deel_gebieden", ""},
    {k_group, "gebieden_kop", ""},
    {k_group, "gebieden_onder", ""},
    {k_group, "bron", ""},
    {k_group, "kolom_gebied", ""},
    {k_group, "kolom_tekst", ""},
    {k_group, "kolom_cijfers", ""},
    {k_group, "kolom_verwacht", ""},
    {k_group, "kolom_beantwoorden", ""},
    {k_group, "kolom_te_laat", ""},
    {k_group, "tekst", "stand:niet_gevraagd|geen|concept|onbevestigd|verouderd|bevestigd"},
    {k_group, "cijfers", "n# totaal#"},
    {k_group, "deel_verwacht", ""},
    {k_group, "verwacht_kop", ""},
    {k_group, "verwacht_onder", ""},
    {k_group, "kolom_bron", ""},
    {k_group, "kolom_periode", ""},
    {k_group, "kolom_indicatoren", ""},
    {k_group, "kolom_dag", ""},
    {k_group, "kolom_stand", ""},
    {k_group, "verwacht", "stand:binnen|verwacht|later"},
    {k_group, "deel_te_laat", ""},
    {k_group, "te_laat", "id tekst"},
};

Choice choice_of(TextReadiness text)
{
    switch (text) {
    case TextReadiness::not_asked:
        break;
    case TextReadiness::missing:
        return {"geen"};
    case TextReadiness::draft:
        return {"concept"};
    case TextReadiness::unconfirmed:
        return {"onbevestigd"};
    case TextReadiness::stale:
        return {"verouderd"};
    case TextReadiness::confirmed:
        return {"bevestigd"};
    }
    return {"niet_gevraagd"};
}

bool is_awaited(ExpectedState state)
{
    return state == ExpectedState::awaited || state == ExpectedState::late;
}

Text count_text_of(std::size_t count)
{
    auto text = text_of(number_text(static_cast<double>(count), 0));
    return count == 0 ? soft(std::move(text)) : text;
}

class ReadinessPage
{
public:
    ReadinessPage(Readiness const& readiness, Dataset const& dataset, Phrases const& phrases)
        : readiness_(readiness), dataset_(dataset), phrases_(phrases), points_(open_points())
    {
    }

    [[nodiscard]] Text headline() const
    {
        return phrases_.sentence(k_group, "kop",
                                 {{"n", points_.items.size()}, {"ronde", readiness_.round.name}});
    }

    [[nodiscard]] std::vector<Block> blocks() const
    {
        std::vector<Block> all;
        all.push_back(
            Block{Paragraph{ParagraphRole::kicker,
                            phrases_.sentence(k_group, "bovenkop", {{"ronde", readiness_.round.name}})}});
        all.push_back(Block{Heading{1, {}, headline()}});
        all.push_back(Block{Paragraph{ParagraphRole::lead, said("intro")}});
        all.push_back(Block{days()});
        add(all, "punten", "deel_punten",
            points_.items.empty() ? Block{Paragraph{ParagraphRole::body, said("punten_geen")}}
                                  : Block{points_});
        add(all, "gebieden", "deel_gebieden", Block{areas()});
        if (!readiness_.expected.empty()) {
            add(all, "verwacht", "deel_verwacht", Block{expected()});
        }
        if (auto list = overdue(); !list.items.empty()) {
            add(all, "te-laat", "deel_te_laat", Block{std::move(list)});
        }
        return all;
    }

private:
    [[nodiscard]] Text said(char const* key) const { return phrases_.sentence(k_group, key); }

    void add(std::vector<Block>& all, std::string id, char const* key, Block block) const
    {
        all.push_back(Block{Section{{2, std::move(id), said(key)}, {std::move(block)}}});
    }

    [[nodiscard]] static std::vector<Block> item(Text text)
    {
        return {Block{Paragraph{ParagraphRole::body, std::move(text)}}};
    }

    [[nodiscard]] Facts days() const
    {
        auto const day = [this](std::optional<Date> const& date) {
            return date ? text_of(date_text(*date)) : phrases_.phrase(k_group, "geen_dag");
        };
        auto const& round = readiness_.round;
        return {{{said("dag_cijfers"), day(round.cutoff)},
                 {said("dag_deadline"), day(round.deadline)},
                 {said("dag_brief"), day(round.letter)}}};
    }

    [[nodiscard]] std::string indicators_of(ExpectedFigures const& figures) const
    {
        std::vector<std::string> names;
        for (auto const& id : figures.indicators) {
            auto const* indicator = dataset_.find_indicator(id);
            names.push_back(indicator == nullptr ? id : mid_sentence(indicator->name));
        }
        return list_text(names);
    }

    [[nodiscard]] std::string source_of(Expectation const& one) const
    {
        auto const* source = dataset_.find_source(one.source);
        return source == nullptr ? one.source : source->publisher + ", " + source->title;
    }

    // All that stops the round, as `check --round` tells it.
    [[nodiscard]] List open_points() const
    {
        List list;
        if (!readiness_.round.cutoff) {
            list.items.push_back(item(said("punt_ronde")));
        }
        for (auto const& row : readiness_.areas) {
            if (row.text != TextReadiness::not_asked && row.text != TextReadiness::confirmed) {
                list.items.push_back(item(phrases_.sentence(
                    k_group, "punt_tekst", {{"gebied", row.name}, {"stand", choice_of(row.text)}})));
            }
        }
        for (auto const& one : readiness_.expected) {
            if (is_awaited(one.state)) {
                list.items.push_back(item(phrases_.sentence(k_group, "punt_cijfers",
                                                            {{"periode", one.figures.period},
                                                             {"dag", date_text(one.figures.date)},
                                                             {"indicatoren", indicators_of(one.figures)},
                                                             {"bron", source_of(one)},
                                                             {"n", one.lacking.size()}})));
            }
        }
        for (auto const& one : readiness_.promises) {
            if (one.unanswered) {
                list.items.push_back(item(
                    phrases_.sentence(k_group, "punt_toezegging", {{"id", one.id}, {"tekst", one.text}})));
            }
        }
        return list;
    }

    [[nodiscard]] Row head(std::vector<char const*> const& keys) const
    {
        Row row;
        for (auto const* key : keys) {
            row.cells.push_back(head_cell(phrases_.phrase(k_group, key)));
        }
        return row;
    }

    [[nodiscard]] Table areas() const
    {
        Table table;
        table.id = "tabel-gebieden";
        table.headline = said("gebieden_kop");
        table.subtitle = said("gebieden_onder");
        table.columns = {words_column(),
                         words_column(k_text_width_pt),
                         numbers_column(k_count_width_pt),
                         numbers_column(k_count_width_pt),
                         numbers_column(k_count_width_pt),
                         numbers_column(k_count_width_pt)};
        table.head = {head({"kolom_gebied", "kolom_tekst", "kolom_cijfers", "kolom_verwacht",
                            "kolom_beantwoorden", "kolom_te_laat"})};
        for (auto const& row : readiness_.areas) {
            table.body.push_back(
                {RowKind::normal,
                 {text_cell(text_of(row.name), CellRole::row_head),
                  text_cell(phrases_.phrase(k_group, "tekst", {{"stand", choice_of(row.text)}})),
                  text_cell(phrases_.phrase(k_group, "cijfers",
                                            {{"n", row.figures}, {"totaal", readiness_.indicators}})),
                  text_cell(count_text_of(row.awaited)), text_cell(count_text_of(row.unanswered)),
                  text_cell(count_text_of(row.overdue))}});
        }
        table.source = said("bron");
        return table;
    }

    [[nodiscard]] Table expected() const
    {
        Table table;
        table.id = "tabel-verwacht";
        table.headline = said("verwacht_kop");
        table.subtitle = said("verwacht_onder");
        table.columns = {words_column(), words_column(k_count_width_pt), words_column(),
                         words_column(k_day_width_pt), words_column(k_text_width_pt)};
        table.head = {head({"kolom_bron", "kolom_periode", "kolom_indicatoren", "kolom_dag", "kolom_stand"})};
        for (auto const& one : readiness_.expected) {
            Choice const state{one.state == ExpectedState::in ? "binnen"
                               : is_awaited(one.state)        ? "verwacht"
                                                              : "later"};
            table.body.push_back(
                {RowKind::normal,
                 {text_cell(text_of(source_of(one)), CellRole::row_head),
                  text_cell(text_of(one.figures.period)), text_cell(text_of(indicators_of(one.figures))),
                  text_cell(text_of(date_text(one.figures.date))),
                  text_cell(phrases_.phrase(k_group, "verwacht", {{"stand", state}}))}});
        }
        table.source = said("bron");
        return table;
    }

    [[nodiscard]] List overdue() const
    {
        List list;
        for (auto const& one : readiness_.promises) {
            if (one.overdue) {
                list.items.push_back(
                    item(phrases_.sentence(k_group, "te_laat", {{"id", one.id}, {"tekst", one.text}})));
            }
        }
        return list;
    }

    Readiness const& readiness_;
    Dataset const& dataset_;
    Phrases const& phrases_;
    List points_;
};

} // namespace

Document make_readiness_page(Statistics const& statistics, Phrases const& phrases,
                             std::vector<std::string> const& kept_names)
{
    auto const& dataset = statistics.dataset();
    std::vector<Area const*> areas;
    for (auto const& area : dataset.areas) {
        areas.push_back(&area);
    }
    auto const readiness = readiness_of(statistics, areas, {});
    ReadinessPage const page(readiness, dataset, phrases);
    auto document = document_of_all(statistics, phrases);
    document.title = plain(phrases.sentence(k_group, "titel", {{"ronde", readiness.round.name}}));
    document.description = plain(phrases.sentence(k_group, "omschrijving", {{"kop", page.headline()}}));
    document.blocks = numbered(page.blocks(), phrases);
    return typeset(std::move(document), kept_names);
}

std::span<DeclaredSentence const> readiness_sentences()
{
    return k_declared;
}

} // namespace wijkpeil
