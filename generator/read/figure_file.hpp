// SPDX-License-Identifier: EUPL-1.2
// The records of one figure file as observations.
#pragma once

#include "read/figure_values.hpp"
#include "read/margins.hpp"
#include "read/region_column.hpp"
#include "read/totals.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

class FigureFileReader
{
public:
    // Takes an observation (its file is left to fill in), the column of its value, and its margin if the
    // source gives one; false if it was there.
    using Take = std::function<bool(Observation, std::size_t, std::optional<Interval> const&)>;

    FigureFileReader(DeclaredFile const& declared, std::vector<Indicator> const& indicators,
                     RegionRegister const& known, Diagnostics& diagnostics);

    // Finds every column that the declaration names; false and errors if one is not there.
    [[nodiscard]] bool bind(SourceTable const& table);
    void read_record(SourceTable const& table, Take const& take);
    [[nodiscard]] FileReading& reading() { return reading_; }
    // To be called after the last record: checks the file as a whole.
    [[nodiscard]] FileReading finish(SourceTable const& table);

private:
    struct Cell {
        std::size_t column = 0;
        Indicator const* indicator = nullptr;
        Name id;
        Name period; // empty: of the record
        double factor = 1;
        MarginColumns margin;
        bool has_margin = false;
    };
    struct Condition {
        std::size_t column = 0;
        std::string value;
        bool is_beginning = false;
    };
    struct Word {
        bool left_out = false;
        Indicator const* indicator = nullptr;
        Name id;
    };

    bool bind_single_figure(SourceTable const& table);
    bool bind_columns(SourceTable const& table);
    bool bind_conditions(SourceTable const& table);
    bool check_plain(SourceTable const& table);
    [[nodiscard]] bool is_wanted(SourceTable const& table) const;
    [[nodiscard]] Name period_of(SourceTable const& table, Status& status);
    [[nodiscard]] Word indicator_of(SourceTable const& table);
    void read_cell(SourceTable const& table, Cell const& cell, std::optional<RegionKey> const& region,
                   Name period, Status status, Take const& take);
    [[nodiscard]] bool is_first(std::string const& word) { return said_.insert(word).second; }
    void report_totals();

    DeclaredFile const* declared_;
    Diagnostics* diagnostics_;
    Known known_indicators_;
    std::map<std::string, Indicator const*, std::less<>> indicators_;
    FileReading reading_;
    RegionColumn region_;
    FigureValues values_;
    Totals totals_;
    std::vector<Cell> cells_;
    std::vector<Condition> conditions_;
    std::optional<std::size_t> period_column_, indicator_column_, status_column_, sign_column_;
    Name fixed_period_;
    std::set<std::string> said_; // wrong words of this file
    // The same period and indicator mostly stand in many records after each other.
    std::string last_period_text_;
    Name last_period_;
    bool last_is_provisional_ = false;
    std::string last_indicator_text_;
    Word last_indicator_;
    bool has_last_period_ = false;
    bool has_last_indicator_ = false;
};

} // namespace wijkpeil
