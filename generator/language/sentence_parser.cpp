// SPDX-License-Identifier: EUPL-1.2
#include "language/sentence_parser.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"

#include <unicode/messagepattern.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace wijkpeil {
namespace {

std::string utf8(icu::UnicodeString const& text)
{
    std::string result;
    text.toUTF8String(result);
    return result;
}

constexpr std::string_view k_known_suffix = "_bekend";
constexpr std::string_view k_words_suffix = "_woord";

// Every name a pattern may use, with what it is: those declared and those that come with them.
std::vector<SentenceArgument> names_of(SentenceKind const& kind)
{
    std::vector<SentenceArgument> names = kind.arguments;
    for (auto const& argument : kind.arguments) {
        if (argument.kind == ArgumentKind::value) {
            names.push_back(
                {argument.name + std::string(k_known_suffix), ArgumentKind::choice, {"ja", "nee"}});
        } else if (argument.kind == ArgumentKind::count) {
            names.push_back({argument.name + std::string(k_words_suffix), ArgumentKind::text, {}});
        }
    }
    return names;
}

class PatternReader
{
public:
    PatternReader(std::string const& pattern, SentenceKind const& kind, Place place, Diagnostics& diagnostics)
        : name_(kind.group + "." + kind.key), names_(names_of(kind)), place_(std::move(place)),
          diagnostics_(&diagnostics)
    {
        pattern_.parse(icu::UnicodeString::fromUTF8(pattern), nullptr, status_);
        if (U_FAILURE(status_)) {
            diagnostics_->error(place_, say("the sentence \"{}\" cannot be read: {}", name_, reason(status_)),
                                say("forms look like {{n, plural, one {{…}} other {{…}}}}"));
            return;
        }
        readable_ = true;
    }

    std::vector<SentenceNode> read() { return readable_ ? message(0) : std::vector<SentenceNode>{}; }

private:
    static std::string reason(UErrorCode status)
    {
        if (status == U_UNMATCHED_BRACES) {
            return say("a curly bracket is opened and not closed");
        }
        if (status == U_DEFAULT_KEYWORD_MISSING) {
            return say("a choice has no form \"other\"");
        }
        return say("the form of a {{…}} in it is not right");
    }

    // The message whose MSG_START is part `at`.
    std::vector<SentenceNode> message(int at)
    {
        std::vector<SentenceNode> nodes;
        auto const& all = pattern_.getPatternString();
        int from = pattern_.getPart(at).getLimit();
        for (int i = at + 1;; ++i) {
            auto const& part = pattern_.getPart(i);
            add_text(nodes, utf8(all.tempSubStringBetween(from, part.getIndex())),
                     utf8(all.tempSubStringBetween(0, from)).size());
            from = part.getLimit();
            if (part.getType() == UMSGPAT_PART_TYPE_MSG_LIMIT) {
                return nodes;
            }
            if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) {
                nodes.push_back({SentenceNode::Kind::digits, counted_.empty() ? "" : counted_.back(), {}, 0});
            } else if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) {
                int const limit = pattern_.getLimitPartIndex(i);
                add_argument(nodes, i);
                i = limit;
                from = pattern_.getPart(limit).getLimit();
            }
        }
    }

    static void add_text(std::vector<SentenceNode>& nodes, std::string text, std::size_t offset)
    {
        if (!text.empty()) {
            nodes.push_back({SentenceNode::Kind::text, std::move(text), {}, offset});
        }
    }

    void add_argument(std::vector<SentenceNode>& nodes, int start)
    {
        auto const type = pattern_.getPart(start).getArgType();
        auto const name = utf8(pattern_.getSubstring(pattern_.getPart(start + 1)));
        auto const known = std::find_if(names_.begin(), names_.end(),
                                        [&](SentenceArgument const& one) { return one.name == name; });
        if (known == names_.end()) {
            std::vector<std::string> all;
            for (auto const& one : names_) {
                all.push_back(one.name);
            }
            diagnostics_->error(place_, say("unknown name \"{}\" in the sentence \"{}\"", name, name_),
                                spelling_hint(name, all));
            return;
        }
        if (type == UMSGPAT_ARG_TYPE_NONE) {
            add_plain(nodes, *known);
        } else if (type == UMSGPAT_ARG_TYPE_PLURAL || type == UMSGPAT_ARG_TYPE_SELECT) {
            add_forms(nodes, start + 2, *known, type == UMSGPAT_ARG_TYPE_PLURAL);
        } else {
            diagnostics_->error(
                place_,
                say("only plural and select can stand after \"{}\" in the sentence \"{}\"", name, name_),
                say("numbers are written in the form of the report by themselves: {{{}}}", name));
        }
    }

    void add_plain(std::vector<SentenceNode>& nodes, SentenceArgument const& argument)
    {
        if (argument.kind == ArgumentKind::choice) {
            diagnostics_->error(
                place_, say("\"{}\" in the sentence \"{}\" is a choice, not a text", argument.name, name_),
                say("write {{{}, select, {} {{…}} other {{…}}}}", argument.name, argument.words.front()));
        } else if (argument.kind == ArgumentKind::count) {
            nodes.push_back({SentenceNode::Kind::digits, argument.name, {}, 0});
        } else if (auto const count = counted_name(argument.name); !count.empty()) {
            nodes.push_back({SentenceNode::Kind::words, count, {}, 0});
        } else {
            nodes.push_back({SentenceNode::Kind::argument, argument.name, {}, 0});
        }
    }

    // "n" for "n_woord" if n is a count.
    [[nodiscard]] std::string counted_name(std::string const& name) const
    {
        if (!name.ends_with(k_words_suffix)) {
            return {};
        }
        auto const base = name.substr(0, name.size() - k_words_suffix.size());
        bool const is_count = std::any_of(names_.begin(), names_.end(), [&](SentenceArgument const& one) {
            return one.name == base && one.kind == ArgumentKind::count;
        });
        return is_count ? base : std::string{};
    }

    void add_forms(std::vector<SentenceNode>& nodes, int at, SentenceArgument const& argument, bool plural)
    {
        auto const wanted = plural ? ArgumentKind::count : ArgumentKind::choice;
        if (argument.kind != wanted) {
            diagnostics_->error(place_,
                                plural
                                    ? say("\"{}\" in the sentence \"{}\" is no count", argument.name, name_)
                                    : say("\"{}\" in the sentence \"{}\" is no choice", argument.name, name_),
                                {});
            return;
        }
        SentenceNode node{
            plural ? SentenceNode::Kind::plural : SentenceNode::Kind::select, argument.name, {}, 0};
        if (plural) {
            counted_.push_back(argument.name);
        }
        while (pattern_.getPartType(at) != UMSGPAT_PART_TYPE_ARG_LIMIT) {
            auto const& part = pattern_.getPart(at);
            if (part.getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR) {
                auto const selector = utf8(pattern_.getSubstring(part));
                check_selector(selector, argument, plural);
                ++at;
                if (icu::MessagePattern::Part::hasNumericValue(pattern_.getPartType(at))) {
                    ++at;
                }
                node.branches.push_back({selector, message(at)});
                at = pattern_.getLimitPartIndex(at) + 1;
            } else {
                diagnostics_->error(place_, say("\"offset\" is not used in the sentence \"{}\"", name_), {});
                ++at;
            }
        }
        if (plural) {
            counted_.pop_back();
            check_singular(node);
        }
        nodes.push_back(std::move(node));
    }

    // Dutch says "één wijk" and "twee wijken": a plural without the first says "1 wijken" some day.
    void check_singular(SentenceNode const& node)
    {
        bool const has_one =
            std::any_of(node.branches.begin(), node.branches.end(), [](SentenceBranch const& one) {
                return one.selector == "one" || one.selector == "=1";
            });
        if (!has_one) {
            diagnostics_->error(
                place_,
                say("the plural of \"{}\" in the sentence \"{}\" has no form \"one\"", node.text, name_),
                say("write {{{}, plural, one {{…}} other {{…}}}}", node.text));
        }
    }

    void check_selector(std::string const& selector, SentenceArgument const& argument, bool plural)
    {
        std::vector<std::string> known = plural ? std::vector<std::string>{"one", "other"} : argument.words;
        if (!plural) {
            known.emplace_back("other");
        }
        if ((plural && selector.starts_with('=')) ||
            std::find(known.begin(), known.end(), selector) != known.end()) {
            return;
        }
        diagnostics_->error(
            place_,
            say("unknown form \"{}\" of \"{}\" in the sentence \"{}\"", selector, argument.name, name_),
            spelling_hint(selector, known));
    }

    std::string name_;
    std::vector<SentenceArgument> names_;
    Place place_;
    Diagnostics* diagnostics_;
    UErrorCode status_ = U_ZERO_ERROR;
    icu::MessagePattern pattern_{status_};
    bool readable_ = false;
    std::vector<std::string> counted_; // counts whose forms we are in, innermost last
};

} // anonymous namespace

std::vector<SentenceNode> parse_sentence(std::string const& pattern, SentenceKind const& kind,
                                         Place const& place, Diagnostics& diagnostics)
{
    return PatternReader(pattern, kind, place, diagnostics).read();
}

} // namespace wijkpeil
