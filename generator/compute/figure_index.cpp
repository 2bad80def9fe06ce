// SPDX-License-Identifier: EUPL-1.2
#include "compute/figure_index.hpp"

#include <bit>
#include <cstddef>

namespace wijkpeil {

namespace {

// Names are addresses, whose lowest bits are always the same: the constant spreads them (Knuth,
// multiplicative hashing with the golden ratio).
std::uint64_t hash_of(FigureKey const& key)
{
    constexpr std::uint64_t k_golden = 0x9E3779B97F4A7C15;
    std::uint64_t hash = key.region.code.hash();
    for (std::uint64_t const part : {std::uint64_t{key.indicator.hash()}, std::uint64_t{key.period.hash()},
                                     static_cast<std::uint64_t>(key.region.code_year)}) {
        hash = (hash ^ (hash >> 29U)) * k_golden + part;
    }
    return (hash ^ (hash >> 32U)) * k_golden;
}

} // namespace

FigureIndex::FigureIndex(Dataset const& dataset)
    : dataset_{&dataset}, slots_(std::bit_ceil(2 * dataset.observations.size() + 2), k_free)
{
}

std::size_t FigureIndex::slot_of(FigureKey const& key) const
{
    auto const mask = slots_.size() - 1;
    auto slot = static_cast<std::size_t>(hash_of(key) >> 32U) & mask;
    while (slots_[slot] != k_free) {
        auto const& one = dataset_->observations[slots_[slot]];
        if (one.region == key.region && one.indicator == key.indicator && one.period == key.period) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}

void FigureIndex::add(std::uint32_t index)
{
    auto const& one = dataset_->observations[index];
    auto& held = slots_[slot_of({one.region, one.indicator, one.period})];
    auto const published = [&](std::uint32_t i) {
        return dataset_->figure_files[dataset_->observations[i].file].published;
    };
    if (held == k_free || published(held) < published(index)) {
        held = index;
    }
}

std::optional<std::uint32_t> FigureIndex::find(FigureKey const& key) const
{
    auto const held = slots_[slot_of(key)];
    return held == k_free ? std::nullopt : std::optional{held};
}

} // namespace wijkpeil
