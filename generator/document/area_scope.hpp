// SPDX-License-Identifier: EUPL-1.2
// Of whom a document may show values, and which observations are about whom.
#pragma once

#include "document/document.hpp"

#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace wijkpeil {

struct RegionKeyHash {
    std::size_t operator()(RegionKey const& key) const
    {
        return key.code.hash() * 31 + static_cast<std::size_t>(key.code_year);
    }
};

class AreaScope
{
public:
    // Keeps references.
    AreaScope(Document const& document, Dataset const& dataset);

    [[nodiscard]] bool holds_area(std::string const& id) const { return areas_.contains(id); }
    [[nodiscard]] bool holds(Subject const& subject) const;
    // All observations are about the regions of the statistic's own subject.
    [[nodiscard]] bool observed_there(Statistic const& statistic);
    // Whose value it is, in the words of an error: "Poelenburg (Zaandam-Oost)".
    [[nodiscard]] std::string name_of(Subject const& subject) const;
    // The same, of whom its observations are really about.
    [[nodiscard]] std::string name_of_observed(Statistic const& statistic) const;
    // The area the document is about; nullptr: of no single one.
    [[nodiscard]] Area const* area() const { return area_; }

private:
    using Keys = std::unordered_set<RegionKey, RegionKeyHash>;

    // Regions of the base division that a subject is made of.
    [[nodiscard]] std::vector<std::string> codes_of(Subject const& subject) const;
    [[nodiscard]] Keys const& keys_of(Subject const& subject);
    [[nodiscard]] std::string areas_near(std::string const& municipality) const;

    Dataset const* dataset_;
    Area const* area_;
    std::set<std::string> areas_;          // ids
    std::set<std::string> municipalities_; // codes
    std::map<Subject, Keys> keys_;
};

} // namespace wijkpeil
