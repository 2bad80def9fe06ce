// SPDX-License-Identifier: EUPL-1.2
#include "model/dataset.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

template <typename Item>
Item const* find_by_id(std::vector<Item> const& items, std::string const& id)
{
    auto const found =
        std::find_if(items.begin(), items.end(), [&](Item const& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

Fit Area::fit() const
{
    auto const any = [this](Fit fit) {
        return std::any_of(regions.begin(), regions.end(),
                           [fit](AreaRegion const& region) { return region.fit == fit; });
    };
    if (any(Fit::part)) {
        return Fit::part;
    }
    return any(Fit::wider) ? Fit::wider : Fit::whole;
}

Area const* Dataset::find_area(std::string const& id) const
{
    return find_by_id(areas, id);
}
Indicator const* Dataset::find_indicator(std::string const& id) const
{
    return find_by_id(indicators, id);
}
Source const* Dataset::find_source(std::string const& id) const
{
    return find_by_id(sources, id);
}
Round const* Dataset::find_round(std::string const& id) const
{
    return find_by_id(settings.rounds, id);
}
Theme const* Dataset::find_theme(std::string const& id) const
{
    return find_by_id(themes, id);
}
Publication const* Dataset::find_publication(std::string const& id) const
{
    return find_by_id(settings.publications, id);
}
Publication const& Dataset::report_of(std::string const& area) const
{
    auto const& all = settings.publications;
    auto const found = std::find_if(all.begin(), all.end(), [&area](Publication const& one) {
        return one.about == Publication::About::area && one.covers(area);
    });
    return found == all.end() ? all.front() : *found;
}

} // namespace wijkpeil
