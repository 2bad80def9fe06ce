// SPDX-License-Identifier: EUPL-1.2
#include "template/changes_sentences.hpp"

namespace wijkpeil {
namespace {

// ChangesPage::said() in changes_page.cpp
constexpr char const* k_page = "n# n_nieuw# n_anders# vorige ronde uitgave# reden correctie?";

constexpr DeclaredSentence k_declared[] = {
    {"veranderd", "titel", k_page},
    {"veranderd", "titel_correctie", k_page},
    {"veranderd", "bovenkop", k_page},
    {"veranderd", "bovenkop_correctie", k_page},
    {"veranderd", "kop", k_page},
    {"veranderd", "kop_correctie", k_page},
    {"veranderd", "reden", k_page},
    {"veranderd", "intro", k_page},
    {"veranderd", "deel_tellingen", k_page},
    {"veranderd", "uitleg_tellingen", k_page},
    {"veranderd", "tellingen_kop", k_page},
    {"veranderd", "tellingen_onder", k_page},
    {"veranderd", "alle_gebieden", k_page},
    {"veranderd", "bron", k_page},
    {"veranderd", "deel_anders", k_page},
    {"veranderd", "anders_kop", k_page},
    {"veranderd", "anders_onder", k_page},
    {"veranderd", "anders_geen", k_page},
    {"veranderd", "anders_meer", "n#"},
    {"veranderd", "deel_nieuw", k_page},
    {"veranderd", "nieuw_kop", k_page},
    {"veranderd", "nieuw_onder", k_page},
    {"veranderd", "deel_toezeggingen", k_page},
    {"veranderd", "toezegging", "id was is"},
    {"veranderd", "stand_geen", ""},
    {"veranderd", "deel_grenzen", k_page},
    {"veranderd", "grenzen", "indicator was is"},
    {"veranderd", "grenzen_geen", ""},
    {"veranderd", "deel_definities", k_page},
    {"veranderd", "andere_definitie", "naam"},
    {"veranderd", "andere_grenzen", "naam"},
    {"veranderd", "deel_sjablonen", k_page},
    {"veranderd", "ander_sjabloon", "naam"},
    {"veranderd", "andere_tekst", "naam"},
    {"veranderd", "wie_rest", "gemeente gebied"},
    {"veranderd", "wie_wijk", "wijk"},
    {"veranderd", "wie_alle", ""},
    {"veranderd", "kolom_gebied", ""},
    {"veranderd", "kolom_beter", ""},
    {"veranderd", "kolom_slechter", ""},
    {"veranderd", "kolom_marge", ""},
    {"veranderd", "kolom_onduidelijk", ""},
    {"veranderd", "kolom_niet_vergelijkbaar", ""},
    {"veranderd", "kolom_richting", ""},
    {"veranderd", "kolom_gelijk", ""},
    {"veranderd", "kolom_geen", ""},
    {"veranderd", "kolom_wie", ""},
    {"veranderd", "kolom_indicator", ""},
    {"veranderd", "kolom_periode", ""},
    {"veranderd", "kolom_was", ""},
    {"veranderd", "kolom_is", ""},
    {"veranderd", "kolom_waardoor", ""},
    {"veranderd", "kolom_perioden", ""},
    {"veranderd", "kolom_gebieden", ""},
    {"veranderd", "kolom_cijfers", ""},
    {"veranderd", "oorzaak_grens", ""},
    {"veranderd", "oorzaak_definitie", ""},
    {"veranderd", "oorzaak_bewerking", ""},
    {"veranderd", "oorzaak_herzien", ""},
    {"veranderd", "oorzaak_status", ""},
    {"veranderd", "oorzaak_weg", ""},
    {"veranderd", "oorzaak_nieuw", ""},
};

} // namespace

std::span<DeclaredSentence const> changes_sentences()
{
    return k_declared;
}

} // namespace wijkpeil
