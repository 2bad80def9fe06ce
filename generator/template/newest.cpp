// SPDX-License-Identifier: EUPL-1.2
// "Nieuwste cijfer: …": every page opens with how old its newest figure is.
#include "language/language.hpp"
#include "template/findings.hpp"

namespace wijkpeil {
namespace {

struct Newest {
    Indicator const* indicator = nullptr;
    std::string period;
    std::size_t count = 0; // indicators that are as new
};

// Of indicators with an equally new figure the first one, in the order of the project.
Newest newest_of(AreaView const& view)
{
    Newest newest;
    for (auto const& indicator : view.dataset().indicators) {
        auto const period = view.newest_period(indicator);
        if (period && *period > newest.period) {
            newest = {&indicator, *period, 1};
        } else if (period && *period == newest.period) {
            ++newest.count;
        }
    }
    return newest;
}

Source const* source_of(AreaView const& view, Newest const& newest)
{
    auto const& dataset = view.dataset();
    for (auto const& code : view.own_codes()) {
        auto const value = view.region(code, *newest.indicator, newest.period);
        if (!is_missing(value.statistic.value)) {
            auto const& observation = dataset.observations[value.statistic.observations.front()];
            return dataset.find_source(dataset.figure_files[observation.file].source);
        }
    }
    return nullptr;
}

} // anonymous namespace

std::string newest_label(AreaView const& view)
{
    auto const newest = newest_of(view);
    return plain(newest.indicator == nullptr
                     ? view.phrases().sentence("nieuwste", "geen")
                     : view.phrases().sentence("nieuwste", "kort", {{"jaar", newest.period}}));
}

Text newest_sentence(AreaView const& view)
{
    auto const newest = newest_of(view);
    if (newest.indicator == nullptr) {
        return view.phrases().sentence("nieuwste", "geen");
    }
    auto const* source = source_of(view, newest);
    bool const other = view.lead() != nullptr && view.newest() != newest.period;
    return view.phrases().sentence(
        "nieuwste", "lang",
        {{"n", newest.count},
         {"jaar", newest.period},
         {"indicator", mid_sentence(newest.indicator->name)},
         {"uitgever", source == nullptr ? std::string{} : source->publisher},
         {"titel", source == nullptr ? std::string{} : source->title},
         {"ouder", other},
         {"leidend", view.lead() == nullptr ? std::string{} : mid_sentence(view.lead()->name)},
         {"leidend_jaar", view.newest()}});
}

} // namespace wijkpeil
