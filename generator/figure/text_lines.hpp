// SPDX-License-Identifier: EUPL-1.2
// Breaking short texts over lines.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace wijkpeil {

// Lines of at most `most_width`, broken at spaces, after hyphens and at soft hyphens (U+00AD, shown as a
// hyphen only where they break). A word that is too long stays whole.
[[nodiscard]] std::vector<std::string> wrapped(std::string const& text, double most_width,
                                               std::function<double(std::string const&)> const& width);

} // namespace wijkpeil
