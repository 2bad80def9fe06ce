// SPDX-License-Identifier: EUPL-1.2
#include "compute/comparison.hpp"

#include "compute/margin.hpp"
#include "compute/periods.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

Comparison without(MissingReason reason)
{
    Comparison none;
    none.difference = Missing{reason, {}};
    switch (reason) {
    case MissingReason::suppressed:
    case MissingReason::secret:
        none.change_class = ChangeClass::too_few;
        break;
    case MissingReason::not_comparable:
        none.change_class = ChangeClass::not_comparable;
        break;
    default:
        none.change_class = ChangeClass::not_yet;
    }
    return none;
}

// Nothing has a margin that must have none: the class never contradicts the sign a reader sees.
ChangeClass class_of(double printed, std::optional<Interval> const& margin)
{
    if (!margin) {
        return ChangeClass::margin_unknown;
    }
    if (printed > 0 && margin->low > 0) {
        return ChangeClass::higher;
    }
    if (printed < 0 && margin->high < 0) {
        return ChangeClass::lower;
    }
    return ChangeClass::within_margin;
}

Favour favour_of(double difference, Direction better)
{
    if (better == Direction::none) {
        return Favour::neutral;
    }
    if (difference == 0) {
        return Favour::equal;
    }
    return (difference > 0) == (better == Direction::higher) ? Favour::favourable : Favour::unfavourable;
}

Comparison found(double printed, std::optional<Interval> margin, Indicator const& indicator)
{
    Comparison result;
    result.difference = printed;
    result.margin = margin;
    result.change_class = class_of(printed, margin);
    result.favour = favour_of(printed, indicator.better);
    return result;
}

bool has_ratio(UnitType type)
{
    return type == UnitType::count || type == UnitType::mean || type == UnitType::money ||
           type == UnitType::rate;
}

bool has_gap(UnitType type)
{
    return type != UnitType::count && type != UnitType::ordinal;
}

bool is_one_observation(Statistic const& statistic)
{
    return statistic.basis == Basis::published && statistic.observations.size() == 1;
}

double number(Value const& value)
{
    return std::get<double>(value);
}

} // namespace

Comparison Statistics::compare(Statistic const& a, Statistic const& b) const
{
    auto const* indicator = dataset_->find_indicator(a.indicator);
    if (indicator == nullptr || a.indicator != b.indicator ||
        break_between(a.indicator, a.period, b.period) != nullptr) {
        return without(MissingReason::not_comparable);
    }
    for (auto const* side : {&a, &b}) {
        if (auto const* gone = std::get_if<Missing>(&side->value)) {
            return without(gone->reason);
        }
    }
    bool const is_ordinal = indicator->unit_type == UnitType::ordinal;
    if (is_ordinal && !(is_one_observation(a) && is_one_observation(b))) {
        return without(MissingReason::not_comparable);
    }
    int const decimals = indicator->decimals;
    double const printed_b = rounded(number(b.value), decimals);
    double const printed = rounded(rounded(number(a.value), decimals) - printed_b, decimals);
    std::optional<Interval> margin;
    if (!is_ordinal && a.margin && b.margin && independent(a, b)) {
        margin = margin_of_difference(number(a.value), *a.margin, number(b.value), *b.margin);
    }
    auto result = found(printed, margin, *indicator);
    if (has_ratio(indicator->unit_type) && printed_b > 0) {
        result.relative = 100 * printed / printed_b;
    }
    return result;
}

// The smallest places that a subject is made of: wijken, and the code itself of a municipality.
std::set<std::string> Statistics::extent(Subject const& subject) const
{
    std::set<std::string> codes;
    auto const add_all = [&](std::vector<std::string> const& more) {
        codes.insert(more.begin(), more.end());
    };
    auto const* area = dataset_->find_area(subject.id);
    if (subject.kind == SubjectKind::rest && area != nullptr) {
        add_all(rest_regions(*area));
    } else if (subject.kind == SubjectKind::area && area != nullptr) {
        for (auto const& region : area->regions) {
            codes.insert(region.code);
        }
    } else {
        codes.insert(subject.id);
        add_all(regions_of(subject.id));
    }
    return codes;
}

// Two periods are two measurements, unless they have days in common. In one period, places must have nothing
// in common; country and programme have with every other.
bool Statistics::independent(Statistic const& a, Statistic const& b) const
{
    if (!overlap(a.period, b.period)) {
        return true;
    }
    for (auto const* one : {&a.subject, &b.subject}) {
        if (one->kind == SubjectKind::country || one->kind == SubjectKind::programme ||
            one->id == country_code_) {
            return false;
        }
    }
    bool const are_area_and_rest =
        a.subject.id == b.subject.id &&
        ((a.subject.kind == SubjectKind::area && b.subject.kind == SubjectKind::rest) ||
         (a.subject.kind == SubjectKind::rest && b.subject.kind == SubjectKind::area));
    if (are_area_and_rest) {
        return true;
    }
    auto const of_a = extent(a.subject);
    auto const of_b = extent(b.subject);
    return std::none_of(of_a.begin(), of_a.end(),
                        [&](std::string const& code) { return of_b.contains(code); });
}

SeriesBreak const* Statistics::break_between(std::string const& indicator_id, std::string const& from,
                                             std::string const& to) const
{
    auto const* indicator = dataset_->find_indicator(indicator_id);
    if (indicator == nullptr) {
        return nullptr;
    }
    auto const& first = std::min(from, to);
    auto const& last = std::max(from, to);
    auto const& breaks = indicator->breaks;
    auto const found_break = std::find_if(breaks.begin(), breaks.end(), [&](SeriesBreak const& one) {
        return one.period > first && one.period <= last;
    });
    return found_break == breaks.end() ? nullptr : &*found_break;
}

AreaAndRest area_and_rest(Statistics const& statistics, Area const& area, std::string const& indicator,
                          std::string const& period)
{
    return {statistics.at({SubjectKind::area, area.id}, indicator, period),
            statistics.at({SubjectKind::rest, area.id}, indicator, period)};
}

// Of a count, area − rest says nothing but which of the two is larger.
Comparison gap_of(Statistics const& statistics, AreaAndRest const& values)
{
    auto const* indicator = statistics.dataset().find_indicator(values.own.indicator);
    if (indicator == nullptr || !has_gap(indicator->unit_type)) {
        return without(MissingReason::not_comparable);
    }
    return statistics.compare(values.own, values.rest);
}

Comparison gap_change_of(Statistics const& statistics, AreaAndRest const& from, AreaAndRest const& to)
{
    auto const* indicator = statistics.dataset().find_indicator(to.own.indicator);
    if (indicator == nullptr ||
        statistics.break_between(indicator->id, from.own.period, to.own.period) != nullptr) {
        return without(MissingReason::not_comparable);
    }
    auto const before = gap_of(statistics, from);
    auto const after = gap_of(statistics, to);
    for (auto const* side : {&after, &before}) {
        if (auto const* gone = std::get_if<Missing>(&side->difference)) {
            return without(gone->reason);
        }
    }
    std::optional<Interval> margin;
    if (before.margin && after.margin && !overlap(from.own.period, to.own.period)) {
        // Margins are of the gaps before rounding, so the gaps are taken so too.
        margin = margin_of_difference(number(to.own.value) - number(to.rest.value), *after.margin,
                                      number(from.own.value) - number(from.rest.value), *before.margin);
    }
    double const printed = rounded(number(after.difference) - number(before.difference), indicator->decimals);
    return found(printed, margin, *indicator);
}

Comparison Statistics::gap(Area const& area, std::string const& indicator_id, std::string const& period) const
{
    return gap_of(*this, area_and_rest(*this, area, indicator_id, period));
}

Comparison Statistics::change(Subject const& subject, std::string const& indicator, std::string const& from,
                              std::string const& to) const
{
    return compare(at(subject, indicator, to), at(subject, indicator, from));
}

Comparison Statistics::gap_change(Area const& area, std::string const& indicator, std::string const& from,
                                  std::string const& to) const
{
    return gap_change_of(*this, area_and_rest(*this, area, indicator, from),
                         area_and_rest(*this, area, indicator, to));
}

} // namespace wijkpeil
