// SPDX-License-Identifier: EUPL-1.2
// Strict YAML: places for every node, duplicate and unknown keys are errors, texts are taken as written
// ("ja", "1.0" and "2020-01-01" stay text until asked for as something else).
// Anchors, aliases, tags and several documents in one file are refused.
#pragma once

#include "base/diagnostics.hpp"
#include "model/dataset.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wijkpeil {

class YamlNode
{
public:
    enum class Kind { null, scalar, list, map };

    Kind kind = Kind::null;
    std::string text; // of a scalar
    Place place;      // of the scalar, or of the first key or item
    std::vector<YamlNode> items;
    std::vector<std::pair<YamlNode, YamlNode>> entries; // key (scalar), value; in the order of the file
};

// Parses one document. On a syntax error or a duplicate key: a diagnostic, and nothing.
// `file`: as shown in places. `first_line`: for YAML inside another file (a fenced block), the number of its
// first line there. A document without content is a node of kind null.
[[nodiscard]] std::optional<YamlNode> parse_yaml(std::string const& file, std::string const& content,
                                                 Diagnostics& diagnostics, int first_line = 1);

// Reads one mapping key by key. Every key asked for is a known key; finish() reports the others with
// "did you mean". A wrong type or a missing required key is an error at its place; the fallback is returned.
class YamlMap
{
public:
    // Keeps a reference to `node`.
    // `what` names the mapping in messages, in the user's language ("an area").
    YamlMap(YamlNode const& node, std::string what, Diagnostics& diagnostics);

    [[nodiscard]] bool has(std::string_view key);
    [[nodiscard]] Place place(std::string_view key); // of the value, else of the mapping
    bool require(std::string_view key); // an error if it is absent or has no value; true if it is there
    [[nodiscard]] std::string required_text(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key, std::string fallback = {});
    [[nodiscard]] std::string required_id(std::string_view key);    // is_id() or an error
    [[nodiscard]] bool yes_no(std::string_view key, bool fallback); // ja, nee
    [[nodiscard]] std::optional<bool> yes_no(std::string_view key);
    [[nodiscard]] int integer(std::string_view key, int fallback);
    [[nodiscard]] std::optional<int> required_integer(std::string_view key);
    [[nodiscard]] double number(std::string_view key, double fallback); // decimal point
    [[nodiscard]] std::vector<double> numbers(std::string_view key);
    [[nodiscard]] std::optional<Date> date(std::string_view key); // 2021, 2021-03 or 2021-03-16
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] std::vector<YamlNode> list(std::string_view key); // places kept
    [[nodiscard]] YamlNode const* child(std::string_view key);      // any kind; nullptr if absent
    // One of the given words; an error with "did you mean" otherwise. Returns its index, or `fallback`.
    [[nodiscard]] std::size_t one_of(std::string_view key, std::vector<std::string> const& words,
                                     std::size_t fallback);
    void finish(); // reports unknown keys; call once at the end

private:
    YamlNode const* find(std::string_view key);
    YamlNode const* scalar(std::string_view key);
    std::optional<int> optional_integer(std::string_view key);
    std::optional<double> number_of(YamlNode const& node);

    YamlNode const* node_; // nullptr if it is no mapping (said once, in the constructor)
    std::string what_;
    Diagnostics* diagnostics_;
    std::vector<std::string> asked_;
};

} // namespace wijkpeil
