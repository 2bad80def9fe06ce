// SPDX-License-Identifier: EUPL-1.2
// What was agreed to be reached, and how far the area is (geo/doelen.yaml).
#include "compute/targets.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <utility>

namespace wijkpeil {
namespace {

Mark mark_of(TargetState state)
{
    switch (state) {
    case TargetState::reached:
        return Mark::filled;
    case TargetState::on_track:
        return Mark::half;
    case TargetState::behind:
        return Mark::open;
    case TargetState::unclear:
    case TargetState::no_value:
        break;
    }
    return Mark::dashed;
}

class TargetTable
{
public:
    TargetTable(AreaView const& view, std::vector<Target const*> targets)
        : view_(view), phrases_(view.phrases()), targets_(std::move(targets)), notes_(view)
    {
    }

    Table make(std::string id)
    {
        Table table;
        table.id = std::move(id);
        for (auto const* target : targets_) {
            table.body.push_back(row_of(*target));
        }
        table.headline =
            phrases_.sentence("doelen", "kop", {{"n", targets_.size()}, {"gebied", view_.area_name()}});
        table.subtitle = phrases_.sentence("doelen", "onder");
        table.columns = {words_column(),     numbers_column(66), numbers_column(66),
                         numbers_column(66), numbers_column(66), words_column(96)};
        Row head;
        for (auto const* key : {"indicator", "nulmeting", "nu", "lijn", "streefwaarde", "stand"}) {
            head.cells.push_back(head_cell(phrases_.phrase("kolom", key)));
        }
        table.head = {std::move(head)};
        table.notes = notes_.notes();
        table.source = source_line(values_, view_);
        return table;
    }

private:
    Row row_of(Target const& target)
    {
        auto const& indicator = *view_.dataset().find_indicator(target.indicator);
        auto const progress = progress_of(target, view_.area(), view_.statistics());
        auto state = strong(phrases_.phrase("doelen", target_state_key(progress.state)));
        state.front().mark = mark_of(progress.state);
        auto what = text_of(indicator.name);
        if (target.of == Target::Of::gap) {
            what = std::move(what) + text_of(" ") + soft(phrases_.phrase("doelen", "kloof"));
        }
        auto const agreed = phrases_.sentence("doelen", "afspraak", {{"herkomst", target.origin}});
        what = std::move(what) + superscript(notes_.letter(agreed));
        return {RowKind::normal,
                {text_cell(std::move(what), CellRole::row_head), baseline_cell(target, indicator),
                 now_cell(target, indicator, progress), expected_cell(indicator, progress),
                 text_cell(dated(strong(text_of(number(target, indicator, target.value))), target.period)),
                 text_cell(std::move(state))}};
    }

    // A number with the period it is of: "26,1 (2016)".
    [[nodiscard]] Text dated(Text text, std::string const& period) const
    {
        return period.empty() ? text : std::move(text) + soft(text_of("\u00A0(" + period + ")"));
    }

    [[nodiscard]] static std::string number(Target const& target, Indicator const& indicator, double value)
    {
        return target.of == Target::Of::gap ? difference_text(value, indicator.decimals)
                                            : number_text(value, indicator.decimals);
    }

    // Value or gap of the area in a period, as the target asks.
    [[nodiscard]] ShownValue measured(Target const& target, Indicator const& indicator,
                                      std::string const& period)
    {
        auto shown =
            target.of == Target::Of::gap ? view_.gap(indicator, period) : view_.own(indicator, period);
        notes_.see(shown);
        values_.push_back(shown);
        return shown;
    }

    Cell baseline_cell(Target const& target, Indicator const& indicator)
    {
        if (target.baseline) { // as the agreement gives it
            return text_cell(
                dated(text_of(number(target, indicator, *target.baseline)), target.baseline_period));
        }
        auto cell = value_cell(measured(target, indicator, target.baseline_period), Weight::soft);
        cell.text = dated(std::move(cell.text), target.baseline_period);
        return cell;
    }

    Cell now_cell(Target const& target, Indicator const& indicator, TargetProgress const& progress)
    {
        if (!progress.realised) {
            return text_cell(phrases_.phrase("doelen", "nog_geen"));
        }
        auto cell = value_cell(measured(target, indicator, progress.now.period), Weight::strong);
        cell.text = dated(std::move(cell.text), progress.now.period);
        return cell;
    }

    [[nodiscard]] Cell expected_cell(Indicator const& indicator, TargetProgress const& progress) const
    {
        if (!progress.expected) {
            return text_cell(text_of("–"));
        }
        return text_cell(text_of(number(*progress.target, indicator, *progress.expected)));
    }

    AreaView const& view_;
    Phrases const& phrases_;
    std::vector<Target const*> targets_;
    TableNotes notes_;
    std::vector<ShownValue> values_;
};

} // anonymous namespace

char const* target_state_key(TargetState state)
{
    switch (state) {
    case TargetState::reached:
        return "gehaald";
    case TargetState::on_track:
        return "op_schema";
    case TargetState::behind:
        return "achter";
    case TargetState::unclear:
        return "niet_te_zeggen";
    case TargetState::no_value:
        break;
    }
    return "geen_cijfer";
}

std::vector<Block> targets_block(BlockContext& context)
{
    auto const& view = context.view();
    auto targets = targets_of(view.dataset(), view.area());
    if (targets.empty()) {
        return {Block{Paragraph{ParagraphRole::body,
                                view.phrases().sentence("doelen", "geen", {{"gebied", view.area_name()}})}}};
    }
    return {Block{TargetTable(view, std::move(targets)).make(context.unique_id(k_targets_table_id))}};
}

} // namespace wijkpeil
