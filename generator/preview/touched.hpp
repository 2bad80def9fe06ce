// SPDX-License-Identifier: EUPL-1.2
// How many reports a change touches: all of them are made before and after it, as trees, and compared.
#pragma once

#include "preview/site.hpp"

#include <atomic>
#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace wijkpeil {

// What each page of a site says: address → hash of its tree. A page with an error has an empty one.
struct SiteContents {
    std::map<std::string, std::string> reports; // of areas
    std::map<std::string, std::string> others;
    Diagnostics found; // of reports that cannot be made
};
// Nothing if `enough` became true before all were made. \pre site.usable()
[[nodiscard]] std::optional<SiteContents> contents_of(Site const& site, std::atomic<bool> const& enough);

struct Touched {
    std::size_t reports = 0; // that say something else, that came or that went
    std::size_t all_reports = 0;
    std::size_t others = 0;
    std::size_t all_others = 0;
    std::size_t broken = 0; // reports that cannot be made now
};
[[nodiscard]] Touched touched(SiteContents const& before, SiteContents const& after);

// "templates/zinnen.yaml: 16 of 16 reports and 25 of 26 other pages change".
[[nodiscard]] std::string touched_line(std::string const& files, Touched const& touched);

} // namespace wijkpeil
