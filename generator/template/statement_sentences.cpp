// SPDX-License-Identifier: EUPL-1.2
#include "template/statement_sentences.hpp"

namespace wijkpeil {
namespace {

#define UNIT_TYPES "soort:aantal|aandeel|verhouding|gemiddelde|geld|index|score|klasse"
#define OUTCOMES "te_weinig|niet_vergelijkbaar|nog_geen_cijfer|ruimer"
#define CLASSES "klasse:hoger|lager|binnen_de_marge|marge_onbekend|" OUTCOMES
#define VERDICTS "hoger|lager|waarde_hoger|waarde_lager|binnen_de_marge|gelijk|geen"
#define CHANGES "gestegen|gedaald|waarde_hoger|waarde_lager|binnen_de_marge|gelijk|geen"
#define REGIONS                                                                                              \
    "indicator gemeente jaar toen_jaar vorm:een|alle|uitzondering|telling wijk n# n_totaal# n_uit# uit "     \
    "n_zonder# zonder ruimer?"

#define TARGET "indicator kloof? waarde= eenheid jaar doel doel_jaar lijn"
#define RULE "grootte gemeente"

constexpr DeclaredSentence k_statements[] = {
    {"maat", "waarde", UNIT_TYPES " waarde= eenheid"},
    {"maat", "verschil", UNIT_TYPES " verschil= eenheid een?"},
    {"maat", "tegen", UNIT_TYPES " hier= daar= eenheid"},
    {"maat", "van_naar", UNIT_TYPES " toen= nu= eenheid"},
    {"maat", "kloof_van_naar", UNIT_TYPES " toen= nu= eenheid"},
    {"uitspraak", "verschil",
     CLASSES " " UNIT_TYPES " indicator gebied gemeente jaar waarde rest tegen verschil relatief= reden"},
    {"uitspraak", "verschil_kort",
     CLASSES " " UNIT_TYPES " indicator gebied gemeente jaar waarde rest tegen verschil relatief= reden"},
    {"uitspraak", "verandering",
     CLASSES " " UNIT_TYPES " indicator gebied jaar toen_jaar een_jaar? waarde toen van_naar verschil "
             "relatief= reden"},
    {"uitspraak", "kloof",
     "kloof:groter|kleiner|omgeslagen|binnen_de_marge|marge_onbekend|" OUTCOMES " " UNIT_TYPES
     " indicator gebied gemeente jaar toen_jaar een_jaar? nu toen van_naar verschil reden"},
    {"uitspraak", "wijken", "oordeel:" VERDICTS " " REGIONS},
    {"uitspraak", "wijken_verandering", "oordeel:" CHANGES " " REGIONS},
    {"uitspraak", "staat", "oordeel:" VERDICTS},
    {"uitspraak", "perioden",
     "vorm:alle|behalve_laatste|tot_en_met|wisselend|een|geen indicator gebied gemeente n# van tot jaar "
     "eerst daarna reeks reden n_uit# uit ruimer?"},
    {"uitspraak", "telling",
     "vorm:alle|uitzondering|telling|geen gebied gemeente n# n_totaal# n_uit# uit n_gunstiger# n_binnen# "
     "n_onbekend# ruimer? deel?"},
    {"hoofdpunt", "kop_toezegging", ""},
    {"hoofdpunt", "zin_toezegging", "nummer tekst bron termijn datum stand"},
    {"hoofdpunt", "zin_doel", TARGET},
    {"hoofdpunt", "zin_achter", TARGET},
    {"hoofdpunt", "toezegging", RULE},
    {"hoofdpunt", "doel", RULE},
    {"hoofdpunt", "achter", RULE},
    {"hoofdpunt", "kloofverandering", RULE},
    {"hoofdpunt", "verandering", RULE},
    {"hoofdpunt", "kloof", RULE},
    {"hoofdpunt", "marge_onbekend", RULE},
    {"hoofdpunt", "zonder_richting", RULE},
    {"hoofdpunt", "gekozen", RULE},
};

#undef TARGET
#undef RULE
#undef UNIT_TYPES
#undef OUTCOMES
#undef CLASSES
#undef VERDICTS
#undef CHANGES
#undef REGIONS

} // anonymous namespace

std::span<DeclaredSentence const> statement_sentences()
{
    return k_statements;
}

} // namespace wijkpeil
