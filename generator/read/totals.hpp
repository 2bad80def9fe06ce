// SPDX-License-Identifier: EUPL-1.2
// A file against itself: do its parts add up to its own totals, and to those that the project declares?
#pragma once

#include "read/declared_file.hpp"

#include <unordered_map>

namespace wijkpeil {

// Adds up the counts of one file, of all regions in it, also of those that the project leaves out.
class Totals
{
public:
    // `code` as in the file: BU…, WK…, GM…, NL….
    void add(Name code, Indicator const& indicator, Name period, Value const& value);

    // Totals that their parts contradict. Rounding explains at most 5 a part (CBS rounds counts of wijken and
    // buurten to fives) or 1 percent; parts without a figure explain that a sum is lower.
    [[nodiscard]] std::vector<Outlier> outliers() const;
    // Declared totals from which the sum of the file differs by more than their margin.
    [[nodiscard]] std::vector<Outlier> contradicted(std::vector<DeclaredTotal> const& totals) const;

private:
    enum class Part { buurt, wijk, gemeente };
    struct Whole {
        Name code; // GM0479, NL
        Name indicator;
        Name period;
        bool operator==(Whole const&) const = default;
    };
    struct WholeHash {
        std::size_t operator()(Whole const& one) const
        {
            return (one.code.hash() * 31 + one.indicator.hash()) * 31 + one.period.hash();
        }
    };
    struct Sum {
        double sum = 0;
        std::size_t count = 0;
        std::size_t missing = 0;
    };
    struct Entry {
        Sum parts[3]; // by Part
        Value own = Missing{};
        bool has_own = false;
    };

    void add_part(Name whole, Part part, Name indicator, Name period, Value const& value);
    [[nodiscard]] static Sum const* finest(Entry const& entry);
    [[nodiscard]] static bool contradicts(Sum const& parts, double total, bool is_complete);

    std::unordered_map<Whole, Entry, WholeHash> wholes_;
    std::unordered_map<Name, Name> municipality_of_; // of a code
};

} // namespace wijkpeil
