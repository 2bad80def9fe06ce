// SPDX-License-Identifier: EUPL-1.2
// What was done for the area and what it cost, by theme (geo/maatregelen.yaml).
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/findings.hpp"
#include "template/notes.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

bool concerns(PolicyMeasure const& measure, Area const& area)
{
    return measure.areas.empty() ||
           std::find(measure.areas.begin(), measure.areas.end(), area.id) != measure.areas.end();
}

char const* kind_key(PolicyMeasure::Kind kind)
{
    switch (kind) {
    case PolicyMeasure::Kind::breakthrough:
        return "doorbraak";
    case PolicyMeasure::Kind::funding:
        return "geld";
    case PolicyMeasure::Kind::measure:
        break;
    }
    return "maatregel";
}

class MeasureTable
{
public:
    MeasureTable(AreaView const& view, std::vector<PolicyMeasure const*> measures)
        : view_(view), phrases_(view.phrases()), measures_(std::move(measures)), notes_(view)
    {
    }

    Table make(std::string id)
    {
        Table table;
        table.id = std::move(id);
        table.columns = {words_column(), words_column(58), words_column(104), numbers_column(64),
                         words_column(70)};
        Row head;
        for (auto const* key : {"maatregel", "periode", "gericht_op", "bedrag", "stand"}) {
            head.cells.push_back(head_cell(phrases_.phrase("kolom", key)));
        }
        table.head = {std::move(head)};
        for (auto const& theme : view_.dataset().themes) {
            add_theme(table, theme);
        }
        table.headline =
            phrases_.sentence("maatregelen", "kop", {{"n", measures_.size()}, {"gebied", view_.area_name()}});
        table.subtitle = phrases_.sentence("maatregelen", "onder");
        table.notes = notes_.notes();
        return table;
    }

private:
    // A theme without a measure is shown as such; background has none to miss.
    void add_theme(Table& table, Theme const& theme)
    {
        std::vector<PolicyMeasure const*> of_theme;
        std::copy_if(measures_.begin(), measures_.end(), std::back_inserter(of_theme),
                     [&](PolicyMeasure const* one) { return one->theme == theme.id; });
        if (of_theme.empty() && is_context(theme, view_.dataset())) {
            return;
        }
        auto const width = static_cast<int>(table.columns.size());
        table.body.push_back(
            {RowKind::group, {text_cell(strong(text_of(theme.name)), CellRole::group_head, width)}});
        for (auto const* one : of_theme) {
            table.body.push_back(row_of(*one));
        }
        if (of_theme.empty()) {
            table.body.push_back(
                {RowKind::empty_group,
                 {text_cell(soft(phrases_.sentence("maatregelen", "thema_leeg")), CellRole::data, width)}});
        }
    }

    Row row_of(PolicyMeasure const& measure)
    {
        auto about = phrases_.phrase("maatregelen", kind_key(measure.kind));
        if (!measure.scheme.empty()) {
            about = std::move(about) + text_of(", " + measure.scheme);
        }
        auto what = text_of(measure.name) + soft(text_of(" (") + about + text_of(")"));
        auto const origin = phrases_.sentence("maatregelen", "herkomst", {{"herkomst", measure.origin}});
        what = std::move(what) + superscript(notes_.letter(origin));
        auto amount = measure.amount ? text_of("€\u00A0" + number_text(*measure.amount, 0))
                                     : soft(phrases_.phrase("maatregelen", "onbekend"));
        auto const state =
            measure.state.empty() ? soft(phrases_.phrase("maatregelen", "onbekend")) : text_of(measure.state);
        return {RowKind::normal,
                {text_cell(std::move(what), CellRole::row_head), text_cell(text_of(years_of(measure))),
                 text_cell(aims_of(measure)), text_cell(std::move(amount)), text_cell(state)}};
    }

    [[nodiscard]] static std::string years_of(PolicyMeasure const& measure)
    {
        if (measure.from == measure.until || measure.until.empty()) {
            return measure.from;
        }
        return measure.from + "–" + measure.until;
    }

    [[nodiscard]] Text aims_of(PolicyMeasure const& measure) const
    {
        std::vector<std::string> names;
        for (auto const& id : measure.indicators) {
            names.push_back(mid_sentence(view_.dataset().find_indicator(id)->name));
        }
        return names.empty() ? soft(phrases_.phrase("maatregelen", "geen_indicator"))
                             : text_of(list_text(names));
    }

    AreaView const& view_;
    Phrases const& phrases_;
    std::vector<PolicyMeasure const*> measures_;
    TableNotes notes_;
};

} // anonymous namespace

std::vector<Block> measures_block(BlockContext& context)
{
    auto const& view = context.view();
    std::vector<PolicyMeasure const*> mine;
    for (auto const& measure : view.dataset().measures) {
        if (concerns(measure, view.area())) {
            mine.push_back(&measure);
        }
    }
    if (mine.empty()) {
        auto const& deal = view.area().regio_deal;
        return {
            Block{Paragraph{ParagraphRole::body, view.phrases().sentence("maatregelen", "geen",
                                                                         {{"gebied", view.area_name()},
                                                                          {"deal_bekend", deal.has_value()},
                                                                          {"deal", deal.value_or(false)}})}}};
    }
    return {Block{MeasureTable(view, std::move(mine)).make(context.unique_id(k_measures_table_id))}};
}

} // namespace wijkpeil
