// SPDX-License-Identifier: EUPL-1.2
#include "template/blocks.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

std::vector<Block> single(Table table)
{
    // A table without rows is left out: the text around it says why.
    return table.body.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(table)}};
}

std::vector<Block> table_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    if (options.form == k_table_trend) {
        auto table = trend_table(view, view.compared(), context.unique_id(k_trend_table_id));
        table.style = options.small ? TableStyle::dense : table.style;
        return single(std::move(table));
    }
    if (options.form == k_table_other) {
        return single(other_table(view, context.unique_id(k_other_table_id)));
    }
    if (options.form == k_table_regions) {
        return single(region_table(view, context.indicators(options), context.unique_id(k_region_table_id)));
    }
    if (options.form == k_table_changes) {
        return single(change_table(view, context.unique_id(k_changes_table_id)));
    }
    if (options.form == k_table_targets) {
        return targets_block(context);
    }
    if (options.form == k_table_measures) {
        return measures_block(context);
    }
    Table sources;
    sources.id = context.unique_id(k_sources_table_id);
    return {Block{std::move(sources)}};
}

char const* id_of_table(std::string const& form)
{
    static constexpr std::pair<char const*, char const*> k_ids[] = {
        {k_table_trend, k_trend_table_id},         {k_table_other, k_other_table_id},
        {k_table_regions, k_region_table_id},      {k_table_sources, k_sources_table_id},
        {k_table_areas, k_area_table_id},          {k_table_periods, k_period_table_id},
        {k_table_programme, k_programme_table_id}, {k_table_targets, k_targets_table_id},
        {k_table_measures, k_measures_table_id},   {k_table_changes, k_changes_table_id}};
    auto const* const found =
        std::find_if(std::begin(k_ids), std::end(k_ids), [&](auto const& one) { return form == one.first; });
    return found->second;
}

} // anonymous namespace

std::string BlockContext::unique_id(std::string const& id)
{
    int const before = given_[id]++;
    return before == 0 ? id : id + "-" + std::to_string(before + 1);
}

void BlockContext::add_values(Figure& figure)
{
    if (has_trend_table_) {
        figure.alternative_table = k_trend_table_id;
    } else {
        figure.data = trend_table(*view_, view_->compared(), unique_id("gegevens-" + figure.id));
    }
}

std::vector<Indicator const*> BlockContext::indicators(BlockOptions const& options) const
{
    if (options.indicators.empty()) {
        return view_->compared();
    }
    std::vector<Indicator const*> all;
    for (auto const& id : options.indicators) {
        all.push_back(view_->dataset().find_indicator(id));
    }
    return all;
}

std::vector<Block> build_block(BlockOptions const& options, BlockContext& context)
{
    switch (options.kind) {
    case BlockKind::key_values:
        return key_values_block(options, context);
    case BlockKind::chart:
        return options.form == k_chart_scores ? scores_block(options, context)
               : options.form == k_chart_gap  ? gap_block(options, context)
                                              : trend_block(options, context);
    case BlockKind::map:
        return options.small ? small_map_block(options, context) : map_block(options, context);
    case BlockKind::table:
        return table_block(options, context);
    case BlockKind::commitments:
        return commitments_block(options, context);
    case BlockKind::accounts:
        return accounts_block(context);
    default:
        return {}; // blocks of text are made where Markdown is read
    }
}

std::vector<std::string> possible_ids(BlockOptions const& options, Dataset const& dataset)
{
    auto const chart = "grafiek-" + options.form;
    std::vector<std::string> maps;
    switch (options.kind) {
    case BlockKind::key_values:
        return {"kerncijfers", "ligging"};
    case BlockKind::chart:
        return {chart, "gegevens-" + chart};
    case BlockKind::map:
        for (auto const& indicator : dataset.indicators) {
            maps.insert(maps.end(), {"kaart-" + indicator.id, "tabel-kaart-" + indicator.id,
                                     "gegevens-kaart-" + indicator.id});
        }
        return maps;
    case BlockKind::table:
        return {id_of_table(options.form)};
    case BlockKind::commitments:
        return {"tabel-toezeggingen"};
    case BlockKind::accounts:
        return {"toelichting"};
    case BlockKind::letter_head:
        return {"titel"};
    default:
        return {};
    }
}

} // namespace wijkpeil
