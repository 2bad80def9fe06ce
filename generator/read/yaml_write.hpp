// SPDX-License-Identifier: EUPL-1.2
// How the program writes values into YAML that people edit too. Private to this room.
#pragma once

#include "model/date.hpp"

#include <string>

namespace wijkpeil {

[[nodiscard]] std::string quoted_yaml(std::string const& text);
// As parse_date() reads it: 2027, 2027-02 or 2027-02-01.
[[nodiscard]] std::string date_in_yaml(Date const& date);

} // namespace wijkpeil
