// SPDX-License-Identifier: EUPL-1.2
#include "template/round_view.hpp"

#include <vector>

namespace wijkpeil {

IndicatorView const& RoundView::indicator(Indicator const& indicator) const
{
    auto& kept = indicators_[indicator.id];
    if (!kept) {
        kept = std::make_shared<IndicatorView>(indicator, statistics(), phrases());
    }
    return *kept;
}

Indicator const* RoundView::lead() const
{
    std::vector<Indicator const*> candidates;
    for (auto const& id : dataset().settings.lead_indicators) {
        candidates.push_back(dataset().find_indicator(id));
    }
    for (auto const& one : dataset().indicators) {
        candidates.push_back(&one);
    }
    for (auto const* one : candidates) {
        if (one != nullptr && indicator(*one).has_gaps() && !indicator(*one).period().empty() &&
            indicator(*one).counted() > 1) {
            return one;
        }
    }
    return nullptr;
}

} // namespace wijkpeil
