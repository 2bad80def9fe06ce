// SPDX-License-Identifier: EUPL-1.2
#include "build/changes.hpp"

#include "compute/record.hpp"

namespace wijkpeil {
namespace {

RoundRecord record_now(Statistics const& statistics, std::map<std::string, std::string> const& inputs)
{
    auto record = record_of(statistics);
    record.inputs = inputs;
    return record;
}

} // namespace

std::optional<ChangesSince> changes_since_before(Statistics const& statistics,
                                                 std::map<std::string, std::string> const& inputs)
{
    auto const& dataset = statistics.dataset();
    auto const* before = dataset.find_round(statistics.round().previous);
    if (before == nullptr || before->status == RoundStatus::recorded) {
        return {};
    }
    auto const now = record_now(statistics, inputs);
    auto const locked = dataset.records.find(before->id);
    auto difference = locked != dataset.records.end()
                          ? difference_of(locked->second, now, dataset)
                          : difference_of(record_of(Statistics(dataset, *before)), now, dataset);
    return ChangesSince{std::move(difference), before->name, 1, {}};
}

std::optional<ChangesSince> changes_of_correction(Statistics const& statistics,
                                                  std::map<std::string, std::string> const& inputs,
                                                  std::optional<Remake> const& remake)
{
    if (!remake || !remake->replaced) {
        return {};
    }
    return ChangesSince{
        difference_of(*remake->replaced, record_now(statistics, inputs), statistics.dataset()),
        {},
        remake->issue,
        remake->reason};
}

} // namespace wijkpeil
