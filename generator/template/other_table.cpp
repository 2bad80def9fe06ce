// SPDX-License-Identifier: EUPL-1.2
// All indicators that do not fit in the table over the years, each with its newest figure.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr double k_year_width_pt = 30;
constexpr double k_number_width_pt = 54;
constexpr double k_earlier_width_pt = 70;

class OtherTable
{
public:
    explicit OtherTable(AreaView const& view) : view_(view), phrases_(view.phrases()), notes_(view) {}

    Table make(std::string const& id)
    {
        Table table;
        table.id = id;
        add_columns(table);
        std::size_t count = 0;
        for (auto const& theme : view_.dataset().themes) {
            std::vector<Row> rows;
            for (auto const& indicator : view_.dataset().indicators) {
                if (indicator.theme == theme.id && view_.coverage(indicator) == Coverage::other) {
                    if (!indicator.levels.contains(Level::wijk)) {
                        municipal_.emplace_back(table.body.size() + rows.size() + 1, &indicator);
                    }
                    rows.push_back(row(indicator));
                }
            }
            if (!rows.empty()) {
                auto const width = static_cast<int>(table.columns.size());
                table.body.push_back(
                    {RowKind::group, {text_cell(strong(text_of(theme.name)), CellRole::group_head, width)}});
                count += rows.size();
                std::move(rows.begin(), rows.end(), std::back_inserter(table.body));
            }
        }
        table.headline = phrases_.sentence("tabel", "overig_kop", {{"n", count}});
        table.subtitle = phrases_.sentence("tabel", "overig_onder", {{"deel", view_.part()}});
        add_head(table); // after the body: its letters depend on the values
        for (auto const& [index, indicator] : municipal_) {
            auto& name = table.body[index].cells.front().text;
            name = std::move(name) + superscript(notes_.letter(municipal_note(*indicator)));
        }
        table.notes = notes_.notes();
        table.source = source_line(values_, view_);
        return table;
    }

private:
    void add_columns(Table& table) const
    {
        table.columns = {words_column(), numbers_column(k_year_width_pt)};
        for (int i = 0; i < (view_.part() ? 4 : 5); ++i) {
            table.columns.push_back(numbers_column(k_number_width_pt));
        }
        if (!view_.part()) {
            table.columns.push_back(numbers_column(k_earlier_width_pt));
        }
    }

    void add_head(Table& table)
    {
        Row head;
        auto const add = [&](Text text) { head.cells.push_back(head_cell(std::move(text))); };
        add(phrases_.phrase("kolom", "indicator"));
        add(phrases_.phrase("kolom", "jaar"));
        if (view_.part()) {
            add(phrases_.phrase("kolom", "laagste_wijk"));
            add(phrases_.phrase("kolom", "hoogste_wijk"));
        } else {
            add(view_.area_name() + superscript(notes_.area_letters()));
            add(text_of(view_.rest_name()) + superscript(notes_.rest_letters()));
        }
        add(text_of(view_.area().municipality));
        add(text_of(view_.country_name()));
        if (!view_.part()) {
            add(phrases_.phrase("kolom", "verschil"));
            add(phrases_.phrase("kolom", "eerder", {{"gebied", view_.area().name}}));
        }
        table.head = {std::move(head)};
    }

    // The newest figure about the area; if there is none, about its municipality.
    [[nodiscard]] std::string period_of(Indicator const& indicator) const
    {
        if (auto const own = view_.newest_period(indicator)) {
            return *own;
        }
        auto const all = view_.statistics().periods(indicator.id);
        for (auto period = all.rbegin(); period != all.rend(); ++period) {
            if (!is_missing(view_.municipality(indicator, *period).statistic.value)) {
                return *period;
            }
        }
        return all.back();
    }

    [[nodiscard]] Cell shown(ShownValue value, Weight weight = Weight::plain)
    {
        notes_.see(value);
        values_.push_back(value);
        return value_cell(std::move(value), weight);
    }

    [[nodiscard]] static Text named(Indicator const& indicator)
    {
        bool const says_unit = indicator.unit.empty() || indicator.unit_type == UnitType::count;
        auto text = text_of(indicator.name);
        return says_unit ? text : std::move(text) + soft(text_of(" (" + indicator.unit + ")"));
    }

    [[nodiscard]] Row row(Indicator const& indicator)
    {
        if (!indicator.levels.contains(Level::wijk)) {
            return municipal_row(indicator);
        }
        auto const period = period_of(indicator);
        Row row;
        row.cells.push_back(text_cell(named(indicator), CellRole::row_head));
        row.cells.push_back(text_cell(text_of(period)));
        if (view_.part()) {
            auto const known = view_.own_regions(indicator, period);
            auto const none = view_.region(view_.area().regions.front().code, indicator, period);
            row.cells.push_back(shown(known.empty() ? none : known.back().shown, Weight::strong));
            row.cells.push_back(shown(known.empty() ? none : known.front().shown, Weight::strong));
        } else {
            row.cells.push_back(shown(view_.own(indicator, period), Weight::strong));
            row.cells.push_back(shown(view_.rest(indicator, period)));
        }
        row.cells.push_back(shown(view_.municipality(indicator, period)));
        row.cells.push_back(shown(view_.country(indicator, period)));
        if (!view_.part()) {
            row.cells.push_back(difference(indicator, period));
            row.cells.push_back(earlier(indicator, period));
        }
        return row;
    }

    // Of counts no difference is taken: a part is always less than the whole.
    [[nodiscard]] Cell difference(Indicator const& indicator, std::string const& period)
    {
        if (indicator.unit_type == UnitType::count) {
            notes_.sign("n.v.t.", phrases_.phrase("noot", "aantallen"));
            return text_cell(text_of("n.v.t."));
        }
        return shown(view_.gap(indicator, period), Weight::accent);
    }

    [[nodiscard]] Cell earlier(Indicator const& indicator, std::string const& period)
    {
        auto const all = view_.statistics().periods(indicator.id);
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            if (*one >= period || is_missing(view_.own(indicator, *one).statistic.value)) {
                continue;
            }
            auto cell = shown(view_.own(indicator, *one), Weight::soft);
            cell.text = std::move(cell.text) + soft(text_of(" (" + *one + ")")) +
                        superscript(notes_.break_letter(indicator, *one, period));
            return cell;
        }
        notes_.sign("g.o.", phrases_.phrase("noot", "geen_ouder"));
        return text_cell(soft(text_of("g.o.")));
    }

    // Only of the municipality as a whole, perhaps in the division of another year: nothing is said of the
    // area.
    [[nodiscard]] Row municipal_row(Indicator const& indicator)
    {
        auto const& own_years = view_.own_year_values(indicator);
        auto const period = own_years.empty() ? period_of(indicator) : own_years.back().period;
        auto const value = own_years.empty() ? view_.municipality(indicator, period)
                                             : shown_value(own_years.back(), indicator);
        Row row;
        row.cells.push_back(text_cell(named(indicator), CellRole::row_head));
        row.cells.push_back(text_cell(text_of(period)));
        row.cells.push_back(shown(view_.own(indicator, period)));
        row.cells.push_back(
            shown(view_.part() ? view_.own(indicator, period) : view_.rest(indicator, period)));
        row.cells.push_back(shown(value));
        row.cells.push_back(shown(view_.country(indicator, period)));
        if (!view_.part()) {
            row.cells.push_back(shown(view_.gap(indicator, period)));
            row.cells.push_back(shown(view_.own(indicator, period)));
        }
        return row;
    }

    [[nodiscard]] Text municipal_note(Indicator const& indicator) const
    {
        auto const& own_years = view_.own_year_values(indicator);
        bool const series = own_years.size() > 1;
        int division = view_.dataset().settings.code_year;
        if (!own_years.empty() && !own_years.back().observations.empty()) {
            division = view_.dataset().observations[own_years.back().observations.front()].region.code_year;
        }
        return phrases_.sentence(
            "noot", "alleen_gemeente",
            {{"gemeente", view_.area().municipality},
             {"definitie", indicator.definition},
             {"indeling", std::to_string(division)},
             {"met_eerder", series},
             {"eerst", series ? shown_value(own_years.front(), indicator) : ShownValue{}},
             {"eerste_jaar", series ? own_years.front().period : std::string{}}});
    }

    AreaView const& view_;
    Phrases const& phrases_;
    TableNotes notes_;
    std::vector<ShownValue> values_;
    std::vector<std::pair<std::size_t, Indicator const*>> municipal_; // rows that get a note
};

} // anonymous namespace

Table other_table(AreaView const& view, std::string const& id)
{
    return OtherTable(view).make(id);
}

} // namespace wijkpeil
