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
inline constexpr std::string_view k_wijk_by_wijk = "Wijk voor wijk";
inline constexpr std::string_view k_map = "Kaart van Nederland";
inline constexpr std::string_view k_map_name =
    "Kaart van Nederland met alle gebieden; elk gebied is een link naar zijn rapport";
inline constexpr std::string_view k_areas = "Gebieden en hun bevinding";
inline constexpr std::string_view k_wijken = "Alle wijken per gebied";
inline constexpr std::string_view k_to_areas = "Naar de gebieden";
inline constexpr std::string_view k_current_round = "Huidige ronde";
inline constexpr std::string_view k_earlier_rounds = "Eerdere rondes";
inline constexpr std::string_view k_round_status = "Stand";
inline constexpr std::string_view k_round_letter = "Brief";
inline constexpr std::string_view k_round_deadline = "Uiterste datum";
inline constexpr std::string_view k_round_council = "Gemeenteraad";
inline constexpr std::string_view k_round_cutoff = "Cijfers gepubliceerd tot en met";
inline constexpr std::string_view k_assumed = "aangenomen";
inline constexpr std::string_view k_accessibility =
    "Deze pagina’s zijn gemaakt om te werken met toetsenbord en voorleessoftware, bij vergroting tot 400 "
    "procent, "
    "in licht en donker, zonder scripts en zonder internet. Werkt iets niet voor u? Laat het weten.";
inline constexpr std::string_view k_printing = "Afdrukken: deze pagina’s passen op A4. Elk gebied heeft ook "
                                               "een rapport voor papier (PDF) met een eigen opmaak.";

} // namespace wijkpeil
