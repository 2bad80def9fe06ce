// SPDX-License-Identifier: EUPL-1.2
// Sentences that count: over wijken, periods and indicators, with their exceptions.
#include "compute/programme.hpp"
#include "language/language.hpp"
#include "template/statements.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_exceptions = 3; // more than these are counted, not named

struct Judged {
    std::string name;
    std::string verdict; // "geen": no value to compare
};

// Most of them agree on one verdict, the others are exceptions.
struct Majority {
    std::string verdict = "geen";
    std::string form = "telling"; // een, alle, uitzondering, telling
    std::size_t agreeing = 0;
    std::size_t judged = 0;
    std::vector<std::string> exceptions;
    std::vector<std::string> without;
};

Majority majority_of(std::vector<Judged> const& all)
{
    static constexpr std::array<std::string_view, 8> k_order = {
        "hoger", "lager", "gestegen", "gedaald", "waarde_hoger", "waarde_lager", "binnen_de_marge", "gelijk"};
    Majority found;
    for (auto const verdict : k_order) {
        auto const count = static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](Judged const& one) { return one.verdict == verdict; }));
        found.judged += count;
        if (count > found.agreeing) {
            found.agreeing = count;
            found.verdict = verdict;
        }
    }
    for (auto const& one : all) {
        if (one.verdict == "geen") {
            found.without.push_back(one.name);
        } else if (one.verdict != found.verdict) {
            found.exceptions.push_back(one.name);
        }
    }
    bool const few = found.exceptions.size() <= k_most_exceptions;
    found.form = all.size() == 1                                     ? "een"
                 : found.exceptions.empty() && found.without.empty() ? "alle"
                 : few && found.exceptions.size() < found.agreeing && !found.exceptions.empty() &&
                         found.without.empty()
                     ? "uitzondering"
                     : "telling";
    return found;
}

// Of a change the words are those of rising and falling.
std::string change_word(Comparison const& comparison)
{
    auto const word = verdict_word(comparison);
    return word == "hoger" ? "gestegen" : word == "lager" ? "gedaald" : word;
}

Text regions_said(AreaView const& view, Indicator const& indicator, char const* key,
                  std::vector<Judged> const& all)
{
    auto const found = majority_of(all);
    return view.phrases().sentence("uitspraak", key,
                                   {{"oordeel", Choice{found.verdict}},
                                    {"vorm", Choice{found.form}},
                                    {"indicator", indicator.name},
                                    {"gemeente", view.area().municipality},
                                    {"jaar", newest_of(view, indicator)},
                                    {"toen_jaar", first_of(view, indicator)},
                                    {"wijk", all.empty() ? std::string{} : all.front().name},
                                    {"n", found.agreeing},
                                    {"n_totaal", all.size()},
                                    {"n_uit", found.exceptions.size()},
                                    {"uit", list_text(found.exceptions)},
                                    {"n_zonder", found.without.size()},
                                    {"zonder", list_text(found.without)},
                                    {"ruimer", view.wider()}});
}

// A period with the verdict on the gap.
struct PeriodVerdict {
    std::string period;
    std::string verdict;
};

std::vector<PeriodVerdict> verdicts_of(AreaView const& view, Indicator const& indicator)
{
    std::vector<PeriodVerdict> all;
    auto const newest = newest_of(view, indicator);
    for (auto const& period : view.statistics().periods(indicator.id)) {
        auto word = verdict_word(view.gap_of(indicator, period));
        if (word != "geen" && period <= newest && view.same_series(indicator, period, newest)) {
            all.push_back({period, std::move(word)});
        }
    }
    return all;
}

// Wijken that in all periods but the last one were as the area is in all of them.
std::vector<std::string> strayed(AreaView const& view, Indicator const& indicator,
                                 std::vector<PeriodVerdict> const& all)
{
    std::vector<std::string> names;
    for (auto const& code : view.own_codes()) {
        auto const verdict_in = [&](std::string const& period) {
            return verdict_word(view.statistics().compare(view.region(code, indicator, period).statistic,
                                                          view.rest(indicator, period).statistic));
        };
        bool const before = std::all_of(all.begin(), all.end() - 1, [&](PeriodVerdict const& one) {
            return verdict_in(one.period) == one.verdict;
        });
        auto const last = verdict_in(all.back().period);
        if (before && last != all.back().verdict && last != "geen") {
            names.push_back(view.dataset().regions.at(code).name);
        }
    }
    return names;
}

Text state_text(AreaView const& view, std::string const& verdict)
{
    return view.phrases().phrase("uitspraak", "staat", {{"oordeel", Choice{verdict}}});
}

// "hoger dan de rest in 2012 en 2016, binnen de marge in 2020", in the order in which they first came.
Text alternating(AreaView const& view, std::vector<PeriodVerdict> const& all)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> groups;
    for (auto const& one : all) {
        auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](auto const& group) { return group.first == one.verdict; });
        if (found == groups.end()) {
            found = groups.insert(groups.end(), {one.verdict, {}});
        }
        found->second.push_back(one.period);
    }
    Text text;
    for (auto const& [verdict, periods] : groups) {
        text = std::move(text) + text_of(text.empty() ? "" : ", ") + state_text(view, verdict) +
               text_of(" in " + list_text(periods));
    }
    return text;
}

// How many periods from the first one on have its verdict.
std::size_t first_stretch(std::vector<PeriodVerdict> const& all)
{
    auto const end = std::find_if(
        all.begin(), all.end(), [&](PeriodVerdict const& one) { return one.verdict != all.front().verdict; });
    return static_cast<std::size_t>(end - all.begin());
}

char const* form_of(std::vector<PeriodVerdict> const& all)
{
    if (all.size() < 2) {
        return all.empty() ? "geen" : "een";
    }
    auto const stretch = first_stretch(all);
    if (stretch == all.size()) {
        return "alle";
    }
    bool const two_stretches =
        std::all_of(all.begin() + static_cast<std::ptrdiff_t>(stretch), all.end(),
                    [&](PeriodVerdict const& one) { return one.verdict == all.back().verdict; });
    if (!two_stretches || stretch < 2) {
        return "wisselend";
    }
    return stretch + 1 == all.size() ? "behalve_laatste" : "tot_en_met";
}

} // anonymous namespace

std::string verdict_word(Comparison const& comparison)
{
    auto const* number = std::get_if<double>(&comparison.difference);
    if (number == nullptr) {
        return "geen";
    }
    if (comparison.change_class == ChangeClass::margin_unknown) {
        return *number > 0 ? "waarde_hoger" : *number < 0 ? "waarde_lager" : "gelijk";
    }
    return class_word(comparison.change_class);
}

Text regions_statement(AreaView const& view, Indicator const& indicator)
{
    auto const period = newest_of(view, indicator);
    auto const rest = view.rest(indicator, period).statistic;
    bool const has_gap = indicator.unit_type != UnitType::count && indicator.unit_type != UnitType::ordinal;
    std::vector<Judged> all;
    for (auto const& code : view.own_codes()) {
        auto const value = view.region(code, indicator, period).statistic;
        all.push_back({view.dataset().regions.at(code).name,
                       has_gap ? verdict_word(view.statistics().compare(value, rest)) : "geen"});
    }
    return regions_said(view, indicator, "wijken", all);
}

Text regions_change_statement(AreaView const& view, Indicator const& indicator)
{
    auto const from = first_of(view, indicator);
    auto const to = newest_of(view, indicator);
    std::vector<Judged> all;
    for (auto const& code : view.own_codes()) {
        auto const change = view.statistics().compare(view.region(code, indicator, to).statistic,
                                                      view.region(code, indicator, from).statistic);
        all.push_back({view.dataset().regions.at(code).name, from == to ? "geen" : change_word(change)});
    }
    return regions_said(view, indicator, "wijken_verandering", all);
}

Text periods_statement(AreaView const& view, Indicator const& indicator)
{
    auto const all = verdicts_of(view, indicator);
    std::string const form = form_of(all);
    auto const newest = newest_of(view, indicator);
    auto const out = form == "alle" && view.own_codes().size() > 1 ? strayed(view, indicator, all)
                                                                   : std::vector<std::string>{};
    auto const& gap = view.gap_of(indicator, newest);
    auto const* missing = std::get_if<Missing>(&gap.difference);
    auto const stretch = all.empty() ? 0 : first_stretch(all);
    return view.phrases().sentence("uitspraak", "perioden",
                                   {{"vorm", Choice{form}},
                                    {"indicator", indicator.name},
                                    {"gebied", view.area_name()},
                                    {"gemeente", view.area().municipality},
                                    {"n", all.size()},
                                    {"van", all.empty() ? std::string{} : all.front().period},
                                    {"tot", all.empty() ? std::string{} : all[stretch - 1].period},
                                    {"jaar", all.empty() ? newest : all.back().period},
                                    {"eerst", all.empty() ? Text{} : state_text(view, all.front().verdict)},
                                    {"daarna", all.empty() ? Text{} : state_text(view, all.back().verdict)},
                                    {"reeks", all.empty() ? Text{} : alternating(view, all)},
                                    {"reden", missing == nullptr ? std::string{} : reason_text(*missing)},
                                    {"n_uit", out.size()},
                                    {"uit", list_text(out)},
                                    {"ruimer", view.wider()}});
}

Text count_statement(AreaView const& view)
{
    std::size_t total = 0;
    std::size_t worse = 0;
    std::size_t better = 0;
    std::size_t within = 0;
    std::size_t unknown = 0;
    std::vector<std::string> others;
    for (auto const* indicator : view.compared()) {
        auto const& gap = view.gap_of(*indicator, newest_of(view, *indicator));
        if (gap.favour == Favour::neutral || is_missing(gap.difference)) {
            continue;
        }
        ++total;
        auto const favour = stated_favour(gap);
        worse += favour == Favour::unfavourable ? 1 : 0;
        better += favour == Favour::favourable ? 1 : 0;
        within += gap.change_class == ChangeClass::within_margin ? 1 : 0;
        unknown += gap.change_class == ChangeClass::margin_unknown ? 1 : 0;
        if (favour != Favour::unfavourable) {
            others.push_back(mid_sentence(indicator->name));
        }
    }
    bool const named = !others.empty() && others.size() <= k_most_exceptions && others.size() < worse;
    std::string const form = total == 0       ? "geen"
                             : others.empty() ? "alle"
                             : named          ? "uitzondering"
                                              : "telling";
    return view.phrases().sentence("uitspraak", "telling",
                                   {{"vorm", Choice{form}},
                                    {"gebied", view.area_name()},
                                    {"gemeente", view.area().municipality},
                                    {"n", worse},
                                    {"n_totaal", total},
                                    {"n_uit", others.size()},
                                    {"uit", list_text(others)},
                                    {"n_gunstiger", better},
                                    {"n_binnen", within},
                                    {"n_onbekend", unknown},
                                    {"ruimer", view.wider()},
                                    {"deel", view.part()}});
}

} // namespace wijkpeil
