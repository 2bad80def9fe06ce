// SPDX-License-Identifier: EUPL-1.2
#include "base/catalogue.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::uint32_t k_magic = 0x950412de;

// A number of four bytes, the lowest first.
std::uint32_t number_at(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4 && at + i < bytes.size(); ++i) {
        number |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    }
    return number;
}

// The i-th text of a table of lengths and places; a zero must follow it.
std::optional<std::string_view> text_at(std::string_view bytes, std::size_t table, std::size_t i)
{
    std::size_t const length = number_at(bytes, table + 8 * i);
    std::size_t const start = number_at(bytes, table + 8 * i + 4);
    if (start + length >= bytes.size() || bytes[start + length] != '\0') {
        return std::nullopt;
    }
    return bytes.substr(start, length);
}

} // namespace

Catalogue::Catalogue(std::string bytes) : bytes_(std::move(bytes))
{
    std::string_view const all = bytes_;
    if (number_at(all, 0) != k_magic) {
        return;
    }
    std::size_t const count = number_at(all, 8);
    for (std::size_t i = 0; i < count && 8 * i < all.size(); ++i) {
        auto const message = text_at(all, number_at(all, 12), i);
        auto const translation = text_at(all, number_at(all, 16), i);
        if (!message || !translation || message->empty()) { // the empty one is about the file itself
            continue;
        }
        // A message with a plural: two texts with a zero between them, on both sides.
        auto const second = translation->find('\0');
        messages_[message->substr(0, message->find('\0'))] = {
            translation->data(), translation->data() + (second == std::string_view::npos ? 0 : second + 1)};
    }
}

char const* Catalogue::find(std::string_view message) const
{
    auto const found = messages_.find(message);
    return found == messages_.end() ? nullptr : found->second.one;
}

char const* Catalogue::find_plural(std::string_view singular) const
{
    auto const found = messages_.find(singular);
    return found == messages_.end() ? nullptr : found->second.other;
}

} // namespace wijkpeil
