// SPDX-License-Identifier: EUPL-1.2
// geo/doelen.yaml: what is to be reached, from where and by when.
#include "read/parts.hpp"
#include "read/period.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/doelen.yaml";

class TargetReader
{
public:
    TargetReader(std::vector<Indicator> const* indicators, Known const& areas, Diagnostics& diagnostics)
        : indicators_{indicators}, areas_{&areas}, diagnostics_{&diagnostics}
    {
    }

    [[nodiscard]] Target read(YamlNode const& node)
    {
        YamlMap map{node, say("a target"), *diagnostics_};
        Target target;
        target.id = map.required_id("id");
        target.place = map.place("id");
        auto const* indicator = read_indicator(map, target);
        target.area = map.text("gebied");
        if (!target.area.empty() && areas_->lacks(target.area)) {
            error(map.place("gebied"), say("unknown area \"{}\"", target.area), areas_->hint(target.area));
        }
        read_subject(map, target, indicator);
        read_baseline(map, target);
        target.period = required_period(map, "periode");
        if (is_not_after(target.period, target.baseline_period)) {
            error(map.place("periode"),
                  say("the target is for {}, which is not after its baseline of {}", target.period,
                      target.baseline_period),
                  say("write the period by which the target must be reached"));
        }
        auto const is_given = map.require("streefwaarde");
        target.value = map.number("streefwaarde", 0);
        if (is_given) {
            check_value(map.place("streefwaarde"), target.value, target, indicator);
            check_side(map.place("streefwaarde"), target, indicator);
        }
        read_milestones(map, target, indicator);
        target.origin = map.required_text("herkomst");
        map.finish();
        return target;
    }

private:
    void error(Place place, std::string message, std::string hint)
    {
        diagnostics_->error(std::move(place), std::move(message), std::move(hint));
    }

    // nullptr if it is not known.
    Indicator const* read_indicator(YamlMap& map, Target& target)
    {
        target.indicator = map.required_id("indicator");
        if (indicators_ == nullptr || target.indicator.empty()) {
            return nullptr;
        }
        auto const found = std::find_if(indicators_->begin(), indicators_->end(),
                                        [&](auto const& one) { return one.id == target.indicator; });
        if (found == indicators_->end()) {
            error(map.place("indicator"), say("unknown indicator \"{}\"", target.indicator),
                  known_ids(*indicators_).hint(target.indicator));
            return nullptr;
        }
        if (found->better == Direction::none) {
            error(map.place("indicator"),
                  say("a target without direction: \"{}\" does not say whether higher or lower is better",
                      target.indicator),
                  say("add \"beter: hoger\" or \"beter: lager\" to this indicator, or remove the target"));
        }
        return &*found;
    }

    // Of the value or of the gap; counts and classes have no gap.
    void read_subject(YamlMap& map, Target& target, Indicator const* indicator)
    {
        target.of = map.has("over") && map.one_of("over", {"waarde", "kloof"}, 0) == 1 ? Target::Of::gap
                                                                                       : Target::Of::value;
        if (target.of == Target::Of::gap && indicator != nullptr &&
            (indicator->unit_type == UnitType::count || indicator->unit_type == UnitType::ordinal)) {
            error(map.place("over"), say("\"{}\" has no gap: counts and classes have none", indicator->id),
                  say("write \"over: waarde\""));
        }
    }

    std::string required_period(YamlMap& map, std::string_view key)
    {
        auto period = map.required_text(key);
        if (!period.empty() && !is_period(period)) {
            error(map.place(key), say("\"{}\" is not a period", period), period_hint());
            return {};
        }
        return period;
    }

    void read_baseline(YamlMap& map, Target& target)
    {
        auto const* node = map.require("nulmeting") ? map.child("nulmeting") : nullptr;
        if (node == nullptr) {
            return;
        }
        YamlMap inner{*node, say("a baseline"), *diagnostics_};
        target.baseline_period = required_period(inner, "periode");
        if (inner.has("waarde")) {
            target.baseline = inner.number("waarde", 0);
        }
        inner.finish();
    }

    // A share lies from 0 to 100, and a gap of shares from -100 to 100.
    void check_value(Place const& place, double value, Target const& target, Indicator const* indicator)
    {
        if (indicator == nullptr || indicator->unit_type != UnitType::share) {
            return;
        }
        double const lowest = target.of == Target::Of::gap ? -100 : 0;
        if (value < lowest || value > 100) {
            error(place, say("\"{}\" is not possible for the share \"{}\"", value, indicator->id),
                  target.of == Target::Of::gap ? say("write a number from -100 to 100: percentage points")
                                               : say("write a percentage, from 0 to 100"));
        }
    }

    // The target must be better than where it starts.
    void check_side(Place const& place, Target const& target, Indicator const* indicator)
    {
        if (indicator == nullptr || !target.baseline || indicator->better == Direction::none) {
            return;
        }
        bool const wants_lower = indicator->better == Direction::lower;
        bool const is_better =
            wants_lower ? target.value < *target.baseline : target.value > *target.baseline;
        if (!is_better) {
            error(
                place,
                say("the target of {} is not better than the baseline of {}", target.value, *target.baseline),
                wants_lower
                    ? say("of \"{}\" lower is better: look which of the two is wrong", indicator->id)
                    : say("of \"{}\" higher is better: look which of the two is wrong", indicator->id));
        }
    }

    void read_milestones(YamlMap& map, Target& target, Indicator const* indicator)
    {
        for (auto const& node : map.list("mijlpalen")) {
            YamlMap inner{node, say("a milestone"), *diagnostics_};
            Milestone milestone;
            milestone.period = required_period(inner, "periode");
            if (inner.require("waarde")) {
                milestone.value = inner.number("waarde", 0);
                check_value(inner.place("waarde"), milestone.value, target, indicator);
            }
            inner.finish();
            auto const& before =
                target.milestones.empty() ? target.baseline_period : target.milestones.back().period;
            if (is_not_after(milestone.period, before)) {
                error(inner.place("periode"),
                      say("the milestone of {} does not come after {}", milestone.period, before),
                      say("write the milestones from early to late, all after the baseline"));
            } else if (is_not_after(target.period, milestone.period)) {
                error(inner.place("periode"),
                      say("the milestone of {} does not come before the target of {}", milestone.period,
                          target.period),
                      say("write milestones of periods before that of the target"));
            } else {
                target.milestones.push_back(std::move(milestone));
            }
        }
    }

    // Of two periods that are known.
    static bool is_not_after(std::string const& period, std::string const& other)
    {
        return !period.empty() && !other.empty() && period <= other;
    }

    std::vector<Indicator> const* indicators_;
    Known const* areas_;
    Diagnostics* diagnostics_;
};

} // namespace

std::vector<Target> read_targets(ProjectFiles& files, std::vector<Indicator> const* indicators,
                                 Known const& areas, Diagnostics& diagnostics)
{
    auto const content = files.read_optional(k_file);
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    YamlMap map{*root, say("the list of targets"), diagnostics};
    check_format(map, diagnostics);
    TargetReader reader{indicators, areas, diagnostics};
    std::vector<Target> targets;
    for (auto const& node : map.list("doelen")) {
        add_unique(targets, reader.read(node), diagnostics);
    }
    map.finish();
    return targets;
}

} // namespace wijkpeil
