// SPDX-License-Identifier: EUPL-1.2
// How a report says that it replaces an earlier one.
#pragma once

#include <string>

namespace wijkpeil {

// "Gecorrigeerde uitgave 2 van deze ronde. Reden: …." Empty for the first issue.
[[nodiscard]] std::string correction_notice(int issue, std::string const& reason);

} // namespace wijkpeil
