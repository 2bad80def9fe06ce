// SPDX-License-Identifier: EUPL-1.2
// The newest delivery of every figure, found by what it is about.
#pragma once

#include "model/dataset.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace wijkpeil {

// What a figure is about.
struct FigureKey {
    RegionKey region;
    Name indicator;
    Name period;
};

// Keeps indices of Dataset::observations in one table, four bytes a figure and as many free: millions of
// figures are usual when a national file is read.
class FigureIndex
{
public:
    // Keeps a reference to the dataset's observations and files.
    explicit FigureIndex(Dataset const& dataset);

    // Adds the observation unless a newer delivery of the same figure is there. Call it in the order of the
    // observations: of two deliveries of one day the first one stays.
    void add(std::uint32_t index);
    [[nodiscard]] std::optional<std::uint32_t> find(FigureKey const& key) const;

private:
    static constexpr std::uint32_t k_free = 0xFFFFFFFF;

    // Where the figure stands, or the free place where it belongs.
    [[nodiscard]] std::size_t slot_of(FigureKey const& key) const;

    Dataset const* dataset_;
    std::vector<std::uint32_t> slots_; // a power of two of them, at most half in use
};

} // namespace wijkpeil
