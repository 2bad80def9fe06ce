// SPDX-License-Identifier: EUPL-1.2
// The value of a whole from those of its parts.
#include "compute/statistics.hpp"

#include "compute/missing.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

void include_status(Status& whole, Status const& part)
{
    whole.provisional = whole.provisional || part.provisional;
    whole.revised = whole.revised || part.revised;
    whole.estimated = whole.estimated || part.estimated;
}

void append(std::vector<std::uint32_t>& all, std::vector<std::uint32_t> const& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

// When every part is missing for one and the same reason, that reason tells more than "incomplete".
MissingReason common_reason(std::vector<Statistic> const& parts)
{
    std::set<MissingReason> reasons;
    for (auto const& part : parts) {
        if (auto const* gone = std::get_if<Missing>(&part.value)) {
            reasons.insert(gone->reason);
        } else {
            return MissingReason::incomplete;
        }
    }
    return reasons.size() == 1 ? *reasons.begin() : MissingReason::incomplete;
}

} // namespace

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
        append(whole.observations, parts.back().observations);
        include_status(whole.status, parts.back().status);
    }
    bool const any = std::any_of(parts.begin(), parts.end(),
                                 [](Statistic const& part) { return !is_missing(part.value); });
    if (!any) {
        return missing(std::move(whole), parts.empty() ? MissingReason::not_published : common_reason(parts));
    }
    if (indicator.unit_type == UnitType::count) {
        add_up(whole, parts);
    } else if (parts.size() == 1) {
        // One region: its own value, so no weight is needed (and ordinal classes exist only so).
        whole.value = parts.front().value;
        whole.basis = Basis::published;
    } else if (indicator.unit_type == UnitType::ordinal || !indicator.weighting) {
        return missing(std::move(whole), MissingReason::no_weight);
    } else {
        weigh(whole, parts, indicator);
    }
    return whole;
}

// Counts add up only when every part is known: a sum of some parts would be read as the whole.
void Statistics::add_up(Statistic& whole, std::vector<Statistic> const& parts) const
{
    double sum = 0;
    for (auto const& part : parts) {
        if (is_missing(part.value)) {
            whole = missing(std::move(whole), MissingReason::incomplete);
            return;
        }
        sum += std::get<double>(part.value);
    }
    whole.value = sum;
    whole.basis = Basis::sum;
}

// Σ wᵢxᵢ / Σ wᵢ over the parts with a value, if the parts without one carry at most the indicator's threshold
// of the weight. A part without a weight leaves the whole without a value: nobody knows how much it counts.
void Statistics::weigh(Statistic& whole, std::vector<Statistic> const& parts,
                       Indicator const& indicator) const
{
    auto const* weight_indicator = dataset_->find_indicator(indicator.weighting->indicator);
    whole.weight_indicator = indicator.weighting->indicator;
    whole.weight_period = indicator.weighting->period.empty() ? whole.period : indicator.weighting->period;
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
        double const size = std::get<double>(weight.value);
        if (auto const* value = std::get_if<double>(&part.value)) {
            weighted += size * *value;
            known += size;
        } else {
            unknown += size;
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
}

} // namespace wijkpeil
