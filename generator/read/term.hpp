// SPDX-License-Identifier: EUPL-1.2
// The term of a commitment, as it is written in toezeggingen.yaml.
#pragma once

#include "model/date.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

// The last day of a term in words: "eerste kwartaal van 2020", "najaar van 2020", "april 2020", "2020",
// "2020-10", "1 april 2020". Nothing where the words say no such day ("niet genoemd", "zo snel mogelijk").
[[nodiscard]] std::optional<Date> last_day_of(std::string const& term);

// \pre 1 <= month <= 12
[[nodiscard]] Date end_of_month(int year, int month);

} // namespace wijkpeil
