// SPDX-License-Identifier: EUPL-1.2
#include "template/blocks.hpp"

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
        return single(trend_table(view, view.compared(), context.unique_id(k_trend_table_id)));
    }
    if (options.form == k_table_other) {
        return single(other_table(view, context.unique_id(k_other_table_id)));
    }
    if (options.form == k_table_regions) {
        return single(region_table(view, context.indicators(options), context.unique_id(k_region_table_id)));
    }
    Table sources;
    sources.id = context.unique_id(k_sources_table_id);
    return {Block{std::move(sources)}};
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
        return map_block(options, context);
    case BlockKind::table:
        return table_block(options, context);
    case BlockKind::commitments:
        return commitments_block(context);
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
            maps.insert(maps.end(), {"kaart-" + indicator.id, "tabel-kaart-" + indicator.id});
        }
        return maps;
    case BlockKind::table:
        return {options.form == k_table_trend     ? k_trend_table_id
                : options.form == k_table_other   ? k_other_table_id
                : options.form == k_table_regions ? k_region_table_id
                                                  : k_sources_table_id};
    case BlockKind::commitments:
        return {"tabel-toezeggingen"};
    case BlockKind::accounts:
        return {"toelichting"};
    default:
        return {};
    }
}

} // namespace wijkpeil
