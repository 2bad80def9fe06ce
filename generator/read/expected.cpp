// SPDX-License-Identifier: EUPL-1.2
// `verwacht` of a source in geo/bronnen.yaml: which figures it has announced, and for when.
#include "read/parts.hpp"
#include "read/period.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

std::optional<ExpectedFigures> read_one(YamlNode const& node, std::vector<YamlNode>& named,
                                        Diagnostics& diagnostics)
{
    YamlMap map{node, say("an announcement of figures"), diagnostics};
    ExpectedFigures expected;
    expected.period = map.required_text("periode");
    expected.place = map.place("periode");
    if (!expected.period.empty() && !is_period(expected.period)) {
        diagnostics.error(expected.place, say("\"{}\" is not a period", expected.period), period_hint());
        expected.period.clear();
    }
    map.require("datum");
    auto const date = map.date("datum");
    expected.indicators = map.texts("indicatoren");
    if (auto const* list = map.child("indicatoren"); list != nullptr) {
        named.insert(named.end(), list->items.begin(), list->items.end());
    }
    map.finish();
    if (expected.period.empty() || !date) {
        return {};
    }
    expected.date = *date;
    return expected;
}

// Ids of the indicators of which the source has figures, in the order of the definitions.
std::vector<std::string> indicators_of(Source const& source, Dataset const& dataset)
{
    std::set<Name> found;
    for (auto const& one : dataset.observations) {
        if (dataset.figure_files[one.file].source == source.id) {
            found.insert(one.indicator);
        }
    }
    std::vector<std::string> ids;
    for (auto const& indicator : dataset.indicators) {
        if (found.contains(Name{indicator.id})) {
            ids.push_back(indicator.id);
        }
    }
    return ids;
}

} // namespace

std::vector<ExpectedFigures> read_expected(std::vector<YamlNode> const& nodes, std::vector<YamlNode>& named,
                                           Diagnostics& diagnostics)
{
    std::vector<ExpectedFigures> all;
    for (auto const& node : nodes) {
        auto one = read_one(node, named, diagnostics);
        if (!one) {
            continue;
        }
        bool const twice = std::any_of(all.begin(), all.end(), [&](ExpectedFigures const& other) {
            return other.period == one->period && other.indicators == one->indicators;
        });
        if (twice) {
            diagnostics.error(one->place, say("the figures of {} are announced twice", one->period),
                              say("keep the newest date, or name other \"indicatoren\""));
            continue;
        }
        all.push_back(std::move(*one));
    }
    return all;
}

void complete_expected(Dataset& dataset, Diagnostics& diagnostics)
{
    for (auto& source : dataset.sources) {
        std::optional<std::vector<std::string>> own;
        for (auto& expected : source.expected) {
            if (!expected.indicators.empty()) {
                continue;
            }
            if (!own) {
                own = indicators_of(source, dataset);
            }
            expected.indicators = *own;
            if (own->empty() && !dataset.figure_files.empty()) {
                diagnostics.error(
                    expected.place,
                    say("the source \"{}\" has no figures yet, so nothing says what is expected", source.id),
                    say("name the indicators: indicatoren: [{}]",
                        dataset.indicators.empty() ? "…" : dataset.indicators.front().id));
            }
        }
    }
}

} // namespace wijkpeil
