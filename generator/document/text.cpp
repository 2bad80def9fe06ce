// SPDX-License-Identifier: EUPL-1.2
#include "document/text.hpp"

#include <utility>

namespace wijkpeil {

std::string plain(Text const& text)
{
    std::string all;
    for (auto const& run : text) {
        all += run.text;
    }
    return all;
}

Text text_of(std::string text)
{
    if (text.empty()) {
        return {};
    }
    Run run;
    run.text = std::move(text);
    return {std::move(run)};
}

} // namespace wijkpeil
