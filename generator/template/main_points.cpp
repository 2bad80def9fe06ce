// SPDX-License-Identifier: EUPL-1.2
#include "template/main_points.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "compute/commitment_state.hpp"
#include "compute/targets.hpp"
#include "language/language.hpp"
#include "template/commitments.hpp"
#include "template/point_choice.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace wijkpeil {
namespace {

constexpr std::size_t k_points = 3;
constexpr std::size_t k_least_wijken = 3; // fewer have no spread to speak of

// Standard deviation of the wijken of the municipality; nothing: too few, or all alike.
std::optional<double> spread_of(AreaView const& view, Indicator const& indicator, std::string const& period)
{
    std::vector<double> values;
    for (auto const& code : view.statistics().regions_of(view.area().municipality_code)) {
        if (auto const number = number_of(view.region(code, indicator, period), indicator)) {
            values.push_back(*number);
        }
    }
    if (values.size() < k_least_wijken) {
        return {};
    }
    double const count = static_cast<double>(values.size());
    double sum = 0;
    for (double const one : values) {
        sum += one;
    }
    double squares = 0;
    for (double const one : values) {
        squares += (one - sum / count) * (one - sum / count);
    }
    return squares > 0 ? std::optional{std::sqrt(squares / count)} : std::nullopt;
}

bool is_certain(Comparison const& comparison)
{
    return comparison.change_class == ChangeClass::higher || comparison.change_class == ChangeClass::lower;
}

// How far from 0 a difference surely is.
double beyond_margin(Comparison const& comparison)
{
    if (!comparison.margin) {
        auto const* number = std::get_if<double>(&comparison.difference);
        return number == nullptr ? 0 : std::abs(*number);
    }
    return std::max(0.0, std::max(comparison.margin->low, -comparison.margin->high));
}

Text reason(AreaView const& view, char const* key, double size)
{
    return view.phrases().phrase("hoofdpunt", key,
                                 {{"grootte", number_text(size, 1)}, {"gemeente", view.area().municipality}});
}

Text theme_text(AreaView const& view, Indicator const& indicator)
{
    auto const* theme = view.dataset().find_theme(indicator.theme);
    return text_of(theme == nullptr ? indicator.name : theme->name);
}

void add_differences(AreaView const& view, Indicator const& indicator, std::vector<MainPoint>& all)
{
    auto const differences = differences_of(view, indicator);
    if (is_missing(differences.gap.difference) && is_missing(differences.change.difference)) {
        return; // before the spread, which takes a look at every wijk
    }
    double const spread = spread_of(view, indicator, differences.newest).value_or(0);
    bool const neutral = indicator.better == Direction::none;
    auto const add = [&](char const* prefix, PointRule rule, char const* words, Comparison const& about,
                         Text sentence, Text in_short = {}) {
        MainPoint point;
        point.id = prefix + indicator.id;
        point.rule = neutral ? PointRule::gap_neutral : rule;
        point.size = spread > 0 ? beyond_margin(about) / spread : 0;
        point.theme = indicator.theme;
        point.indicator = &indicator;
        point.heading = theme_text(view, indicator);
        point.in_short = in_short.empty() ? sentence : std::move(in_short);
        point.sentence = std::move(sentence);
        point.reason = reason(view, neutral ? "zonder_richting" : words, point.size);
        all.push_back(std::move(point));
    };
    if (is_certain(differences.gap_change)) {
        add("kloofverandering-", PointRule::gap_change, "kloofverandering", differences.gap_change,
            gap_change_statement(view, indicator));
    }
    if (is_certain(differences.change)) {
        add("verandering-", PointRule::change, "verandering", differences.change,
            change_statement(view, indicator));
    }
    if (is_certain(differences.gap)) {
        add("kloof-", PointRule::gap, "kloof", differences.gap, gap_statement(view, indicator),
            short_gap_statement(view, indicator));
    } else if (differences.gap.change_class == ChangeClass::margin_unknown) {
        add("kloof-", PointRule::gap_unknown, "marge_onbekend", differences.gap,
            gap_statement(view, indicator), short_gap_statement(view, indicator));
    }
}

void add_target(AreaView const& view, Target const& target, std::vector<MainPoint>& all)
{
    auto const progress = progress_of(target, view.area(), view.statistics());
    if (progress.state != TargetState::behind || view.wider()) {
        return;
    }
    auto const& indicator = *view.dataset().find_indicator(target.indicator);
    bool const missed = progress.now.period >= target.period;
    bool const of_gap = target.of == Target::Of::gap;
    MainPoint point;
    point.id = "doel-" + target.id;
    point.rule = missed ? PointRule::missed_target : PointRule::target_behind;
    point.indicator = &indicator;
    point.theme = indicator.theme;
    point.heading = theme_text(view, indicator);
    point.sentence = view.phrases().sentence(
        "hoofdpunt", missed ? "zin_doel" : "zin_achter",
        {{"indicator", indicator.name},
         {"kloof", of_gap},
         {"waarde", of_gap ? view.gap_in_text(indicator, progress.now.period)
                           : view.own(indicator, progress.now.period)},
         {"eenheid", of_gap ? difference_unit(indicator) : unit_in_sentence(indicator)},
         {"jaar", progress.now.period},
         {"doel", number_text(target.value, indicator.decimals)},
         {"doel_jaar", target.period},
         {"lijn", progress.expected ? number_text(*progress.expected, indicator.decimals) : std::string{}}});
    point.in_short = point.sentence;
    point.reason = reason(view, missed ? "doel" : "achter", 0);
    all.push_back(std::move(point));
}

void add_commitment(AreaView const& view, Commitment const& commitment, std::vector<MainPoint>& all)
{
    auto const& rounds = view.dataset().settings.rounds;
    if (!concerns(commitment, view.area()) || !exists_in(commitment, rounds, view.round())) {
        return;
    }
    auto const standing = standing_of(commitment, rounds, view.round());
    if (!standing.overdue) {
        return;
    }
    MainPoint point;
    point.id = "toezegging-" + commitment.id;
    point.rule = PointRule::overdue_commitment;
    auto const& round = view.round();
    auto const now = round.cutoff ? round.cutoff : round.deadline ? round.deadline : round.letter;
    point.sentence = view.phrases().sentence("hoofdpunt", "zin_toezegging",
                                             {{"nummer", commitment.id},
                                              {"tekst", commitment.text},
                                              {"bron", commitment.made_in},
                                              {"termijn", standing.term},
                                              {"datum", date_text(*now)},
                                              {"stand", state_words(standing.state, view.phrases())}});
    point.in_short = point.sentence;
    point.reason = reason(view, "toezegging", 0);
    point.heading = view.phrases().phrase("hoofdpunt", "kop_toezegging", {});
    all.push_back(std::move(point));
}

// Differences beyond the margin are of one kind here: the largest goes first.
int group_of(PointRule rule)
{
    bool const certain = rule == PointRule::gap_change || rule == PointRule::change || rule == PointRule::gap;
    return static_cast<int>(certain ? PointRule::gap_change : rule);
}

bool is_of_headline(MainPoint const& point, AreaView const& view)
{
    bool const is_gap = point.rule == PointRule::gap || point.rule == PointRule::gap_unknown;
    return is_gap && point.indicator == view.lead();
}

} // anonymous namespace

std::vector<MainPoint> candidates(AreaView const& view)
{
    std::vector<MainPoint> all;
    for (auto const& commitment : view.dataset().commitments) {
        add_commitment(view, commitment, all);
    }
    for (auto const* target : targets_of(view.dataset(), view.area())) {
        add_target(view, *target, all);
    }
    if (!view.wider() && !view.part()) {
        for (auto const& indicator : view.dataset().indicators) {
            add_differences(view, indicator, all);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](MainPoint const& a, MainPoint const& b) {
        return std::tuple(group_of(a.rule), -a.size) < std::tuple(group_of(b.rule), -b.size);
    });
    return all;
}

std::vector<MainPoint> main_points(AreaView const& view)
{
    auto all = candidates(view);
    std::vector<MainPoint> points;
    if (auto const* chosen = view.chosen_points()) {
        for (auto const& one : *chosen) {
            auto const found = std::find_if(all.begin(), all.end(),
                                            [&](MainPoint const& point) { return point.id == one.id; });
            if (found != all.end()) {
                points.push_back(*found);
                points.back().reason = reason(view, "gekozen", found->size);
            }
        }
        return points;
    }
    std::set<Indicator const*> indicators;
    std::set<std::string> themes;
    for (bool const other_theme : {true, false}) {
        for (auto const& one : all) {
            bool const repeats = one.indicator != nullptr && (indicators.contains(one.indicator) ||
                                                              (other_theme && themes.contains(one.theme)));
            bool const tells_nothing = one.rule == PointRule::gap_neutral || is_of_headline(one, view);
            bool const has = std::any_of(points.begin(), points.end(),
                                         [&](MainPoint const& point) { return point.id == one.id; });
            if (points.size() < k_points && !repeats && !tells_nothing && !has) {
                points.push_back(one);
                indicators.insert(one.indicator);
                themes.insert(one.theme);
            }
        }
    }
    return points;
}

void check_choice(AreaView const& view, Diagnostics& diagnostics)
{
    auto const* chosen = view.chosen_points();
    if (chosen == nullptr) {
        return;
    }
    std::vector<std::string> ids;
    for (auto const& one : candidates(view)) {
        ids.push_back(one.id);
    }
    for (auto const& one : *chosen) {
        if (std::find(ids.begin(), ids.end(), one.id) == ids.end()) {
            diagnostics.error(one.place, say("\"{}\" is no main point of {}", one.id, view.area().name),
                              ids.empty() ? say("this area has none to choose; leave it out")
                                          : spelling_hint(one.id, ids));
        }
    }
}

} // namespace wijkpeil
