// SPDX-License-Identifier: EUPL-1.2
// geo/cijfers/*.csv: one figure a row, checked against what is declared and against each other.
#include "read/csv.hpp"
#include "read/figure_values.hpp"
#include "read/parse.hpp"
#include "read/parts.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <set>
#include <unordered_set>

namespace wijkpeil {

namespace {

// Two figures are the same if they are about the same thing and were delivered on the same day. The set holds
// indices of one growing vector, which is far smaller than a map with keys of its own.
class SameFigure
{
public:
    explicit SameFigure(FiguresPart const& part) : part_{&part} {}

    // Hash.
    std::size_t operator()(std::uint32_t index) const
    {
        auto const& one = part_->observations[index];
        std::size_t hash = std::hash<std::string>{}(one.region.code);
        hash = hash * 31 + std::hash<std::string>{}(one.indicator);
        hash = hash * 31 + std::hash<std::string>{}(one.period);
        return hash * 31 + static_cast<std::size_t>(one.region.code_year);
    }
    // Equality.
    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        auto const& one = part_->observations[a];
        auto const& other = part_->observations[b];
        return one.region == other.region && one.indicator == other.indicator && one.period == other.period &&
               part_->files[one.file].published == part_->files[other.file].published;
    }

private:
    FiguresPart const* part_;
};

class FigureReader
{
public:
    FigureReader(IndicatorsPart const& declared, Regions const& regions, int code_year,
                 Diagnostics& diagnostics)
        : regions_{&regions}, known_{known_ids(declared.indicators)}, code_year_{code_year}, diagnostics_{
                                                                                                 &diagnostics}
    {
        for (auto const& indicator : declared.indicators) {
            indicators_[indicator.id] = &indicator;
        }
    }

    void read(DeclaredFile const& declared, CsvTable const& table)
    {
        part_.files.push_back(declared.file);
        if (table.row_count() == 0) {
            diagnostics_->error(table.place_of_header(0), say("there are no figures in this file"),
                                say("export the file again, or remove it from \"bestanden\""));
        }
        said_.clear();
        auto const status_column = table.column("status");
        Columns const columns{table.column("regio").value(), table.column("indicator").value(),
                              table.column("periode").value(), table.column("waarde").value()};
        for (std::size_t row = 0; row < table.row_count(); ++row) {
            read_row(declared, table, columns, row);
            if (status_column) {
                part_.observations.back().status = read_status(table, row, *status_column, *diagnostics_);
            }
            check_new(table, columns, row);
        }
    }

    [[nodiscard]] FiguresPart take() { return std::move(part_); }

private:
    struct Columns {
        std::size_t region, indicator, period, value;
    };

    void read_row(DeclaredFile const& declared, CsvTable const& table, Columns const& columns,
                  std::size_t row)
    {
        Observation observation;
        observation.region = {declared.file.code_year, std::string{table.text(row, columns.region)}};
        observation.indicator = table.text(row, columns.indicator);
        observation.period = table.text(row, columns.period);
        observation.file = static_cast<std::uint32_t>(part_.files.size() - 1);
        observation.row = table.line(row);
        observation.column = static_cast<int>(columns.value) + 1;
        check_region(observation.region, table, row, columns.region);
        auto const* indicator = check_indicator(observation.indicator, table, row, columns.indicator);
        check_period(observation.period, table, row, columns.period);
        observation.value = read_value(declared, indicator, table, row, columns.value, *diagnostics_);
        part_.observations.push_back(std::move(observation));
    }

    void error(CsvTable const& table, std::size_t row, std::size_t column, std::string message,
               std::string hint)
    {
        diagnostics_->error(table.place(row, column), std::move(message), std::move(hint));
    }

    // Each wrong word is said once a file: a wrong code often fills a whole column.
    bool is_first(std::string const& word) { return said_.insert(word).second; }

    void check_region(RegionKey const& region, CsvTable const& table, std::size_t row, std::size_t column)
    {
        constexpr std::size_t k_most_hints =
            20; // no more are shown of one file, and looking for them takes long
        if (!is_region_code(region.code)) {
            if (is_first(region.code)) {
                error(table, row, column, say("\"{}\" is not a region code", region.code),
                      say("a code is WK, GM, BU, NL or PV with digits or capitals, such as WK047912"));
            }
        } else if (region.code_year == code_year_ && regions_->lacks(region.code) && is_first(region.code)) {
            error(table, row, column, say("unknown region code \"{}\"", region.code),
                  said_.size() > k_most_hints ? std::string{} : regions_->hint(region.code));
        }
    }

    Indicator const* check_indicator(std::string const& id, CsvTable const& table, std::size_t row,
                                     std::size_t column)
    {
        auto const found = indicators_.find(id);
        if (found != indicators_.end()) {
            return found->second;
        }
        if (is_first(id)) {
            error(table, row, column, say("unknown indicator \"{}\"", id), known_.hint(id));
        }
        return nullptr;
    }

    void check_period(std::string const& period, CsvTable const& table, std::size_t row, std::size_t column)
    {
        if (!parse_date(period.substr(0, 4)) && is_first(period)) {
            error(table, row, column, say("\"{}\" is not a period", period),
                  say("begin a period with its year, such as 2020"));
        }
    }

    void check_new(CsvTable const& table, Columns const& columns, std::size_t row)
    {
        auto const index = static_cast<std::uint32_t>(part_.observations.size() - 1);
        auto const [twin, is_new] = seen_.insert(index);
        if (is_new) {
            return;
        }
        auto const& figure = part_.observations[index];
        auto const& other = part_.observations[*twin];
        diagnostics_->error(
            table.place(row, columns.value),
            say("the figure of \"{}\", \"{}\", \"{}\" is here twice: also at {}:{}", figure.region.code,
                figure.indicator, figure.period, part_.files[other.file].path, other.row),
            say("keep one of the two; a newer delivery is a file with a later \"gepubliceerd\""));
    }

    FiguresPart part_;
    std::unordered_set<std::uint32_t, SameFigure, SameFigure> seen_{0, SameFigure{part_}, SameFigure{part_}};
    Regions const* regions_;
    Known known_;
    std::map<std::string, Indicator const*, std::less<>> indicators_;
    int code_year_;
    Diagnostics* diagnostics_;
    std::set<std::string> said_; // wrong words of the current file
};

} // namespace

FiguresPart read_figures(ProjectFiles& files, IndicatorsPart const& declared, Regions const& regions,
                         int code_year, Diagnostics& diagnostics)
{
    FigureReader reader{declared, regions, code_year, diagnostics};
    for (auto const& file : declared.files) {
        auto content = files.read_declared("geo", file.name, file.place);
        auto const table =
            content ? parse_csv(file.file.path, std::move(*content), diagnostics) : std::nullopt;
        if (table &&
            check_columns(*table, {"regio", "indicator", "periode", "waarde"}, {"status"}, diagnostics)) {
            reader.read(file, *table);
        }
    }
    return reader.take();
}

} // namespace wijkpeil
