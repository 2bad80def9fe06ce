// SPDX-License-Identifier: EUPL-1.2
#include "template/word_check.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "template/statements.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::string_view k_gap_sentence = "zin_verschil";
constexpr std::string_view k_change_sentence = "zin_verandering";
constexpr std::string_view k_gap_change_sentence = "zin_kloof";

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Of an indicator: {{x.waarde}}, also {{x.naam}}.
struct Told {
    std::size_t offset = 0; // in the expanded text
    std::string group;      // "leidend"
    Indicator const* indicator = nullptr;
    bool is_value = false;
    bool is_earlier = false;
};

Indicator const* indicator_of(std::string_view group, AreaView const& view)
{
    if (group == "leidend" || group == "tweede") {
        return group == "leidend" ? view.lead() : view.second();
    }
    bool const own = is_one_of(group, {"gebied", "ronde", "project", "cijfers", "zin", "rapport"});
    return own ? nullptr : view.dataset().find_indicator(std::string(group));
}

std::optional<Told> told_by(Expanded::Written const& tag, AreaView const& view)
{
    auto const dot = tag.name.find('.');
    if (dot == std::string_view::npos) {
        return {};
    }
    auto const group = tag.name.substr(0, dot);
    auto const field = tag.name.substr(dot + 1);
    Told told;
    told.offset = tag.offset;
    told.group = group;
    told.is_value = is_one_of(field, {"waarde", "rest", "gemeente", "land", "verschil", "waarde_eerder",
                                      "rest_eerder", "verschil_eerder", "jaar_eerder", "vorige_ronde",
                                      "verandering", "verandering_kloof"});
    told.is_earlier =
        is_one_of(field, {"waarde_eerder", "rest_eerder", "verschil_eerder", "jaar_eerder", "vorige_ronde",
                          "verandering", "verandering_kloof", "eerste_jaar", "vorige_ronde_jaar"});
    bool const counts = told.is_value || told.is_earlier || is_one_of(field, {"naam", "naam_klein"});
    told.indicator = counts ? indicator_of(group, view) : nullptr;
    return told.indicator == nullptr ? std::nullopt : std::optional{told};
}

class SentenceCheck
{
public:
    SentenceCheck(Expanded const& expanded, AreaView const& view, Diagnostics& diagnostics)
        : expanded_(expanded), view_(view), diagnostics_(diagnostics)
    {
    }

    void check()
    {
        auto const tags = expanded_.written();
        std::string_view const text = expanded_.text();
        auto tag = tags.begin();
        for (std::size_t from = 0; from < text.size();) {
            auto end = sentence_end(text, from);
            std::vector<Told> told;
            for (; tag != tags.end() && tag->offset < end; ++tag) {
                if (is_sentence(tag->name)) {
                    end = tag->offset + 1;
                } else if (auto one = told_by(*tag, view_)) {
                    told.push_back(std::move(*one));
                }
            }
            if (!told.empty()) {
                check(from, text.substr(from, end - from), told);
            }
            from = end;
        }
    }

private:
    void check(std::size_t from, std::string_view sentence, std::vector<Told> const& told)
    {
        auto const is_value = [](Told const& one) { return one.is_value; };
        auto const is_earlier = [](Told const& one) { return one.is_earlier; };
        bool const holds_value = std::any_of(told.begin(), told.end(), is_value);
        bool const earlier = std::any_of(told.begin(), told.end(), is_earlier);
        for (auto const& word : view_.phrases().word_rules().find(sentence)) {
            if (holds_value || word.rule->with_name) {
                judge(from + word.offset, word, nearest_of(told, from + word.offset), earlier);
            }
        }
    }

    static Told const& nearest_of(std::vector<Told> const& told, std::size_t at)
    {
        auto const distance = [at](Told const& one) {
            return one.offset > at ? one.offset - at : at - one.offset;
        };
        return *std::min_element(told.begin(), told.end(),
                                 [&](Told const& a, Told const& b) { return distance(a) < distance(b); });
    }

    void judge(std::size_t offset, FoundWord const& word, Told const& about, bool earlier)
    {
        auto const& rule = *word.rule;
        auto const& wanted =
            earlier && !rule.claims_with_earlier.empty() ? rule.claims_with_earlier : rule.claims;
        auto const claims = claims_of(view_, *about.indicator);
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](std::string const& one) { return claims.contains(one); })) {
            return;
        }
        auto const said = expanded_.text().substr(offset, word.length);
        diagnostics_.error(expanded_.place(offset, word.length),
                           say("\"{}\" says more than is known of \"{}\" in {}: the class is \"{}\"", said,
                               about.indicator->name, view_.area().name, class_for(rule, about, earlier)),
                           hint_for(rule, about.group, wanted));
    }

    [[nodiscard]] std::string class_for(WordRule const& rule, Told const& about, bool earlier) const
    {
        if (view_.wider()) {
            return "ruimer";
        }
        auto const all = differences_of(view_, *about.indicator);
        bool const of_change =
            rule.field == k_change_sentence || (earlier && !rule.claims_with_earlier.empty());
        return class_word(rule.field == k_gap_change_sentence ? all.gap_change.change_class
                          : of_change                         ? all.change.change_class
                                                              : all.gap.change_class);
    }

    static std::string hint_for(WordRule const& rule, std::string const& group,
                                std::vector<std::string> const& wanted)
    {
        // Those of the claims that a section can ask for.
        static constexpr std::array<std::string_view, 6> k_sections = {
            "gestegen", "gedaald", "hoger", "lager", "kloof_groter", "kloof_kleiner"};
        auto const section = std::find_if(wanted.begin(), wanted.end(), [](std::string const& one) {
            return std::find(k_sections.begin(), k_sections.end(), one) != k_sections.end();
        });
        auto const ready = group + "." + rule.field;
        if (section == wanted.end()) {
            return say("write {{{{{}}}}}, which says what is known", ready);
        }
        return say("write {{{{{0}}}}}, which says what is known, or put the sentence in "
                   "{{{{#{1}}}}}…{{{{/{1}}}}}",
                   ready, group + "." + *section);
    }

    Expanded const& expanded_;
    AreaView const& view_;
    Diagnostics& diagnostics_;
};

// Claims that one word of zinnen.yaml stands for: what is higher has a higher value too.
std::vector<std::string> with_values(std::string const& claim)
{
    bool const of_gap = claim == "hoger" || claim == "lager";
    bool const of_change = claim == "gestegen" || claim == "gedaald";
    if (!of_gap && !of_change) {
        return {claim, "verandering_buiten_de_marge"};
    }
    return {claim, "waarde_" + claim, of_gap ? "buiten_de_marge" : "verandering_buiten_de_marge"};
}

} // anonymous namespace

std::vector<FormClaims> form_claims(std::string_view group, std::string_view key)
{
    if (group == "alle_gebieden" && key.starts_with("verschillen")) { // counts of areas by their own class
        return {{"", std::string(key), {"waarde_hoger", "waarde_lager", "buiten_de_marge"}}};
    }
    if (group == "klasse") {
        bool const higher = key.starts_with("hoger");
        bool const known = higher || key.starts_with("lager");
        auto claims = known ? with_values(higher ? "hoger" : "lager") : std::vector<std::string>{};
        if (key.ends_with("gunstig")) {
            claims.emplace_back(key.ends_with("ongunstig") ? "ongunstiger" : "gunstiger");
        }
        return {{"", std::string(key), std::move(claims)}};
    }
    if (group == "intro" && key == "heel") {
        return {{"buiten", "ja", {"buiten_de_marge"}}};
    }
    if (group != "uitspraak") {
        return {};
    }
    if (key == "verschil" || key == "verschil_kort") {
        return {{"klasse", "hoger", with_values("hoger")}, {"klasse", "lager", with_values("lager")}};
    }
    if (key == "verandering") {
        return {{"klasse", "hoger", with_values("gestegen")}, {"klasse", "lager", with_values("gedaald")}};
    }
    if (key == "kloof") {
        return {{"kloof", "groter", with_values("kloof_groter")},
                {"kloof", "kleiner", with_values("kloof_kleiner")},
                {"kloof", "omgeslagen", {"verandering_buiten_de_marge"}}};
    }
    if (key == "wijken_verandering") {
        return {{"oordeel", "gestegen", with_values("gestegen")},
                {"oordeel", "gedaald", with_values("gedaald")},
                {"oordeel", "waarde_hoger", {"waarde_gestegen"}},
                {"oordeel", "waarde_lager", {"waarde_gedaald"}}};
    }
    if (key == "perioden" || key == "telling") { // their verdicts come in as words, and are those of values
        return {{"", std::string(key),
                 key == "telling" ? std::vector<std::string>{"ongunstiger"} : std::vector<std::string>{}}};
    }
    if (key == "wijken" || key == "staat") {
        return {{"oordeel", "hoger", with_values("hoger")},
                {"oordeel", "lager", with_values("lager")},
                {"oordeel", "waarde_hoger", {"waarde_hoger"}},
                {"oordeel", "waarde_lager", {"waarde_lager"}}};
    }
    return {};
}

void check_rules(WordRules const& rules, Diagnostics& diagnostics)
{
    std::vector<std::string> known;
    for (auto const claim : all_claims()) {
        known.emplace_back(claim);
    }
    std::vector<std::string> const sentences = {std::string(k_gap_sentence), std::string(k_change_sentence),
                                                std::string(k_gap_change_sentence)};
    for (auto const& rule : rules.all()) {
        for (auto const* list : {&rule.claims, &rule.claims_with_earlier}) {
            for (auto const& claim : *list) {
                if (std::find(known.begin(), known.end(), claim) == known.end()) {
                    diagnostics.error(rule.place,
                                      say("\"{}\" is nothing that can be known of a difference", claim),
                                      spelling_hint(claim, known));
                }
            }
        }
        if (std::find(sentences.begin(), sentences.end(), rule.field) == sentences.end()) {
            diagnostics.error(rule.place, say("\"{}\" is no ready sentence of a difference", rule.field),
                              spelling_hint(rule.field, sentences));
        }
    }
}

bool is_sentence(std::string_view name)
{
    auto const dot = name.find('.');
    return dot != std::string_view::npos &&
           (name.substr(dot + 1).starts_with("zin") || name.substr(0, dot) == "zin");
}

std::size_t sentence_end(std::string_view text, std::size_t from)
{
    for (auto at = from; at < text.size(); ++at) {
        char const after = at + 1 < text.size() ? text[at + 1] : '\n';
        bool const space = after == ' ' || after == '\n';
        if ((text[at] == '.' || text[at] == '!' || text[at] == '?') && space) {
            return at + 1;
        }
        if (text[at] == '\n' && (after == '\n' || after == '-' || after == '#' || after == '`')) {
            return at + 1;
        }
    }
    return text.size();
}

void check_words(Expanded const& expanded, AreaView const& view, Diagnostics& diagnostics)
{
    SentenceCheck(expanded, view, diagnostics).check();
}

} // namespace wijkpeil
