// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "template/round_view.hpp"
#include "template/word_check.hpp"

#include <string_view>
#include <utility>

namespace wijkpeil {
namespace {

// An indicator that a sentence tells of.
struct Told {
    std::string group; // "leidend"
    Indicator const* indicator = nullptr;
    bool with_values = false;
};

Told told_by(std::string_view name, RoundView const& view)
{
    auto const dot = name.find('.');
    if (dot == std::string_view::npos) {
        return {};
    }
    auto const group = std::string(name.substr(0, dot));
    auto const field = name.substr(dot + 1);
    auto const* indicator = group == "leidend" ? view.lead() : view.dataset().find_indicator(group);
    return {group, indicator, field == "kop"};
}

} // anonymous namespace

void check_words(Expanded const& expanded, RoundView const& view, Diagnostics& diagnostics)
{
    auto const tags = expanded.written();
    std::string_view const text = expanded.text();
    auto tag = tags.begin();
    for (std::size_t from = 0; from < text.size();) {
        auto end = sentence_end(text, from);
        Told told;
        for (; tag != tags.end() && tag->offset < end; ++tag) {
            if (is_sentence(tag->name)) {
                end = tag->offset + 1;
            } else if (auto one = told_by(tag->name, view); one.indicator != nullptr) {
                one.with_values = one.with_values || told.with_values;
                told = std::move(one);
            }
        }
        auto const sentence = text.substr(from, end - from);
        for (auto const& word : view.phrases().word_rules().find(sentence)) {
            if (told.indicator != nullptr && (told.with_values || word.rule->with_name)) {
                diagnostics.error(
                    expanded.place(from + word.offset, word.length),
                    say("\"{}\" says more than is known of \"{}\" over all areas",
                        sentence.substr(word.offset, word.length), told.indicator->name),
                    say("write {{{{{}}}}}, which says what is known", told.group + ".zin_verschillen"));
            }
        }
        from = end;
    }
}

} // namespace wijkpeil
