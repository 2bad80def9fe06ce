// SPDX-License-Identifier: EUPL-1.2
// A kind of document that is made of every area, of every indicator, or once of the round: report, letter,
// factsheet.
#pragma once

#include "base/diagnostics.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace wijkpeil {

// Folders of a round.
inline constexpr char const* k_area_folder = "gebieden";         // of the reports: <area>.pdf
inline constexpr char const* k_council_folder = "raad";          // of what goes beside them: <area>-<id>.pdf
inline constexpr char const* k_indicator_folder = "indicatoren"; // <indicator>.pdf
inline constexpr char const* k_map_folder = "kaarten";           // of maps as pictures: no documents

struct Publication {
    enum class About { area, indicator, round };

    std::string id = "gebiedsrapport";
    std::string name = "Gebiedsrapport";
    std::string template_file = "gebiedsrapport.md"; // in templates/; empty: the form the program gives it
    About about = About::area;
    std::string folder = k_area_folder; // of the round; empty: the round's own, for what is about it
    std::vector<std::string> areas{};   // ids of those it is made of; empty: all
    Place place{};                      // of its id
    Place template_place{};             // where its template is named

    // The report of its subject, to which other pages lead.
    [[nodiscard]] bool is_main() const
    {
        return about != About::round && folder == (about == About::area ? k_area_folder : k_indicator_folder);
    }
    [[nodiscard]] bool covers(std::string const& area) const
    {
        return areas.empty() || std::find(areas.begin(), areas.end(), area) != areas.end();
    }
    // Of the document of an area or indicator, in the folder of the round: "raad/zaandam-oost-factsheet.pdf".
    // What is about the round has no subject: "brief.pdf".
    [[nodiscard]] std::string path_of(std::string const& subject, std::string const& extension) const
    {
        if (about == About::round) {
            return id + extension;
        }
        return folder + "/" + subject + (is_main() ? "" : "-" + id) + extension;
    }
};

} // namespace wijkpeil
