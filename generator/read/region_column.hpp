// SPDX-License-Identifier: EUPL-1.2
// What region a record is about: by code or by name, of the project or of somewhere else.
#pragma once

#include "read/declared_file.hpp"
#include "read/region_names.hpp"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>

namespace wijkpeil {

// What the project knows of regions, made once for all files.
class RegionRegister
{
public:
    RegionRegister(Regions const& regions, std::vector<Transition> const& transitions, int code_year);

    [[nodiscard]] Regions const& regions() const { return *regions_; }
    [[nodiscard]] RegionNames const& names() const { return names_; }
    [[nodiscard]] int code_year() const { return code_year_; }
    // The region of the base division that the key's region is, or joins with a transition; nullptr: none.
    [[nodiscard]] Region const* joined(RegionKey const& key) const;
    // The code that a region of the base division had in that year, if exactly one region joins it whole.
    [[nodiscard]] std::optional<Name> code_in(int year, std::string const& base_code) const;
    // Code years other than this one in which the code is known.
    [[nodiscard]] std::vector<int> other_years(RegionKey const& key) const;
    // Of a municipality of the project (or the country), and of a level that its regions have.
    [[nodiscard]] bool is_of_project(std::string const& code) const;

private:
    Regions const* regions_;
    RegionNames names_;
    int code_year_;
    std::map<RegionKey, std::vector<Transition const*>> from_;
    std::map<std::pair<int, std::string>, std::vector<Transition const*>> to_; // from-year, base code
    std::map<std::string, std::set<int>> years_;                               // code → code years
    std::set<std::string> own_;                                                // "WK0479", "GM0479", "NL"
};

// The region column of one file, as declared. Each code or name is judged, counted and complained of once.
class RegionColumn
{
public:
    RegionColumn(DeclaredFile const& declared, RegionRegister const& known, Diagnostics& diagnostics,
                 FileReading& reading);

    // Finds the columns; false and an error if one is not there.
    [[nodiscard]] bool bind(SourceTable const& table);
    // The region of the record at hand, under its code in the file's code year. Nothing if it is left out, or
    // wrong (then there is an error).
    [[nodiscard]] std::optional<RegionKey> region(SourceTable const& table);
    // The code in the record at hand, whether the project has it or not, for adding up; empty for names.
    [[nodiscard]] Name code() const { return code_; }
    // To be called after the last record: what is wrong with the file as a whole.
    void finish();

private:
    struct Judged {
        Name code;
        std::optional<RegionKey> region;
    };

    [[nodiscard]] Judged judge(SourceTable const& table, std::string const& text);
    [[nodiscard]] Judged judge_code(SourceTable const& table, std::string code);
    [[nodiscard]] Judged judge_name(SourceTable const& table, std::string const& name);
    [[nodiscard]] Judged named(SourceTable const& table, std::string const& name,
                               std::string const& municipality);
    [[nodiscard]] Judged under_base_code(SourceTable const& table, std::string const& base_code);
    [[nodiscard]] Judged kept(RegionKey key);
    void compare_name(SourceTable const& table, std::string const& code, Region const* region);
    void error(SourceTable const& table, std::string message, std::string hint);

    DeclaredFile const* declared_;
    RegionRegister const* known_;
    Diagnostics* diagnostics_;
    FileReading* reading_;
    std::size_t column_ = 0;
    std::optional<std::size_t> name_column_;
    std::optional<std::size_t> municipality_column_;
    std::unordered_map<std::string, Judged> judged_; // by the text in the file
    std::string last_text_;
    Judged const* last_ = nullptr;
    Name code_;
    std::set<std::string> reached_; // base codes
    std::size_t said_ = 0;
    Place first_contradiction_;
};

// The column of that name, or an error at the declaration that says which columns there are.
[[nodiscard]] std::optional<std::size_t> find_column(SourceTable const& table, ColumnName const& wanted,
                                                     Diagnostics& diagnostics);

} // namespace wijkpeil
