// SPDX-License-Identifier: EUPL-1.2
// One field of a figure file as a value or the reason why there is none.
#pragma once

#include "base/diagnostics.hpp"
#include "read/declared_file.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct ReadValue {
    Value value;
    bool provisional = false; // "41,9*"
};

// The fields of one file, as declared.
class FigureValues
{
public:
    FigureValues(DeclaredFile const& declared, Diagnostics& diagnostics);

    // `indicator` may be nullptr, if it is unknown; `factor` multiplies; `sign` is the text of the column
    // that says why the field is empty. After a mistake the value is Missing.
    [[nodiscard]] ReadValue read(SourceTable const& table, std::size_t column, Indicator const* indicator,
                                 double factor, std::string_view sign);

    // The number in a column of margins: nothing if the field is empty or has a sign for a missing value.
    struct Limit {
        std::optional<double> number;
        bool is_wrong = false; // there is an error about it
    };
    [[nodiscard]] Limit read_limit(SourceTable const& table, std::size_t column, double factor);

private:
    [[nodiscard]] std::optional<Value> of_sign(std::string_view text) const;
    [[nodiscard]] Value wrong(SourceTable const& table, std::size_t column, std::string_view text,
                              bool is_number);

    DeclaredFile const* declared_;
    Diagnostics* diagnostics_;
    std::map<std::string, Value, std::less<>> signs_;
    std::vector<std::pair<double, Value>> sentinels_; // signs that are numbers: -99999 is also -99999.0
};

// voorlopig, herzien, geschat, several of them with commas between, or nothing.
[[nodiscard]] Status read_status(SourceTable const& table, std::size_t column, Diagnostics& diagnostics);

} // namespace wijkpeil
