// SPDX-License-Identifier: EUPL-1.2
#include "read/references.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"

namespace wijkpeil {

Known::Known(std::optional<std::vector<std::string>> ids) : ids_{std::move(ids)}
{
    if (ids_) {
        sorted_ = {ids_->begin(), ids_->end()};
    }
}

std::string Known::hint(std::string const& id) const
{
    return ids_ ? spelling_hint(id, *ids_) : std::string{};
}

bool Regions::add(Region region)
{
    auto code = region.code;
    return by_code_.emplace(std::move(code), std::move(region)).second;
}

Region const* Regions::find(std::string const& code) const
{
    auto const found = by_code_.find(code);
    return found == by_code_.end() ? nullptr : &found->second;
}

std::string Regions::hint(std::string const& code) const
{
    std::vector<std::string> codes;
    for (auto const& [known, region] : by_code_) {
        codes.push_back(known);
    }
    if (auto const best = nearest(code, codes)) {
        return say("did you mean \"{}\" ({})?", *best, by_code_.at(*best).name);
    }
    return say("the codes of this project are in the boundary file that geo/gebieden.yaml names");
}

} // namespace wijkpeil
