// SPDX-License-Identifier: EUPL-1.2
// What a report does not know, and says: themes and indicators without a figure, texts that are old or not
// there.
#include "language/language.hpp"
#include "template/findings.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

std::string quoted_list(std::vector<std::string> names)
{
    for (auto& name : names) {
        name = "‘" + mid_sentence(name) + "’";
    }
    return list_text(names);
}

Text accounts_sentence(AreaView const& view)
{
    auto const& phrases = view.phrases();
    std::set<std::string> years;
    for (auto const& account : view.dataset().accounts) {
        if (account.area != view.area().id) {
            continue;
        }
        if (account.round == view.round().id) {
            return {};
        }
        auto const* round = view.dataset().find_round(account.round);
        years.insert(account.date       ? std::to_string(account.date->year)
                     : round == nullptr ? account.round
                                        : round->name);
    }
    if (years.empty()) {
        return phrases.sentence("ontbreekt", "toelichting");
    }
    return phrases.sentence("ontbreekt", "toelichting_oud",
                            {{"jaren", list_text({years.begin(), years.end()})}});
}

// Themes about which this report has no figure on the area.
std::vector<std::string> empty_themes(AreaView const& view)
{
    std::vector<std::string> names;
    for (auto const& theme : view.dataset().themes) {
        bool const told = std::any_of(view.dataset().indicators.begin(), view.dataset().indicators.end(),
                                      [&](Indicator const& indicator) {
                                          return indicator.theme == theme.id && view.newest_period(indicator);
                                      });
        if (!told) {
            names.push_back(theme.name);
        }
    }
    return names;
}

} // anonymous namespace

Text missing_finding(AreaView const& view)
{
    auto const& phrases = view.phrases();
    Text text;
    auto const add = [&](Text const& more) {
        if (!more.empty()) {
            text = text.empty() ? more : std::move(text) + text_of(" ") + more;
        }
    };
    if (auto const themes = empty_themes(view); !themes.empty()) {
        add(phrases.sentence("ontbreekt", "themas", {{"n", themes.size()}, {"themas", quoted_list(themes)}}));
    }
    if (auto const missing = missing_indicators(view); !missing.empty()) {
        add(phrases.sentence("ontbreekt", "indicatoren", {{"n", missing.size()}}));
    }
    add(accounts_sentence(view));
    return text.empty() ? phrases.sentence("ontbreekt", "niets") : text;
}

Text left_out_sentence(AreaView const& view)
{
    if (!view.round().cutoff) {
        return view.phrases().sentence("weggelaten", "geen_grens");
    }
    return view.phrases().sentence(
        "weggelaten", "grens",
        {{"n", view.statistics().left_out()}, {"datum", date_text(*view.round().cutoff)}});
}

std::vector<MissingIndicator> missing_indicators(AreaView const& view)
{
    std::vector<MissingIndicator> all;
    for (auto const& indicator : view.dataset().indicators) {
        if (view.coverage(indicator) != Coverage::none) {
            continue;
        }
        auto const periods = view.statistics().periods(indicator.id);
        auto const period = periods.empty() ? std::string{} : periods.back();
        // Of a partial area that is its only reason; what the sources lack, its municipality tells.
        auto const gone = view.part() ? view.municipality(indicator, period) : view.own(indicator, period);
        all.push_back({&indicator, reason_text(std::get<Missing>(gone.statistic.value))});
    }
    return all;
}

std::vector<std::string> figure_years(AreaView const& view)
{
    std::set<std::string> years;
    for (auto const& indicator : view.dataset().indicators) {
        if (view.coverage(indicator) == Coverage::compared) {
            years.insert(view.periods().begin(), view.periods().end());
        } else if (auto const newest = view.newest_period(indicator)) {
            years.insert(*newest);
        }
    }
    return {years.begin(), years.end()};
}

bool is_context(Theme const& theme, Dataset const& dataset)
{
    bool holds_weight = false;
    for (auto const& indicator : dataset.indicators) {
        if (indicator.theme == theme.id && indicator.better != Direction::none) {
            return false;
        }
        auto const* weight =
            indicator.weighting ? dataset.find_indicator(indicator.weighting->indicator) : nullptr;
        holds_weight = holds_weight || (weight != nullptr && weight->theme == theme.id);
    }
    return holds_weight;
}

} // namespace wijkpeil
