// SPDX-License-Identifier: EUPL-1.2
#include "html/provenance.hpp"

#include "base/text.hpp"
#include "html/markup.hpp"
#include "html/wording.hpp"
#include "language/machine_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::string_view k_between_sides = " - ";
constexpr std::size_t k_longest_at_a_number = 40; // letters

std::string_view subject_word(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::area:
        return "gebied";
    case SubjectKind::rest:
        return "rest";
    case SubjectKind::municipality:
        return "gemeente";
    case SubjectKind::country:
        return "land";
    case SubjectKind::region:
        return "wijk";
    case SubjectKind::programme:
        return "programma";
    }
    return {};
}

std::string_view measure_word(Measure measure)
{
    switch (measure) {
    case Measure::value:
        break;
    case Measure::gap:
        return "verschil";
    case Measure::change:
        return "verandering";
    case Measure::gap_change:
        return "verandering_verschil";
    }
    return {};
}

std::string subject_of(Statistic const& statistic)
{
    return fmt::format("{}:{}", subject_word(statistic.subject.kind), statistic.subject.id);
}

// Ascending rows as "12-16,30": the wijken of an area are mostly neighbours in their file.
std::string row_ranges(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::string ranges;
    for (std::size_t first = 0; first < rows.size();) {
        auto last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1) {
            ++last;
        }
        ranges += ranges.empty() ? "" : ",";
        ranges += rows[first] == rows[last] ? fmt::format("{}", rows[first])
                                            : fmt::format("{}-{}", rows[first], rows[last]);
        first = last + 1;
    }
    return ranges;
}

std::string once_if_alike(std::vector<std::string> const& sides)
{
    bool const alike = std::adjacent_find(sides.begin(), sides.end(), std::not_equal_to<>{}) == sides.end();
    return alike ? sides.front() : joined(sides, k_between_sides);
}

void add(std::string& all, std::string_view separator, std::string_view more)
{
    all += all.empty() ? std::string_view{} : separator;
    all += more;
}

} // namespace

std::string provenance_link(Provenance const* provenance)
{
    if (provenance == nullptr || provenance->files().empty()) {
        return {};
    }
    return " " + link(std::string{"#"} + k_provenance_id, k_provenance_of_value, "origin");
}

std::string list_key(std::size_t list)
{
    return fmt::format("r{}", list + 1);
}

std::string file_key(std::uint32_t file)
{
    return fmt::format("f{}", file + 1);
}

std::string Provenance::rows_of(std::vector<std::uint32_t> const& observations)
{
    std::map<std::pair<std::uint32_t, int>, std::vector<int>> rows; // file and column → rows
    for (auto const index : observations) {
        auto const& one = dataset_->observations[index];
        files_.insert(one.file);
        rows[{one.file, one.column}].push_back(one.row);
    }
    std::string text;
    for (auto& [where, list] : rows) {
        add(text, " ",
            fmt::format("{}/{}:{}", file_key(where.first), where.second, row_ranges(std::move(list))));
    }
    return text;
}

// The rest of a large town has a hundred rows, and stands in several places of a page.
std::string Provenance::key_of(std::string rows)
{
    if (rows.size() <= k_longest_at_a_number) {
        return rows;
    }
    auto const [found, is_new] = long_keys_.try_emplace(rows, list_key(long_lists_.size()));
    if (is_new) {
        long_lists_.push_back(std::move(rows));
    }
    return found->second;
}

std::string Provenance::weights_of(Statistic const& side)
{
    if (side.basis != Basis::mean) {
        return {};
    }
    WeightKey key{side.weight_indicator, side.weight_period, subject_of(side)};
    auto text = key.indicator + "/" + key.period;
    if (!weights_.contains(key)) {
        weights_.emplace(std::move(key), rows_of(side.weights));
    }
    return text;
}

ValueOrigin Provenance::origin(ShownValue const& shown)
{
    ValueOrigin origin;
    origin.subject = subject_of(shown.statistic);
    origin.measure = measure_word(shown.measure);
    for (auto const& side : shown.against) {
        add(origin.against, k_between_sides, subject_of(side) + "/" + side.period);
    }
    if (dataset_ == nullptr) {
        return origin;
    }
    std::vector<Statistic const*> sides{&shown.statistic};
    for (auto const& side : shown.against) {
        sides.push_back(&side);
    }
    bool const has_rows = std::any_of(sides.begin(), sides.end(),
                                      [](Statistic const* side) { return !side->observations.empty(); });
    if (!has_rows) { // a figure that no source has
        return origin;
    }
    std::vector<std::string> rows;
    std::vector<std::string> bases;
    std::vector<std::string> weights;
    for (auto const* side : sides) {
        rows.push_back(key_of(rows_of(side->observations)));
        auto const basis = side->basis == Basis::none ? "geen" : basis_word(side->basis);
        bases.push_back(basis + (side->divided ? "+delen" : ""));
        weights.push_back(weights_of(*side));
    }
    // Each side keeps its place, also one without rows.
    origin.observations = joined(rows, k_between_sides);
    origin.basis = once_if_alike(bases);
    origin.weights = once_if_alike(weights);
    return origin;
}

} // namespace wijkpeil
