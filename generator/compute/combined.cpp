// SPDX-License-Identifier: EUPL-1.2
// The value of a whole from those of its parts.
#include "compute/statistics.hpp"

#include "compute/chance.hpp"
#include "compute/missing.hpp"
#include "compute/parts.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

bool all_from_source(std::vector<Statistic> const& parts)
{
    return std::all_of(parts.begin(), parts.end(), [](Statistic const& part) { return part.margin; });
}

// A sum is as many times their mean as there are parts.
Interval margin_of_sum(std::vector<Statistic> const& parts)
{
    std::vector<WeightedPart> weighted;
    weighted.reserve(parts.size());
    for (auto const& part : parts) {
        weighted.push_back({std::get<double>(part.value), 1, *part.margin});
    }
    auto const mean = margin_of_mean(weighted);
    auto const count = static_cast<double>(parts.size());
    return {mean.low * count, mean.high * count};
}

// Counts add up only when every part is known: a sum of some parts would be read as the whole.
void add_up(Statistic& whole, std::vector<Statistic> const& parts, Indicator const& indicator,
            double confidence)
{
    double sum = 0;
    bool any_from_source = false;
    for (auto const& part : parts) {
        if (is_missing(part.value)) {
            whole = missing(std::move(whole), MissingReason::incomplete);
            return;
        }
        sum += std::get<double>(part.value);
        any_from_source = any_from_source || part.margin;
    }
    whole.value = sum;
    whole.basis = Basis::sum;
    if (parts.size() == 1 && parts.front().margin) {
        set_margin(whole, parts.front().margin_basis, *parts.front().margin);
    } else if (!any_from_source && counts_cases(whole, indicator)) {
        set_chance_margin(whole, indicator, 0, confidence);
    } else if (all_from_source(parts) && !whole.divided) {
        set_margin(whole, MarginBasis::parts, margin_of_sum(parts));
    }
}

} // namespace

// Parts come with margins of their sources only; margins by chance are those of the whole, or are made for
// the parts where some of them have one of their source.
Statistic Statistics::combined(Subject subject, std::vector<std::string> const& codes,
                               Indicator const& indicator, std::string const& period) const
{
    Statistic whole;
    whole.subject = std::move(subject);
    whole.indicator = indicator.id;
    whole.period = period;
    std::vector<Statistic> parts;
    for (auto const& code : codes) {
        parts.push_back(region_value({SubjectKind::region, code}, code, indicator, period));
        include(whole, parts.back());
    }
    bool const any = std::any_of(parts.begin(), parts.end(),
                                 [](Statistic const& part) { return !is_missing(part.value); });
    if (!any) {
        return missing(std::move(whole), parts.empty() ? MissingReason::not_published : common_reason(parts));
    }
    if (indicator.unit_type == UnitType::count) {
        add_up(whole, parts, indicator, dataset_->settings.confidence);
    } else if (parts.size() == 1) {
        // One region: its own value, so no weight is needed (and ordinal classes exist only so).
        auto& only = parts.front();
        add_region_margin(only, only.subject.id, indicator);
        only.subject = whole.subject;
        return std::move(only);
    } else if (indicator.unit_type == UnitType::ordinal || !indicator.weighting) {
        return missing(std::move(whole), MissingReason::no_weight);
    } else {
        weigh(whole, parts, indicator);
    }
    return whole;
}

// Σ wᵢxᵢ / Σ wᵢ over the parts with a value, if the parts without one carry at most the indicator's threshold
// of the weight. A part without a weight leaves the whole without a value: nobody knows how much it counts.
void Statistics::weigh(Statistic& whole, std::vector<Statistic> const& parts,
                       Indicator const& indicator) const
{
    auto const* weight_indicator = dataset_->find_indicator(indicator.weighting->indicator);
    whole.weight_indicator = indicator.weighting->indicator;
    whole.weight_period = indicator.weighting->period.empty() ? whole.period : indicator.weighting->period;
    std::vector<double> sizes;
    double weighted = 0;
    double known = 0;
    double unknown = 0;
    for (auto const& part : parts) {
        Statistic weight;
        if (weight_indicator != nullptr) {
            weight = region_value(part.subject, part.subject.id, *weight_indicator, whole.weight_period);
        }
        if (is_missing(weight.value)) {
            whole = missing(std::move(whole), MissingReason::no_weight);
            return;
        }
        append(whole.weights, weight.observations);
        whole.divided = whole.divided || weight.divided;
        sizes.push_back(std::get<double>(weight.value));
        if (auto const* value = std::get_if<double>(&part.value)) {
            weighted += sizes.back() * *value;
            known += sizes.back();
        } else {
            unknown += sizes.back();
        }
    }
    if (known <= 0) {
        whole = missing(std::move(whole), MissingReason::no_weight);
        return;
    }
    whole.missing_weight_share = unknown / (known + unknown);
    if (whole.missing_weight_share > indicator.missing_weight_threshold) {
        whole = missing(std::move(whole), MissingReason::incomplete);
        return;
    }
    whole.value = weighted / known;
    whole.basis = Basis::mean;
    add_mean_margin(whole, parts, sizes, indicator);
}

// Nobody knows the margin when a part is missing, however little it weighs: what it would have changed is not
// chance.
void Statistics::add_mean_margin(Statistic& whole, std::vector<Statistic> const& parts,
                                 std::vector<double> const& sizes, Indicator const& indicator) const
{
    bool const any_missing =
        std::any_of(parts.begin(), parts.end(), [](Statistic const& part) { return is_missing(part.value); });
    if (any_missing || whole.divided) {
        return;
    }
    bool const any_from_source =
        std::any_of(parts.begin(), parts.end(), [](Statistic const& part) { return part.margin; });
    if (!any_from_source) {
        if (counts_cases(whole, indicator)) {
            double cases = 0;
            for (double const size : sizes) {
                cases += size;
            }
            set_chance_margin(whole, indicator, cases, dataset_->settings.confidence);
        }
        return;
    }
    std::vector<WeightedPart> weighted;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto part = parts[i];
        if (!part.margin && counts_cases(part, indicator)) {
            set_chance_margin(part, indicator, sizes[i], dataset_->settings.confidence);
        }
        if (!part.margin && sizes[i] > 0) {
            return;
        }
        if (part.margin) {
            weighted.push_back({std::get<double>(part.value), sizes[i], *part.margin});
        }
    }
    set_margin(whole, MarginBasis::parts, margin_of_mean(weighted));
}

// Of a region itself; where its source gives none, by chance, if the indicator counts cases and the
// denominator of the same region is known.
void Statistics::add_region_margin(Statistic& statistic, std::string const& code,
                                   Indicator const& indicator) const
{
    if (statistic.margin || !counts_cases(statistic, indicator)) {
        return;
    }
    double cases = 0;
    if (indicator.unit_type == UnitType::share) {
        auto const* counted = dataset_->find_indicator(indicator.weighting->indicator);
        auto const& fixed = indicator.weighting->period;
        if (counted == nullptr) {
            return;
        }
        auto const denominator = region_value({SubjectKind::region, code}, code, *counted,
                                              fixed.empty() ? statistic.period : fixed);
        auto const* known = std::get_if<double>(&denominator.value);
        if (known == nullptr || denominator.divided) {
            return;
        }
        cases = *known;
    }
    set_chance_margin(statistic, indicator, cases, dataset_->settings.confidence);
}

Statistic Statistics::programme(Statistic statistic, Indicator const& indicator) const
{
    std::set<std::string> codes;
    std::vector<Statistic> without;
    for (auto const& area : dataset_->areas) {
        if (area.fit() != Fit::whole || area.regions.empty()) {
            continue;
        }
        auto own = at({SubjectKind::area, area.id}, indicator.id, statistic.period);
        if (is_missing(own.value)) {
            without.push_back(std::move(own));
            continue;
        }
        for (auto const& region : area.regions) {
            codes.insert(region.code);
        }
    }
    if (codes.empty()) {
        return missing(std::move(statistic),
                       without.empty() ? MissingReason::not_published : common_reason(without));
    }
    statistic = combined(statistic.subject, {codes.begin(), codes.end()}, indicator, statistic.period);
    // A sum that some areas are not in would be read as that of all.
    if (indicator.unit_type == UnitType::count && !without.empty()) {
        return missing(std::move(statistic), MissingReason::incomplete);
    }
    return statistic;
}

} // namespace wijkpeil
