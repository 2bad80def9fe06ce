// SPDX-License-Identifier: EUPL-1.2
// The words that pages say around a document. Reports are Dutch, so these are not messages to translate.
#pragma once

#include <string_view>

namespace wijkpeil {

inline constexpr std::string_view k_skip = "Naar de inhoud";
inline constexpr std::string_view k_breadcrumb = "U bent hier";
inline constexpr std::string_view k_rounds = "Rondes";
inline constexpr std::string_view k_on_this_page = "Op deze pagina";
inline constexpr std::string_view k_note = "noot";
inline constexpr std::string_view k_notes = "Noten bij de tabel";
inline constexpr std::string_view k_endnotes = "Noten";
inline constexpr std::string_view k_back_to_text = "Terug naar de tekst bij noot";
inline constexpr std::string_view k_in_report = "Inhoud van het rapport";
inline constexpr std::string_view k_as_table = "Bekijk als tabel";
inline constexpr std::string_view k_values_in_table = "Alle waarden staan in de tabel";
inline constexpr std::string_view k_map_as_picture = "Kaart als afbeelding (PNG)";
inline constexpr std::string_view k_written_account = "Geschreven toelichting";
inline constexpr std::string_view k_downloads = "Downloads";
inline constexpr std::string_view k_report_pdf = "Rapport voor papier (PDF)";
inline constexpr std::string_view k_figures_csv = "Alle cijfers (CSV)";
inline constexpr std::string_view k_on_paper = "Voor papier";
inline constexpr std::string_view k_also_as = "Ook als:";
inline constexpr std::string_view k_wijk_by_wijk = "Wijk voor wijk";
inline constexpr std::string_view k_map = "Kaart van Nederland";
inline constexpr std::string_view k_map_name =
    "Kaart van Nederland met alle gebieden; elk gebied is een link naar zijn rapport";
inline constexpr std::string_view k_areas = "Gebieden en hun bevinding";
inline constexpr std::string_view k_wijken = "Alle wijken per gebied";
inline constexpr std::string_view k_open_points = "Concept: wat nog niet klaar is";
inline constexpr std::string_view k_commitments = "Toezeggingen";
inline constexpr std::string_view k_all_commitments = "Alle toezeggingen en wat ervan terechtkwam";
inline constexpr std::string_view k_programme = "Alle indicatoren over alle gebieden";
inline constexpr std::string_view k_all_indicators = "Alle indicatoren";
inline constexpr std::string_view k_indicators = "Indicatoren, elk met alle gebieden";
inline constexpr std::string_view k_no_indicator = "Geen indicator bij dit thema.";
inline constexpr std::string_view k_to_areas = "Naar de gebieden";
inline constexpr std::string_view k_current_round = "Huidige ronde";
inline constexpr std::string_view k_earlier_rounds = "Eerdere rondes";
inline constexpr char const* k_changes_page = "wijzigingen.html";
inline constexpr char const* k_correction_page = "correctie.html";
inline constexpr char const* k_readiness_page = "gereedheid.html";
inline constexpr std::string_view k_readiness = "Gereedheid";
inline constexpr std::string_view k_readiness_link = "Gereedheid: kan de ronde dicht?";
inline constexpr std::string_view k_changes = "Wat is er veranderd?";
inline constexpr std::string_view k_correction = "Wat is er gecorrigeerd?";
inline constexpr std::string_view k_old_issue = "zoals eerder uitgegeven";
inline constexpr std::string_view k_round_status = "Stand";
inline constexpr std::string_view k_round_letter = "Brief";
inline constexpr std::string_view k_round_deadline = "Uiterste datum";
inline constexpr std::string_view k_round_council = "Gemeenteraad";
inline constexpr std::string_view k_round_cutoff = "Cijfers gepubliceerd tot en met";
inline constexpr std::string_view k_calendar = "Data voor uw agenda";
inline constexpr std::string_view k_calendar_explained =
    "De data van de rondes, om in een agenda te openen of erop te abonneren:";
inline constexpr std::string_view k_calendar_link = "alle data (kalender, ICS)";
inline constexpr std::string_view k_assumed = "aangenomen";
inline constexpr std::string_view k_accessibility =
    "Deze pagina’s zijn gemaakt om te werken met toetsenbord en voorleessoftware, bij vergroting tot 400 "
    "procent, "
    "in licht en donker, zonder scripts en zonder internet. Werkt iets niet voor u? Laat het weten.";
inline constexpr std::string_view k_printing = "Afdrukken: deze pagina’s passen op A4. Elk gebied heeft ook "
                                               "een rapport voor papier (PDF) met een eigen opmaak.";

inline constexpr std::string_view k_provenance = "Herkomst van de cijfers";
inline constexpr std::string_view k_provenance_of_value = "Herkomst per cijfer";
inline constexpr std::string_view k_provenance_short =
    "Elk cijfer op deze pagina is terug te vinden in een bestand, op een regel en in een kolom.";
inline constexpr std::string_view k_provenance_summary = "Bekijk de bestanden, de regels en de bewerking";
inline constexpr std::string_view k_provenance_explained =
    "In de broncode van deze pagina staat bij elk cijfer waar het vandaan komt: data-herkomst noemt bestand, "
    "kolom "
    "en regels (f1/5:12-16 is bestand f1, kolom 5, regels 12 tot en met 16; r1 is een lange lijst, die "
    "hieronder "
    "staat), data-basis wat ermee is gedaan "
    "(gepubliceerd, som of gewogen_gemiddelde), data-weging waarmee gewogen is; bij een verschil staan beide "
    "kanten er, met een streepje ertussen.";
inline constexpr std::string_view k_provenance_files = "Bestanden met de cijfers van deze pagina";
inline constexpr std::string_view k_provenance_lists = "Lange lijsten van regels";
inline constexpr std::string_view k_provenance_weights = "Wegingen van deze pagina";
inline constexpr std::string_view k_processing = "Wat er met de bronnen is gedaan voordat ermee gerekend is:";
inline constexpr std::string_view k_not_known = "niet bekend";
inline constexpr std::string_view k_key = "Sleutel";
inline constexpr std::string_view k_file = "Bestand";
inline constexpr std::string_view k_source = "Bron";
inline constexpr std::string_view k_about = "Betreft";
inline constexpr std::string_view k_delivered = "Gepubliceerd";
inline constexpr std::string_view k_retrieved = "Opgehaald";
inline constexpr std::string_view k_licence = "Licentie";
inline constexpr std::string_view k_code_year = "Codejaar";
inline constexpr std::string_view k_weight = "Weging";
inline constexpr std::string_view k_what = "Wat";
inline constexpr std::string_view k_of_whom = "Van wie";
inline constexpr std::string_view k_where = "Waar";

} // namespace wijkpeil
