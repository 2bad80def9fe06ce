// SPDX-License-Identifier: EUPL-1.2
// Fenced blocks about all areas → document nodes. A block without anything to show gives nothing. Private to
// this room.
#pragma once

#include "document/document.hpp"
#include "template/block_options.hpp"
#include "template/round_view.hpp"

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

class RoundBlocks
{
public:
    // Keeps references. `taken`: ids of headings.
    RoundBlocks(RoundView const& view, std::vector<std::string> const& taken);

    // \pre the block is not about one area, and not `gebieden`
    [[nodiscard]] std::vector<Block> build(BlockOptions const& options);

private:
    [[nodiscard]] std::vector<Block> chart(IndicatorView const& view);
    [[nodiscard]] std::vector<Block> table(BlockOptions const& options);
    [[nodiscard]] std::vector<Block> commitments(bool as_list);
    // The one asked for, else the lead one; nullptr: there is none.
    [[nodiscard]] IndicatorView const* indicator_of(BlockOptions const& options) const;
    [[nodiscard]] std::vector<Block> single(Table table);
    // The id, with a number behind it when it was given out before.
    [[nodiscard]] std::string unique_id(std::string const& id);

    RoundView const& view_;
    std::map<std::string, int> given_;
};

} // namespace wijkpeil
