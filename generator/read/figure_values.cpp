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

FigureValues::FigureValues(DeclaredFile const& declared, Diagnostics& diagnostics)
    : declared_{&declared}, diagnostics_{&diagnostics}
{
    auto const add = [&](std::string const& sign, Value const& value) {
        signs_.emplace(sign, value);
        if (auto const number = parse_decimal(sign, '.'); number && *number <= k_highest_sentinel) {
            sentinels_.emplace_back(*number, value);
        }
    };
    for (auto const& [sign, reason] : declared.signs) {
        add(sign, Missing{reason, sign});
    }
    for (auto const& sign : declared.nil_signs) {
        add(sign, 0.0);
    }
}

std::optional<Value> FigureValues::of_sign(std::string_view text) const
{
    auto const found = signs_.find(text);
    return found == signs_.end() ? std::nullopt : std::optional{found->second};
}

ReadValue FigureValues::read(SourceTable const& table, std::size_t column, Indicator const* indicator,
                             double factor, std::string_view sign)
{
    auto text = table.text(column);
    if (!text.empty() || sign.empty()) {
        if (auto const meant = of_sign(text)) {
            return {*meant};
        }
    } else if (auto const meant = of_sign(sign)) {
        return {*meant};
    }
    bool provisional = false;
    while (text.size() > 1 && text.ends_with('*')) { // of CBS: provisional, ** provisional for longer
        text = trimmed(text.substr(0, text.size() - 1));
        provisional = true;
    }
    auto number = parse_decimal(text, declared_->decimal_sign);
    if (number && *number <= k_highest_sentinel) {
        for (auto const& [sentinel, meaning] : sentinels_) {
            if (sentinel == *number) {
                return {meaning};
            }
        }
    }
    if (!number || *number <= k_highest_sentinel) {
        return {wrong(table, column, text.empty() ? sign : text, number.has_value())};
    }
    *number *= factor;
    if (auto const mistake = indicator == nullptr ? std::nullopt : impossible(*number, *indicator, text)) {
        diagnostics_->error(table.place(column), mistake->message, mistake->hint);
    }
    return {*number, provisional};
}

FigureValues::Limit FigureValues::read_limit(SourceTable const& table, std::size_t column, double factor)
{
    auto const text = table.text(column);
    if (text.empty()) {
        return {};
    }
    auto number = parse_decimal(text, declared_->decimal_sign);
    auto meant = of_sign(text);
    if (!meant && number && *number <= k_highest_sentinel) {
        for (auto const& [sentinel, meaning] : sentinels_) {
            meant = sentinel == *number ? std::optional{meaning} : meant;
        }
    }
    if (meant) {
        auto const* nil = std::get_if<double>(&*meant);
        return {nil == nullptr ? std::nullopt : std::optional{*nil}, false};
    }
    if (!number || *number <= k_highest_sentinel) {
        static_cast<void>(wrong(table, column, text, number.has_value()));
        return {std::nullopt, true};
    }
    return {*number * factor, false};
}

Value FigureValues::wrong(SourceTable const& table, std::size_t column, std::string_view text, bool is_number)
{
    diagnostics_->error(table.place(column),
                        text.empty() ? say("this field is empty")
                        : is_number  ? say("\"{}\" is a sign for a missing value that is not declared", text)
                                     : say("\"{}\" is not a number", text),
                        hint_for_text(is_number ? "" : text, *declared_));
    return Missing{MissingReason::unknown, text};
}

Status read_status(SourceTable const& table, std::size_t column, Diagnostics& diagnostics)
{
    Status status;
    auto const whole = table.text(column);
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
            diagnostics.error(table.place(column),
                              say("\"{}\" is not a known value of \"{}\"", word, "status"),
                              spelling_hint(word, {"voorlopig", "herzien", "geschat"}));
        }
    }
    return status;
}

} // namespace wijkpeil
