// SPDX-License-Identifier: EUPL-1.2
// What may be said of a difference.
#pragma once

namespace wijkpeil {

// Class of a difference (DESIGN, figures that can be trusted). Words follow it: nothing rises or falls unless
// it is `higher` or `lower`.
enum class ChangeClass {
    higher,         // the margin of the difference lies above 0
    lower,          // and below 0
    within_margin,  // 0 lies within it
    margin_unknown, // of one of the two nobody knows the margin
    too_few,        // one of the two is not shown for it is about too few
    not_comparable, // other boundaries, another series, or a unit that has no differences
    not_yet,        // one of the two is missing for another reason
};
enum class Favour {
    favourable,
    unfavourable,
    equal,
    neutral
}; // by the indicator's direction; neutral: has none

} // namespace wijkpeil
