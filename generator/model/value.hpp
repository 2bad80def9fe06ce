// SPDX-License-Identifier: EUPL-1.2
// A value or the reason why there is none. A missing value is never 0, never ranked and never left blank.
#pragma once

#include "model/name.hpp"

#include <variant>

namespace wijkpeil {

enum class MissingReason {
    not_published,  // nog geen cijfer: the source has no row for it
    unknown,        // onbekend (CBS sign `.`), or an empty field without a reason
    secret,         // geheim (CBS sign `x`)
    suppressed,     // onderdrukt door ons (disclosure rules of the project)
    impossible,     // kan niet voorkomen (CBS: blank)
    not_collected,  // niet gevraagd in that period
    not_comparable, // other boundaries: no transition to the regions of this project
    partial_area,   // the area takes part of its regions: no area value
    no_weight,      // a mean or share without the weights to combine it
    incomplete,     // too many parts are missing to give a value for the whole
};

struct Missing {
    MissingReason reason = MissingReason::not_published;
    Name sign; // the source's own sign, for instance "."; empty if the source has none

    bool operator==(Missing const&) const = default;
};

using Value = std::variant<double, Missing>;

[[nodiscard]] inline bool is_missing(Value const& value)
{
    return std::holds_alternative<Missing>(value);
}

template <typename... Cases>
struct overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
overloaded(Cases...) -> overloaded<Cases...>;

} // namespace wijkpeil
