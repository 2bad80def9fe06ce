// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "base/messages.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace wijkpeil {

// Adds a thing that has an id and a place; an id that is in use is an error that names the other line, and
// the thing is left out. A thing without an id (said already) is left out too.
template <typename Thing>
bool add_unique(std::vector<Thing>& things, Thing thing, Diagnostics& diagnostics)
{
    if (thing.id.empty()) {
        return false;
    }
    auto const twin =
        std::find_if(things.begin(), things.end(), [&](Thing const& other) { return other.id == thing.id; });
    if (twin != things.end()) {
        diagnostics.error(thing.place,
                          say("the id \"{}\" is in use already, on line {}", thing.id, twin->place.line),
                          say("give each its own id"));
        return false;
    }
    things.push_back(std::move(thing));
    return true;
}

} // namespace wijkpeil
