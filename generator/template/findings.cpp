// SPDX-License-Identifier: EUPL-1.2
#include "template/findings.hpp"

#include "compute/programme.hpp"
#include "language/language.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

// "24,6 procent in A, 15,1 procent in de rest van B"
Text whole_headline(AreaView const& view, Indicator const& indicator)
{
    auto const period = view.newest();
    return view.phrases().sentence("kop", "heel",
                                   {{"indicator", indicator.name},
                                    {"waarde", view.own(indicator, period)},
                                    {"rest_waarde", view.rest(indicator, period)},
                                    {"eenheid", unit_in_sentence(indicator)},
                                    {"gebied", view.area_name()},
                                    {"gemeente", view.area().municipality},
                                    {"ruimer", view.wider()}});
}

} // anonymous namespace

Text headline(AreaView const& view)
{
    auto const* lead = view.lead();
    if (lead == nullptr) {
        return view.phrases().sentence("kop", "geen", {{"gebied", view.area_name()}});
    }
    if (!view.part()) {
        return whole_headline(view, *lead);
    }
    auto const regions = view.own_regions(*lead, view.newest());
    return view.phrases().sentence("kop", "deel",
                                   {{"n", regions.size()},
                                    {"indicator", lead->name},
                                    {"laagste", regions.back().shown},
                                    {"hoogste", regions.front().shown},
                                    {"eenheid", unit_in_sentence(*lead)},
                                    {"gebied", view.area_name()}});
}

Text introduction(AreaView const& view)
{
    auto const* lead = view.lead();
    if (lead == nullptr) {
        return view.phrases().sentence("intro", "geen", {{"gebied", view.area_name()}});
    }
    auto const period = view.newest();
    if (view.part()) {
        return view.phrases().sentence("intro", "deel",
                                       {{"gebied", view.area_name()},
                                        {"gemeente", view.area().municipality},
                                        {"gemeente_waarde", view.municipality(*lead, period)},
                                        {"land", view.country_name()},
                                        {"land_waarde", view.country(*lead, period)},
                                        {"eenheid", unit_in_sentence(*lead)},
                                        {"model", lead->modelled},
                                        {"jaar", period}});
    }
    bool const has_earlier = view.first() != period && view.same_series(*lead, view.first(), period);
    auto const earlier = view.gap_in_text(*lead, view.first());
    auto const& gap = view.gap_of(*lead, period);
    auto text = view.phrases().sentence(
        "intro", "heel",
        {{"verschil", view.gap_in_text(*lead, period)},
         {"eenheid", difference_unit(*lead)},
         {"jaar", period},
         {"eerder", earlier},
         {"met_eerder", has_earlier && !is_missing(earlier.difference)},
         {"eerder_jaar", view.first()},
         {"model", lead->modelled},
         {"marge", gap.margin.has_value()},
         {"buiten", gap.change_class == ChangeClass::higher || gap.change_class == ChangeClass::lower}});
    if (view.wider()) {
        auto const count = static_cast<std::size_t>(
            std::count_if(view.area().regions.begin(), view.area().regions.end(),
                          [](AreaRegion const& region) { return region.fit == Fit::wider; }));
        text = view.phrases().sentence("intro", "ruimer",
                                       {{"n", count},
                                        {"totaal", view.area().regions.size()},
                                        {"alle", count == view.area().regions.size()},
                                        {"gebied", view.area_name()}}) +
               text_of(" ") + text;
    }
    return text;
}

Text comparisons_sentence(AreaView const& view)
{
    auto const made = comparisons_made(view.statistics(), view.area());
    auto const& phrases = view.phrases();
    if (made.with_margin == 0) {
        return phrases.sentence("vergelijkingen", "geen_marge", {{"n_zonder", made.without_margin}});
    }
    auto const confidence = number_text(view.dataset().settings.confidence, 0);
    return phrases.sentence("vergelijkingen", "met_marge",
                            {{"n", made.with_margin},
                             {"n_zonder", made.without_margin},
                             {"betrouwbaarheid", confidence},
                             {"toeval", number_text(made.expected_by_chance, 1)}});
}

Text regions_finding(AreaView const& view, Indicator const& indicator, std::string const& period)
{
    auto const own = view.own_regions(indicator, period);
    if (own.empty()) {
        return view.phrases().sentence("wijken", "geen",
                                       {{"indicator", indicator.name}, {"gebied", view.area_name()}});
    }
    auto const all =
        view.regions(view.statistics().regions_of(view.area().municipality_code), indicator, period);
    double lowest = *own.front().number;
    double highest_other = -1;
    double lowest_other = *own.front().number;
    bool any_other = false;
    for (auto const& one : all) {
        if (one.own && one.number) {
            lowest = std::min(lowest, *one.number);
        } else if (one.number) {
            highest_other = any_other ? std::max(highest_other, *one.number) : *one.number;
            lowest_other = any_other ? std::min(lowest_other, *one.number) : *one.number;
            any_other = true;
        }
    }
    bool const complete = own.size() == view.area().regions.size();
    bool const ranked = view.area().fit() == Fit::whole && complete && any_other;
    Arguments arguments = {{"n", own.size()},
                           {"indicator", indicator.name},
                           {"eenheid", unit_in_sentence(indicator)},
                           {"percentages", indicator.unit_type == UnitType::share},
                           {"gebied", view.area_name()},
                           {"gemeente", view.area().municipality},
                           {"deel", view.part()},
                           {"laagste", own.back().shown},
                           {"laagste_naam", own.back().region->name},
                           {"hoogste", own.front().shown},
                           {"hoogste_naam", own.front().region->name}};
    if (ranked && lowest > highest_other) {
        return view.phrases().sentence("wijken", own.size() == 1 ? "een_hoogste" : "alle_hoogste", arguments);
    }
    if (own.size() == 1) {
        return view.phrases().sentence("wijken", "een", arguments);
    }
    bool const top = ranked && *own.front().number > highest_other && *own.front().number > *own[1].number;
    return view.phrases().sentence("wijken", top ? "hoogste" : "spreiding", arguments);
}

Text indicator_sentence(AreaView const& view, Indicator const* indicator)
{
    if (indicator == nullptr) {
        return view.phrases().sentence("kop", "geen", {{"gebied", view.area_name()}});
    }
    auto const& phrases = view.phrases();
    auto const newest = view.newest_period(*indicator);
    if (!newest) {
        auto const periods = view.statistics().periods(indicator->id);
        auto const gone =
            view.own(*indicator, periods.empty() ? std::string{} : periods.back()).statistic.value;
        return phrases.sentence(
            "indicator", "geen",
            {{"indicator", indicator->name}, {"reden", reason_text(std::get<Missing>(gone))}});
    }
    if (view.part()) {
        auto const regions = view.own_regions(*indicator, *newest);
        return phrases.sentence("indicator", "deel",
                                {{"n", regions.size()},
                                 {"indicator", indicator->name},
                                 {"laagste", regions.back().shown},
                                 {"hoogste", regions.front().shown},
                                 {"eenheid", unit_in_sentence(*indicator)},
                                 {"gemeente", view.area().municipality},
                                 {"gemeente_waarde", view.municipality(*indicator, *newest)},
                                 {"jaar", *newest}});
    }
    auto const earliest = view.statistics().periods(indicator->id).front();
    auto const earlier = view.gap_in_text(*indicator, earliest);
    return phrases.sentence("indicator", "heel",
                            {{"indicator", indicator->name},
                             {"waarde", view.own(*indicator, *newest)},
                             {"rest_waarde", view.rest(*indicator, *newest)},
                             {"eenheid", unit_in_sentence(*indicator)},
                             {"jaar", *newest},
                             {"verschil", view.gap_in_text(*indicator, *newest)},
                             {"verschil_eenheid", difference_unit(*indicator)},
                             {"eerder", earlier},
                             {"met_eerder", earliest != *newest && !is_missing(earlier.difference) &&
                                                view.same_series(*indicator, earliest, *newest)},
                             {"eerder_jaar", earliest},
                             {"ruimer", view.wider()}});
}

Text directions_finding(AreaView const& view)
{
    std::vector<std::string> higher;
    std::vector<std::string> lower;
    for (auto const* indicator : view.compared()) {
        if (indicator->better != Direction::none) {
            (indicator->better == Direction::higher ? higher : lower)
                .push_back(mid_sentence(indicator->name));
        }
    }
    auto const n_higher = higher.size();
    auto const n_lower = lower.size();
    bool const rest = n_higher + n_lower == view.compared().size();
    return view.phrases().sentence("richting",
                                   n_higher == 0  ? "lager"
                                   : n_lower == 0 ? "hoger"
                                                  : "beide",
                                   {{"hogere", list_text(higher)},
                                    {"lagere", list_text(lower)},
                                    {"n_hoger", n_higher},
                                    {"n_lager", n_lower},
                                    {"alle", rest}});
}

Text origin_finding(AreaView const& view)
{
    std::vector<std::string> inferred;
    for (auto const& region : view.area().regions) {
        if (!region.documented) {
            inferred.push_back(view.dataset().regions.at(region.code).name);
        }
    }
    auto const total = view.area().regions.size();
    bool const is_own_choice = inferred.empty() && view.area().name_source.empty();
    auto text = view.phrases().sentence("herkomst",
                                        is_own_choice              ? "gekozen"
                                        : inferred.empty()         ? "gedocumenteerd"
                                        : inferred.size() == total ? "afgeleid"
                                                                   : "deels",
                                        {{"n", total},
                                         {"gebied", view.area_name()},
                                         {"n_afgeleid", inferred.size()},
                                         {"afgeleid", list_text(inferred)}});
    std::vector<std::string> remarks;
    for (auto const& region : view.area().regions) {
        if (!region.remark.empty() &&
            std::find(remarks.begin(), remarks.end(), region.remark) == remarks.end()) {
            remarks.push_back(region.remark);
        }
    }
    for (auto remark : remarks) {
        while (remark.ends_with('.')) {
            remark.pop_back(); // the sentence ends with one
        }
        text = std::move(text) + text_of(" ") +
               view.phrases().sentence("herkomst", "opmerking", {{"tekst", sentence_case(remark)}});
    }
    return text;
}

Text region_sentences(AreaView const& view, std::string const& region_code)
{
    Text text;
    for (auto const* indicator : {view.lead(), view.second()}) {
        if (indicator == nullptr) {
            continue;
        }
        auto const value = view.region(region_code, *indicator, view.newest());
        auto const* missing = std::get_if<Missing>(&value.statistic.value);
        auto const sentence =
            view.phrases().sentence("wijk", "zin",
                                    {{"indicator", indicator->name},
                                     {"waarde", value},
                                     {"eenheid", unit_in_sentence(*indicator)},
                                     {"jaar", view.newest()},
                                     {"gemeente", view.area().municipality},
                                     {"gemeente_waarde", view.municipality(*indicator, view.newest())},
                                     {"reden", missing == nullptr ? std::string{} : reason_text(*missing)}});
        text = text.empty() ? sentence : std::move(text) + text_of(" ") + sentence;
    }
    return text.empty() ? view.phrases().sentence("wijk", "geen") : text;
}

} // namespace wijkpeil
