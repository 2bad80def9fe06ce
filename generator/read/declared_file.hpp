// SPDX-License-Identifier: EUPL-1.2
// What `bestanden` of geo/indicatoren.yaml says of a figure file: where its figures stand and what they mean.
#pragma once

#include "model/dataset.hpp"
#include "read/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// A column by its name in the header, and where the declaration names it (for mistakes); none: no name.
struct ColumnName {
    std::string name;
    Place place;

    [[nodiscard]] bool given() const { return !name.empty(); }
};

// `regio`: how the file says what a row is about.
struct DeclaredRegion {
    enum class By { code, name, municipality_name }; // op: code, naam, gemeentenaam

    ColumnName column; // of the code, or of the name
    By by = By::code;
    std::string prefix;                       // put before every code: "BU0758"
    std::string municipality;                 // of names: the code of the one municipality they lie in,
    ColumnName municipality_column;           // or the column with the name of their municipality
    ColumnName name;                          // beside a code: the name, to see whether the two agree
    std::map<std::string, std::string> codes; // `namen`: name in the file → code; "": left out
    Place place;
};

// Columns with the margin of a figure: half its width, or both limits; none: it has no margin.
struct DeclaredMargin {
    ColumnName half; // marge
    ColumnName low;  // ondergrens
    ColumnName high; // bovengrens

    [[nodiscard]] bool given() const { return half.given() || low.given() || high.given(); }
};

// One column of a wide file.
struct DeclaredColumn {
    ColumnName column;
    std::string indicator;
    std::string period; // empty: as `periode` says
    double factor = 1;  // "× 1 000" in the file, whole numbers in the project
    DeclaredMargin margin;
};

// A total that the project knows from elsewhere: the figures of the file must add up to it.
struct DeclaredTotal {
    std::string indicator;
    std::string region;
    std::string period;
    double value = 0;
    double margin = 5; // percent
    Place place;
};

struct DeclaredFile {
    FigureFile file;
    std::string name; // relative to geo/, as written
    Place place;      // of the name
    TableShape shape;
    char decimal_sign = ',';
    std::map<std::string, MissingReason> signs; // what stands in the place of a value
    std::vector<std::string> nil_signs;         // signs that mean 0 ("-" in old tables of CBS)
    ColumnName sign_column;                     // a column that says why the value is empty
    DeclaredRegion region;
    std::string period; // of all figures; empty: in period_column
    ColumnName period_column;
    char period_part = '\0'; // what "2020-2" in that column is: 'H' a half year, 'K' a quarter, 0 not said
    std::vector<DeclaredColumn> columns; // of a wide file; empty: one figure a row
    ColumnName indicator_column;         // of one figure a row, with
    ColumnName value_column;
    DeclaredMargin margin;
    std::map<std::string, std::string>
        indicators; // `indicatoren`: word in the file → id; empty: they are ids
    std::map<std::string, std::string> conditions; // `alleen`: column → value, "Wijk *" for a beginning
    std::map<std::string, Place> condition_places;
    bool leaves_out_others = false; // andere_regios: weglaten
    bool is_plain = true; // our own form: regio;indicator;periode;waarde, and status and a margin if it has
    std::vector<DeclaredTotal> totals;
    bool is_usable = true; // false: the declaration has mistakes
};

} // namespace wijkpeil
