// SPDX-License-Identifier: EUPL-1.2
// Fields of one indicator: {{moeilijk-rondkomen.waarde}}, {{leidend.verschil}}, …
#include "compute/periods.hpp"
#include "compute/targets.hpp"
#include "language/language.hpp"
#include "template/area_view.hpp"
#include "template/blocks.hpp"
#include "template/findings.hpp"
#include "template/schema.hpp"
#include "template/statements.hpp"

#include <iterator>

namespace wijkpeil {
namespace {

using Choose = std::function<Indicator const*(AreaView const&)>;

Field words(std::string name, Choose const& choose,
            std::function<std::string(AreaView const&, Indicator const&)> get)
{
    return {std::move(name),
            FieldKind::text,
            of_area([choose, get = std::move(get)](AreaView const& view) {
                auto const* indicator = choose(view);
                return indicator == nullptr ? FieldValue{} : text_field(get(view, *indicator));
            }),
            {}};
}

Field value(std::string name, Choose const& choose,
            std::function<ShownValue(AreaView const&, Indicator const&)> get)
{
    return {std::move(name),
            FieldKind::value,
            of_area([choose, get = std::move(get)](AreaView const& view) {
                auto const* indicator = choose(view);
                return indicator == nullptr ? FieldValue{} : value_field(get(view, *indicator));
            }),
            {}};
}

Field favour(std::string name, Choose const& choose, Favour wanted)
{
    return {std::move(name),
            FieldKind::yes_no,
            of_area([choose, wanted](AreaView const& view) {
                auto const* indicator = choose(view);
                // A wider area is neither better nor worse: its value is of a larger place.
                return yes_field(indicator != nullptr && !view.wider() &&
                                 stated_favour(view.gap_of(
                                     *indicator, view.newest_period(*indicator).value_or(""))) == wanted);
            }),
            {}};
}

// A whole sentence; empty without an indicator.
Field sentence(std::string name, Choose const& choose, Text (*tell)(AreaView const&, Indicator const&))
{
    return {std::move(name),
            FieldKind::text,
            of_area([choose, tell](AreaView const& view) {
                auto const* indicator = choose(view);
                return indicator == nullptr ? FieldValue{} : text_field(tell(view, *indicator));
            }),
            {}};
}

// Whether this may be said of the area.
Field claim(std::string name, Choose const& choose, std::string_view claim)
{
    return {std::move(name),
            FieldKind::yes_no,
            of_area([choose, claim](AreaView const& view) {
                auto const* indicator = choose(view);
                return yes_field(indicator != nullptr && claims_of(view, *indicator).contains(claim));
            }),
            {}};
}

// Whether one of the differences is of this class.
Field of_class(std::string name, Choose const& choose, Comparison Differences::*which, ChangeClass wanted)
{
    return {std::move(name),
            FieldKind::yes_no,
            of_area([choose, which, wanted](AreaView const& view) {
                auto const* indicator = choose(view);
                return yes_field(indicator != nullptr &&
                                 (differences_of(view, *indicator).*which).change_class == wanted);
            }),
            {}};
}

std::string theme_name(AreaView const& view, Indicator const& indicator)
{
    auto const* theme = view.dataset().find_theme(indicator.theme);
    return theme == nullptr ? std::string{} : theme->name;
}

// The source of the newest figure, with what is known of its date.
std::string published(AreaView const& view, Indicator const& indicator)
{
    auto const& dataset = view.dataset();
    for (auto const& code : view.own_codes()) {
        auto const shown = view.region(code, indicator, newest_of(view, indicator));
        if (shown.statistic.observations.empty()) {
            continue;
        }
        auto const& file =
            dataset.figure_files[dataset.observations[shown.statistic.observations.front()].file];
        auto const* source = dataset.find_source(file.source);
        auto const note = source == nullptr ? std::string{} : source->published_note;
        return date_text(file.published) + (note.empty() ? "" : " (" + note + ")");
    }
    return {};
}

// What the round before showed: its newest figure, which may be of the same year in another delivery.
ShownValue before(AreaView const& view, Indicator const& indicator)
{
    Subject const area{SubjectKind::area, view.area().id};
    if (auto const* earlier = view.statistics().round_before()) {
        if (auto const period = earlier->newest_period(area, indicator.id)) {
            return shown_value(earlier->at(area, indicator.id, *period), indicator);
        }
    }
    return shown_value(view.statistics().at(area, indicator.id, {}), indicator); // missing, with its reason
}

// The first target of this indicator.
Target const* target_of(AreaView const& view, Indicator const& indicator)
{
    for (auto const* target : targets_of(view.dataset(), view.area())) {
        if (target->indicator == indicator.id && target->of == Target::Of::value) {
            return target;
        }
    }
    return nullptr;
}

std::string target_words(AreaView const& view, Indicator const& indicator)
{
    auto const* target = target_of(view, indicator);
    return target == nullptr ? std::string{}
                             : number_text(target->value, indicator.decimals) + " in " + target->period;
}

std::string target_state(AreaView const& view, Indicator const& indicator)
{
    auto const* target = target_of(view, indicator);
    return target == nullptr
               ? std::string{}
               : plain(view.phrases().phrase(
                     "doelen", target_state_key(progress_of(*target, view.area(), view.statistics()).state)));
}

// What its differences allow to be said, and the sentences that say it.
std::vector<Field> statement_fields(Choose const& choose)
{
    return {
        value("verandering", choose,
              [](AreaView const& view, Indicator const& one) {
                  return shown_change(view, one, differences_of(view, one));
              }),
        value("verandering_kloof", choose,
              [](AreaView const& view, Indicator const& one) {
                  return shown_gap_change(view, one, differences_of(view, one));
              }),
        claim("hoger", choose, "hoger"),
        claim("lager", choose, "lager"),
        of_class("binnen_de_marge", choose, &Differences::gap, ChangeClass::within_margin),
        of_class("marge_onbekend", choose, &Differences::gap, ChangeClass::margin_unknown),
        claim("gestegen", choose, "gestegen"),
        claim("gedaald", choose, "gedaald"),
        of_class("verandering_binnen_de_marge", choose, &Differences::change, ChangeClass::within_margin),
        of_class("verandering_onbekend", choose, &Differences::change, ChangeClass::margin_unknown),
        claim("kloof_groter", choose, "kloof_groter"),
        claim("kloof_kleiner", choose, "kloof_kleiner"),
        of_class("kloof_binnen_de_marge", choose, &Differences::gap_change, ChangeClass::within_margin),
        of_class("kloof_onbekend", choose, &Differences::gap_change, ChangeClass::margin_unknown),
        sentence("zin_verschil", choose, gap_statement),
        sentence("zin_verandering", choose, change_statement),
        sentence("zin_kloof", choose, gap_change_statement),
        sentence("zin_wijken", choose, regions_statement),
        sentence("zin_wijken_verandering", choose, regions_change_statement),
        sentence("zin_perioden", choose, periods_statement),
    };
}

} // anonymous namespace

std::vector<Field> indicator_fields(Choose const& choose)
{
    std::vector<Field> fields = {
        words("naam", choose, [](AreaView const&, Indicator const& one) { return one.name; }),
        words("naam_klein", choose,
              [](AreaView const&, Indicator const& one) { return mid_sentence(one.name); }),
        words("definitie", choose, [](AreaView const&, Indicator const& one) { return one.definition; }),
        words("over", choose, [](AreaView const&, Indicator const& one) { return one.population; }),
        words("eenheid", choose, [](AreaView const&, Indicator const& one) { return unit_in_sentence(one); }),
        words("verschil_eenheid", choose,
              [](AreaView const&, Indicator const& one) { return difference_unit(one); }),
        words("thema", choose, theme_name),
        words("jaar", choose, newest_of),
        words("eerste_jaar", choose, first_of),
        words("gepubliceerd", choose, published),
        value("waarde", choose,
              [](AreaView const& view, Indicator const& one) { return view.own(one, newest_of(view, one)); }),
        value(
            "rest", choose,
            [](AreaView const& view, Indicator const& one) { return view.rest(one, newest_of(view, one)); }),
        value("gemeente", choose,
              [](AreaView const& view, Indicator const& one) {
                  return view.municipality(one, newest_of(view, one));
              }),
        value("land", choose,
              [](AreaView const& view, Indicator const& one) {
                  return view.country(one, newest_of(view, one));
              }),
        value("verschil", choose,
              [](AreaView const& view, Indicator const& one) {
                  return view.gap_in_text(one, newest_of(view, one));
              }),
        value("waarde_eerder", choose,
              [](AreaView const& view, Indicator const& one) { return view.own(one, first_of(view, one)); }),
        value("rest_eerder", choose,
              [](AreaView const& view, Indicator const& one) { return view.rest(one, first_of(view, one)); }),
        value("verschil_eerder", choose,
              [](AreaView const& view, Indicator const& one) {
                  return view.gap_in_text(one, first_of(view, one));
              }),
        value("jaar_eerder", choose,
              [](AreaView const& view, Indicator const& one) {
                  return view.own(one, a_year_before(newest_of(view, one)));
              }),
        value("vorige_ronde", choose, before),
        words("vorige_ronde_jaar", choose,
              [](AreaView const& view, Indicator const& one) {
                  auto const shown = before(view, one);
                  return is_missing(shown.statistic.value) ? std::string{} : shown.statistic.period;
              }),
        words("streefwaarde", choose, target_words),
        words("streefwaarde_stand", choose, target_state),
        favour("ongunstiger", choose, Favour::unfavourable),
        favour("gunstiger", choose, Favour::favourable),
        favour("gelijk", choose, Favour::equal),
        {"zin",
         FieldKind::text,
         of_area(
             [choose](AreaView const& view) { return text_field(indicator_sentence(view, choose(view))); }),
         {}},
    };
    auto more = statement_fields(choose);
    fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return fields;
}

} // namespace wijkpeil
