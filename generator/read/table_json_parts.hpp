// SPDX-License-Identifier: EUPL-1.2
// JSON with places: nlohmann-json reads it, and its handlers know where in the text each part stands.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wijkpeil {

// From offset to offset in the text.
struct JsonSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// The columns of records that need not all have the same keys, in the order in which they come first.
class JsonColumns
{
public:
    // Adds it if it is new; `first` is where it stands.
    void add(std::string const& name, JsonSpan first);
    // Quick if columns are asked for in their order; k_none for a name that was not added.
    [[nodiscard]] std::size_t find(std::string const& name, std::size_t expected) const;
    [[nodiscard]] std::vector<std::string> const& names() const { return names_; }
    [[nodiscard]] JsonSpan first(std::size_t column) const { return firsts_[column]; }

    static constexpr std::size_t k_none = SIZE_MAX;

private:
    std::vector<std::string> names_;
    std::vector<JsonSpan> firsts_;
    std::unordered_map<std::string, std::size_t> index_;
};

// What is told while JSON is read. Each function returns false to stop. A handler reads any number of values.
class JsonHandler : public nlohmann::json_sax<nlohmann::json>
{
public:
    // `text` from `start` on is read.
    JsonHandler(std::string_view text, std::size_t start) : text_{text}, at_{start} {}

    // One value with all that is in it. `is_all`: nothing but blanks may follow it. False if it was stopped,
    // or is no JSON.
    [[nodiscard]] bool read(bool is_all);
    void go_to(std::size_t offset) { at_ = offset; }
    // Just behind what was read.
    [[nodiscard]] std::size_t at() const { return at_; }
    // Where the text stops being JSON, if read() was false and no function stopped it.
    [[nodiscard]] JsonSpan mistake() const { return mistake_; }

    bool null() override { return value({}, literal(4)); }
    bool boolean(bool value_read) override;
    bool number_integer(number_integer_t /*number*/) override { return number(); }
    bool number_unsigned(number_unsigned_t /*number*/) override { return number(); }
    bool number_float(number_float_t /*number*/, string_t const& /*text*/) override { return number(); }
    bool string(string_t& text) override { return value(text, quoted()); }
    bool binary(binary_t& /*bytes*/) override { return true; } // JSON has none
    bool key(string_t& name) override { return name_of_value(name, quoted()); }
    bool start_object(std::size_t /*count*/) override { return begins('{'); }
    bool end_object() override { return ends(); }
    bool start_array(std::size_t /*count*/) override { return begins('['); }
    bool end_array() override { return ends(); }
    bool parse_error(std::size_t position, std::string const& token,
                     nlohmann::json::exception const& mistake) override;

protected:
    // null is empty, true and false are ja and nee, numbers are as written.
    virtual bool value(std::string_view text, JsonSpan span) = 0;
    virtual bool name_of_value(std::string const& name, JsonSpan span) = 0;
    virtual bool begins(char bracket) = 0;
    virtual bool ends() = 0;

    std::string_view text_;

private:
    [[nodiscard]] JsonSpan literal(std::size_t length) const { return {at_ - length, at_}; }
    [[nodiscard]] JsonSpan quoted() const;
    [[nodiscard]] JsonSpan number_span() const;
    bool number();

    std::size_t at_;
    JsonSpan mistake_;
};

} // namespace wijkpeil
