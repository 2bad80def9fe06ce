// SPDX-License-Identifier: EUPL-1.2
#include "read/region_names.hpp"

#include "base/text.hpp"
#include "read/parse.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::size_t k_statline_cut = 40; // characters of a name in a download of StatLine

// Letters with an accent that occur in Dutch names, in the order of their bases.
constexpr std::array<std::pair<std::u32string_view, char>, 10> k_accents{{
    {U"àáâãäåÀÁÂÃÄÅ", 'a'},
    {U"çÇ", 'c'},
    {U"èéêëÈÉÊË", 'e'},
    {U"ìíîïÌÍÎÏ", 'i'},
    {U"ñÑ", 'n'},
    {U"òóôõöøÒÓÔÕÖØ", 'o'},
    {U"ùúûüÙÚÛÜ", 'u'},
    {U"ýÿÝŸ", 'y'},
    {U"šŠ", 's'},
    {U"žŽ", 'z'},
}};

char32_t folded(char32_t letter)
{
    if (letter >= U'A' && letter <= U'Z') {
        return letter - U'A' + U'a';
    }
    for (auto const& [accented, base] : k_accents) {
        if (accented.find(letter) != std::u32string_view::npos) {
            return static_cast<char32_t>(base);
        }
    }
    return letter;
}

bool is_between_words(char32_t letter)
{
    constexpr std::u32string_view k_signs = U" \t-–—/'’‘`.,()";
    return letter == U'\u00A0' || letter == U'\u00AD' || k_signs.find(letter) != std::u32string_view::npos;
}

} // namespace

std::string folded_name(std::string_view name)
{
    std::u32string result;
    bool is_apart = false;
    for (auto const letter : to_code_points(without_wijk_number(name))) {
        if (is_between_words(letter)) {
            is_apart = !result.empty();
            continue;
        }
        if (is_apart) {
            result += U' ';
            is_apart = false;
        }
        result += folded(letter);
    }
    return to_utf8(result);
}

RegionNames::RegionNames(Regions const& regions) : regions_{&regions}
{
    for (auto const& [code, region] : regions.all()) {
        if (region.level == Level::wijk) {
            by_municipality_[region.municipality].emplace(folded_name(region.name), code);
        } else {
            auto const [known, is_new] = municipalities_.emplace(folded_name(region.name), code);
            if (!is_new) {
                known->second.clear();
            }
        }
    }
}

std::vector<std::string> RegionNames::find(std::string_view name, std::string const& municipality) const
{
    std::vector<std::string> codes;
    auto const here = by_municipality_.find(municipality);
    if (here == by_municipality_.end()) {
        return codes;
    }
    auto const wanted = folded_name(name);
    auto const [first, last] = here->second.equal_range(wanted);
    for (auto at = first; at != last; ++at) {
        codes.push_back(at->second);
    }
    if (codes.empty() && count_characters(name) == k_statline_cut) {
        for (auto const& [known, code] : here->second) {
            if (known.starts_with(wanted)) {
                codes.push_back(code);
            }
        }
    }
    return codes;
}

std::string RegionNames::municipality(std::string_view name) const
{
    auto folded = folded_name(name);
    constexpr std::string_view k_suffix = " gemeente"; // CBS: "Groningen (gemeente)"
    if (folded.ends_with(k_suffix)) {
        folded.resize(folded.size() - k_suffix.size());
    }
    auto const found = municipalities_.find(folded);
    return found == municipalities_.end() ? std::string{} : found->second;
}

std::vector<std::string> RegionNames::names_in(std::string const& municipality) const
{
    std::vector<std::string> names;
    if (auto const here = by_municipality_.find(municipality); here != by_municipality_.end()) {
        for (auto const& [folded, code] : here->second) {
            names.push_back(regions_->find(code)->name);
        }
    }
    return names;
}

} // namespace wijkpeil
