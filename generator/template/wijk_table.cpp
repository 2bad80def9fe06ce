// SPDX-License-Identifier: EUPL-1.2
// The area's own regions beside the area, the rest and the municipality, in the newest year.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace wijkpeil {
namespace {

constexpr double k_number_width_pt = 41;
constexpr double k_population_width_pt = 46;

class RegionTable
{
public:
    RegionTable(AreaView const& view, std::vector<Indicator const*> indicators)
        : view_(view), indicators_(std::move(indicators)), phrases_(view.phrases()), notes_(view)
    {
        if (view.lead() != nullptr && view.lead()->weighting) {
            population_ = view.dataset().find_indicator(view.lead()->weighting->indicator);
        }
        if (population_ != nullptr) {
            auto const& fixed = view.lead()->weighting->period;
            population_period_ =
                !fixed.empty() ? fixed : view.newest_period(*population_).value_or(view.newest());
        }
    }

    Table make(std::string const& id)
    {
        Table table;
        table.id = id;
        if (indicators_.empty()) {
            return table;
        }
        table.style = TableStyle::wide;
        auto regions = view_.regions(view_.own_codes(), *view_.lead(), view_.newest());
        for (auto const& one : regions) {
            table.body.push_back(row(region_name(*one.region), RowKind::normal,
                                     [&](Indicator const& indicator, std::string const& period) {
                                         return view_.region(one.region->code, indicator, period);
                                     }));
        }
        if (!view_.part()) {
            add_row(table, view_.area_name(), RowKind::total, &AreaView::own);
            add_row(table, text_of(view_.rest_name()), RowKind::normal, &AreaView::rest);
        }
        add_row(table, text_of(view_.area().municipality), RowKind::normal, &AreaView::municipality);
        add_row(table, text_of(view_.country_name()), RowKind::normal, &AreaView::country);
        add_head(table);
        table.headline = headline(regions);
        table.subtitle = subtitle();
        mark_approximations(table);
        table.notes = notes_.notes();
        table.source = source_line(values_, view_);
        return table;
    }

private:
    template <typename Get>
    Row row(Text name, RowKind kind, Get const& get)
    {
        Row row{kind, {text_cell(std::move(name), CellRole::row_head)}};
        auto const add = [&](ShownValue value) {
            notes_.see(value);
            values_.push_back(value);
            row.cells.push_back(
                value_cell(std::move(value), kind == RowKind::total ? Weight::strong : Weight::plain));
        };
        if (population_ != nullptr) {
            add(get(*population_, population_period_));
        }
        for (auto const* indicator : indicators_) {
            add(get(*indicator, view_.newest()));
        }
        return row;
    }

    void add_row(Table& table, Text name, RowKind kind,
                 ShownValue (AreaView::*get)(Indicator const&, std::string const&) const)
    {
        table.body.push_back(
            row(std::move(name), kind, [&](Indicator const& indicator, std::string const& period) {
                return (view_.*get)(indicator, period);
            }));
    }

    void add_head(Table& table) const
    {
        Row head;
        head.cells.push_back(head_cell(phrases_.phrase("kolom", "wijk")));
        table.columns.push_back(words_column());
        auto const add = [&](Indicator const& indicator, double width) {
            head.cells.push_back(head_cell(text_of(hyphenated(indicator.short_name))));
            table.columns.push_back(numbers_column(width));
        };
        if (population_ != nullptr) {
            add(*population_, k_population_width_pt);
        }
        for (auto const* indicator : indicators_) {
            add(*indicator, k_number_width_pt);
        }
        table.head = {std::move(head)};
    }

    [[nodiscard]] Text region_name(Region const& region)
    {
        auto const& all = view_.area().regions;
        bool const wider = std::any_of(all.begin(), all.end(), [&](AreaRegion const& one) {
            return one.code == region.code && one.fit == Fit::wider;
        });
        auto name = text_of(region.name);
        return wider ? std::move(name) + superscript(notes_.letter(phrases_.sentence("noot", "wijk_ruimer")))
                     : name;
    }

    // The rows of area and rest get the letters of their notes, which depend on the values.
    void mark_approximations(Table& table)
    {
        if (view_.part()) {
            return;
        }
        auto const first = table.body.size() - 4; // area, rest, municipality, country
        auto const mark = [&](std::size_t row, std::string const& letters) {
            auto& name = table.body[row].cells.front().text;
            name = std::move(name) + superscript(letters);
        };
        mark(first, notes_.area_letters());
        mark(first + 1, notes_.rest_letters());
    }

    // How often each region has the least favourable value, alone.
    [[nodiscard]] std::map<std::string, std::size_t>
    least_favourable(std::vector<RegionValue> const& regions) const
    {
        std::map<std::string, std::size_t> counts;
        for (auto const* indicator : indicators_) {
            if (indicator->better == Direction::none) {
                continue;
            }
            auto const known = view_.own_regions(*indicator, view_.newest());
            if (known.size() != regions.size()) {
                return {}; // with a figure missing nobody can be called the last
            }
            bool const high = indicator->better == Direction::lower;
            auto const& worst = high ? known.front() : known.back();
            auto const& next = high ? known[1] : known[known.size() - 2];
            if (*worst.number != *next.number) {
                ++counts[worst.region->name];
            }
        }
        return counts;
    }

    [[nodiscard]] Text headline(std::vector<RegionValue> const& regions) const
    {
        Arguments arguments = {{"n", regions.size()},
                               {"gebied", view_.area_name()},
                               {"n_indicatoren", indicators_.size()},
                               {"jaar", view_.newest()}};
        if (view_.area().fit() == Fit::whole && regions.size() > 2) {
            auto const counts = least_favourable(regions);
            auto const most =
                std::max_element(counts.begin(), counts.end(),
                                 [](auto const& a, auto const& b) { return a.second < b.second; });
            bool const alone =
                most != counts.end() && std::count_if(counts.begin(), counts.end(), [&](auto const& one) {
                                            return one.second == most->second;
                                        }) == 1;
            if (alone && most->second > 1) {
                arguments.emplace_back("wijk", most->first);
                arguments.emplace_back("n_ongunstigst", most->second);
                arguments.emplace_back("alle", most->second == indicators_.size());
                return phrases_.sentence("tabel", "wijken_ongunstigst", arguments);
            }
        }
        return phrases_.sentence("tabel", view_.part() ? "wijken_deel" : "wijken_kop", arguments);
    }

    [[nodiscard]] Text subtitle() const
    {
        auto const& lead = *view_.lead();
        bool const same = std::all_of(indicators_.begin(), indicators_.end(), [&](Indicator const* one) {
            return one->population == lead.population;
        });
        return phrases_.sentence(
            "tabel", "wijken_onder",
            {{"aandeel", lead.unit_type == UnitType::share},
             {"een_groep", same},
             {"over", lead.population},
             {"eenheid", unit_in_sentence(lead)},
             {"jaar", view_.newest()},
             {"met_aantal", population_ != nullptr},
             {"aantal", population_ == nullptr ? std::string{} : mid_sentence(population_->name)},
             {"aantal_jaar", population_period_}});
    }

    AreaView const& view_;
    std::vector<Indicator const*> indicators_; // a column for each
    Phrases const& phrases_;
    TableNotes notes_;
    Indicator const* population_ = nullptr;
    std::string population_period_;
    std::vector<ShownValue> values_;
};

} // anonymous namespace

Table region_table(AreaView const& view, std::vector<Indicator const*> indicators, std::string const& id)
{
    return RegionTable(view, std::move(indicators)).make(id);
}

} // namespace wijkpeil
