// SPDX-License-Identifier: EUPL-1.2
// geo/overgangen.csv: which region of another code year is which of the base division.
#include "read/csv.hpp"
#include "read/parse.hpp"
#include "read/parts.hpp"

#include "base/messages.hpp"

#include <array>

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/overgangen.csv";
constexpr double k_rounding = 1e-6; // of weights that were written with a few decimals

// The columns of the file, in the order of k_columns.
struct Columns {
    std::size_t from_year, from_code, to_year, to_code, weight, evidence;
};
std::vector<std::string> const& column_names()
{
    static std::vector<std::string> const k_columns{"van_jaar",  "van_code", "naar_jaar",
                                                    "naar_code", "gewicht",  "bewijs"};
    return k_columns;
}

class TransitionReader
{
public:
    TransitionReader(CsvTable const& table, Regions const& regions, int code_year, Diagnostics& diagnostics)
        : table_{&table}, regions_{&regions}, code_year_{code_year}, diagnostics_{&diagnostics}
    {
        auto const at = [&](std::size_t i) { return table.column(column_names()[i]).value(); };
        columns_ = {at(0), at(1), at(2), at(3), at(4), at(5)};
    }

    [[nodiscard]] std::vector<Transition> read()
    {
        auto const mistakes = diagnostics_->count(Severity::error);
        std::vector<Transition> transitions;
        for (std::size_t row = 0; row < table_->row_count(); ++row) {
            auto transition = read_row(row);
            check_new(row, transition);
            transitions.push_back(std::move(transition));
        }
        if (diagnostics_->count(Severity::error) == mistakes) { // else they may explain what is missing
            report_remainders();
        }
        return transitions;
    }

private:
    Transition read_row(std::size_t row)
    {
        Transition transition;
        transition.from = {year(row, columns_.from_year), code(row, columns_.from_code)};
        transition.to = {year(row, columns_.to_year), code(row, columns_.to_code)};
        auto const& to = transition.to.code.text();
        if (transition.to.code_year == code_year_ && is_region_code(to) && regions_->lacks(to)) {
            error(row, columns_.to_code, say("unknown region code \"{}\"", to), regions_->hint(to));
        }
        transition.weight = weight(row);
        transition.evidence = table_->text(row, columns_.evidence);
        return transition;
    }

    void error(std::size_t row, std::size_t column, std::string message, std::string hint)
    {
        diagnostics_->error(table_->place(row, column), std::move(message), std::move(hint));
    }

    int year(std::size_t row, std::size_t column)
    {
        auto const text = table_->text(row, column);
        auto const year = parse_integer(text);
        if (!year || *year < 1000 || *year > 9999) {
            error(row, column, say("\"{}\" is not a year", text), say("write a year such as 2022"));
        }
        return year.value_or(0);
    }

    std::string code(std::size_t row, std::size_t column)
    {
        std::string code{table_->text(row, column)};
        if (!is_region_code(code)) {
            error(row, column, say("\"{}\" is not a region code", code),
                  say("a code is WK, GM, BU, NL or PV with digits or capitals, such as WK047912"));
        }
        return code;
    }

    double weight(std::size_t row)
    {
        auto const text = table_->text(row, columns_.weight);
        auto weight = parse_decimal(text, ',');
        if (!weight) {
            weight = parse_decimal(text, '.');
        }
        if (!weight || *weight <= 0 || *weight > 1) {
            error(row, columns_.weight, say("\"{}\" is not a weight", text),
                  say("write 1 for a whole region, or the part of it that joins, such as 0,4"));
            return 1;
        }
        return *weight;
    }

    // The same pair twice, or more than the whole of a region given away to one year.
    void check_new(std::size_t row, Transition const& transition)
    {
        auto const [pair, is_new] =
            lines_.emplace(std::pair{transition.from, transition.to}, table_->line(row));
        if (!is_new) {
            error(row, columns_.from_code,
                  say("the step from \"{}\" to \"{}\" is here twice: also on line {}",
                      transition.from.code.text(), transition.to.code.text(), pair->second),
                  say("keep one of the two"));
            return;
        }
        auto& given = given_[{transition.from, transition.to.code_year}];
        given.last_row = row;
        given.weight += transition.weight;
        if (given.weight > 1 + k_rounding) {
            error(row, columns_.weight,
                  say("the weights of \"{}\" add up to more than 1", transition.from.code.text()),
                  say("divide the whole of a region over the regions that it joins"));
        }
    }

    // A region of which a part joins nothing.
    void report_remainders()
    {
        for (auto const& [step, given] : given_) {
            if (given.weight < 1 - k_rounding) {
                diagnostics_->warning(
                    table_->place(given.last_row, columns_.weight),
                    say("the weights of \"{}\" of {} to {} add up to {:.6g}: {:.6g} of it joins no region",
                        step.first.code.text(), step.first.code_year, step.second, given.weight,
                        1 - given.weight),
                    say("add a row for each region that the rest joins, so that the weights add up to 1; "
                        "what "
                        "joins no region is left out of every figure"));
            }
        }
    }

    struct Given {
        double weight = 0;
        std::size_t last_row = 0;
    };

    CsvTable const* table_;
    Regions const* regions_;
    int code_year_;
    Diagnostics* diagnostics_;
    Columns columns_{};
    std::map<std::pair<RegionKey, RegionKey>, int> lines_;
    std::map<std::pair<RegionKey, int>, Given> given_; // from, and the year of the other division
};

} // namespace

std::vector<Transition> read_transitions(ProjectFiles& files, Regions const& regions, int code_year,
                                         Diagnostics& diagnostics)
{
    auto content = files.read_optional(k_file);
    auto const table = content ? parse_csv(k_file, std::move(*content), diagnostics) : std::nullopt;
    if (!table || !check_columns(*table, column_names(), {}, diagnostics)) {
        return {};
    }
    return TransitionReader{*table, regions, code_year, diagnostics}.read();
}

} // namespace wijkpeil
