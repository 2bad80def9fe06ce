// SPDX-License-Identifier: EUPL-1.2
// Indicators by theme over several years: area, rest, municipality, country, difference. Of a partial area:
// the lowest and highest of its regions instead of area, rest and difference.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/findings.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

constexpr double k_name_width_pt = 102;
constexpr double k_widest_number_pt = 46;
constexpr double k_text_width_pt = 482;
constexpr double k_group_gap_pt = 7;

// Whose values a group of columns holds.
enum class Group { area, rest, lowest, highest, municipality, country, gap };

class TrendTable
{
public:
    TrendTable(AreaView const& view, std::vector<Indicator const*> const& indicators)
        : view_(view), phrases_(view.phrases()), indicators_(indicators), notes_(view)
    {
        if (view.part()) {
            groups_ = {Group::lowest, Group::highest, Group::municipality, Group::country};
        } else {
            groups_ = {Group::area, Group::rest, Group::municipality, Group::country, Group::gap};
        }
    }

    Table make(std::string const& id)
    {
        Table table;
        table.id = id;
        if (indicators_.empty() || view_.periods().empty()) {
            return table;
        }
        see_values();
        table.style = TableStyle::wide;
        table.headline = phrases_.sentence(
            "tabel", "verloop_kop", {{"n", indicators_.size()}, {"jaren", list_text(view_.periods())}});
        table.subtitle = subtitle();
        add_columns(table);
        add_head(table);
        add_body(table);
        table.notes = notes_.notes();
        table.source = source_line(values_, view_);
        return table;
    }

private:
    [[nodiscard]] ShownValue value(Group group, Indicator const& indicator, std::string const& period) const
    {
        switch (group) {
        case Group::rest:
            return view_.rest(indicator, period);
        case Group::municipality:
            return view_.municipality(indicator, period);
        case Group::country:
            return view_.country(indicator, period);
        case Group::gap:
            return view_.gap(indicator, period);
        case Group::lowest:
        case Group::highest:
            return extreme(indicator, period, group == Group::lowest);
        case Group::area:
            break;
        }
        return view_.own(indicator, period);
    }

    [[nodiscard]] ShownValue extreme(Indicator const& indicator, std::string const& period, bool lowest) const
    {
        auto const known = view_.own_regions(indicator, period);
        if (!known.empty()) {
            return (lowest ? known.back() : known.front()).shown;
        }
        return view_.region(view_.area().regions.front().code, indicator, period);
    }

    void see_values()
    {
        for (auto const* indicator : indicators_) {
            for (auto const& group : groups_) {
                for (auto const& period : view_.periods()) {
                    values_.push_back(value(group, *indicator, period));
                    notes_.see(values_.back());
                }
            }
        }
    }

    [[nodiscard]] Text subtitle() const
    {
        std::set<std::string> populations;
        for (auto const* indicator : indicators_) {
            populations.insert(indicator->population);
        }
        auto const& lead = *indicators_.front();
        return phrases_.sentence("tabel", "verloop_onder",
                                 {{"aandeel", lead.unit_type == UnitType::share},
                                  {"een_groep", populations.size() == 1},
                                  {"over", *populations.begin()},
                                  {"eenheid", unit_in_sentence(lead)},
                                  {"verschil_eenheid", difference_unit(lead)},
                                  {"deel", view_.part()}});
    }

    void add_columns(Table& table) const
    {
        auto const count = static_cast<double>(view_.periods().size() * groups_.size());
        auto const room =
            k_text_width_pt - k_name_width_pt - k_group_gap_pt * static_cast<double>(groups_.size());
        table.columns.push_back(words_column());
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            for (std::size_t i = 0; i < view_.periods().size(); ++i) {
                table.columns.push_back(numbers_column(std::min(k_widest_number_pt, room / count), i == 0));
            }
        }
    }

    void add_head(Table& table)
    {
        Row groups;
        groups.cells.push_back(head_cell(phrases_.phrase("kolom", "indicator"), 1, 2));
        Row years;
        for (auto const& group : groups_) {
            auto cell = head_cell(group_name(group), static_cast<int>(view_.periods().size()));
            cell.role = CellRole::group_head;
            groups.cells.push_back(std::move(cell));
            for (auto const& period : view_.periods()) {
                auto year = text_of(period);
                if (period == view_.newest()) {
                    year = strong(std::move(year));
                }
                years.cells.push_back(text_cell(std::move(year), CellRole::column_head));
            }
        }
        table.head = {std::move(groups), std::move(years)};
    }

    [[nodiscard]] Text group_name(Group group)
    {
        switch (group) {
        case Group::rest:
            return text_of(view_.rest_name()) + superscript(notes_.rest_letters());
        case Group::municipality:
            return text_of(view_.area().municipality);
        case Group::country:
            return text_of(view_.country_name());
        case Group::lowest:
            return phrases_.phrase("kolom", "laagste_wijk");
        case Group::highest:
            return phrases_.phrase("kolom", "hoogste_wijk");
        case Group::gap:
            return phrases_.phrase("kolom", "verschil_lang") + superscript(notes_.letter(gap_note()));
        case Group::area:
            break;
        }
        return view_.area_name() + superscript(notes_.area_letters());
    }

    [[nodiscard]] Text gap_note() const
    {
        bool const modelled = std::any_of(indicators_.begin(), indicators_.end(),
                                          [](Indicator const* indicator) { return indicator->modelled; });
        bool const margin = std::any_of(indicators_.begin(), indicators_.end(), [&](Indicator const* one) {
            return view_.gap_of(*one, view_.newest()).margin.has_value();
        });
        return phrases_.sentence("noot", "verschil", {{"model", modelled}, {"marge", margin}});
    }

    void add_body(Table& table)
    {
        for (auto const& theme : view_.dataset().themes) {
            std::vector<Indicator const*> of_theme;
            std::copy_if(indicators_.begin(), indicators_.end(), std::back_inserter(of_theme),
                         [&](Indicator const* indicator) { return indicator->theme == theme.id; });
            if (of_theme.empty() && is_context(theme, view_.dataset())) {
                continue; // background without a favourable side: no figure is missed here
            }
            auto const width = static_cast<int>(table.columns.size());
            table.body.push_back(
                {RowKind::group, {text_cell(strong(text_of(theme.name)), CellRole::group_head, width)}});
            for (auto const* indicator : of_theme) {
                table.body.push_back(row(*indicator));
            }
            if (of_theme.empty()) {
                table.body.push_back(
                    {RowKind::empty_group, {text_cell(soft(empty_theme(theme)), CellRole::data, width)}});
            }
        }
    }

    [[nodiscard]] Text empty_theme(Theme const& theme)
    {
        bool other = false;
        bool any = false;
        for (auto const& indicator : view_.dataset().indicators) {
            if (indicator.theme == theme.id) {
                any = true;
                other = other || view_.coverage(indicator) == Coverage::other;
            }
        }
        if (other) {
            return phrases_.sentence("tabel", "thema_elders");
        }
        auto text = phrases_.sentence("tabel", any ? "thema_zonder_cijfer" : "thema_leeg");
        return any ? text
                   : std::move(text) + superscript(notes_.letter(phrases_.sentence("noot", "leeg_thema")));
    }

    [[nodiscard]] Row row(Indicator const& indicator)
    {
        Row row;
        auto const letter = notes_.break_letter(indicator, view_.first(), view_.newest());
        row.cells.push_back(text_cell(text_of(indicator.name) + superscript(letter), CellRole::row_head));
        for (auto const& group : groups_) {
            for (auto const& period : view_.periods()) {
                bool const newest = period == view_.newest();
                auto const weight = !newest               ? Weight::soft
                                    : group == Group::gap ? Weight::accent
                                                          : Weight::strong;
                row.cells.push_back(value_cell(value(group, indicator, period), weight));
            }
        }
        return row;
    }

    AreaView const& view_;
    Phrases const& phrases_;
    std::vector<Indicator const*> const& indicators_;
    TableNotes notes_;
    std::vector<Group> groups_;
    std::vector<ShownValue> values_;
};

} // anonymous namespace

Table trend_table(AreaView const& view, std::vector<Indicator const*> const& indicators,
                  std::string const& id)
{
    return TrendTable(view, indicators).make(id);
}

} // namespace wijkpeil
