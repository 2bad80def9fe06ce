// SPDX-License-Identifier: EUPL-1.2
// What other files may refer to by id or code, and the nearest known one for a hint.
#pragma once

#include "model/dataset.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// Ids of one kind.
class Known
{
public:
    // All that there are; nothing if their file could not be read, so that no reference is called unknown.
    explicit Known(std::optional<std::vector<std::string>> ids);

    [[nodiscard]] bool lacks(std::string const& id) const { return ids_ && !sorted_.contains(id); }
    [[nodiscard]] std::string hint(std::string const& id) const;

private:
    std::optional<std::vector<std::string>> ids_; // in the order of the file
    std::set<std::string> sorted_;
};

// The ids of a list of things that have one.
template <typename Thing>
[[nodiscard]] Known known_ids(std::vector<Thing> const& things)
{
    std::vector<std::string> ids;
    for (auto const& thing : things) {
        ids.push_back(thing.id);
    }
    return Known{std::move(ids)};
}

// The regions of the base division by code: wijken, municipalities and the country.
class Regions
{
public:
    // False if the region's code is in use already.
    bool add(Region region);
    // The boundaries could not be read: codes that are not here may exist.
    void set_incomplete() { is_complete_ = false; }

    [[nodiscard]] std::map<std::string, Region> const& all() const { return by_code_; }
    [[nodiscard]] bool is_complete() const { return is_complete_; }
    [[nodiscard]] Region const* find(std::string const& code) const;
    [[nodiscard]] bool lacks(std::string const& code) const
    {
        return is_complete_ && !by_code_.contains(code);
    }
    // `did you mean "WK047912" (Poelenburg)?`
    [[nodiscard]] std::string hint(std::string const& code) const;
    [[nodiscard]] std::map<std::string, Region> take() && { return std::move(by_code_); }

private:
    std::map<std::string, Region> by_code_;
    bool is_complete_ = true;
};

} // namespace wijkpeil
