// SPDX-License-Identifier: EUPL-1.2
#include "template/round_blocks.hpp"

#include "document/walk.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/commitments.hpp"
#include "template/indicator_page_parts.hpp"
#include "template/programme_page.hpp"

#include <utility>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_in_chart = 60; // areas, as on the page of an indicator
constexpr std::string_view k_up = "../";

// Tables of an indicator's page lead to the pages of areas from its own folder; this document stands above
// it.
std::vector<Block> from_round_folder(std::vector<Block> blocks)
{
    for_each_text(blocks, [](Text& text) {
        for (auto& run : text) {
            if (run.link.starts_with(k_up)) {
                run.link.erase(0, k_up.size());
            }
        }
    });
    return blocks;
}

} // anonymous namespace

RoundBlocks::RoundBlocks(RoundView const& view, std::vector<std::string> const& taken) : view_(view)
{
    for (auto const& id : taken) {
        given_[id] = 1;
    }
}

std::vector<Block> RoundBlocks::build(BlockOptions const& options)
{
    switch (options.kind) {
    case BlockKind::chart: {
        auto const* indicator = indicator_of(options);
        return indicator == nullptr ? std::vector<Block>{} : from_round_folder(chart(*indicator));
    }
    case BlockKind::table:
        return from_round_folder(table(options));
    case BlockKind::commitments:
        return commitments(options.small);
    default:
        return {};
    }
}

std::vector<Block> RoundBlocks::chart(IndicatorView const& view)
{
    bool const too_many = view.dataset().areas.size() > k_most_in_chart;
    if (too_many || view.period().empty() || view.indicator().unit_type == UnitType::count) {
        return {};
    }
    auto figure = spread_figure(view);
    figure.id = unique_id(figure.id);
    figure.alternative_table.clear();
    figure.data = regions_table(view);
    figure.data->id = unique_id("gegevens-" + figure.id);
    return {Block{std::move(figure)}};
}

std::vector<Block> RoundBlocks::table(BlockOptions const& options)
{
    if (options.form == k_table_programme) {
        auto blocks = programme_table(view_.statistics(), view_.phrases());
        for_each_node(blocks, overloaded{[this](Table& one) { one.id = unique_id(one.id); }, [](auto&) {}});
        return blocks;
    }
    if (options.form == k_table_sources) {
        Table sources;
        sources.id = unique_id(k_sources_table_id);
        return {Block{std::move(sources)}};
    }
    auto const* indicator = indicator_of(options);
    if (indicator == nullptr || indicator->period().empty()) {
        return {};
    }
    if (options.form == k_table_areas) {
        return single(areas_table(*indicator));
    }
    return indicator->periods().size() > 1 ? single(periods_table(*indicator)) : std::vector<Block>{};
}

std::vector<Block> RoundBlocks::commitments(bool as_list)
{
    auto const& phrases = view_.phrases();
    auto const all = standings_of_programme(view_.dataset(), view_.round());
    if (all.empty()) {
        return {Block{Paragraph{ParagraphRole::body, phrases.sentence("alle_gebieden", "geen_toezegging")}}};
    }
    if (as_list) {
        return commitment_list(all, phrases);
    }
    auto table = commitment_table(all, phrases);
    auto const& cutoff = view_.round().cutoff;
    table.id = unique_id("tabel-toezeggingen");
    table.style = TableStyle::dense; // there may be many
    table.headline = phrases.sentence("alle_gebieden", "toezeggingen_kop");
    table.subtitle = phrases.sentence("alle_gebieden", "toezeggingen_onder",
                                      {{"datum", cutoff ? date_text(*cutoff) : view_.round().name}});
    return {Block{std::move(table)}};
}

IndicatorView const* RoundBlocks::indicator_of(BlockOptions const& options) const
{
    auto const* indicator = options.indicators.empty()
                                ? view_.lead()
                                : view_.dataset().find_indicator(options.indicators.front());
    return indicator == nullptr ? nullptr : &view_.indicator(*indicator);
}

std::vector<Block> RoundBlocks::single(Table table)
{
    table.id = unique_id(table.id);
    return {Block{std::move(table)}};
}

std::string RoundBlocks::unique_id(std::string const& id)
{
    int const before = given_[id]++;
    return before == 0 ? id : id + "-" + std::to_string(before + 1);
}

} // namespace wijkpeil
