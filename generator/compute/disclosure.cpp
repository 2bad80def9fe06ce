// SPDX-License-Identifier: EUPL-1.2
#include "compute/disclosure.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace wijkpeil {
namespace {

// A share of a count that was itself computed, such as 10 % of 50, may miss the whole number by this.
constexpr double k_slack = 1e-9;

struct Key {
    RegionKey region;
    Name indicator;
    Name period;

    bool operator==(Key const&) const = default;
};
struct KeyHash {
    std::size_t operator()(Key const& key) const
    {
        auto hash = key.region.code.hash() * 31 + key.indicator.hash();
        return hash * 31 + key.period.hash() + static_cast<std::size_t>(key.region.code_year);
    }
};

// How many a share or mean is about, before any rule. Of several deliveries the smallest: which one a round
// uses is not known here. A denominator that is hidden itself counts as 0.
using Denominators = std::unordered_map<Key, double, KeyHash>;

// What is done with the figures of one indicator of one source.
struct Task {
    Source const* source = nullptr;
    Indicator const* indicator = nullptr;
    Name denominator;      // empty: has none
    Name period;           // of the denominator; empty: that of the value
    std::size_t shown = 0; // values that are left
    std::size_t hidden = 0;
};

bool has_denominator(Indicator const& indicator)
{
    return indicator.unit_type != UnitType::count && indicator.weighting &&
           indicator.weighting->is_denominator;
}

bool is_hidden(Value const& value)
{
    auto const* gone = std::get_if<Missing>(&value);
    return gone != nullptr &&
           (gone->reason == MissingReason::suppressed || gone->reason == MissingReason::secret);
}

// The sources of each file that have a rule; nullptr: none.
std::vector<Source const*> ruled_sources(Dataset const& dataset)
{
    std::vector<Source const*> by_file;
    for (auto const& file : dataset.figure_files) {
        auto const* source = dataset.find_source(file.source);
        by_file.push_back(source != nullptr && source->disclosure ? source : nullptr);
    }
    return by_file;
}

Denominators denominators_of(Dataset const& dataset)
{
    std::unordered_map<Name, bool> needed;
    for (auto const& indicator : dataset.indicators) {
        if (has_denominator(indicator)) {
            needed[indicator.weighting->indicator] = true;
        }
    }
    Denominators all;
    Name last;
    bool is_needed = false;
    for (auto const& one : dataset.observations) {
        if (one.indicator != last) {
            last = one.indicator;
            is_needed = needed.contains(last);
        }
        auto const* number = std::get_if<double>(&one.value);
        if (is_needed && (number != nullptr || is_hidden(one.value))) {
            double const size = number != nullptr ? *number : 0;
            auto const added = all.try_emplace({one.region, one.indicator, one.period}, size).first;
            added->second = std::min(added->second, size);
        }
    }
    return all;
}

Task task_for(Source const* source, Indicator const* indicator)
{
    Task task;
    task.source = source;
    task.indicator = indicator;
    if (indicator != nullptr && has_denominator(*indicator)) {
        task.denominator = indicator->weighting->indicator;
        task.period = indicator->weighting->period;
    }
    return task;
}

std::optional<double> denominator_of(Observation const& one, Task const& task,
                                     Denominators const& denominators)
{
    if (task.denominator.empty()) {
        return std::nullopt;
    }
    auto const found =
        denominators.find({one.region, task.denominator, task.period.empty() ? one.period : task.period});
    return found == denominators.end() ? std::nullopt : std::optional{found->second};
}

// Fewer than the rule allows: of a count itself; of a share its cases or all it is a share of; of other units
// all they are about.
bool is_too_few(double value, std::optional<double> denominator, Indicator const& indicator,
                DisclosureRule const& rule)
{
    if (indicator.unit_type == UnitType::count) {
        return value < rule.minimum_count - k_slack;
    }
    if (!denominator) {
        return false;
    }
    double const cases = indicator.unit_type == UnitType::share ? *denominator * value / 100 : *denominator;
    return *denominator < rule.minimum_denominator || cases < rule.minimum_count - k_slack;
}

double to_multiple(double value, double base)
{
    return std::copysign(std::floor(std::abs(value) / base + 0.5) * base, value);
}

void tell_of_rules_that_hide_everything(std::vector<Task> const& tasks, Diagnostics& diagnostics)
{
    for (auto const& task : tasks) {
        if (task.hidden > 0 && task.shown == 0) {
            diagnostics.error(task.source->disclosure->place,
                              say("the rule of source \"{}\" hides every value of \"{}\"", task.source->id,
                                  task.indicator->id),
                              say("lower \"minimum\" or \"minimum_noemer\" if the source allows it, or leave "
                                  "the indicator out of its file"));
        }
    }
}

} // namespace

std::map<std::string, Disclosed> apply_disclosure_rules(Dataset& dataset, Diagnostics& diagnostics)
{
    std::map<std::string, Disclosed> done;
    auto const sources = ruled_sources(dataset);
    if (std::none_of(sources.begin(), sources.end(), [](Source const* one) { return one != nullptr; })) {
        return done;
    }
    auto const denominators = denominators_of(dataset);
    std::vector<Task> tasks;
    std::map<std::pair<Source const*, Name>, std::size_t> task_of; // looked up, never walked through
    for (std::uint32_t i = 0; i < dataset.observations.size(); ++i) {
        auto& one = dataset.observations[i];
        auto const* source = sources[one.file];
        auto const* number = std::get_if<double>(&one.value);
        if (source == nullptr || number == nullptr) {
            continue;
        }
        auto const [place, is_new] = task_of.try_emplace({source, one.indicator}, tasks.size());
        if (is_new) {
            tasks.push_back(task_for(source, dataset.find_indicator(one.indicator)));
        }
        auto& task = tasks[place->second];
        if (task.indicator == nullptr) {
            continue;
        }
        auto const& rule = *source->disclosure;
        if (is_too_few(*number, denominator_of(one, task, denominators), *task.indicator, rule)) {
            one.value = Missing{MissingReason::suppressed, {}};
            dataset.margins.erase(i);
            ++task.hidden;
            ++done[source->id].suppressed;
            continue;
        }
        ++task.shown;
        if (task.indicator->unit_type == UnitType::count && rule.rounding_base > 0) {
            double const rounded_to = to_multiple(*number, rule.rounding_base);
            if (rounded_to != *number) {
                // A margin that stayed where it was would tell the value from its middle.
                if (auto const margin = dataset.margins.find(i); margin != dataset.margins.end()) {
                    margin->second.low += rounded_to - *number;
                    margin->second.high += rounded_to - *number;
                }
                one.value = rounded_to;
                ++done[source->id].rounded;
            }
        }
    }
    tell_of_rules_that_hide_everything(tasks, diagnostics);
    return done;
}

} // namespace wijkpeil
