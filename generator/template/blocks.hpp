// SPDX-License-Identifier: EUPL-1.2
// Fenced blocks → document nodes, from the figures of one area. A block without anything to show gives
// nothing.
#pragma once

#include "compute/targets.hpp"
#include "document/document.hpp"
#include "template/area_view.hpp"
#include "template/block_options.hpp"

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

// What blocks of one report share.
class BlockContext
{
public:
    // `has_trend_table`: the report has a table that holds all values of the charts. `taken`: ids of
    // headings.
    BlockContext(AreaView const& view, bool has_trend_table, std::vector<std::string> const& taken)
        : view_(&view), has_trend_table_(has_trend_table)
    {
        for (auto const& id : taken) {
            given_[id] = 1;
        }
    }

    [[nodiscard]] AreaView const& view() const { return *view_; }
    // The id, with a number behind it when it was given out before.
    [[nodiscard]] std::string unique_id(std::string const& id);
    // Names the table with a chart's values, or gives the chart a table of its own.
    void add_values(Figure& figure);
    // The paragraphs of the area's accounts, by their index in the dataset.
    void set_account_texts(std::map<std::size_t, std::vector<Text>> texts)
    {
        account_texts_ = std::move(texts);
    }
    [[nodiscard]] std::vector<Text> const& account_text(std::size_t index) const
    {
        return account_texts_.at(index);
    }
    // Indicators asked for in the block, else those that can be compared.
    [[nodiscard]] std::vector<Indicator const*> indicators(BlockOptions const& options) const;

private:
    AreaView const* view_;
    bool has_trend_table_;
    std::map<std::string, int> given_;
    std::map<std::size_t, std::vector<Text>> account_texts_;
};

inline constexpr char const* k_trend_table_id = "tabel-alle-indicatoren";
inline constexpr char const* k_other_table_id = "tabel-overige-indicatoren";
inline constexpr char const* k_region_table_id = "tabel-wijken";
inline constexpr char const* k_sources_table_id = "tabel-bronnen";
inline constexpr char const* k_targets_table_id = "tabel-doelen";
inline constexpr char const* k_measures_table_id = "tabel-maatregelen";
inline constexpr char const* k_area_table_id = "tabel-gebieden";
inline constexpr char const* k_period_table_id = "tabel-perioden";
inline constexpr char const* k_programme_table_id = "tabel-programma";
inline constexpr char const* k_changes_table_id = "tabel-marges";

[[nodiscard]] std::vector<Block> build_block(BlockOptions const& options, BlockContext& context);
// The ids that what is built can have, for one area or another.
[[nodiscard]] std::vector<std::string> possible_ids(BlockOptions const& options, Dataset const& dataset);

[[nodiscard]] std::vector<Block> key_values_block(BlockOptions const& options, BlockContext& context);
[[nodiscard]] std::vector<Block> scores_block(BlockOptions const& options, BlockContext& context);
[[nodiscard]] std::vector<Block> gap_block(BlockOptions const& options, BlockContext& context);
[[nodiscard]] std::vector<Block> trend_block(BlockOptions const& options, BlockContext& context);
[[nodiscard]] std::vector<Block> map_block(BlockOptions const& options, BlockContext& context);
// The map small, with numbers in the area's regions, and beside it a table that says whose they are.
[[nodiscard]] std::vector<Block> small_map_block(BlockOptions const& options, BlockContext& context);
[[nodiscard]] std::vector<Block> commitments_block(BlockOptions const& options, BlockContext& context);
[[nodiscard]] std::vector<Block> accounts_block(BlockContext& context);
// A table, or the sentence that there are none.
[[nodiscard]] std::vector<Block> targets_block(BlockContext& context);
// The word of a state in the group "doelen" of zinnen.yaml.
[[nodiscard]] char const* target_state_key(TargetState state);
[[nodiscard]] std::vector<Block> measures_block(BlockContext& context);

[[nodiscard]] Table trend_table(AreaView const& view, std::vector<Indicator const*> const& indicators,
                                std::string const& id);
[[nodiscard]] Table other_table(AreaView const& view, std::string const& id);
// A row for each of the area's regions, a column for each of the indicators.
[[nodiscard]] Table region_table(AreaView const& view, std::vector<Indicator const*> indicators,
                                 std::string const& id);
// Gaps and their changes with a known margin; without rows if there is none.
[[nodiscard]] Table change_table(AreaView const& view, std::string const& id);
// The table of sources is made last, when it is known which values the report shows.
void fill_sources(Document& document, DocumentView const& view);
// Of these values alone, without outlines.
[[nodiscard]] Table sources_table(std::vector<ShownValue> const& shown, Dataset const& dataset,
                                  Phrases const& phrases);

// The map of the area in its municipality, without values.
[[nodiscard]] Figure locator_figure(BlockContext& context);

} // namespace wijkpeil
