// SPDX-License-Identifier: EUPL-1.2
// The sentences of the page over all commitments.
#include "template/programme_sentences.hpp"

namespace wijkpeil {
namespace {

constexpr DeclaredSentence k_declared[] = {
    {"toezeggingen", "titel", "ronde"},
    {"toezeggingen", "omschrijving", "kop ronde"},
    {"toezeggingen", "bovenkop", "ronde"},
    {"toezeggingen", "kop", "n# n_beantwoord# n_onbekend# n_te_laat#"},
    {"toezeggingen", "intro", "datum"},
    {"toezeggingen", "toon", ""},
    {"toezeggingen", "kies_alle", ""},
    {"toezeggingen", "kies_stand", ""},
    {"toezeggingen", "kies_gebied", ""},
    {"toezeggingen", "kies_thema", ""},
    {"toezeggingen", "keuze", "naam n#"},
    {"toezeggingen", "te_laat", ""},
    {"toezeggingen", "nog_geen", ""},
    {"toezeggingen", "antwoord", "ronde"},
    {"toezeggingen", "bekend", ""},
    {"toezeggingen", "nieuwe_termijn", "termijn"},
    {"toezeggingen", "soort", ""},
    {"toezeggingen", "toezegging", ""},
    {"toezeggingen", "motie", ""},
    {"toezeggingen", "maatregel", ""},
    {"toezeggingen", "gedaan_in", ""},
    {"toezeggingen", "gedaan_op", ""},
    {"toezeggingen", "ronde", ""},
    {"toezeggingen", "eigenaar", ""},
    {"toezeggingen", "termijn", ""},
    {"toezeggingen", "termijn_tot", "termijn met_termijn? met_dag? dag"},
    {"toezeggingen", "herhaling", ""},
    {"toezeggingen", "elke", "hoe_vaak:half|een|twee|vier met_laatst? laatst"},
    {"toezeggingen", "gebieden", ""},
    {"toezeggingen", "alle_gebieden", ""},
    {"toezeggingen", "programma", ""},
    {"toezeggingen", "thema", ""},
};

} // anonymous namespace

std::span<DeclaredSentence const> commitment_sentences()
{
    return k_declared;
}

} // namespace wijkpeil
