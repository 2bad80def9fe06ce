// SPDX-License-Identifier: EUPL-1.2
// A text that occurs very often: region codes, ids of indicators and periods of millions of figures. Each is
// kept once, for as long as the program runs, so a Name is as small as a number.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace wijkpeil {

// Equal texts are the same Name; order is that of the texts. Making one takes a lock, copying none.
class Name
{
public:
    Name() noexcept; // the empty text
    Name(std::string_view text);
    Name(std::string const& text) : Name{std::string_view{text}} {}
    Name(char const* text) : Name{std::string_view{text}} {}

    [[nodiscard]] std::string const& text() const { return *text_; }
    operator std::string const&() const { return *text_; }
    [[nodiscard]] bool empty() const { return text_->empty(); }

    friend bool operator==(Name a, Name b) { return a.text_ == b.text_; }
    friend std::strong_ordering operator<=>(Name a, Name b)
    {
        return a.text_ == b.text_ ? std::strong_ordering::equal : *a.text_ <=> *b.text_;
    }
    // Of the place where the text is kept: differs from run to run, so nothing may be put in its order.
    [[nodiscard]] std::size_t hash() const { return std::hash<std::string const*>{}(text_); }

private:
    std::string const* text_;
};

} // namespace wijkpeil

template <>
struct std::hash<wijkpeil::Name> {
    std::size_t operator()(wijkpeil::Name name) const { return name.hash(); }
};
