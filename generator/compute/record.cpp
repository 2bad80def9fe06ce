// SPDX-License-Identifier: EUPL-1.2
#include "compute/record.hpp"

#include "base/text.hpp"
#include "compute/commitment_state.hpp"
#include "compute/comparison.hpp"
#include "read/commitment_words.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace wijkpeil {
namespace {

// Parts of a fingerprint: a sign that stands in no text keeps "ab", "c" apart from "a", "bc".
std::string fingerprint(std::vector<std::string> const& parts)
{
    return sha256(joined(parts, "\x1f")).substr(0, 16);
}

std::string number(double value)
{
    return fmt::format("{}", value);
}

// What the number of an indicator means: with another definition it is another number.
std::string definition_of(Indicator const& indicator)
{
    std::vector<std::string> parts{indicator.definition,
                                   indicator.population,
                                   indicator.unit,
                                   std::to_string(static_cast<int>(indicator.unit_type)),
                                   std::to_string(static_cast<int>(indicator.better)),
                                   std::to_string(indicator.decimals),
                                   number(indicator.missing_weight_threshold),
                                   indicator.counted ? "telling" : "",
                                   indicator.modelled ? "model" : ""};
    if (indicator.weighting) {
        parts.insert(parts.end(), {indicator.weighting->indicator, indicator.weighting->period,
                                   indicator.weighting->is_denominator ? "noemer" : "weging"});
    }
    for (auto const& one : indicator.breaks) {
        parts.push_back(one.period);
    }
    return fingerprint(parts);
}

// Ids of the sources of each indicator.
std::map<std::string, std::set<std::string>> sources_of_indicators(Dataset const& dataset)
{
    std::map<std::pair<Name, std::uint32_t>, bool> seen;
    std::map<std::string, std::set<std::string>> sources;
    for (auto const& one : dataset.observations) {
        if (seen.emplace(std::pair(one.indicator, one.file), true).second) {
            sources[one.indicator.text()].insert(dataset.figure_files[one.file].source);
        }
    }
    return sources;
}

// What is done to the figures of an indicator before they are shown.
std::string processing_of(std::set<std::string> const& sources, Dataset const& dataset)
{
    std::vector<std::string> parts{number(dataset.settings.confidence)};
    for (auto const& id : sources) {
        auto const* source = dataset.find_source(id);
        if (source != nullptr && source->disclosure) {
            auto const& rule = *source->disclosure;
            parts.insert(parts.end(), {id, number(rule.minimum_count), number(rule.minimum_denominator),
                                       number(rule.rounding_base)});
        }
    }
    return fingerprint(parts);
}

// Of which places an area is made, and how figures of other divisions join them.
std::string boundary_of(Area const& area, Dataset const& dataset)
{
    std::vector<std::string> parts{std::to_string(dataset.settings.code_year), area.municipality_code};
    for (auto const& region : area.regions) {
        parts.insert(parts.end(), {region.code, std::to_string(static_cast<int>(region.fit))});
        for (auto const& one : dataset.transitions) {
            if (one.to.code == Name(region.code)) {
                parts.insert(parts.end(),
                             {std::to_string(one.from.code_year), one.from.code.text(), number(one.weight)});
            }
        }
    }
    return fingerprint(parts);
}

RecordedDifference recorded(Comparison const& comparison)
{
    RecordedDifference kept{comparison.difference, comparison.change_class, comparison.favour};
    if (auto* gone = std::get_if<Missing>(&kept.difference)) {
        gone->sign = {};
    }
    return kept;
}

class Recorder
{
public:
    explicit Recorder(Statistics const& statistics) : statistics_(statistics), dataset_(statistics.dataset())
    {
        for (auto const& area : dataset_.areas) {
            towns_.insert(area.municipality_code);
        }
    }

    RoundRecord record()
    {
        record_.round = statistics_.round().id;
        record_.code_year = dataset_.settings.code_year;
        record_.confidence = dataset_.settings.confidence;
        for (auto const& area : dataset_.areas) {
            record_.boundaries[area.id] = boundary_of(area, dataset_);
        }
        for (auto const& one : standings(dataset_, statistics_.round())) {
            record_.commitments.push_back({one.commitment->id, word_of(one.state), one.text, one.term});
        }
        auto sources = sources_of_indicators(dataset_);
        for (auto const& indicator : dataset_.indicators) {
            record_.definitions[indicator.id] = definition_of(indicator);
            record_.processing[indicator.id] = processing_of(sources[indicator.id], dataset_);
            if (!indicator.class_limits.empty()) {
                record_.class_limits[indicator.id] = indicator.class_limits;
            }
            for (auto const& period : statistics_.periods(indicator.id)) {
                keep_places(indicator, period);
            }
            for (auto const& area : dataset_.areas) {
                keep_area(area, indicator);
            }
        }
        return std::move(record_);
    }

private:
    void keep_places(Indicator const& indicator, std::string const& period)
    {
        keep("programma", indicator, statistics_.at({SubjectKind::programme, ""}, indicator.id, period));
        if (auto const& land = statistics_.country_code(); !land.empty()) {
            keep("land/" + land, indicator,
                 statistics_.at({SubjectKind::country, land}, indicator.id, period));
        }
        for (auto const& town : towns_) {
            keep("gemeente/" + town, indicator,
                 statistics_.at({SubjectKind::municipality, town}, indicator.id, period));
            if (indicator.levels.contains(Level::wijk)) {
                for (auto const& code : statistics_.regions_of(town)) {
                    keep("wijk/" + code, indicator,
                         statistics_.at({SubjectKind::region, code}, indicator.id, period));
                }
            }
        }
    }

    void keep_area(Area const& area, Indicator const& indicator)
    {
        std::optional<Statistic> before;
        for (auto const& period : statistics_.periods(indicator.id)) {
            auto const now = area_and_rest(statistics_, area, indicator.id, period);
            keep("rest/" + area.id, indicator, now.rest);
            auto& own = keep("gebied/" + area.id, indicator, now.own);
            own.gap = recorded(gap_of(statistics_, now));
            if (before) {
                own.since = recorded(statistics_.compare(now.own, *before));
            }
            before = now.own;
        }
    }

    RecordedValue& keep(std::string subject, Indicator const& indicator, Statistic const& statistic)
    {
        RecordedValue kept;
        if (auto const* value = std::get_if<double>(&statistic.value)) {
            kept.value = rounded(*value, indicator.decimals);
            if (statistic.margin) {
                kept.low = statistic.margin->low;
                kept.high = statistic.margin->high;
            }
        } else {
            kept.value = Missing{std::get<Missing>(statistic.value).reason, {}};
        }
        kept.provisional = statistic.status.provisional;
        kept.revised = statistic.status.revised;
        kept.estimated = statistic.status.estimated;
        kept.wider = statistic.wider;
        return record_.values[{std::move(subject), indicator.id, statistic.period}] = kept;
    }

    Statistics const& statistics_;
    Dataset const& dataset_;
    std::set<std::string> towns_;
    RoundRecord record_;
};

} // namespace

RoundRecord record_of(Statistics const& statistics)
{
    return Recorder(statistics).record();
}

} // namespace wijkpeil
