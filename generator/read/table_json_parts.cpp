// SPDX-License-Identifier: EUPL-1.2
#include "read/table_json_parts.hpp"

namespace wijkpeil {

namespace {

// Reads characters and keeps count of them for the handler, since the parser does not tell.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    CountingIterator(std::string_view text, std::size_t& at) : text_{text}, at_{&at} {}
    explicit CountingIterator(std::string_view text) : text_{text} {} // the end

    char const& operator*() const { return text_[*at_]; }
    CountingIterator& operator++()
    {
        ++*at_;
        return *this;
    }
    // Only ever asked of a position and the end.
    bool operator==(CountingIterator const& /*end*/) const { return at_ == nullptr || *at_ >= text_.size(); }
    bool operator!=(CountingIterator const& end) const { return !(*this == end); }

private:
    std::string_view text_;
    std::size_t* at_ = nullptr;
};

bool is_of_number(char character)
{
    return (character >= '0' && character <= '9') ||
           std::string_view{"+-.eE"}.find(character) != std::string_view::npos;
}

} // namespace

void JsonColumns::add(std::string const& name, JsonSpan first)
{
    if (index_.emplace(name, names_.size()).second) {
        names_.push_back(name);
        firsts_.push_back(first);
    }
}

std::size_t JsonColumns::find(std::string const& name, std::size_t expected) const
{
    if (expected < names_.size() && names_[expected] == name) {
        return expected;
    }
    auto const found = index_.find(name);
    return found == index_.end() ? k_none : found->second;
}

bool JsonHandler::read(bool is_all)
{
    return nlohmann::json::sax_parse(CountingIterator{text_, at_}, CountingIterator{text_}, this,
                                     nlohmann::json::input_format_t::json, is_all);
}

bool JsonHandler::boolean(bool value_read)
{
    return value_read ? value("ja", literal(4)) : value("nee", literal(5));
}

// The string that ends here: quotes inside it have a backslash before them.
JsonSpan JsonHandler::quoted() const
{
    auto const is_escaped = [&](std::size_t at) {
        auto first = at;
        while (first > 0 && text_[first - 1] == '\\') {
            --first;
        }
        return (at - first) % 2 == 1;
    };
    auto begin = text_.rfind('"', at_ - 2);
    while (is_escaped(begin)) {
        begin = text_.rfind('"', begin - 1);
    }
    return {begin, at_};
}

// The parser has looked at the character behind a number, to see its end.
JsonSpan JsonHandler::number_span() const
{
    auto end = at_;
    while (end > 0 && !is_of_number(text_[end - 1])) {
        --end;
    }
    auto begin = end;
    while (begin > 0 && is_of_number(text_[begin - 1])) {
        --begin;
    }
    return {begin, end};
}

bool JsonHandler::number()
{
    auto const span = number_span();
    return value(text_.substr(span.begin, span.end - span.begin), span);
}

bool JsonHandler::parse_error(std::size_t /*position*/, std::string const& /*token*/,
                              nlohmann::json::exception const& mistake)
{
    constexpr int k_number_out_of_range = 406;
    mistake_ = mistake.id == k_number_out_of_range ? number_span() : JsonSpan{at_ > 0 ? at_ - 1 : 0, at_};
    return false;
}

} // namespace wijkpeil
