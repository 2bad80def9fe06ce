// SPDX-License-Identifier: EUPL-1.2
// Remembers what was made from which contents, as long as it is not too much. The maps of one area differ in
// their colours and figures; what follows from the ground alone is made once.
#pragma once

#include "model/geometry.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

namespace wijkpeil {

// A hash of contents, not of where they stand: 128 bits, so that different ones are never taken for the same.
class ContentKey
{
public:
    void add(std::uint64_t value)
    {
        parts_[0] = std::rotl((parts_[0] ^ value) * 0x9E3779B97F4A7C15ULL, 29);
        parts_[1] = (std::rotl(parts_[1], 31) + value) * 0xD6E8FEB86659FD93ULL;
        parts_[1] ^= parts_[1] >> 32U;
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(Point point)
    {
        add(point.x);
        add(point.y);
    }
    void add(std::string_view text)
    {
        add(static_cast<std::uint64_t>(text.size()));
        for (char const c : text) {
            add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
        }
    }
    void add(Geometry const& geometry)
    {
        add(static_cast<std::uint64_t>(geometry.polygons.size()));
        for (auto const& polygon : geometry.polygons) {
            add(static_cast<std::uint64_t>(polygon.rings.size()));
            for (auto const& ring : polygon.rings) {
                add(static_cast<std::uint64_t>(ring.size()));
                for (auto const& point : ring) {
                    add(point);
                }
            }
        }
    }

    bool operator==(ContentKey const&) const = default;

private:
    std::array<std::uint64_t, 2> parts_{0x243F6A8885A308D3ULL, 0x13198A2E03707344ULL};
};

// What is asked for by the same key is made once; what was not asked for longest is forgotten. For many
// threads.
template <typename Value>
class Memory
{
public:
    explicit Memory(std::size_t most) : most_(most) {}

    template <typename Make>
    [[nodiscard]] std::shared_ptr<Value const> get(ContentKey const& key, Make make)
    {
        {
            std::lock_guard const lock(mutex_);
            for (auto item = items_.begin(); item != items_.end(); ++item) {
                if (item->first == key) {
                    items_.splice(items_.begin(), items_, item);
                    return item->second;
                }
            }
        }
        // Without the lock: two threads may make the same, but none waits for another.
        auto made = std::make_shared<Value const>(make());
        std::lock_guard const lock(mutex_);
        items_.emplace_front(key, made);
        if (items_.size() > most_) {
            items_.pop_back();
        }
        return made;
    }

private:
    std::size_t most_;
    std::mutex mutex_;
    std::list<std::pair<ContentKey, std::shared_ptr<Value const>>> items_; // the newest first
};

} // namespace wijkpeil
