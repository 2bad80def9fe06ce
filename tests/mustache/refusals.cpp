// SPDX-License-Identifier: EUPL-1.2
#include "refusals.hpp"

#include <sstream>

namespace wijkpeil {

std::map<std::string, std::string> read_refusals(std::string const& text)
{
    std::map<std::string, std::string> all;
    std::istringstream in(text);
    std::string message;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("## ")) {
            message = line.substr(3);
        } else if (line.starts_with("- ")) {
            all[line.substr(2)] = message;
        }
    }
    return all;
}

bool fits(std::string const& message, std::string const& pattern)
{
    std::string const gap = "…";
    auto const at = pattern.find(gap);
    return at == std::string::npos ? message == pattern
                                   : message.starts_with(pattern.substr(0, at)) &&
                                         message.ends_with(pattern.substr(at + gap.size()));
}

} // namespace wijkpeil
