// SPDX-License-Identifier: EUPL-1.2
// What every field is and where it comes from. A field that is missing here fails a test.
#include "template/field_words.hpp"

#include "base/message_in.hpp"

#include <algorithm>
#include <array>

namespace wijkpeil {
namespace {

constexpr char const* k_areas = "geo/gebieden.yaml";
constexpr char const* k_commitments = "templates/toezeggingen.yaml";
constexpr char const* k_targets = "geo/doelen.yaml";
constexpr char const* k_settings = "wijkpeil.yaml";
constexpr char const* k_indicators = "geo/indicatoren.yaml";
constexpr char const* k_sources = "geo/bronnen.yaml";
constexpr char const* k_sentences = to_be_translated("templates/zinnen.yaml, with the figures");
constexpr char const* k_computed = to_be_translated("computed from the figures");
constexpr char const* k_figures = to_be_translated("the figure files");
constexpr char const* k_template = to_be_translated("the headings of the template");

// A field of an indicator is "*.name": each indicator has it. A field of a row is "list/name".
constexpr FieldWords k_words[] = {
    {"gebied.naam", to_be_translated("name of the area"), k_areas},
    {"gebied.gemeente", to_be_translated("name of the municipality"), k_areas},
    {"gebied.rest", to_be_translated("the municipality without the area: \"rest van Zaanstad\""), k_areas},
    {"gebied.ook_bekend_als", to_be_translated("other names in use"), k_areas},
    {"gebied.voorgedragen_door", to_be_translated("who proposed the area"), k_areas},
    {"gebied.naam_bron", to_be_translated("where the name comes from"), k_areas},
    {"gebied.aantal_wijken", to_be_translated("number of wijken, in words"), k_areas},
    {"gebied.wijken_opsomming", to_be_translated("names of the wijken"), k_areas},
    {"gebied.afgeleide_wijken", to_be_translated("wijken inferred from names"), k_areas},
    {"gebied.geheel", to_be_translated("the wijken fit exactly"), k_areas},
    {"gebied.ruimer", to_be_translated("a wijk is wider than the area"), k_areas},
    {"gebied.deel", to_be_translated("the area is made of parts of wijken"), k_areas},
    {"gebied.een_wijk", to_be_translated("the area has one wijk"), k_areas},
    {"gebied.regio_deal", to_be_translated("there is a deal of the State and the region"), k_areas},
    {"gebied.wijken", to_be_translated("the wijken of the area"), k_areas},
    {"gebied.wijken/naam", to_be_translated("name of the wijk"), k_areas},
    {"gebied.wijken/code", to_be_translated("code of the wijk"), k_areas},
    {"gebied.wijken/ruimer", to_be_translated("the wijk is wider than the area"), k_areas},
    {"gebied.wijken/deel", to_be_translated("part of the wijk belongs to the area"), k_areas},
    {"gebied.wijken/afgeleid", to_be_translated("inferred from names"), k_areas},
    {"gebied.wijken/opmerking", to_be_translated("remark on the wijk"), k_areas},
    {"ronde.naam", to_be_translated("name of the round"), k_settings},
    {"ronde.brief", to_be_translated("date of the letter"), k_settings},
    {"ronde.deadline", to_be_translated("last date"), k_settings},
    {"ronde.raad", to_be_translated("date in the council"), k_settings},
    {"ronde.cijfers_tot", to_be_translated("until when published figures count"), k_settings},
    {"ronde.feiten", to_be_translated("what is recorded about the round"), k_settings},
    {"ronde.vorige", to_be_translated("name of the round before"), k_settings},
    {"ronde.vorige_brief", to_be_translated("date of its letter"), k_settings},
    {"ronde.aangenomen", to_be_translated("the dates are assumed"), k_settings},
    {"programma.kop", to_be_translated("of how many indicators most areas are worse off"), k_sentences},
    {"programma.intro", to_be_translated("how many areas count, and which do not"), k_sentences},
    {"programma.zin_toezeggingen", to_be_translated("how many commitments are answered"), k_commitments},
    {"programma.aantal_gebieden", to_be_translated("number of areas, in words"), k_areas},
    {"programma.aantal_gemeenten", to_be_translated("number of their municipalities, in words"), k_areas},
    {"programma.aantal_indicatoren", to_be_translated("number of indicators, in words"), k_indicators},
    {"programma.gebieden", to_be_translated("all areas"), k_areas},
    {"programma.gebieden/naam", to_be_translated("name of the area"), k_areas},
    {"programma.gebieden/gemeente", to_be_translated("name of the municipality"), k_areas},
    {"programma.gebieden/voorgedragen_door", to_be_translated("who proposed the area"), k_areas},
    {"programma.gebieden/regio_deal", to_be_translated("there is a deal of the State and the region"),
     k_areas},
    {"project.titel", to_be_translated("title of the project"), k_settings},
    {"project.uitgever", to_be_translated("who publishes it"), k_settings},
    {"project.inleiding", to_be_translated("introduction of the start page"), k_settings},
    {"project.mededeling", to_be_translated("what every first page says"), k_settings},
    {"project.voorbeeld", to_be_translated("it is an example"), k_settings},
    {"rapport.inhoud", to_be_translated("the parts of the report, with links"), k_template},
    {"cijfers.nieuwste", to_be_translated("the newest figure, with its publication"), k_figures},
    {"cijfers.jaren", to_be_translated("years for which there is a figure"), k_figures},
    {"cijfers.weggelaten", to_be_translated("how many later figures are left out"), k_figures},
    {"cijfers.grenzen", to_be_translated("source of the boundaries"), k_sources},
    {"cijfers.vergelijkingen", to_be_translated("how many comparisons have a margin"), k_figures},
    {"cijfers.aantal_vergeleken", to_be_translated("number of indicators side by side, in words"), k_figures},
    {"cijfers.vergelijkbaar", to_be_translated("there are indicators side by side"), k_figures},
    {"cijfers.heeft_ontbrekend", to_be_translated("there are indicators without a figure"), k_figures},
    {"cijfers.ontbrekend", to_be_translated("indicators without a figure"), k_figures},
    {"cijfers.ontbrekend/naam", to_be_translated("name of the indicator"), k_indicators},
    {"cijfers.ontbrekend/reden", to_be_translated("why there is no figure"), k_figures},
    {"cijfers.hoofdpunten", to_be_translated("the main points of the area"), k_sentences},
    {"cijfers.hoofdpunten/kop", to_be_translated("the theme of the point, or that it is a commitment"),
     k_sentences},
    {"cijfers.hoofdpunten/zin", to_be_translated("the point as a sentence"), k_sentences},
    {"cijfers.hoofdpunten/kort", to_be_translated("the point for a narrow column"), k_sentences},
    {"cijfers.hoofdpunten/regel", to_be_translated("the rule that chose it"), k_sentences},
    {"zin.telling",
     to_be_translated("on how many indicators the area is less favourable, and on which it is not"),
     k_sentences},
    {"zin.kop", to_be_translated("the finding with both values"), k_sentences},
    {"zin.intro", to_be_translated("the difference, and what cannot be said"), k_sentences},
    {"zin.wijken", to_be_translated("the wijken within the municipality"), k_sentences},
    {"zin.ontbreekt", to_be_translated("what is not there"), k_sentences},
    {"zin.richting", to_be_translated("what is favourable"), k_sentences},
    {"zin.herkomst", to_be_translated("how the wijken were chosen"), k_sentences},
    {"*.naam", to_be_translated("name of the indicator"), k_indicators},
    {"*.naam_klein", to_be_translated("the same name within a sentence"), k_indicators},
    {"*.definitie", to_be_translated("what was measured"), k_indicators},
    {"*.over", to_be_translated("whom it is about"), k_indicators},
    {"*.eenheid", to_be_translated("unit"), k_indicators},
    {"*.verschil_eenheid", to_be_translated("unit of a difference"), k_indicators},
    {"*.thema", to_be_translated("theme"), k_indicators},
    {"*.jaar", to_be_translated("newest year with a figure"), k_figures},
    {"*.eerste_jaar", to_be_translated("first year"), k_figures},
    {"*.gepubliceerd", to_be_translated("when the newest figure was published"), k_sources},
    {"*.waarde", to_be_translated("the area"), k_computed},
    {"*.rest", to_be_translated("the rest of the municipality"), k_computed},
    {"*.gemeente", to_be_translated("the whole municipality"), k_computed},
    {"*.land", to_be_translated("the Netherlands"), k_computed},
    {"*.verschil", to_be_translated("area minus rest"), k_computed},
    {"*.waarde_eerder", to_be_translated("the area in the first year"), k_computed},
    {"*.rest_eerder", to_be_translated("the rest in the first year"), k_computed},
    {"*.verschil_eerder", to_be_translated("the difference in the first year"), k_computed},
    {"*.jaar_eerder", to_be_translated("the area a year before, in the same part of the year"), k_computed},
    {"*.vorige_ronde", to_be_translated("the area as the round before showed it"), k_computed},
    {"*.vorige_ronde_jaar", to_be_translated("the year of that figure"), k_figures},
    {"*.streefwaarde", to_be_translated("the target, with its year"), k_targets},
    {"*.streefwaarde_stand", to_be_translated("how it stands with the target"), k_computed},
    {"*.ongunstiger", to_be_translated("less favourable than the rest"), k_computed},
    {"*.gunstiger", to_be_translated("more favourable than the rest"), k_computed},
    {"*.gelijk", to_be_translated("equal to the rest"), k_computed},
    {"*.hoger", to_be_translated("surely higher than the rest"), k_computed},
    {"*.lager", to_be_translated("surely lower than the rest"), k_computed},
    {"*.binnen_de_marge", to_be_translated("the difference may be chance"), k_computed},
    {"*.marge_onbekend", to_be_translated("a difference whose margin is unknown"), k_computed},
    {"*.gestegen", to_be_translated("surely higher than in the first year"), k_computed},
    {"*.gedaald", to_be_translated("surely lower than in the first year"), k_computed},
    {"*.verandering_binnen_de_marge", to_be_translated("the change may be chance"), k_computed},
    {"*.verandering_onbekend", to_be_translated("a change whose margin is unknown"), k_computed},
    {"*.kloof_groter", to_be_translated("the gap surely became wider"), k_computed},
    {"*.kloof_kleiner", to_be_translated("the gap surely became narrower"), k_computed},
    {"*.kloof_binnen_de_marge", to_be_translated("the change of the gap may be chance"), k_computed},
    {"*.kloof_onbekend", to_be_translated("a change of the gap whose margin is unknown"), k_computed},
    {"*.kop", to_be_translated("lowest and highest area, as a headline"), k_sentences},
    {"*.zin_verschillen", to_be_translated("all areas beside the rest of their municipality"), k_sentences},
    {"*.zin_verschillen_eerder", to_be_translated("the same differences in the first year"), k_sentences},
    {"*.zin_niet_meegeteld", to_be_translated("areas that do not count, and why"), k_sentences},
    {"*.zin_verschil", to_be_translated("the area beside the rest, as a sentence"), k_sentences},
    {"*.zin_verandering", to_be_translated("the area before and now, as a sentence"), k_sentences},
    {"*.zin_kloof", to_be_translated("how the gap changed, as a sentence"), k_sentences},
    {"*.zin_perioden", to_be_translated("the gap through the years, as a sentence"), k_sentences},
    {"*.zin_wijken", to_be_translated("the wijken beside the rest, as a sentence"), k_sentences},
    {"*.zin_wijken_verandering", to_be_translated("the wijken before and now, as a sentence"), k_sentences},
    {"*.verandering", to_be_translated("the newest year minus the first"), k_computed},
    {"*.verandering_kloof", to_be_translated("the difference in the newest year minus that in the first"),
     k_computed},
    {"*.zin", to_be_translated("a whole sentence with value and difference"), k_sentences},
};

} // anonymous namespace

std::vector<FieldWords> all_field_words()
{
    return {std::begin(k_words), std::end(k_words)};
}

FieldWords const* words_of_field(std::string_view name)
{
    auto const* const found = std::find_if(std::begin(k_words), std::end(k_words),
                                           [&](FieldWords const& one) { return one.name == name; });
    return found == std::end(k_words) ? nullptr : found;
}

} // namespace wijkpeil
