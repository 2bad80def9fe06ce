// SPDX-License-Identifier: EUPL-1.2
// The table of all areas in one period.
#include "language/language.hpp"
#include "template/cells.hpp"
#include "template/indicator_page_parts.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "indicatorpagina";
constexpr double k_rank_width_pt = 26;
constexpr double k_number_width_pt = 44;
constexpr double k_words_width_pt = 92;
constexpr std::size_t k_at_either_end = 100; // areas, when not all are listed

class AreasTable
{
public:
    explicit AreasTable(IndicatorView const& view)
        : view_(view), phrases_(view.phrases()), notes_(view.dataset(), view.phrases())
    {
    }

    Table make()
    {
        Table table;
        table.id = k_page_areas_id;
        table.style = TableStyle::wide;
        add_columns(table);
        add_areas(table);
        if (view_.counted() > 0) {
            table.body.push_back(mean_row());
        }
        if (auto const country = view_.country(view_.period()); !is_missing(country.statistic.value)) {
            table.body.push_back(country_row(country));
        }
        table.head = {head()}; // after the body: its letters depend on the values
        auto const arguments = page_arguments(view_);
        table.headline = phrases_.sentence(k_group, "tabel_kop", arguments);
        table.subtitle = phrases_.sentence(k_group, "tabel_onder", arguments);
        table.notes = notes_.notes();
        table.source = source_line(values_, view_.dataset(), phrases_);
        return table;
    }

private:
    // Of very many areas those at both ends: nobody reads thousands of rows, and their page would take more
    // memory than all reports.
    void add_areas(Table& table)
    {
        auto const& areas = view_.programme().areas;
        auto const has_value = [](AreaStanding const& one) { return !is_missing(one.own.value); };
        auto const known = static_cast<std::size_t>(std::count_if(areas.begin(), areas.end(), has_value));
        bool const all = areas.size() <= k_most_in_tables;
        std::size_t const end = all ? areas.size() : known; // those without a value are last
        std::size_t const left_out = all || known <= 2 * k_at_either_end ? 0 : known - 2 * k_at_either_end;
        for (std::size_t i = 0; i < end; ++i) {
            if (left_out > 0 && i == k_at_either_end) {
                table.body.push_back(omission_row(table, left_out, areas.size() - known));
                i += left_out;
            }
            table.body.push_back(row(areas[i]));
        }
    }

    [[nodiscard]] Row omission_row(Table const& table, std::size_t between, std::size_t without) const
    {
        auto words = phrases_.sentence(k_group, "tabel_tussen", {{"n", between}, {"n_zonder", without}});
        return {RowKind::empty_group,
                {text_cell(soft(std::move(words)), CellRole::data, static_cast<int>(table.columns.size()))}};
    }

    void add_columns(Table& table) const
    {
        if (view_.is_ranked()) {
            table.columns.push_back(numbers_column(k_rank_width_pt));
        }
        table.columns.push_back(words_column());
        table.columns.back().starts_group = view_.is_ranked(); // else the rank stands against the name
        table.columns.push_back(numbers_column(k_number_width_pt));
        if (view_.has_gaps()) {
            table.columns.push_back(numbers_column(k_number_width_pt));
            table.columns.push_back(numbers_column(k_number_width_pt));
            table.columns.push_back(words_column(k_words_width_pt));
            table.columns.back().starts_group = true;
        }
        table.columns.push_back(words_column(k_words_width_pt));
        table.columns.push_back(words_column(k_words_width_pt));
        table.columns[table.columns.size() - 2].starts_group = true;
    }

    Row head()
    {
        Row head;
        auto const add = [&](char const* group, char const* key, std::string const& letters = {}) {
            head.cells.push_back(head_cell(phrases_.phrase(group, key) + superscript(letters)));
        };
        if (view_.is_ranked()) {
            add(k_group, "kolom_rang");
        }
        add(k_group, "kolom_gebied");
        add(k_group, "kolom_waarde", notes_.approximation_letter(SubjectKind::area));
        if (view_.has_gaps()) {
            add("kolom", "rest", notes_.approximation_letter(SubjectKind::rest));
            add("kolom", "verschil");
            add(k_group, "kolom_oordeel");
        }
        add("kolom", "laagste_wijk");
        add("kolom", "hoogste_wijk");
        return head;
    }

    Cell shown(ShownValue value, Weight weight = Weight::plain)
    {
        notes_.see(value);
        values_.push_back(value);
        return value_cell(std::move(value), weight);
    }

    Row row(AreaStanding const& one)
    {
        Row row;
        if (view_.is_ranked()) {
            row.cells.push_back(rank_cell(one));
        }
        auto name = area_link(*one.area) + soft(text_of(" " + one.area->municipality));
        if (one.own.wider) {
            name = std::move(name) + superscript(notes_.letter(phrases_.sentence("noot", "ruimer")));
        }
        row.cells.push_back(text_cell(std::move(name), CellRole::row_head));
        row.cells.push_back(shown(view_.shown(one.own), Weight::strong));
        if (view_.has_gaps()) {
            row.cells.push_back(shown(view_.shown(one.rest)));
            row.cells.push_back(shown(view_.gap(one), Weight::accent));
            row.cells.push_back(text_cell(standing(one)));
        }
        add_parts(row, *one.area);
        return row;
    }

    // In few words, with a note for what they leave out.
    Text standing(AreaStanding const& one)
    {
        bool const is_unclear = one.standing == Standing::unclear && !is_missing(one.gap.difference);
        auto const note = [&](char const* key) {
            return superscript(notes_.letter(phrases_.sentence(k_group, key)));
        };
        if (is_unclear && one.gap.favour == Favour::favourable) {
            return phrases_.phrase("oordeel", "kort_gunstiger") + note("marge_onbekend");
        }
        if (is_unclear && one.gap.favour == Favour::unfavourable) {
            return phrases_.phrase("oordeel", "kort_ongunstiger") + note("marge_onbekend");
        }
        return one.standing == Standing::not_counted ? phrases_.phrase("oordeel", "kort_niet_meegeteld")
                                                     : standing_words(one, phrases_);
    }

    Cell rank_cell(AreaStanding const& one)
    {
        if (one.rank > 0) {
            return text_cell(text_of(number_text(static_cast<double>(one.rank), 0)));
        }
        notes_.sign("–", phrases_.phrase(k_group, "zonder_rang"));
        return text_cell(soft(text_of("–")));
    }

    // Its lowest and its highest region; one alone takes both places.
    void add_parts(Row& row, Area const& area)
    {
        auto const parts = view_.parts(area, view_.period());
        if (parts.empty()) {
            auto none = shown(view_.region(area.regions.front().code, view_.period()));
            none.column_span = 2;
            row.cells.push_back(std::move(none));
            return;
        }
        if (parts.size() > 1) {
            row.cells.push_back(part_cell(parts.back()));
            row.cells.push_back(part_cell(parts.front()));
            return;
        }
        auto only = part_cell(parts.front());
        only.column_span = 2;
        auto const all = area.regions.size();
        only.text =
            std::move(only.text) + soft(text_of(" ") + phrases_.phrase(k_group, "enige_wijk", {{"n", all}}));
        row.cells.push_back(std::move(only));
    }

    Cell part_cell(RegionValue const& part)
    {
        auto cell = shown(part.shown);
        cell.text = std::move(cell.text) + soft(text_of(" " + part.region->name));
        return cell;
    }

    [[nodiscard]] int name_span() const { return view_.is_ranked() ? 2 : 1; }
    [[nodiscard]] int rest_span() const { return view_.has_gaps() ? 5 : 2; }

    Row mean_row()
    {
        Row row{RowKind::total, {}};
        row.cells.push_back(text_cell(mean_name(view_, view_.period()), CellRole::row_head, name_span()));
        row.cells.push_back(shown(view_.mean(view_.period()), Weight::strong));
        row.cells.push_back(text_cell(range_words(view_, view_.period(), true), CellRole::data, rest_span()));
        return row;
    }

    Row country_row(ShownValue const& country)
    {
        Row row;
        row.cells.push_back(text_cell(text_of(view_.country_name()), CellRole::row_head, name_span()));
        row.cells.push_back(shown(country));
        row.cells.push_back(
            text_cell(soft(phrases_.phrase(k_group, "ter_vergelijking")), CellRole::data, rest_span()));
        return row;
    }

    IndicatorView const& view_;
    Phrases const& phrases_;
    TableNotes notes_;
    std::vector<ShownValue> values_;
};

} // anonymous namespace

Table areas_table(IndicatorView const& view)
{
    return AreasTable(view).make();
}

Text area_link(Area const& area)
{
    auto name = text_of(area.name);
    name.front().link = "../gebieden/" + area.id + ".html";
    return name;
}

Text mean_name(IndicatorView const& view, std::string const& period)
{
    bool const is_sum = view.indicator().unit_type == UnitType::count;
    return view.phrases().sentence(k_group, is_sum ? "samen" : "gemiddelde", {{"n", view.counted(period)}});
}

Text range_words(IndicatorView const& view, std::string const& period, bool with_names)
{
    auto const lowest = view.lowest(period);
    auto const highest = view.highest(period);
    if (lowest.empty()) {
        return {};
    }
    return view.phrases().phrase(k_group, "spreiding",
                                 {{"laagste", view.shown(lowest.front()->own)},
                                  {"laagste_naam", names_of(lowest)},
                                  {"hoogste", view.shown(highest.front()->own)},
                                  {"hoogste_naam", names_of(highest)},
                                  {"met_naam", with_names}});
}

Arguments page_arguments(IndicatorView const& view)
{
    auto const& indicator = view.indicator();
    return {{"indicator", indicator.name},
            {"aandeel", indicator.unit_type == UnitType::share},
            {"over", indicator.population},
            {"eenheid", unit_in_sentence(indicator)},
            {"verschil_eenheid", difference_unit(indicator)},
            {"jaar", view.period()},
            {"n", view.dataset().areas.size()},
            {"gerangschikt", view.is_ranked()},
            {"met_verschil", view.has_gaps()}};
}

} // namespace wijkpeil
