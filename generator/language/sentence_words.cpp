// SPDX-License-Identifier: EUPL-1.2
// Words that say more than the class of their form allows, in zinnen.yaml itself.
#include "base/messages.hpp"
#include "base/text.hpp"
#include "language/sentence_pattern.hpp"
#include "language/sentences.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace wijkpeil {
namespace {

bool allows(std::vector<std::string> const& claims, WordRule const& rule)
{
    auto const holds = [&](std::string const& one) {
        return std::find(claims.begin(), claims.end(), one) != claims.end();
    };
    return std::any_of(rule.claims.begin(), rule.claims.end(), holds) ||
           std::any_of(rule.claims_with_earlier.begin(), rule.claims_with_earlier.end(), holds);
}

// Folding a text of YAML changes only the space between words, so the n-th time that a word stands in the
// pattern is the n-th time that it stands in the file from there on.
Place place_in_file(Place const& begin, std::string const& content, std::string const& pattern,
                    FoundWord const& word, std::size_t offset)
{
    std::size_t from = 0;
    for (int line = 1; line < begin.line && from != std::string::npos; ++line) {
        from = content.find('\n', from) + 1;
    }
    auto const wanted = tokens_of(pattern.substr(offset, word.length)).front();
    std::size_t nth = 0;
    for (auto const& token : tokens_of(pattern)) {
        if (token.offset == offset) {
            break;
        }
        nth += token.word == wanted.word ? 1U : 0U;
    }
    // The key stands on the first line too, and is no part of the text.
    auto const line_end = std::min(content.find('\n', from), content.size());
    auto const key_end = std::min(content.find(':', from), line_end);
    for (auto const& token : tokens_of(std::string_view(content).substr(key_end))) {
        if (token.word == wanted.word && nth-- == 0) {
            return place_at(begin.file, content, key_end + token.offset, token.length);
        }
    }
    return begin;
}

class WordCheck
{
public:
    WordCheck(WordRules const& rules, std::vector<FormClaims> forms) : rules_(rules), forms_(std::move(forms))
    {
    }

    template <typename Tell>
    void check(std::vector<SentenceNode> const& nodes, Tell const& tell)
    {
        for (auto const& node : nodes) {
            if (node.kind == SentenceNode::Kind::text) {
                for (auto const& word : rules_.find(node.text)) {
                    judge(node, word, tell);
                }
            }
            for (auto const& branch : node.branches) {
                auto const before = std::pair(known_, form_);
                enter(node, branch);
                check(branch.nodes, tell);
                std::tie(known_, form_) = before;
            }
        }
    }

    // Of the sentence as a whole.
    void enter_sentence()
    {
        for (auto const& form : forms_) {
            if (form.argument.empty()) {
                known_ = &form.claims;
                form_ = form.selector;
            }
        }
    }

private:
    void enter(SentenceNode const& node, SentenceBranch const& branch)
    {
        static std::vector<std::string> const k_nothing;
        bool decides = false;
        for (auto const& form : forms_) {
            decides = decides || form.argument == node.text;
        }
        if (!decides || node.kind != SentenceNode::Kind::select) {
            return;
        }
        known_ = &k_nothing;
        form_ = branch.selector;
        for (auto const& form : forms_) {
            if (form.argument == node.text && form.selector == branch.selector) {
                known_ = &form.claims;
            }
        }
    }

    template <typename Tell>
    void judge(SentenceNode const& node, FoundWord const& word, Tell const& tell)
    {
        bool const refused = known_ != nullptr ? !allows(*known_, *word.rule) : word.rule->with_name;
        if (refused) {
            tell(node, word, form_);
        }
    }

    WordRules const& rules_;
    std::vector<FormClaims> forms_;
    std::vector<std::string> const* known_ = nullptr; // what the form we are in allows
    std::string form_;
};

} // anonymous namespace

void Sentences::check_words(std::string const& content, ClaimsOf const& claims_of,
                            Diagnostics& diagnostics) const
{
    for (auto const& [name, pattern] : patterns_) {
        auto forms = claims_of(pattern.group, pattern.key);
        if (forms.empty() && !pattern.holds_value) {
            continue;
        }
        WordCheck check(rules_, std::move(forms));
        check.enter_sentence();
        check.check(pattern.nodes, [&, &name = name, &pattern = pattern](SentenceNode const& node,
                                                                         FoundWord const& word,
                                                                         std::string const& form) {
            auto const said = node.text.substr(word.offset, word.length);
            auto place = place_in_file(pattern.place, content, pattern.text, word, node.offset + word.offset);
            diagnostics.error(
                std::move(place),
                form.empty()
                    ? say("\"{}\" says more than is known in the sentence \"{}\", which has no class", said,
                          name)
                    : say("\"{}\" says more than the class \"{}\" allows in the sentence \"{}\"", said, form,
                          name),
                say("state both values and their difference: \"was … in …\""));
        });
    }
}

} // namespace wijkpeil
