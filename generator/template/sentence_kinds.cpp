// SPDX-License-Identifier: EUPL-1.2
// Every sentence the program asks for, with what may be used in it. The words are in templates/zinnen.yaml.
#include "template/phrases.hpp"

#include "base/text.hpp"
#include "template/changes_sentences.hpp"
#include "template/form.hpp"
#include "template/programme_sentences.hpp"
#include "template/readiness_page.hpp"
#include "template/statement_sentences.hpp"

namespace wijkpeil {
namespace {

struct Declared {
    char const* group;
    char const* key;
    char const* arguments; // as DeclaredSentence
};

constexpr char const* k_scores =
    "gebied gemeente land jaar aandeel? over eenheid verschil_eenheid ruimer? n#";
constexpr char const* k_gaps =
    "gebied gemeente land jaar aandeel? over eenheid verschil_eenheid ruimer? n# grootste kleinste "
    "grootste_verschil= kleinste_verschil= n_ongunstiger#";
constexpr char const* k_cut_gaps =
    "gebied gemeente land jaar aandeel? over eenheid verschil_eenheid ruimer? n# totaal# grootste kleinste "
    "grootste_verschil= kleinste_verschil= n_ongunstiger# n_ongunstiger_alle# alle_ongunstiger?";
constexpr char const* k_cut_gaps_below =
    "gebied gemeente land jaar aandeel? over eenheid verschil_eenheid ruimer? n# totaal# grootste kleinste "
    "grootste_verschil= kleinste_verschil= n_ongunstiger# n_ongunstiger_alle# alle_ongunstiger? alle?";
constexpr char const* k_small_table = "n# n_getoond# alle? eenheid deel? gebied";
constexpr char const* k_trend =
    "indicator eerst= nu= rest_eerst= rest_nu= eenheid verschil_eenheid eerste_jaar jaar "
    "jaren aandeel? hoogte ruimer?";
constexpr char const* k_map =
    "n# indicator aandeel? over eenheid gebied gemeente jaar n_eigen# deel? ruimer?";
constexpr char const* k_map_told =
    "n# indicator aandeel? over eenheid gebied gemeente jaar n_eigen# deel? ruimer? eigen "
    "n_zonder# zonder laagste= laagste_naam hoogste= hoogste_naam";
constexpr char const* k_regions =
    "n# indicator eenheid percentages? gebied gemeente deel? laagste= laagste_naam "
    "hoogste= hoogste_naam";
constexpr char const* k_locator = "n# totaal# gebied gemeente land wijken deel?";
constexpr char const* k_directions = "hogere lagere n_hoger# n_lager# alle?";
constexpr char const* k_origin = "n# gebied n_afgeleid# afgeleid";
constexpr char const* k_region_table = "n# gebied n_indicatoren# jaar";

constexpr Declared k_declared[] = {
    {"document", "titel", "gebied publicatie ronde"},
    {"document", "omschrijving", "kop publicatie ronde"},
    {"document", "voet", "datum"},
    {"document", "voorbeeld", ""},
    {"document", "concept", ""},
    {"document", "concept_voorbeeld", ""},
    {"document", "concept_toezegging", "nummer tekst"},
    {"document", "concept_tekst", "gebied met_thema? thema klad?"},
    {"naam", "rest", "gemeente"},
    {"verwijzing", "figuur", "n#"},
    {"verwijzing", "tabel", "n#"},
    {"verwijzing", "kop", "kop"},
    {"nieuwste", "kort", "jaar"},
    {"nieuwste", "lang", "n# jaar indicator uitgever titel ouder? leidend leidend_jaar"},
    {"nieuwste", "geen", ""},
    {"kop", "heel", "indicator waarde= rest_waarde= eenheid gebied gemeente ruimer?"},
    {"kop", "deel", "n# indicator laagste= hoogste= eenheid gebied"},
    {"kop", "geen", "gebied"},
    {"intro", "heel", "verschil= eenheid jaar eerder= met_eerder? eerder_jaar model? marge? buiten?"},
    {"intro", "ruimer", "n# totaal# alle? gebied"},
    {"intro", "deel", "gebied gemeente gemeente_waarde= land land_waarde= eenheid model? jaar"},
    {"intro", "geen", "gebied"},
    {"indicator", "heel",
     "indicator waarde= rest_waarde= eenheid jaar verschil= verschil_eenheid eerder= met_eerder? eerder_jaar "
     "ruimer?"},
    {"indicator", "deel", "n# indicator laagste= hoogste= eenheid gemeente gemeente_waarde= jaar"},
    {"indicator", "geen", "indicator reden"},
    {"wijken", "alle_hoogste", k_regions},
    {"wijken", "een_hoogste", k_regions},
    {"wijken", "hoogste", k_regions},
    {"wijken", "spreiding", k_regions},
    {"wijken", "een", k_regions},
    {"wijken", "geen", "indicator gebied"},
    {"wijk", "zin", "indicator waarde= eenheid jaar gemeente gemeente_waarde= reden"},
    {"wijk", "geen", ""},
    {"ontbreekt", "themas", "n# themas"},
    {"ontbreekt", "indicatoren", "n#"},
    {"ontbreekt", "toelichting", ""},
    {"ontbreekt", "toelichting_oud", "jaren"},
    {"ontbreekt", "niets", ""},
    {"richting", "beide", k_directions},
    {"richting", "hoger", k_directions},
    {"richting", "lager", k_directions},
    {"herkomst", "gedocumenteerd", k_origin},
    {"herkomst", "gekozen", k_origin},
    {"herkomst", "afgeleid", k_origin},
    {"herkomst", "deels", k_origin},
    {"herkomst", "opmerking", "tekst"},
    {"weggelaten", "grens", "n# datum"},
    {"weggelaten", "geen_grens", ""},
    {"kern", "verschil", ""},
    {"kern", "was", "jaar"},
    {"kern", "ruimer", ""},
    {"kern", "hoogste_wijk", ""},
    {"kern", "laagste_wijk", ""},
    {"ligging", "kop", k_locator},
    {"ligging", "onder", "waarde= gemeente_waarde= gemeente eenheid jaar ruimer?"},
    {"ligging", "onder_deel", "waarde= gemeente_waarde= gemeente eenheid jaar ruimer?"},
    {"ligging", "wijken", k_locator},
    {"ligging", "alternatief", k_locator},
    {"score", "kop", k_scores},
    {"score", "onder", k_scores},
    {"score", "ongunstiger", ""},
    {"score", "gunstiger", ""},
    {"score", "gelijk", ""},
    {"score", "zonder_richting", ""},
    {"score", "binnen_de_marge", ""},
    {"score", "marge_onbekend", ""},
    {"score", "niet_meegeteld", ""},
    {"score", "zonder", "jaar"},
    {"score", "alternatief",
     "n# gebied gemeente grootste= grootste_naam kleinste= kleinste_naam eenheid n_ongunstiger# ruimer?"},
    {"kloof", "kop", k_gaps},
    {"kloof", "kop_een", k_gaps},
    {"kloof", "onder", k_gaps},
    {"kloof", "alternatief", k_gaps},
    {"verloop", "kop", k_trend},
    {"verloop", "onder", k_trend},
    {"verloop", "getallen", "eerste_jaar jaar"},
    {"verloop", "zonder", "jaren reden"},
    {"verloop", "breuk", "periode reden"},
    {"verloop", "toelichting", "model?"},
    {"verloop", "alternatief", "n# gebied gemeente land jaren"},
    {"verloop", "alternatief_vak", "indicator eerst= eerste_jaar nu= rest_nu= jaar een_jaar?"},
    {"kaart", "onder", k_map},
    {"kaart", "legenda", "indicator eenheid"},
    {"kaart", "eenheid", ""},
    {"kaart", "minder", "grens"},
    {"kaart", "tussen", "van tot"},
    {"kaart", "meer", "grens"},
    {"kaart", "zonder", ""},
    {"kaart", "grens", ""},
    {"kaart", "grens_ongeveer", ""},
    {"kaart", "klassen", ""},
    {"kaart", "tabel_kop", k_map},
    {"kaart", "tabel_onder", k_map},
    {"kaart", "alternatief", k_map_told},
    {"kaart", "alternatief_leeg", k_map_told},
    {"kolom", "indicator", ""},
    {"kolom", "jaar", ""},
    {"kolom", "wijk", ""},
    {"kolom", "gebied", ""},
    {"kolom", "rest", ""},
    {"kolom", "verschil", ""},
    {"kolom", "verschil_lang", ""},
    {"kolom", "eerder", "gebied"},
    {"kolom", "laagste_wijk", ""},
    {"kolom", "hoogste_wijk", ""},
    {"kolom", "uitgever", ""},
    {"kolom", "tabel", ""},
    {"kolom", "gepubliceerd", ""},
    {"kolom", "opgehaald", ""},
    {"kolom", "licentie", ""},
    {"kolom", "nummer", ""},
    {"kolom", "toezegging", ""},
    {"kolom", "gedaan_in", ""},
    {"kolom", "termijn", ""},
    {"kolom", "stand", ""},
    {"kolom", "nulmeting", ""},
    {"kolom", "nu", ""},
    {"kolom", "lijn", ""},
    {"kolom", "streefwaarde", ""},
    {"kolom", "maatregel", ""},
    {"kolom", "periode", ""},
    {"kolom", "gericht_op", ""},
    {"kolom", "bedrag", ""},
    {"kolom", "marge", ""},
    {"kolom", "oordeel", ""},
    {"kolom", "verandering_kloof", ""},
    {"tabel", "verloop_kop", "n# jaren"},
    {"tabel", "verloop_onder", "aandeel? een_groep? over eenheid verschil_eenheid deel?"},
    {"tabel", "thema_leeg", ""},
    {"tabel", "thema_elders", ""},
    {"tabel", "thema_zonder_cijfer", ""},
    {"tabel", "overig_kop", "n#"},
    {"tabel", "overig_onder", "deel?"},
    {"tabel", "wijken_kop", k_region_table},
    {"tabel", "wijken_deel", k_region_table},
    {"tabel", "wijken_ongunstigst", "n# gebied n_indicatoren# jaar wijk n_ongunstigst# alle?"},
    {"tabel", "wijken_onder", "aandeel? een_groep? over eenheid jaar met_aantal? aantal aantal_jaar"},
    {"noot", "benadering", "gewicht ander_jaar?"},
    {"noot", "noemer", "een_groep? over"},
    {"noot", "opgeteld", ""},
    {"noot", "ontbrekend_gewicht", "aandeel"},
    {"noot", "verschil", "model? marge?"},
    {"noot", "breuk", "periode reden"},
    {"noot", "ruimer", ""},
    {"noot", "wijk_ruimer", ""},
    {"noot", "rest", "n# gemeente gebieden"},
    {"noot", "leeg_thema", ""},
    {"noot", "aantallen", ""},
    {"noot", "geen_ouder", ""},
    {"noot", "alleen_gemeente", "gemeente definitie indeling met_eerder? eerst= eerste_jaar"},
    {"noot", "voorlopig", ""},
    {"noot", "herzien", ""},
    {"noot", "delen", ""},
    {"bron", "regel", "bronnen"},
    {"bron", "gepubliceerd", "datum"},
    {"bron", "gepubliceerd_met_noot", "datum"},
    {"bron", "opgehaald", "datum"},
    {"bron", "weging", "bronnen"},
    {"bron", "grenzen", "bron"},
    {"bron", "kop", "n#"},
    {"bron", "onbekend", ""},
    {"bron", "voor_waarden", ""},
    {"bron", "voor_weging", ""},
    {"bron", "voor_beide", ""},
    {"bron", "voor_grenzen", ""},
    {"stand", "kop", "n# gebied datum"},
    {"stand", "onder", "n# gebied datum"},
    {"stand", "geen", "n# gebied datum"},
    {"stand", "geen_eigen", "n# gebied datum"},
    {"stand", "open", ""},
    {"stand", "op_schema", ""},
    {"stand", "in_voorbereiding", ""},
    {"stand", "vertraagd", ""},
    {"stand", "beantwoord", ""},
    {"stand", "vervallen", ""},
    {"stand", "onbekend", ""},
    {"stand", "te_laat", "datum"},
    {"stand", "doorgeschoven", "reden"},
    {"doelen", "kop", "n# gebied"},
    {"doelen", "onder", ""},
    {"doelen", "kloof", ""},
    {"doelen", "afspraak", "herkomst"},
    {"doelen", "geen", "gebied"},
    {"doelen", "nog_geen", ""},
    {"doelen", "gehaald", ""},
    {"doelen", "op_schema", ""},
    {"doelen", "achter", ""},
    {"doelen", "niet_te_zeggen", ""},
    {"doelen", "geen_cijfer", ""},
    {"maatregelen", "kop", "n# gebied"},
    {"maatregelen", "onder", ""},
    {"maatregelen", "geen", "gebied deal_bekend? deal?"},
    {"maatregelen", "thema_leeg", ""},
    {"maatregelen", "herkomst", "herkomst"},
    {"maatregelen", "onbekend", ""},
    {"maatregelen", "geen_indicator", ""},
    {"maatregelen", "maatregel", ""},
    {"maatregelen", "doorbraak", ""},
    {"maatregelen", "geld", ""},
    {"veranderingen", "kop", "n#"},
    {"veranderingen", "onder", "betrouwbaarheid gebied gemeente"},
    {"vergelijkingen", "geen_marge", "n_zonder#"},
    {"vergelijkingen", "met_marge", "n# n_zonder# betrouwbaarheid toeval"},
    {"klasse", "hoger", ""},
    {"klasse", "hoger_gunstig", ""},
    {"klasse", "hoger_ongunstig", ""},
    {"klasse", "lager", ""},
    {"klasse", "lager_gunstig", ""},
    {"klasse", "lager_ongunstig", ""},
    {"klasse", "binnen_de_marge", ""},
    {"klasse", "marge_onbekend", ""},
    {"klasse", "te_weinig", ""},
    {"klasse", "niet_vergelijkbaar", ""},
    {"klasse", "nog_geen_cijfer", ""},
    {"klasse", "geen_eerder", ""},
    {"duiding", "herkomst",
     "naar met_naar? datum met_datum? voor oud? ronde auteur met_auteur? "
     "concept? verouderd? bevestigd? bevestigd_voor"},
    {"duiding", "geen", ""},
    {"duiding", "geen_enkele", "gebied themas"},
    {"duiding", "leeg", ""},
    {"duiding", "alle", ""},
    {"brief", "onderwerp", "voorbeeld?"},
    {"brief", "betreft", "voorbeeld?"},
    {"brief", "niet_ingevuld", "voorbeeld?"},
    {"brief", "handtekening", "voorbeeld?"},
    {"brief", "toezegging", "tekst gedaan_in termijn antwoord"},
    {"factsheet", "wijken", ""},
    {"factsheet", "wijken_van", "n# totaal#"},
    {"factsheet", "kloof_kop", k_cut_gaps},
    {"factsheet", "kloof_onder", k_cut_gaps_below},
    {"factsheet", "kloof_rij", "indicator waarde= rest_waarde= verschil="},
    {"factsheet", "verschil", ""},
    {"factsheet", "heel_gebied", ""},
    {"factsheet", "minder", "grens"},
    {"factsheet", "tussen", "van tot"},
    {"factsheet", "meer", "grens"},
    {"factsheet", "kaart_kop", "n# indicator laagste= hoogste= eenheid"},
    {"factsheet", "kaart_onder", k_map},
    {"factsheet", "tabel_kop", k_small_table},
    {"factsheet", "tabel_onder", k_small_table},
    {"factsheet", "andere", "n# n_zonder# laagste= hoogste="},
    {"factsheet", "andere_zonder", "n#"},
    {"factsheet", "nummer", ""},
};

std::vector<SentenceArgument> arguments_of(std::string_view names)
{
    std::vector<SentenceArgument> all;
    for (auto name : split(names, ' ')) {
        if (name.empty()) {
            continue;
        }
        SentenceArgument argument;
        char const sign = name.back();
        if (auto const colon = name.find(':'); colon != std::string_view::npos) {
            argument.kind = ArgumentKind::choice;
            for (auto const word : split(name.substr(colon + 1), '|')) {
                argument.words.emplace_back(word);
            }
            argument.name = name.substr(0, colon);
            all.push_back(std::move(argument));
            continue;
        }
        if (sign == '=') {
            argument.kind = ArgumentKind::value;
        } else if (sign == '#') {
            argument.kind = ArgumentKind::count;
        } else if (sign == '?') {
            argument.kind = ArgumentKind::choice;
            argument.words = {"ja", "nee"};
        }
        if (argument.kind != ArgumentKind::text) {
            name.remove_suffix(1);
        }
        argument.name = name;
        all.push_back(std::move(argument));
    }
    return all;
}

} // anonymous namespace

std::vector<SentenceKind> const& sentence_kinds()
{
    static std::vector<SentenceKind> const k_kinds = [] {
        std::vector<SentenceKind> all;
        for (auto const& one : k_declared) {
            all.push_back({one.group, one.key, arguments_of(one.arguments)});
        }
        for (auto const more : {programme_sentences(), commitment_sentences(), statement_sentences(),
                                changes_sentences(), readiness_sentences(), form_sentences()}) {
            for (auto const& one : more) {
                all.push_back({one.group, one.key, arguments_of(one.arguments)});
            }
        }
        return all;
    }();
    return k_kinds;
}

} // namespace wijkpeil
