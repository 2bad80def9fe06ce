// SPDX-License-Identifier: EUPL-1.2
// The user's own browser.
#pragma once

#include <string>

namespace wijkpeil {

// Shows an address in it (by xdg-open, which Debian's desktops have). False if there is none.
[[nodiscard]] bool open_in_browser(std::string const& address);

} // namespace wijkpeil
