// SPDX-License-Identifier: EUPL-1.2
#include "language/sentences.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "language/language.hpp"
#include "language/sentence_parser.hpp"
#include "language/sentence_pattern.hpp"
#include "read/yaml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace wijkpeil {
namespace {

constexpr char const* k_words = "woorden";

std::string full_name(std::string_view group, std::string_view key)
{
    return fmt::format("{}.{}", group, key);
}

bool holds_value(SentenceKind const& kind)
{
    return std::any_of(kind.arguments.begin(), kind.arguments.end(),
                       [](SentenceArgument const& one) { return one.kind == ArgumentKind::value; });
}

// Line ends of YAML are layout, not text; two spaces would show on paper.
std::string on_one_line(std::string const& text)
{
    std::string result;
    for (char const c : std::string(trimmed(text))) {
        bool const space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space) {
            result += c;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return result;
}

class PieceMaker
{
public:
    PieceMaker(SentenceChoices const& choices, std::string name) : choices_(choices), name_(std::move(name))
    {
    }

    void add(std::vector<SentenceNode> const& nodes)
    {
        for (auto const& node : nodes) {
            switch (node.kind) {
            case SentenceNode::Kind::text:
                add_text(node.text);
                break;
            case SentenceNode::Kind::argument:
                pieces.push_back({{}, node.text});
                break;
            case SentenceNode::Kind::digits:
                add_text(number_text(static_cast<double>(count_of(node.text)), 0));
                break;
            case SentenceNode::Kind::words:
                add_text(count_text(count_of(node.text)));
                break;
            case SentenceNode::Kind::plural:
                add(plural_form(node));
                break;
            case SentenceNode::Kind::select:
                add(form(node, std::get<std::string>(given(node.text))));
                break;
            }
        }
    }

    std::vector<SentencePiece> pieces;

private:
    void add_text(std::string const& text)
    {
        if (!pieces.empty() && pieces.back().argument.empty()) {
            pieces.back().text += text;
        } else {
            pieces.push_back({text, {}});
        }
    }

    [[nodiscard]] std::variant<long, std::string> const& given(std::string const& name) const
    {
        auto const found = choices_.find(name);
        if (found == choices_.end()) {
            throw std::logic_error(fmt::format("sentence {} is made without its choice {}", name_, name));
        }
        return found->second;
    }

    [[nodiscard]] long count_of(std::string const& name) const { return std::get<long>(given(name)); }

    // Dutch has two forms: "one" for exactly one, "other" for all else; "=0" goes before both.
    [[nodiscard]] std::vector<SentenceNode> const& plural_form(SentenceNode const& node) const
    {
        long const count = count_of(node.text);
        auto const exact = fmt::format("={}", count);
        bool const has_exact = std::any_of(node.branches.begin(), node.branches.end(),
                                           [&](SentenceBranch const& one) { return one.selector == exact; });
        return form(node, has_exact ? exact : count == 1 ? "one" : "other");
    }

    [[nodiscard]] static std::vector<SentenceNode> const& form(SentenceNode const& node,
                                                               std::string const& selector)
    {
        auto const with = [&](std::string const& wanted) {
            return std::find_if(node.branches.begin(), node.branches.end(),
                                [&](SentenceBranch const& one) { return one.selector == wanted; });
        };
        auto const found = with(selector);
        return (found != node.branches.end() ? found : with("other"))->nodes;
    }

    SentenceChoices const& choices_;
    std::string name_;
};

} // anonymous namespace

class SentenceFile
{
public:
    SentenceFile(Sentences& sentences, std::vector<SentenceKind> const& kinds, Diagnostics& diagnostics)
        : sentences_(sentences), kinds_(kinds), diagnostics_(diagnostics)
    {
    }

    void read(YamlNode const& root)
    {
        YamlMap map(root, say("the file of sentences"), diagnostics_);
        if (map.required_integer("formaat").value_or(1) != 1) {
            diagnostics_.error(map.place("formaat"), say("this format of the file is not known"),
                               say("write \"formaat: 1\""));
        }
        for (std::size_t i = 0; i < kinds_.size(); ++i) {
            if (i == 0 || kinds_[i].group != kinds_[i - 1].group) {
                read_group(map, kinds_[i].group);
            }
        }
        if (auto const* words = map.child(k_words)) {
            sentences_.rules_ = WordRules(*words, diagnostics_);
        }
        map.finish();
    }

private:
    void read_group(YamlMap& map, std::string const& group)
    {
        auto const* child = map.child(group);
        if (child == nullptr || child->kind != YamlNode::Kind::map) {
            diagnostics_.error(map.place(group), say("the group of sentences \"{}\" is missing", group),
                               say("copy it from the zinnen.yaml that comes with the program"));
            return;
        }
        YamlMap sentences(*child, say("the group \"{}\"", group), diagnostics_);
        for (auto const& kind : kinds_) {
            if (kind.group == group) {
                auto const text = on_one_line(sentences.required_text(kind.key));
                auto place = sentences.place(kind.key);
                auto nodes = parse_sentence(text, kind, place, diagnostics_);
                sentences_.patterns_[full_name(group, kind.key)] = {
                    group, kind.key, holds_value(kind), std::move(nodes), text, std::move(place)};
            }
        }
        sentences.finish();
    }

    Sentences& sentences_;
    std::vector<SentenceKind> const& kinds_;
    Diagnostics& diagnostics_;
};

Sentences::Sentences(std::string const& file, std::string const& content,
                     std::vector<SentenceKind> const& kinds, Diagnostics& diagnostics)
{
    if (auto const root = parse_yaml(file, content, diagnostics)) {
        SentenceFile(*this, kinds, diagnostics).read(*root);
    }
}

Sentences::Sentences(Sentences&&) noexcept = default;
Sentences::~Sentences() = default;

int Sentences::line(std::string_view group, std::string_view key) const
{
    auto const found = patterns_.find(full_name(group, key));
    return found == patterns_.end() ? 0 : found->second.place.line;
}

std::vector<SentencePiece> Sentences::pieces(std::string_view group, std::string_view key,
                                             SentenceChoices const& choices) const
{
    auto const name = full_name(group, key);
    auto const found = patterns_.find(name);
    if (found == patterns_.end()) {
        throw std::logic_error("there is no sentence " + name);
    }
    PieceMaker maker(choices, name);
    maker.add(found->second.nodes);
    return std::move(maker.pieces);
}

} // namespace wijkpeil
