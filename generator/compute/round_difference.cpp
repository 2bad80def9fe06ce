// SPDX-License-Identifier: EUPL-1.2
#include "compute/round_difference.hpp"

#include "compute/margin.hpp"
#include "compute/statistics.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace wijkpeil {
namespace {

using Fingerprints = std::map<std::string, std::string>;

// Both have it, and it is another one.
bool differs(Fingerprints const& before, Fingerprints const& after, std::string const& id)
{
    auto const a = before.find(id);
    auto const b = after.find(id);
    return a != before.end() && b != after.end() && a->second != b->second;
}

std::vector<std::string> differing(Fingerprints const& before, Fingerprints const& after)
{
    std::vector<std::string> ids;
    for (auto const& [id, print] : after) {
        if (differs(before, after, id)) {
            ids.push_back(id);
        }
    }
    return ids;
}

// The area that a subject is made for; empty for places that have their own borders.
std::string area_of(std::string const& subject)
{
    for (std::string const kind : {"gebied/", "rest/"}) {
        if (subject.starts_with(kind)) {
            return subject.substr(kind.size());
        }
    }
    return {};
}

bool same_status(RecordedValue const& a, RecordedValue const& b)
{
    return std::tie(a.provisional, a.revised, a.estimated, a.wider) ==
           std::tie(b.provisional, b.revised, b.estimated, b.wider);
}

class Comparer
{
public:
    Comparer(RoundRecord const& before, RoundRecord const& after, Dataset const& dataset)
        : before_(before), after_(after), dataset_(dataset)
    {
    }

    RoundDifference compare()
    {
        compare_values();
        compare_limits();
        found_.definitions = differing(before_.definitions, after_.definitions);
        found_.boundaries = differing(before_.boundaries, after_.boundaries);
        compare_commitments();
        compare_inputs();
        for (auto const& [area, print] : after_.boundaries) {
            if (before_.boundaries.contains(area)) {
                auto const counts = developments_of(area);
                found_.developments[area] = counts;
                found_.all += counts;
            }
        }
        return std::move(found_);
    }

private:
    void compare_values()
    {
        for (auto const& [key, now] : after_.values) {
            auto const then = before_.values.find(key);
            if (then == before_.values.end()) {
                if (!is_missing(now.value)) {
                    add(key, first_cause(key), {}, now);
                }
            } else if (then->second.value != now.value) {
                add(key, cause_of(key, then->second, now), then->second, now);
            } else if (!same_status(then->second, now)) {
                add(key, ChangeCause::status, then->second, now);
            }
        }
        for (auto const& [key, then] : before_.values) {
            if (!after_.values.contains(key) && !is_missing(then.value)) {
                add(key, ChangeCause::gone, then, {});
            }
        }
        std::sort(found_.values.begin(), found_.values.end(),
                  [](ValueChange const& a, ValueChange const& b) { return a.key < b.key; });
    }

    void add(ValueKey const& key, ChangeCause cause, std::optional<RecordedValue> then,
             std::optional<RecordedValue> now)
    {
        found_.values.push_back({key, cause, std::move(then), std::move(now)});
    }

    // A value without a predecessor: of a later period than any the first record has of this indicator.
    [[nodiscard]] ChangeCause first_cause(ValueKey const& key) const
    {
        auto const of_subject = before_.values.lower_bound({key.subject, key.indicator, {}});
        bool const had_any = of_subject != before_.values.end() && of_subject->first.subject == key.subject &&
                             of_subject->first.indicator == key.indicator;
        auto const after_all = before_.values.upper_bound(key);
        bool const is_last = after_all == before_.values.end() || after_all->first.subject != key.subject ||
                             after_all->first.indicator != key.indicator;
        return had_any && is_last ? ChangeCause::new_period : ChangeCause::new_figure;
    }

    // Our own causes come before the source's: of two changes at once, ours would have changed it anyway.
    [[nodiscard]] ChangeCause cause_of(ValueKey const& key, RecordedValue const& then,
                                       RecordedValue const& now) const
    {
        if (auto const area = area_of(key.subject); differs(before_.boundaries, after_.boundaries, area)) {
            return ChangeCause::boundary;
        }
        if (differs(before_.definitions, after_.definitions, key.indicator)) {
            return ChangeCause::definition;
        }
        if (differs(before_.processing, after_.processing, key.indicator)) {
            return ChangeCause::processing;
        }
        if (is_missing(then.value)) {
            return is_missing(now.value) ? ChangeCause::revised : ChangeCause::new_figure;
        }
        return is_missing(now.value) ? ChangeCause::gone : ChangeCause::revised;
    }

    void compare_limits()
    {
        std::set<std::string> ids;
        for (auto const* record : {&before_, &after_}) {
            for (auto const& [id, limits] : record->class_limits) {
                ids.insert(id);
            }
        }
        auto const of = [](RoundRecord const& record, std::string const& id) {
            auto const found = record.class_limits.find(id);
            return found == record.class_limits.end() ? std::vector<double>{} : found->second;
        };
        for (auto const& id : ids) {
            auto then = of(before_, id);
            auto now = of(after_, id);
            if (then != now && before_.definitions.contains(id)) {
                found_.limits.push_back({id, std::move(then), std::move(now)});
            }
        }
    }

    void compare_commitments()
    {
        std::map<std::string, std::string> then;
        for (auto const& one : before_.commitments) {
            then[one.id] = one.state;
        }
        for (auto const& one : after_.commitments) {
            auto const found = then.find(one.id);
            auto const was = found == then.end() ? std::string() : found->second;
            if (was != one.state) {
                found_.commitments.push_back({one.id, was, one.state});
            }
            then.erase(one.id);
        }
        for (auto const& [id, state] : then) {
            found_.commitments.push_back({id, state, {}});
        }
    }

    void compare_inputs()
    {
        if (before_.inputs.empty() || after_.inputs.empty()) {
            return; // a round that is not locked does not know its own
        }
        std::set<std::string> paths;
        for (auto const* record : {&before_, &after_}) {
            for (auto const& [path, hash] : record->inputs) {
                paths.insert(path);
            }
        }
        for (auto const& path : paths) {
            auto const then = before_.inputs.find(path);
            auto const now = after_.inputs.find(path);
            bool const same =
                then != before_.inputs.end() && now != after_.inputs.end() && then->second == now->second;
            if (same || path == "templates/toezeggingen.yaml") {
                continue; // states of commitments are compared themselves
            }
            if (path.starts_with("templates/teksten/")) {
                found_.texts.push_back(path);
            } else if (path.starts_with("templates/") || path.starts_with("styles/")) {
                found_.inputs.push_back(path);
            }
        }
    }

    // The newest value of an indicator that a record shows of an area.
    [[nodiscard]] static std::map<ValueKey, RecordedValue>::const_iterator
    newest(RoundRecord const& record, std::string const& subject, std::string const& indicator)
    {
        auto found = record.values.end();
        for (auto it = record.values.lower_bound({subject, indicator, {}});
             it != record.values.end() && it->first.subject == subject && it->first.indicator == indicator;
             ++it) {
            if (!is_missing(it->second.value)) {
                found = it;
            }
        }
        return found;
    }

    [[nodiscard]] DevelopmentCounts developments_of(std::string const& area) const
    {
        DevelopmentCounts counts;
        for (auto const& indicator : dataset_.indicators) {
            if (after_.definitions.contains(indicator.id)) {
                count(counts, area, indicator);
            }
        }
        return counts;
    }

    void count(DevelopmentCounts& counts, std::string const& area, Indicator const& indicator) const
    {
        auto const subject = "gebied/" + area;
        auto const then = newest(before_, subject, indicator.id);
        auto const now = newest(after_, subject, indicator.id);
        if (then == before_.values.end() || now == after_.values.end()) {
            ++counts.missing;
        } else if (then->first.period >= now->first.period) {
            ++counts.no_newer;
        } else if (!comparable(area, indicator, *then, *now)) {
            ++counts.not_comparable;
        } else {
            count_class(counts, indicator, then->second, now->second);
        }
    }

    [[nodiscard]] bool comparable(std::string const& area, Indicator const& indicator,
                                  std::pair<ValueKey const, RecordedValue> const& then,
                                  std::pair<ValueKey const, RecordedValue> const& now) const
    {
        bool const breaks =
            std::any_of(indicator.breaks.begin(), indicator.breaks.end(), [&](SeriesBreak const& one) {
                return one.period > then.first.period && one.period <= now.first.period;
            });
        return !breaks && !then.second.wider && !now.second.wider &&
               indicator.unit_type != UnitType::ordinal &&
               !differs(before_.boundaries, after_.boundaries, area) &&
               !differs(before_.definitions, after_.definitions, indicator.id);
    }

    static void count_class(DevelopmentCounts& counts, Indicator const& indicator, RecordedValue const& then,
                            RecordedValue const& now)
    {
        auto const from = std::get<double>(then.value);
        auto const to = std::get<double>(now.value);
        double const difference = rounded(to - from, indicator.decimals);
        if (!then.low || !then.high || !now.low || !now.high) {
            ++counts.unclear;
            return;
        }
        auto const margin = margin_of_difference(to, {*now.low, *now.high}, from, {*then.low, *then.high});
        bool const higher = difference > 0 && margin.low > 0;
        bool const lower = difference < 0 && margin.high < 0;
        if (!higher && !lower) {
            ++counts.within_margin;
        } else if (indicator.better == Direction::none) {
            ++counts.moved;
        } else {
            ++(higher == (indicator.better == Direction::higher) ? counts.better : counts.worse);
        }
    }

    RoundRecord const& before_;
    RoundRecord const& after_;
    Dataset const& dataset_;
    RoundDifference found_;
};

} // namespace

std::size_t DevelopmentCounts::all() const
{
    return better + worse + moved + within_margin + unclear + not_comparable + no_newer + missing;
}

DevelopmentCounts& DevelopmentCounts::operator+=(DevelopmentCounts const& more)
{
    better += more.better;
    worse += more.worse;
    moved += more.moved;
    within_margin += more.within_margin;
    unclear += more.unclear;
    not_comparable += more.not_comparable;
    no_newer += more.no_newer;
    missing += more.missing;
    return *this;
}

std::size_t RoundDifference::count(ChangeCause cause) const
{
    return static_cast<std::size_t>(std::count_if(
        values.begin(), values.end(), [&](ValueChange const& one) { return one.cause == cause; }));
}

RoundDifference difference_of(RoundRecord const& before, RoundRecord const& after, Dataset const& dataset)
{
    return Comparer(before, after, dataset).compare();
}

} // namespace wijkpeil
