// SPDX-License-Identifier: EUPL-1.2
// Fields of a document about the round: {{programma.kop}}, {{leidend.zin_verschillen}}, …
#include "language/language.hpp"
#include "template/commitments.hpp"
#include "template/indicator_page.hpp"
#include "template/programme_page.hpp"
#include "template/round_statements.hpp"
#include "template/round_view.hpp"
#include "template/schema.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace wijkpeil {
namespace {

using Choose = std::function<Indicator const*(RoundView const&)>;

Field text(std::string name, std::function<Text(RoundView const&)> get)
{
    return {std::move(name),
            FieldKind::text,
            of_round([get = std::move(get)](RoundView const& view) { return text_field(get(view)); }),
            {}};
}

Field of_indicator(std::string name, Choose const& choose, std::function<Text(IndicatorView const&)> get)
{
    return text(std::move(name), [choose, get = std::move(get)](RoundView const& view) {
        auto const* indicator = choose(view);
        return indicator == nullptr ? Text{} : get(view.indicator(*indicator));
    });
}

long count_towns(Dataset const& dataset)
{
    std::set<std::string> towns;
    for (auto const& area : dataset.areas) {
        towns.insert(area.municipality_code);
    }
    return static_cast<long>(towns.size());
}

FieldValue area_rows(RoundView const& view)
{
    FieldValue value;
    for (auto const& area : view.dataset().areas) {
        FieldRow row;
        row["naam"] = text_field(area.name);
        row["gemeente"] = text_field(area.municipality);
        row["voorgedragen_door"] = text_field(area.proposed_by);
        row["regio_deal"] = yes_field(area.regio_deal.value_or(false));
        value.rows.push_back(std::move(row));
    }
    return value;
}

std::vector<Field> programme_fields()
{
    return {
        text("kop",
             [](RoundView const& view) { return programme_headline(view.statistics(), view.phrases()); }),
        text("intro",
             [](RoundView const& view) { return programme_lead(view.statistics(), view.phrases()); }),
        text("zin_toezeggingen",
             [](RoundView const& view) {
                 auto const all = standings_of_programme(view.dataset(), view.round());
                 return all.empty() ? view.phrases().sentence("alle_gebieden", "geen_toezegging")
                                    : commitments_headline(all, view.phrases()) + text_of(".");
             }),
        text("aantal_gebieden",
             [](RoundView const& view) {
                 return text_of(count_text(static_cast<long>(view.dataset().areas.size())));
             }),
        text("aantal_gemeenten",
             [](RoundView const& view) { return text_of(count_text(count_towns(view.dataset()))); }),
        text("aantal_indicatoren",
             [](RoundView const& view) {
                 return text_of(count_text(static_cast<long>(view.dataset().indicators.size())));
             }),
        {"gebieden",
         FieldKind::list,
         of_round(area_rows),
         {{"naam", FieldKind::text},
          {"gemeente", FieldKind::text},
          {"voorgedragen_door", FieldKind::text},
          {"regio_deal", FieldKind::yes_no}}},
    };
}

} // anonymous namespace

std::map<std::string, std::vector<Field>> round_groups()
{
    return {{"programma", programme_fields()}};
}

std::vector<Field> round_indicator_fields(std::function<Indicator const*(RoundView const&)> const& choose)
{
    return {
        of_indicator("naam", choose,
                     [](IndicatorView const& view) { return text_of(view.indicator().name); }),
        of_indicator("naam_klein", choose,
                     [](IndicatorView const& view) { return text_of(mid_sentence(view.indicator().name)); }),
        of_indicator("jaar", choose, [](IndicatorView const& view) { return text_of(view.period()); }),
        of_indicator("kop", choose, indicator_headline),
        of_indicator("zin_verschillen", choose, gaps_of_areas),
        of_indicator("zin_verschillen_eerder", choose, earlier_gaps_of_areas),
        of_indicator("zin_niet_meegeteld", choose, areas_left_out),
    };
}

} // namespace wijkpeil
