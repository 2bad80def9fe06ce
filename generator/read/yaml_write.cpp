// SPDX-License-Identifier: EUPL-1.2
#include "read/yaml_write.hpp"

#include "base/text.hpp"

namespace wijkpeil {

std::string quoted_yaml(std::string const& text)
{
    return "\"" + replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
}

std::string date_in_yaml(Date const& date)
{
    auto const two = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    auto text = std::to_string(date.year);
    if (date.month > 0) {
        text += two(date.month);
    }
    return date.day > 0 ? text + two(date.day) : text;
}

} // namespace wijkpeil
