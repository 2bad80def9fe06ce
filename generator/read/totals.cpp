// SPDX-License-Identifier: EUPL-1.2
#include "read/totals.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wijkpeil {

namespace {

constexpr double k_rounding = 5;      // of a part
constexpr double k_difference = 0.01; // of a total
// A sum that is too high is wrong in any file. One that is too low says something only if all parts are
// there, which is known of the country alone: a file may have a few wijken of a town and a few towns. The
// Netherlands had about 14,000 buurten, 3,300 wijken and 342 to 355 municipalities in the years since 2020.
constexpr std::size_t k_whole_country[]{12000, 3000, 300};
constexpr std::size_t k_with_municipality = 6; // characters of "WK0479"

Name const& country()
{
    static Name const k_country{"NL"};
    return k_country;
}

} // namespace

void Totals::add(Name code, Indicator const& indicator, Name period, Value const& value)
{
    auto const& text = code.text();
    if (indicator.unit_type != UnitType::count || text.size() < 2) {
        return;
    }
    Name const id{indicator.id};
    if (text.starts_with("NL") || text.starts_with("GM")) {
        auto& entry = wholes_[{text.starts_with("NL") ? country() : code, id, period}];
        entry.own = value;
        entry.has_own = true;
    }
    if (text.starts_with("GM")) {
        add_part(country(), Part::gemeente, id, period, value);
    } else if (text.starts_with("WK") || text.starts_with("BU")) {
        auto const part = text.starts_with("WK") ? Part::wijk : Part::buurt;
        auto& municipality = municipality_of_[code];
        if (municipality.empty()) {
            municipality = Name{"GM" + text.substr(2, k_with_municipality - 2)};
        }
        add_part(municipality, part, id, period, value);
        add_part(country(), part, id, period, value);
    }
}

void Totals::add_part(Name whole, Part part, Name indicator, Name period, Value const& value)
{
    auto& sum = wholes_[{whole, indicator, period}].parts[static_cast<std::size_t>(part)];
    ++sum.count;
    if (auto const* number = std::get_if<double>(&value)) {
        sum.sum += *number;
    } else {
        ++sum.missing;
    }
}

bool Totals::contradicts(Sum const& parts, double total, bool is_complete)
{
    double const allowed =
        std::max(k_difference * std::abs(total), k_rounding * static_cast<double>(parts.count));
    double const excess = parts.sum - total;
    return excess > allowed || (is_complete && parts.missing == 0 && -excess > allowed);
}

Totals::Sum const* Totals::finest(Entry const& entry)
{
    for (auto const& sum : entry.parts) {
        if (sum.count > sum.missing) {
            return &sum;
        }
    }
    return nullptr;
}

std::vector<Outlier> Totals::outliers() const
{
    std::vector<Outlier> found;
    for (auto const& [whole, entry] : wholes_) {
        auto const* total = entry.has_own ? std::get_if<double>(&entry.own) : nullptr;
        if (total == nullptr) {
            continue;
        }
        for (std::size_t i = 0; i < std::size(entry.parts); ++i) {
            auto const& sum = entry.parts[i];
            bool const is_complete = whole.code == country() && sum.count >= k_whole_country[i];
            if (sum.count > sum.missing && contradicts(sum, *total, is_complete)) {
                found.push_back({whole.indicator, whole.period, whole.code, sum.count, sum.sum, *total});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](Outlier const& a, Outlier const& b) {
        return std::tie(a.whole, a.indicator.text(), a.period.text(), a.parts) <
               std::tie(b.whole, b.indicator.text(), b.period.text(), b.parts);
    });
    return found;
}

std::vector<Outlier> Totals::contradicted(std::vector<DeclaredTotal> const& totals) const
{
    std::vector<Outlier> found;
    for (auto const& total : totals) {
        Name const code = total.region.starts_with("NL") ? country() : Name{total.region};
        auto const entry = wholes_.find({code, total.indicator, total.period});
        auto const* sum = entry == wholes_.end() ? nullptr : finest(entry->second);
        double const margin = std::abs(total.value) * total.margin / 100;
        if (sum != nullptr && std::abs(sum->sum - total.value) > margin) {
            found.push_back({total.indicator, total.period, total.region, sum->count, sum->sum, total.value});
        }
    }
    return found;
}

} // namespace wijkpeil
