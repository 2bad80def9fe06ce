// SPDX-License-Identifier: EUPL-1.2
#include "read/region_column.hpp"

namespace wijkpeil {

namespace {

// "WK0479" of WK047912, "NL" of NL00: the municipality and the level of a code.
std::string kind_and_municipality(std::string const& code)
{
    constexpr std::size_t k_with_municipality = 6;
    return code.starts_with("NL") ? "NL" : code.substr(0, k_with_municipality);
}

} // namespace

RegionRegister::RegionRegister(Regions const& regions, std::vector<Transition> const& transitions,
                               int code_year)
    : regions_{&regions}, names_{regions}, code_year_{code_year}
{
    for (auto const& [code, region] : regions.all()) {
        own_.insert(kind_and_municipality(code));
        years_[code].insert(code_year);
    }
    for (auto const& transition : transitions) {
        years_[transition.from.code].insert(transition.from.code_year);
        if (transition.to.code_year == code_year) {
            from_[transition.from].push_back(&transition);
            to_[{transition.from.code_year, transition.to.code}].push_back(&transition);
        }
    }
}

Region const* RegionRegister::joined(RegionKey const& key) const
{
    if (key.code_year == code_year_) {
        return regions_->find(key.code);
    }
    auto const found = from_.find(key);
    return found == from_.end() ? nullptr : regions_->find(found->second.front()->to.code);
}

std::optional<Name> RegionRegister::code_in(int year, std::string const& base_code) const
{
    if (year == code_year_) {
        return Name{base_code};
    }
    auto const found = to_.find({year, base_code});
    bool const is_whole =
        found != to_.end() && found->second.size() == 1 && found->second.front()->weight == 1;
    return is_whole ? std::optional{found->second.front()->from.code} : std::nullopt;
}

std::vector<int> RegionRegister::other_years(RegionKey const& key) const
{
    auto const found = years_.find(key.code);
    if (found == years_.end()) {
        return {};
    }
    std::vector<int> years{found->second.begin(), found->second.end()};
    std::erase(years, key.code_year);
    return years;
}

bool RegionRegister::is_of_project(std::string const& code) const
{
    return own_.contains(kind_and_municipality(code));
}

} // namespace wijkpeil
