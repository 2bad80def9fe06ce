// SPDX-License-Identifier: EUPL-1.2
#include "read/yaml.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/parse.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

bool has_value(YamlNode const* node)
{
    return node != nullptr && node->kind != YamlNode::Kind::null;
}

} // namespace

YamlMap::YamlMap(YamlNode const& node, std::string what, Diagnostics& diagnostics)
    : node_{&node}, what_{std::move(what)}, diagnostics_{&diagnostics}
{
    if (node.kind != YamlNode::Kind::map) {
        diagnostics_->error(node.place, say("{} is expected here, as lines of \"key: value\"", what_));
        node_ = nullptr;
    }
}

YamlNode const* YamlMap::find(std::string_view key)
{
    if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) {
        asked_.emplace_back(key);
    }
    if (node_ == nullptr) {
        return nullptr;
    }
    auto const entry = std::find_if(node_->entries.begin(), node_->entries.end(),
                                    [&](auto const& candidate) { return candidate.first.text == key; });
    return entry == node_->entries.end() ? nullptr : &entry->second;
}

// The scalar at `key`, if there is one; another kind of value is an error.
YamlNode const* YamlMap::scalar(std::string_view key)
{
    auto const* node = find(key);
    if (!has_value(node)) {
        return nullptr;
    }
    if (node->kind != YamlNode::Kind::scalar) {
        diagnostics_->error(node->place, say("\"{}\" in {} must be one value, not a list", key, what_));
        return nullptr;
    }
    return node;
}

bool YamlMap::require(std::string_view key)
{
    auto const* node = find(key);
    if (node_ == nullptr || has_value(node)) {
        return has_value(node);
    }
    if (node == nullptr) {
        diagnostics_->error(node_->place, say("\"{}\" is missing in {}", key, what_),
                            say("add a line \"{}: …\"", key));
    } else {
        diagnostics_->error(node->place, say("\"{}\" in {} has no value", key, what_),
                            say("write the value after the colon"));
    }
    return false;
}

bool YamlMap::has(std::string_view key)
{
    return has_value(find(key));
}

Place YamlMap::place(std::string_view key)
{
    auto const* node = find(key);
    if (node != nullptr) {
        return node->place;
    }
    return node_ == nullptr ? Place{} : node_->place;
}

std::string YamlMap::required_text(std::string_view key)
{
    auto const* node = scalar(key);
    if (node != nullptr && !trimmed(node->text).empty()) {
        return std::string{trimmed(node->text)};
    }
    if (node != nullptr) {
        diagnostics_->error(node->place, say("\"{}\" in {} has no value", key, what_),
                            say("write the value after the colon"));
    } else {
        require(key);
    }
    return {};
}

std::string YamlMap::text(std::string_view key, std::string fallback)
{
    auto const* node = scalar(key);
    return node == nullptr ? fallback : std::string{trimmed(node->text)};
}

std::string YamlMap::required_id(std::string_view key)
{
    auto id = required_text(key);
    if (!id.empty() && !is_id(id)) {
        diagnostics_->error(place(key), say("\"{}\" cannot be an id", id),
                            say("use lower-case letters without accents, digits and hyphens"));
    }
    return id;
}

std::optional<bool> YamlMap::yes_no(std::string_view key)
{
    auto const* node = scalar(key);
    if (node == nullptr) {
        return {};
    }
    if (node->text == "ja" || node->text == "nee") {
        return node->text == "ja";
    }
    diagnostics_->error(node->place, say("\"{}\" is neither ja nor nee", node->text), say("write ja or nee"));
    return {};
}

bool YamlMap::yes_no(std::string_view key, bool fallback)
{
    return yes_no(key).value_or(fallback);
}

std::optional<int> YamlMap::optional_integer(std::string_view key)
{
    auto const* node = scalar(key);
    if (node == nullptr) {
        return {};
    }
    auto const number = parse_integer(node->text);
    if (!number) {
        diagnostics_->error(node->place, say("\"{}\" is not a whole number", node->text),
                            say("write digits only"));
    }
    return number;
}

int YamlMap::integer(std::string_view key, int fallback)
{
    return optional_integer(key).value_or(fallback);
}

std::optional<int> YamlMap::required_integer(std::string_view key)
{
    return require(key) ? optional_integer(key) : std::nullopt;
}

std::optional<double> YamlMap::number_of(YamlNode const& node)
{
    auto const number = node.kind == YamlNode::Kind::scalar ? parse_decimal(node.text, '.') : std::nullopt;
    if (!number) {
        auto const with_point = replaced(node.text, ",", ".");
        diagnostics_->error(node.place, say("\"{}\" is not a number", node.text),
                            parse_decimal(with_point, '.') ? say("write a decimal point here: {}", with_point)
                                                           : say("write digits, with a point for decimals"));
    }
    return number;
}

double YamlMap::number(std::string_view key, double fallback)
{
    auto const* node = scalar(key);
    return node == nullptr ? fallback : number_of(*node).value_or(fallback);
}

std::vector<double> YamlMap::numbers(std::string_view key)
{
    std::vector<double> result;
    for (auto const& node : list(key)) {
        if (auto const number = number_of(node)) {
            result.push_back(*number);
        }
    }
    return result;
}

std::optional<Date> YamlMap::date(std::string_view key)
{
    auto const* node = scalar(key);
    if (node == nullptr) {
        return {};
    }
    auto const date = parse_date(node->text);
    if (!date) {
        diagnostics_->error(node->place, say("\"{}\" is not a date", node->text),
                            say("write year, month and day as 2021-03-16, or 2021-03, or 2021"));
    }
    return date;
}

std::vector<std::string> YamlMap::texts(std::string_view key)
{
    std::vector<std::string> result;
    for (auto const& node : list(key)) {
        if (node.kind == YamlNode::Kind::scalar) {
            result.emplace_back(trimmed(node.text));
        } else {
            diagnostics_->error(node.place, say("\"{}\" in {} must be a list of texts", key, what_));
        }
    }
    return result;
}

std::vector<YamlNode> YamlMap::list(std::string_view key)
{
    auto const* node = find(key);
    if (!has_value(node)) {
        return {};
    }
    if (node->kind != YamlNode::Kind::list) {
        diagnostics_->error(node->place, say("\"{}\" in {} must be a list", key, what_),
                            say("write each item on its own line after a hyphen, or as [one, two]"));
        return {};
    }
    return node->items;
}

YamlNode const* YamlMap::child(std::string_view key)
{
    auto const* node = find(key);
    return has_value(node) ? node : nullptr;
}

std::size_t YamlMap::one_of(std::string_view key, std::vector<std::string> const& words, std::size_t fallback)
{
    auto const* node = scalar(key);
    if (node == nullptr) {
        return fallback;
    }
    auto const word = std::find(words.begin(), words.end(), node->text);
    if (word == words.end()) {
        diagnostics_->error(node->place, say("\"{}\" is not a known value of \"{}\"", node->text, key),
                            spelling_hint(node->text, words));
        return fallback;
    }
    return static_cast<std::size_t>(word - words.begin());
}

void YamlMap::finish()
{
    if (node_ == nullptr) {
        return;
    }
    for (auto const& [key, value] : node_->entries) {
        if (std::find(asked_.begin(), asked_.end(), key.text) == asked_.end()) {
            diagnostics_->error(key.place, say("unknown key \"{}\" in {}", key.text, what_),
                                spelling_hint(key.text, asked_));
        }
    }
}

} // namespace wijkpeil
