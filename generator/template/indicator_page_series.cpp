// SPDX-License-Identifier: EUPL-1.2
// The tables of an indicator over several periods: areas, their regions, municipalities.
#include "language/language.hpp"
#include "template/cells.hpp"
#include "template/indicator_page_parts.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "indicatorpagina";
constexpr double k_number_width_pt = 44;

// What the tables share: a cell for each period, with its notes and sources.
class SeriesTable
{
public:
    SeriesTable(IndicatorView const& view, std::vector<std::string> periods, char const* id)
        : view_(view), phrases_(view.phrases()), periods_(std::move(periods)),
          notes_(view.dataset(), view.phrases())
    {
        table_.id = id;
        table_.style = TableStyle::wide;
    }

    [[nodiscard]] Table finish(char const* headline, char const* subtitle)
    {
        auto arguments = page_arguments(view_);
        arguments.emplace_back("jaren", list_text(periods_));
        table_.headline = phrases_.sentence(k_group, headline, arguments);
        table_.subtitle = phrases_.sentence(k_group, subtitle, arguments);
        table_.notes = notes_.notes();
        table_.source = source_line(values_, view_.dataset(), phrases_);
        return std::move(table_);
    }

    Cell shown(ShownValue value, std::string const& period)
    {
        notes_.see(value);
        values_.push_back(value);
        return value_cell(std::move(value), period == view_.period() ? Weight::strong : Weight::plain);
    }

    void add_columns(bool starts_group)
    {
        for (auto const& period : periods_) {
            table_.columns.push_back(
                numbers_column(k_number_width_pt, starts_group && period == periods_.front()));
        }
    }

    // The heads of the periods; the first one measured otherwise says so.
    void add_heads(Row& head)
    {
        std::string before;
        for (auto const& period : periods_) {
            auto const* broken = before.empty()
                                     ? nullptr
                                     : view_.statistics().break_between(view_.indicator().id, before, period);
            auto text = text_of(period);
            if (broken != nullptr) {
                text = std::move(text) +
                       superscript(notes_.letter(phrases_.sentence(
                           k_group, "breuk", {{"periode", broken->period}, {"reden", broken->reason}})));
            }
            head.cells.push_back(head_cell(std::move(text)));
            before = period;
        }
    }

    void add_values(Row& row, std::function<ShownValue(std::string const&)> const& of)
    {
        for (auto const& period : periods_) {
            row.cells.push_back(shown(of(period), period));
        }
    }

    // In all columns of a group: none of these is about one area.
    [[nodiscard]] Cell not_applicable()
    {
        notes_.sign("n.v.t.", phrases_.phrase(k_group, "geen_verschil"));
        return text_cell(soft(text_of("n.v.t.")), CellRole::data, static_cast<int>(periods_.size()));
    }

    // The municipality also keeps the letter of a note apart from the link.
    Text area_name(AreaStanding const& one)
    {
        auto name = area_link(*one.area) + soft(text_of(" " + one.area->municipality));
        return one.own.wider || one.area->fit() == Fit::wider
                   ? std::move(name) + superscript(notes_.letter(phrases_.sentence("noot", "ruimer")))
                   : name;
    }

    [[nodiscard]] std::vector<std::string> const& periods() const { return periods_; }
    [[nodiscard]] Table& table() { return table_; }
    [[nodiscard]] TableNotes& notes() { return notes_; }

private:
    IndicatorView const& view_;
    Phrases const& phrases_;
    std::vector<std::string> periods_;
    TableNotes notes_;
    std::vector<ShownValue> values_;
    Table table_;
};

void add_group_heads(SeriesTable& series, IndicatorView const& view, bool gaps)
{
    auto const& phrases = view.phrases();
    auto const width = static_cast<int>(series.periods().size());
    Row over;
    over.cells.push_back(head_cell(phrases.phrase(k_group, "kolom_gebied"), 1, 2));
    over.cells.push_back(head_cell(phrases.phrase(k_group, "kolom_waarde") +
                                       superscript(series.notes().approximation_letter(SubjectKind::area)),
                                   width));
    if (gaps) {
        over.cells.push_back(head_cell(phrases.phrase("kolom", "verschil"), width));
    }
    Row below;
    series.add_heads(below);
    if (gaps) {
        series.add_heads(below);
    }
    series.table().head = {std::move(over), std::move(below)};
}

// Mean, range and number of the areas in each period: never one without the others.
void add_programme(SeriesTable& series, IndicatorView const& view, bool gaps)
{
    auto const& phrases = view.phrases();
    auto const add = [&](RowKind kind, char const* name, auto const& of) {
        Row row{kind, {text_cell(phrases.sentence(k_group, name), CellRole::row_head)}};
        for (auto const& period : series.periods()) {
            row.cells.push_back(of(period));
        }
        if (gaps) {
            row.cells.push_back(series.not_applicable());
        }
        series.table().body.push_back(std::move(row));
    };
    auto const end = [&](std::vector<AreaStanding const*> const& ends, std::string const& period) {
        return series.shown(view.shown(ends.empty() ? view.programme(period).mean : ends.front()->own),
                            period);
    };
    bool const is_sum = view.indicator().unit_type == UnitType::count;
    add(RowKind::total, is_sum ? "rij_samen" : "rij_gemiddelde",
        [&](std::string const& period) { return series.shown(view.mean(period), period); });
    add(RowKind::normal, "rij_laagste",
        [&](std::string const& period) { return end(view.lowest(period), period); });
    add(RowKind::normal, "rij_hoogste",
        [&](std::string const& period) { return end(view.highest(period), period); });
    add(RowKind::normal, "rij_aantal", [&](std::string const& period) {
        return text_cell(text_of(number_text(static_cast<double>(view.counted(period)), 0)));
    });
}

void add_country(SeriesTable& series, IndicatorView const& view, bool gaps)
{
    auto const& periods = series.periods();
    if (std::all_of(periods.begin(), periods.end(), [&](std::string const& period) {
            return is_missing(view.country(period).statistic.value);
        })) {
        return;
    }
    Row row{RowKind::normal, {text_cell(text_of(view.country_name()), CellRole::row_head)}};
    series.add_values(row, [&](std::string const& period) { return view.country(period); });
    if (gaps) {
        row.cells.push_back(series.not_applicable());
    }
    series.table().body.push_back(std::move(row));
}

} // anonymous namespace

Table periods_table(IndicatorView const& view)
{
    SeriesTable series(view, view.periods(), k_page_periods_id);
    bool const gaps = view.has_gaps();
    series.table().columns.push_back(words_column());
    series.add_columns(true);
    if (gaps) {
        series.add_columns(true);
    }
    for (auto const& one : view.programme().areas) {
        Row row{RowKind::normal, {text_cell(series.area_name(one), CellRole::row_head)}};
        series.add_values(
            row, [&](std::string const& period) { return view.shown(view.standing(*one.area, period).own); });
        if (gaps) {
            series.add_values(
                row, [&](std::string const& period) { return view.gap(view.standing(*one.area, period)); });
        }
        series.table().body.push_back(std::move(row));
    }
    add_programme(series, view, gaps);
    add_country(series, view, gaps);
    add_group_heads(series, view, gaps);
    return series.finish("perioden_kop", "perioden_onder");
}

Table regions_table(IndicatorView const& view)
{
    SeriesTable series(view, view.periods(), k_page_regions_id);
    auto& table = series.table();
    table.columns.push_back(words_column());
    series.add_columns(false);
    auto const width = static_cast<int>(table.columns.size());
    auto const add = [&](RowKind kind, Text name, std::function<ShownValue(std::string const&)> const& of) {
        Row row{kind, {text_cell(std::move(name), CellRole::row_head)}};
        series.add_values(row, of);
        table.body.push_back(std::move(row));
    };
    for (auto const& one : view.programme().areas) {
        auto const& area = *one.area;
        table.body.push_back(
            {RowKind::group, {text_cell(strong(series.area_name(one)), CellRole::group_head, width)}});
        auto parts = view.all_parts(area, view.period());
        std::stable_sort(parts.begin(), parts.end(), [](RegionValue const& a, RegionValue const& b) {
            return std::pair(!a.number, -a.number.value_or(0)) < std::pair(!b.number, -b.number.value_or(0));
        });
        for (auto const& part : parts) {
            add(RowKind::normal, text_of(part.region->name),
                [&](std::string const& period) { return view.region(part.region->code, period); });
        }
        if (area.fit() != Fit::part) {
            add(RowKind::total, view.phrases().sentence(k_group, "heel_gebied"),
                [&](std::string const& period) { return view.shown(view.standing(area, period).own); });
        }
        if (view.has_gaps()) {
            add(RowKind::normal, view.phrases().sentence("naam", "rest", {{"gemeente", area.municipality}}),
                [&](std::string const& period) { return view.shown(view.standing(area, period).rest); });
        }
    }
    auto const letter = series.notes().approximation_letter(SubjectKind::area);
    for (auto& row : table.body) {
        auto& name = row.cells.front().text;
        name = row.kind == RowKind::total ? std::move(name) + superscript(letter) : std::move(name);
    }
    Row head{RowKind::normal, {head_cell(view.phrases().phrase("kolom", "wijk"))}};
    series.add_heads(head);
    table.head = {std::move(head)};
    return series.finish("wijken_kop", "wijken_onder");
}

Table towns_table(IndicatorView const& view)
{
    auto const& statistics = view.statistics();
    auto const& indicator = view.indicator();
    // Of the base year's municipality, else of the one in the division of the figures.
    auto const value = [&](std::string const& code, std::string const& period) {
        auto joined = statistics.at({SubjectKind::municipality, code}, indicator.id, period);
        for (int const year : statistics.own_years(code, indicator.id)) {
            if (is_missing(joined.value)) {
                joined = statistics.at_own_year({year, code}, indicator.id, period);
            }
        }
        return view.shown(std::move(joined));
    };
    SeriesTable series(view, statistics.periods(indicator.id), k_page_towns_id);
    auto& table = series.table();
    table.columns = {words_column(), words_column()};
    series.add_columns(true);
    std::set<std::string> seen;
    bool is_known = false;
    for (auto const& area : view.dataset().areas) {
        if (!seen.insert(area.municipality_code).second) {
            continue;
        }
        Text areas;
        for (auto const& other : view.dataset().areas) {
            if (other.municipality_code == area.municipality_code) {
                areas = std::move(areas) + text_of(areas.empty() ? "" : ", ") + area_link(other);
            }
        }
        Row row{RowKind::normal,
                {text_cell(text_of(area.municipality), CellRole::row_head), text_cell(areas)}};
        series.add_values(row, [&](std::string const& period) {
            auto shown = value(area.municipality_code, period);
            is_known = is_known || !is_missing(shown.statistic.value);
            return shown;
        });
        table.body.push_back(std::move(row));
    }
    if (!is_known) {
        table.body.clear();
    }
    Row head{RowKind::normal,
             {head_cell(view.phrases().phrase(k_group, "kolom_gemeente")),
              head_cell(view.phrases().phrase(k_group, "kolom_gebieden"))}};
    series.add_heads(head);
    table.head = {std::move(head)};
    return series.finish("gemeenten_kop", "gemeenten_onder");
}

} // namespace wijkpeil
