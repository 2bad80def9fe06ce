// SPDX-License-Identifier: EUPL-1.2
#include "read/figure_values.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/parse.hpp"

namespace wijkpeil {

namespace {

// Sources write -99999, -99997 or -99999999 for a value that is not there.
constexpr double k_highest_sentinel = -99990;

std::string where(Place const& place)
{
    return place.file + ":" + std::to_string(place.line);
}

std::string hint_for_text(std::string_view text, DeclaredFile const& declared)
{
    char const sign = declared.decimal_sign;
    char const other = sign == ',' ? '.' : ',';
    if (parse_decimal(text, other)) {
        return say("{} declares a decimal \"{}\": write {}, or change \"decimaalteken\" there",
                   where(declared.place), sign,
                   replaced(std::string{text}, std::string(1, other), std::string(1, sign)));
    }
    if (!text.empty() && text.find_first_not_of("-0123456789.,% ") == std::string_view::npos) {
        return say(
            "write digits only, with a \"{}\" for decimals: no percent sign and no thousands separator",
            sign);
    }
    return say("if it stands for a missing value, declare it under \"ontbreekt\" at {}",
               where(declared.place));
}

// What is wrong with a value that this kind of indicator cannot have; nothing if it can.
struct Impossible {
    std::string message;
    std::string hint;
};
std::optional<Impossible> impossible(double value, Indicator const& indicator, std::string_view text)
{
    if (indicator.unit_type == UnitType::share && (value < 0 || value > 100)) {
        return Impossible{say("a share of \"{}\" is not possible", text),
                          say("\"{}\" is a percentage: from 0 to 100", indicator.id)};
    }
    if (indicator.unit_type == UnitType::count && value < 0) {
        return Impossible{say("a count of \"{}\" is not possible", text),
                          say("\"{}\" counts: 0 or more", indicator.id)};
    }
    return {};
}

} // namespace

Value read_value(DeclaredFile const& declared, Indicator const* indicator, CsvTable const& table,
                 std::size_t row, std::size_t column, Diagnostics& diagnostics)
{
    auto const text = table.text(row, column);
    if (auto const sign = declared.signs.find(std::string{text}); sign != declared.signs.end()) {
        return Missing{sign->second, sign->first};
    }
    auto const number = parse_decimal(text, declared.decimal_sign);
    if (!number || *number <= k_highest_sentinel) {
        auto const hint = number ? hint_for_text("", declared) : hint_for_text(text, declared);
        diagnostics.error(table.place(row, column),
                          text.empty() ? say("this field is empty")
                          : number ? say("\"{}\" is a sign for a missing value that is not declared", text)
                                   : say("\"{}\" is not a number", text),
                          hint);
        return Missing{MissingReason::unknown, std::string{text}};
    }
    if (auto const mistake = indicator == nullptr ? std::nullopt : impossible(*number, *indicator, text)) {
        diagnostics.error(table.place(row, column), mistake->message, mistake->hint);
    }
    return *number;
}

Status read_status(CsvTable const& table, std::size_t row, std::size_t column, Diagnostics& diagnostics)
{
    Status status;
    auto const whole = table.text(row, column);
    if (whole.empty()) {
        return status;
    }
    for (auto const part : split(whole, ',')) {
        auto const word = trimmed(part);
        if (word == "voorlopig") {
            status.provisional = true;
        } else if (word == "herzien") {
            status.revised = true;
        } else if (word == "geschat") {
            status.estimated = true;
        } else {
            diagnostics.error(table.place(row, column),
                              say("\"{}\" is not a known value of \"{}\"", word, "status"),
                              spelling_hint(word, {"voorlopig", "herzien", "geschat"}));
        }
    }
    return status;
}

} // namespace wijkpeil
