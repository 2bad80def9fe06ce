// SPDX-License-Identifier: EUPL-1.2
// Regions by the name that a file gives them, within one municipality: names are spelled in many ways, and
// the same name occurs in many municipalities.
#pragma once

#include "read/references.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// A name as it is compared: without "Wijk 12 ", capitals, accents, and with one space for hyphens, slashes
// and other signs between words ("Chassé" and "CHASSE" are one name, so are "Geeren-zuid" and "Geeren zuid").
[[nodiscard]] std::string folded_name(std::string_view name);

class RegionNames
{
public:
    explicit RegionNames(Regions const& regions);

    // Codes of the wijken with this name in the municipality: none, one, or several that share it. A name of
    // 40 characters was cut by StatLine: it also finds the longer names that begin so.
    [[nodiscard]] std::vector<std::string> find(std::string_view name, std::string const& municipality) const;
    // The code of a municipality or the country by its name; empty if the project has none, or several.
    [[nodiscard]] std::string municipality(std::string_view name) const;
    // The names in a municipality, for a hint.
    [[nodiscard]] std::vector<std::string> names_in(std::string const& municipality) const;

private:
    Regions const* regions_;
    std::map<std::string, std::multimap<std::string, std::string>> by_municipality_; // → folded name → code
    std::map<std::string, std::string> municipalities_; // folded name → code; "" for a name of several
};

} // namespace wijkpeil
