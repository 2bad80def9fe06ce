// SPDX-License-Identifier: EUPL-1.2
// Where the values of one page come from: what each says at its number, and the section that explains it. A
// file has the same key on every page ("f3": the third declared one), so pages can be compared.
#pragma once

#include "document/text.hpp"
#include "model/dataset.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// Attributes of one value; an empty one is left out. Of a difference each side is told, parted by " - ".
struct ValueOrigin {
    std::string subject;      // "gebied:zaandam-oost"
    std::string measure;      // "verschil", "verandering", "verandering_verschil"; empty: the value itself
    std::string against;      // the other sides: "rest:zaandam-oost/2020"
    std::string observations; // "f1/5:2315,2318-2320": file, column, rows; "r3": a long list, in the section
    // What all sides have alike is told once.
    std::string basis;   // "gepubliceerd", "som", "gewogen_gemiddelde", with "+delen" if divided
    std::string weights; // "inwoners/2022": their rows are in the section
};

// Collects what the values of a page need, while it is written.
class Provenance
{
public:
    // Which weights of whom.
    struct WeightKey {
        std::string indicator;
        std::string period;
        std::string subject; // as ValueOrigin::subject
        auto operator<=>(WeightKey const&) const = default;
    };

    // Without a dataset a value tells whom it is about, but not where it stands.
    explicit Provenance(Dataset const* dataset) : dataset_(dataset) {}

    [[nodiscard]] ValueOrigin origin(ShownValue const& shown);

    [[nodiscard]] Dataset const* dataset() const { return dataset_; }
    [[nodiscard]] std::set<std::uint32_t> const& files() const
    {
        return files_;
    } // as in Dataset::figure_files
    [[nodiscard]] std::map<WeightKey, std::string> const& weights() const { return weights_; } // → rows
    [[nodiscard]] std::vector<std::string> const& long_lists() const
    {
        return long_lists_;
    } // the first is "r1"

private:
    // "f1/5:2315,2318-2320 f2/4:7"
    [[nodiscard]] std::string rows_of(std::vector<std::uint32_t> const& observations);
    // The rows themselves, or the key of a list that is too long to stand at each number.
    [[nodiscard]] std::string key_of(std::string rows);
    [[nodiscard]] std::string weights_of(Statistic const& side);

    Dataset const* dataset_;
    std::set<std::uint32_t> files_;
    std::map<WeightKey, std::string> weights_;
    std::vector<std::string> long_lists_;
    std::map<std::string, std::string> long_keys_;
};

// The section's id on every page that has one.
inline constexpr char const* k_provenance_id = "herkomst";
// Goes behind a source line: a link to the section; empty as long as no value has an origin.
[[nodiscard]] std::string provenance_link(Provenance const* provenance);

// "r3", for the third of the long lists.
[[nodiscard]] std::string list_key(std::size_t list);
// "f3", for the file's place in Dataset::figure_files.
[[nodiscard]] std::string file_key(std::uint32_t file);

} // namespace wijkpeil
