// SPDX-License-Identifier: EUPL-1.2
// The value of one region of the base division, joined from the code year the figures are in.
#include "compute/margin.hpp"
#include "compute/missing.hpp"
#include "compute/parts.hpp"
#include "compute/statistics.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

Level level_of(std::string const& code, Dataset const& dataset)
{
    auto const region = dataset.regions.find(code);
    return region == dataset.regions.end() ? Level::wijk : region->second.level;
}

bool is_whole(std::vector<Transition const*> const& transitions)
{
    return transitions.size() == 1 && transitions.front()->weight == 1;
}

bool all_whole(std::vector<Transition const*> const& transitions)
{
    return std::all_of(transitions.begin(), transitions.end(),
                       [](Transition const* one) { return one->weight == 1; });
}

// Units that mean something for a part of a region: an index or a class of a whole says nothing of its parts.
bool can_be_divided(Indicator const& indicator)
{
    switch (indicator.unit_type) {
    case UnitType::count:
        return true;
    case UnitType::share:
    case UnitType::rate:
    case UnitType::mean:
    case UnitType::money:
        return indicator.weighting.has_value();
    case UnitType::index:
    case UnitType::score:
    case UnitType::ordinal:
        break;
    }
    return false;
}

// At the project's confidence. A share stays one and a count is of at least none.
Interval at_own_confidence(Interval given, double value, double from, Indicator const& indicator, double to)
{
    auto margin = at_confidence(given, value, from, to);
    bool const is_share = indicator.unit_type == UnitType::share;
    if ((is_share || indicator.unit_type == UnitType::count) && given.low >= 0) {
        margin.low = std::max(margin.low, 0.0);
    }
    if (is_share && given.high <= 100) {
        margin.high = std::min(margin.high, 100.0);
    }
    return margin;
}

} // namespace

// A whole region that joins comes before one that must be put together, whatever the year.
Statistic Statistics::region_value(Subject subject, std::string const& code, Indicator const& indicator,
                                   std::string const& period) const
{
    Statistic statistic;
    statistic.indicator = indicator.id;
    statistic.period = period;
    statistic.subject = std::move(subject);
    auto const by_period = years_.find(indicator.id);
    if (!indicator.levels.contains(level_of(code, *dataset_)) || by_period == years_.end() ||
        !by_period->second.contains(period)) {
        return missing(std::move(statistic), MissingReason::not_published);
    }
    auto const to = transitions_to_.find(code);
    std::vector<std::vector<Transition const*> const*> in_parts;
    bool joined = false; // to a division in which there are figures of this period
    for (int const year : by_period->second.at(period)) {
        std::string from = code;
        if (year != dataset_->settings.code_year) {
            if (to == transitions_to_.end() || !to->second.contains(year)) {
                continue;
            }
            auto const& transitions = to->second.at(year);
            if (!is_whole(transitions)) {
                in_parts.push_back(&transitions);
                continue;
            }
            from = transitions.front()->from.code;
        }
        joined = true;
        if (auto const found = newest_.find({{year, from}, indicator.id, period})) {
            statistic = observed(std::move(statistic), *found, indicator);
            statistic.status.estimated = statistic.status.estimated || indicator.modelled;
            return statistic;
        }
    }
    for (auto const* transitions : in_parts) {
        if (auto together = divided(statistic, indicator, *transitions)) {
            return std::move(*together);
        }
        joined = joined || can_be_divided(indicator);
    }
    bool const elsewhere = !joined && has_figures_nearby(code, indicator.id, period);
    return missing(std::move(statistic),
                   elsewhere ? MissingReason::not_comparable : MissingReason::not_published);
}

// Of counts Σ wᵢxᵢ, of others Σ wᵢdᵢxᵢ / Σ wᵢdᵢ with their denominators dᵢ in that division. Whole regions
// that became one are added up and stay what they were counted as; a part of a region is taken to be like the
// whole of it, so such a value is an estimate, and nobody knows its margin.
std::optional<Statistic> Statistics::divided(Statistic statistic, Indicator const& indicator,
                                             std::vector<Transition const*> const& transitions) const
{
    bool const is_count = indicator.unit_type == UnitType::count;
    auto const* weight =
        indicator.weighting ? dataset_->find_indicator(indicator.weighting->indicator) : nullptr;
    std::vector<Statistic> parts;
    double sum = 0;
    double total = 0; // of the weights
    bool any = false;
    bool weighed = is_count || weight != nullptr;
    for (auto const* transition : transitions) {
        Statistic part;
        if (auto const found = newest_.find({transition->from, indicator.id, statistic.period})) {
            part = observed(std::move(part), *found, indicator);
            any = true;
        }
        include(statistic, part);
        double size = transition->weight;
        if (!is_count && weight != nullptr) {
            auto const& fixed = indicator.weighting->period;
            auto const found =
                newest_.find({transition->from, weight->id, Name{fixed.empty() ? statistic.period : fixed}});
            auto const* known = found ? std::get_if<double>(&dataset_->observations[*found].value) : nullptr;
            weighed = weighed && known != nullptr;
            size *= known != nullptr ? *known : 0;
            if (known != nullptr) {
                statistic.weights.push_back(*found);
            }
        }
        if (auto const* value = std::get_if<double>(&part.value)) {
            sum += size * *value;
        }
        total += size;
        parts.push_back(std::move(part));
    }
    if (!any) {
        return std::nullopt;
    }
    bool const all = std::none_of(parts.begin(), parts.end(),
                                  [](Statistic const& part) { return is_missing(part.value); });
    if (!can_be_divided(indicator) || (all && !is_count && (!weighed || total <= 0))) {
        return missing(std::move(statistic), MissingReason::not_comparable);
    }
    if (!all) {
        return missing(std::move(statistic), common_reason(parts));
    }
    if (!is_count) {
        statistic.weight_indicator = indicator.weighting->indicator;
        statistic.weight_period =
            indicator.weighting->period.empty() ? statistic.period : indicator.weighting->period;
    }
    statistic.value = is_count ? sum : sum / total;
    statistic.basis = is_count ? Basis::sum : Basis::mean;
    statistic.divided = !all_whole(transitions);
    statistic.status.estimated = statistic.status.estimated || statistic.divided || indicator.modelled;
    return statistic;
}

// As one observation gives it, with the margin that its source gives.
Statistic Statistics::observed(Statistic statistic, std::uint32_t index, Indicator const& indicator) const
{
    auto const& observation = dataset_->observations[index];
    statistic.value = observation.value;
    statistic.status = observation.status;
    statistic.basis = is_missing(observation.value) ? Basis::none : Basis::published;
    statistic.observations = {index};
    auto const* value = std::get_if<double>(&observation.value);
    // Classes are no numbers that a margin could lie around.
    if (value != nullptr && indicator.unit_type != UnitType::ordinal) {
        if (auto const given = dataset_->margins.find(index); given != dataset_->margins.end()) {
            statistic.margin_basis = MarginBasis::source;
            statistic.margin =
                at_own_confidence(given->second, *value, dataset_->figure_files[observation.file].confidence,
                                  indicator, dataset_->settings.confidence);
        }
    }
    return statistic;
}

} // namespace wijkpeil
