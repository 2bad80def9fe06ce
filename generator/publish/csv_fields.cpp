// SPDX-License-Identifier: EUPL-1.2
#include "publish/csv_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace wijkpeil {

std::string quoted(std::string text)
{
    if (!text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    if (text.find_first_of(";\"\r\n") == std::string::npos) {
        return text;
    }
    std::string safe = "\"";
    for (char const c : text) {
        safe += c;
        if (c == '"') {
            safe += '"';
        }
    }
    return safe + "\"";
}

std::string data_number(double value)
{
    auto text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    std::replace(text.begin(), text.end(), '.', ',');
    return text == "-0" ? "0" : text;
}

void add_line(std::string& text, std::vector<std::string> const& fields)
{
    bool first = true;
    for (auto const& field : fields) {
        text += first ? "" : ";";
        text += field;
        first = false;
    }
    text += "\r\n";
}

} // namespace wijkpeil
