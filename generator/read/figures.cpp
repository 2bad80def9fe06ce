// SPDX-License-Identifier: EUPL-1.2
// The figure files: every cell that the declarations name, checked against what is declared and against each
// other.
#include "read/figure_file.hpp"
#include "read/parts.hpp"
#include "read/plausible.hpp"

#include "base/messages.hpp"

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
        std::size_t hash = one.region.code.hash();
        hash = hash * 31 + one.indicator.hash();
        hash = hash * 31 + one.period.hash();
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

// Keeps what is new of what the files give.
class Collector
{
public:
    Collector(std::vector<Indicator> const& indicators, Diagnostics& diagnostics)
        : indicators_{&indicators}, diagnostics_{&diagnostics}
    {
    }

    // False if the figure is there already, and an error unless another source gives the same value.
    bool add(Observation observation, SourceTable const& table, std::size_t column,
             std::optional<Interval> const& margin, FileReading& reading)
    {
        auto const index = static_cast<std::uint32_t>(part_.observations.size());
        part_.observations.push_back(observation);
        auto const [twin, is_new] = seen_.insert(index);
        if (is_new) {
            if (margin) {
                part_.margins.emplace(index, *margin);
            }
            return true;
        }
        ++reading.duplicates;
        part_.observations.pop_back();
        report_twin(observation, part_.observations[*twin], table.place(column), hint_for_twins(table));
        return false;
    }

    std::uint32_t add_file(FigureFile const& file)
    {
        part_.files.push_back(file);
        return static_cast<std::uint32_t>(part_.files.size() - 1);
    }
    void add_reading(FileReading reading) { part_.readings.push_back(std::move(reading)); }
    [[nodiscard]] FiguresPart take() { return std::move(part_); }

private:
    void report_twin(Observation const& observation, Observation const& other, Place place, std::string hint)
    {
        bool const are_alike = is_missing(observation.value) == is_missing(other.value);
        if (are_alike && part_.files[observation.file].source != part_.files[other.file].source) {
            report_disagreement(std::move(place), observation, other, part_.files, *indicators_,
                                *diagnostics_);
            return;
        }
        diagnostics_->error(std::move(place),
                            say("the figure of \"{}\", \"{}\", \"{}\" is here twice: also at {}:{}",
                                observation.region.code.text(), observation.indicator.text(),
                                observation.period.text(), part_.files[other.file].path, other.row),
                            std::move(hint));
    }

    // Maps of wijken and municipalities have the land and the water of one place apart, under one code.
    static std::string hint_for_twins(SourceTable const& table)
    {
        for (auto const* name : {"H2O", "h2o", "WATER", "water"}) {
            if (table.column(name)) {
                return say(
                    "the file has land and water apart: add \"alleen: {{{}: NEE}}\" to its declaration",
                    name);
            }
        }
        return say("keep one of the two; a newer delivery is a file with a later \"gepubliceerd\"");
    }

    FiguresPart part_;
    std::unordered_set<std::uint32_t, SameFigure, SameFigure> seen_{0, SameFigure{part_}, SameFigure{part_}};
    std::vector<Indicator> const* indicators_;
    Diagnostics* diagnostics_;
};

} // namespace

FiguresPart read_figures(ProjectFiles& files, IndicatorsPart const& declared, Regions const& regions,
                         std::vector<Transition> const& transitions, int code_year, Diagnostics& diagnostics)
{
    RegionRegister const known{regions, transitions, code_year};
    Collector collector{declared.indicators, diagnostics};
    for (auto const& file : declared.files) {
        if (!file.is_usable) {
            continue; // its mistakes are told; those in the file would follow from them
        }
        auto contents = files.read_table("geo", file.name, file.place);
        if (contents.empty()) {
            continue;
        }
        auto const table =
            open_table(std::move(contents), file.file.path, file.shape, file.place, diagnostics);
        if (!table) {
            continue;
        }
        FigureFileReader reader{file, declared.indicators, known, diagnostics};
        if (!reader.bind(*table)) {
            continue;
        }
        auto const number = collector.add_file(file.file);
        while (table->next()) {
            reader.read_record(*table, [&](Observation observation, std::size_t column, auto const& margin) {
                observation.file = number;
                return collector.add(observation, *table, column, margin, reader.reading());
            });
        }
        collector.add_reading(reader.finish(*table));
    }
    return collector.take();
}

} // namespace wijkpeil
