// SPDX-License-Identifier: EUPL-1.2
#include "model/name.hpp"

#include <mutex>
#include <unordered_set>

namespace wijkpeil {

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

std::string const* kept(std::string_view text)
{
    // Nodes of a set stay where they are when it grows.
    static std::unordered_set<std::string, TextHash, std::equal_to<>> texts;
    static std::mutex door;
    std::lock_guard const held{door};
    auto const found = texts.find(text);
    return found != texts.end() ? &*found : &*texts.emplace(text).first;
}

} // namespace

Name::Name() noexcept
{
    static std::string const* const k_empty = kept({});
    text_ = k_empty;
}

Name::Name(std::string_view text) : text_{kept(text)} {}

} // namespace wijkpeil
