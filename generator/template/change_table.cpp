// SPDX-License-Identifier: EUPL-1.2
// Differences of which the margin is known, each with its margin and the verdict that follows from it.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/differences.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <utility>

namespace wijkpeil {
namespace {

// The word in zinnen.yaml, group "klasse".
std::string class_key(Comparison const& comparison)
{
    bool const judged =
        comparison.favour != Favour::neutral &&
        (comparison.change_class == ChangeClass::higher || comparison.change_class == ChangeClass::lower);
    std::string const word = class_word(comparison.change_class);
    return !judged ? word : word + (comparison.favour == Favour::favourable ? "_gunstig" : "_ongunstig");
}

class ChangeTable
{
public:
    explicit ChangeTable(AreaView const& view) : view_(view), phrases_(view.phrases()), notes_(view) {}

    Table make(std::string id)
    {
        Table table;
        table.id = std::move(id);
        for (auto const& indicator : view_.dataset().indicators) {
            add_indicator(table, indicator);
        }
        if (table.body.empty()) {
            return table;
        }
        table.headline = phrases_.sentence("veranderingen", "kop", {{"n", table.body.size()}});
        table.subtitle =
            phrases_.sentence("veranderingen", "onder",
                              {{"betrouwbaarheid", number_text(view_.dataset().settings.confidence, 0)},
                               {"gebied", view_.area_name()},
                               {"gemeente", view_.area().municipality}});
        table.columns = {words_column(),   numbers_column(44),       numbers_column(70, true),
                         words_column(84), numbers_column(44, true), words_column(84)};
        Row head;
        for (auto const* key :
             {"indicator", "verschil", "marge", "oordeel", "verandering_kloof", "oordeel"}) {
            head.cells.push_back(head_cell(phrases_.phrase("kolom", key)));
        }
        table.head = {std::move(head)};
        table.notes = notes_.notes();
        table.source = source_line(values_, view_);
        return table;
    }

private:
    // Of the newest period with a gap; the change is against the first one before it.
    void add_indicator(Table& table, Indicator const& indicator)
    {
        auto const periods = with_gap(indicator);
        if (periods.empty() || view_.wider()) {
            return;
        }
        auto const& newest = periods.back();
        auto const& gap = view_.gap_of(indicator, newest);
        if (!gap.margin) {
            return;
        }
        auto name = text_of(indicator.name) + soft(text_of(" (" + newest + ")")) +
                    superscript(notes_.break_letter(indicator, periods.front(), newest));
        Row row{RowKind::normal, {text_cell(std::move(name), CellRole::row_head)}};
        row.cells.push_back(shown_cell(view_.gap(indicator, newest)));
        row.cells.push_back(text_cell(margin_text(*gap.margin, indicator)));
        row.cells.push_back(text_cell(phrases_.phrase("klasse", class_key(gap))));
        add_change(row, indicator, periods);
        table.body.push_back(std::move(row));
    }

    [[nodiscard]] std::vector<std::string> with_gap(Indicator const& indicator) const
    {
        std::vector<std::string> periods;
        for (auto const& period : view_.statistics().periods(indicator.id)) {
            if (!is_missing(view_.gap_of(indicator, period).difference)) {
                periods.push_back(period);
            }
        }
        return periods;
    }

    void add_change(Row& row, Indicator const& indicator, std::vector<std::string> const& periods)
    {
        if (periods.size() < 2) {
            row.cells.push_back(text_cell(text_of("–")));
            row.cells.push_back(text_cell(phrases_.phrase("klasse", "geen_eerder")));
            return;
        }
        auto const change =
            view_.statistics().gap_change(view_.area(), indicator.id, periods.front(), periods.back());
        row.cells.push_back(is_missing(change.difference)
                                ? text_cell(text_of("–"))
                                : shown_cell(shown_change(indicator, change, periods)));
        row.cells.push_back(
            text_cell(phrases_.phrase("klasse", class_key(change)) +
                      soft(text_of(" (") + phrases_.phrase("kern", "was", {{"jaar", periods.front()}}) +
                           text_of(")"))));
    }

    [[nodiscard]] ShownValue shown_change(Indicator const& indicator, Comparison const& change,
                                          std::vector<std::string> const& periods) const
    {
        auto shown = view_.gap(indicator, periods.back());
        auto const before = view_.gap(indicator, periods.front());
        shown.measure = Measure::gap_change;
        shown.difference = change.difference;
        shown.against.push_back(before.statistic);
        shown.against.insert(shown.against.end(), before.against.begin(), before.against.end());
        shown.text =
            std::visit(overloaded{[&](double value) { return difference_text(value, indicator.decimals); },
                                  [](Missing const& missing) { return reason_sign(missing); }},
                       shown.difference);
        return shown;
    }

    Cell shown_cell(ShownValue shown)
    {
        notes_.see(shown);
        values_.push_back(shown);
        return value_cell(std::move(shown), Weight::strong);
    }

    [[nodiscard]] static Text margin_text(Interval const& margin, Indicator const& indicator)
    {
        return text_of(difference_text(margin.low, indicator.decimals) + " tot\u00A0" +
                       difference_text(margin.high, indicator.decimals));
    }

    AreaView const& view_;
    Phrases const& phrases_;
    TableNotes notes_;
    std::vector<ShownValue> values_;
};

} // anonymous namespace

Table change_table(AreaView const& view, std::string const& id)
{
    return ChangeTable(view).make(id);
}

} // namespace wijkpeil
