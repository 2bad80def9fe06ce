// SPDX-License-Identifier: EUPL-1.2
#include "language/language.hpp"

#include <utility>

namespace wijkpeil {

std::string unit_in_sentence(Indicator const& indicator)
{
    static std::pair<char const*, char const*> const k_signs[] = {
        {"%", "procent"}, {"€", "euro"}, {"× € 1.000", "duizend euro"}, {"x € 1.000", "duizend euro"}};
    for (auto const& [sign, words] : k_signs) {
        if (indicator.unit == sign) {
            return words;
        }
    }
    return indicator.unit;
}

std::string difference_unit(Indicator const& indicator)
{
    if (indicator.unit_type == UnitType::share) {
        return "procentpunt";
    }
    if (indicator.unit_type == UnitType::ordinal) {
        return "klassen";
    }
    return unit_in_sentence(indicator);
}

} // namespace wijkpeil
