// SPDX-License-Identifier: EUPL-1.2
#include "build/closing.hpp"

#include "base/messages.hpp"
#include "build/promises.hpp"
#include "template/account_state.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

bool is_told(Diagnostic const& one, Statistics const& statistics)
{
    auto const& dataset = statistics.dataset();
    auto const& round = statistics.round().id;
    return std::any_of(dataset.accounts.begin(), dataset.accounts.end(), [&](Account const& account) {
        auto const* area = dataset.find_area(account.area);
        if (account.round != round || area == nullptr || account.place != one.place) {
            return false;
        }
        auto const trouble = trouble_of(account, *area, statistics);
        return trouble && trouble->message == one.message;
    });
}

} // namespace

bool asks_whether_it_closes(BuildOptions const& options, Round const& round)
{
    return options.closing && !options.draft && round.status == RoundStatus::open;
}

std::optional<Readiness> readiness_to_close(Statistics const& statistics, Plan const& plan,
                                            BuildOptions const& options, Diagnostics& diagnostics)
{
    auto const& round = statistics.round();
    if (!asks_whether_it_closes(options, round)) {
        if (options.closing && !options.draft) {
            diagnostics.information(round.place, say("the round \"{}\" is closed: it is locked", round.id));
        }
        return {};
    }
    std::vector<Area const*> areas;
    for (auto const& work : plan.areas) {
        areas.push_back(work.area);
    }
    auto readiness = readiness_of(statistics, areas, options.today);
    check_answers(statistics.dataset(), round, Severity::error, readiness.stops);
    Diagnostics all;
    for (auto const& one : diagnostics.all()) {
        if (!is_told(one, statistics)) {
            all.add(one);
        }
    }
    all.merge(readiness.stops);
    diagnostics = std::move(all);
    return readiness;
}

} // namespace wijkpeil
