// SPDX-License-Identifier: EUPL-1.2
// The term of a commitment, as it is written in toezeggingen.yaml. Private to this room.
#pragma once

#include "model/dataset.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

// The last day of a term in words: "eerste kwartaal van 2020", "najaar van 2020", "april 2020", "2020",
// "2020-10", "1 april 2020". Nothing where the words say no such day ("niet genoemd", "zo snel mogelijk").
[[nodiscard]] std::optional<Date> last_day_of(std::string const& term);

// Its term was over at the round's cut-off (else its deadline, else its letter), and it is neither done nor
// dropped. What is not known is never overdue.
[[nodiscard]] bool is_overdue(Commitment const& commitment, Round const& round);

} // namespace wijkpeil
