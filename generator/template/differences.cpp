// SPDX-License-Identifier: EUPL-1.2
#include "template/differences.hpp"

#include "language/language.hpp"

#include <cmath>
#include <variant>

namespace wijkpeil {
namespace {

bool is_certain(Comparison const& comparison)
{
    return comparison.change_class == ChangeClass::higher || comparison.change_class == ChangeClass::lower;
}

bool is_stated(Comparison const& comparison)
{
    return is_certain(comparison) || comparison.change_class == ChangeClass::margin_unknown;
}

double number(Comparison const& comparison)
{
    auto const* known = std::get_if<double>(&comparison.difference);
    return known == nullptr ? 0 : *known;
}

std::string difference_words(Value const& value, Indicator const& indicator)
{
    return std::visit(overloaded{[&](double one) { return difference_text(one, indicator.decimals); },
                                 [](Missing const& missing) { return reason_sign(missing); }},
                      value);
}

void add_gap_claims(Comparison const& gap, Claims& claims)
{
    if (is_certain(gap)) {
        claims.insert("buiten_de_marge");
        claims.insert(gap.change_class == ChangeClass::higher ? "hoger" : "lager");
        if (gap.favour == Favour::favourable || gap.favour == Favour::unfavourable) {
            claims.insert(gap.favour == Favour::favourable ? "gunstiger" : "ongunstiger");
        }
    }
    if (is_stated(gap) && number(gap) != 0) {
        claims.insert(number(gap) > 0 ? "waarde_hoger" : "waarde_lager");
        if (gap.favour != Favour::neutral) {
            claims.insert(gap.favour == Favour::favourable ? "waarde_gunstiger" : "waarde_ongunstiger");
        }
    }
}

void add_change_claims(Comparison const& change, Claims& claims)
{
    if (is_certain(change)) {
        claims.insert("verandering_buiten_de_marge");
        claims.insert(change.change_class == ChangeClass::higher ? "gestegen" : "gedaald");
        if (change.favour == Favour::favourable || change.favour == Favour::unfavourable) {
            claims.insert(change.favour == Favour::favourable ? "verbeterd" : "verslechterd");
        }
    }
    if (is_stated(change) && number(change) != 0) {
        claims.insert(number(change) > 0 ? "waarde_gestegen" : "waarde_gedaald");
    }
}

} // anonymous namespace

std::string newest_of(AreaView const& view, Indicator const& indicator)
{
    auto const known = view.newest_period(indicator);
    auto const all = view.statistics().periods(indicator.id);
    return known ? *known : all.empty() ? std::string{} : all.back();
}

std::string first_of(AreaView const& view, Indicator const& indicator)
{
    auto const last = newest_of(view, indicator);
    for (auto const& period : view.statistics().periods(indicator.id)) {
        if (view.same_series(indicator, period, last)) {
            return period;
        }
    }
    return last;
}

Differences differences_of(AreaView const& view, Indicator const& indicator)
{
    Differences all;
    all.newest = newest_of(view, indicator);
    all.first = first_of(view, indicator);
    all.gap = view.gap_of(indicator, all.newest);
    if (all.first != all.newest) {
        auto const& statistics = view.statistics();
        Subject const own{SubjectKind::area, view.area().id};
        all.change = statistics.change(own, indicator.id, all.first, all.newest);
        all.gap_change = statistics.gap_change(view.area(), indicator.id, all.first, all.newest);
    }
    return all;
}

ShownValue shown_change(AreaView const& view, Indicator const& indicator, Differences const& all)
{
    auto result = view.own(indicator, all.newest);
    result.measure = Measure::change;
    result.difference = all.change.difference;
    result.against = {view.own(indicator, all.first).statistic};
    result.text = difference_words(result.difference, indicator);
    return result;
}

ShownValue shown_gap_change(AreaView const& view, Indicator const& indicator, Differences const& all)
{
    auto result = view.own(indicator, all.newest);
    result.measure = Measure::gap_change;
    result.difference = all.gap_change.difference;
    result.against = {view.rest(indicator, all.newest).statistic, view.own(indicator, all.first).statistic,
                      view.rest(indicator, all.first).statistic};
    result.text = difference_words(result.difference, indicator);
    return result;
}

char const* class_word(ChangeClass one)
{
    switch (one) {
    case ChangeClass::higher:
        return "hoger";
    case ChangeClass::lower:
        return "lager";
    case ChangeClass::within_margin:
        return "binnen_de_marge";
    case ChangeClass::margin_unknown:
        return "marge_onbekend";
    case ChangeClass::too_few:
        return "te_weinig";
    case ChangeClass::not_comparable:
        return "niet_vergelijkbaar";
    case ChangeClass::not_yet:
        break;
    }
    return "nog_geen_cijfer";
}

GapMove gap_move(AreaView const& view, Indicator const& indicator, Differences const& all)
{
    if (!is_certain(all.gap_change)) {
        return GapMove::none;
    }
    double const before = number(view.gap_of(indicator, all.first));
    double const now = number(all.gap);
    if (before * now < 0) {
        return GapMove::turned;
    }
    return std::abs(now) > std::abs(before) ? GapMove::larger : GapMove::smaller;
}

Claims claims_of(AreaView const& view, Indicator const& indicator)
{
    Claims claims;
    if (view.wider()) {
        return claims;
    }
    auto const all = differences_of(view, indicator);
    add_gap_claims(all.gap, claims);
    add_change_claims(all.change, claims);
    auto const move = gap_move(view, indicator, all);
    if (move == GapMove::larger || move == GapMove::smaller) {
        claims.insert(move == GapMove::larger ? "kloof_groter" : "kloof_kleiner");
    }
    return claims;
}

std::vector<std::string_view> const& all_claims()
{
    static std::vector<std::string_view> const k_all = {
        "hoger",           "lager",        "waarde_hoger",     "waarde_lager",
        "gunstiger",       "ongunstiger",  "waarde_gunstiger", "waarde_ongunstiger",
        "buiten_de_marge", "gestegen",     "gedaald",          "waarde_gestegen",
        "waarde_gedaald",  "verbeterd",    "verslechterd",     "verandering_buiten_de_marge",
        "kloof_groter",    "kloof_kleiner"};
    return k_all;
}

} // namespace wijkpeil
