// SPDX-License-Identifier: EUPL-1.2
#include "read/plausible.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace wijkpeil {

namespace {

// The figures of one indicator, period and division.
struct Series {
    Name indicator;
    Name period;
    int code_year = 0;

    bool operator==(Series const&) const = default;
};
struct FigureKey {
    Series series;
    Name code;

    bool operator==(FigureKey const&) const = default;
};
struct KeyHash {
    std::size_t operator()(Series const& one) const
    {
        return (one.indicator.hash() * 31 + one.period.hash()) * 31 + static_cast<std::size_t>(one.code_year);
    }
    std::size_t operator()(FigureKey const& one) const { return (*this)(one.series) * 31 + one.code.hash(); }
};

Series series_of(Observation const& one)
{
    return {one.indicator, one.period, one.region.code_year};
}
FigureKey key_of(Observation const& one)
{
    return {series_of(one), one.region.code};
}

// As the report would print them.
bool is_same(double a, double b, int decimals)
{
    double const scale = std::pow(10, decimals);
    return a == b || std::round(a * scale) == std::round(b * scale);
}

class FigureCheck
{
public:
    FigureCheck(FiguresPart const& figures, IndicatorsPart const& declared, Diagnostics& diagnostics)
        : figures_{&figures}, declared_{&declared}, diagnostics_{&diagnostics}
    {
        for (auto const& indicator : declared.indicators) {
            indicators_[Name{indicator.id}] = &indicator;
        }
        for (auto const& indicator : declared.indicators) {
            auto const whole = indicators_.find(Name{indicator.part_of});
            bool const are_counts = indicator.unit_type == UnitType::count && whole != indicators_.end() &&
                                    whole->second->unit_type == UnitType::count;
            if (are_counts) { // else the declaration is wrong, and that is told
                wholes_[Name{indicator.id}] = indicator.part_of;
                related_.insert({indicator.id, indicator.part_of});
            }
        }
        for (auto const& file : figures.files) {
            sources_.emplace_back(file.source);
        }
    }

    void check()
    {
        survey();
        collect();
        compare_sources();
        compare_parts();
        if (figures_->files.size() == declared_->files.size()) { // else a file is missing, and that is told
            look_for_denominators();
        }
    }

private:
    struct Found {
        Name source; // of the first figure
        bool has_several = false;
        bool has_value = false;
    };

    // Which series there are, and which of them have more than one source.
    void survey()
    {
        Series last;
        Found* found = nullptr;
        for (auto const& one : figures_->observations) {
            auto const source = sources_[one.file];
            if (auto const series = series_of(one); found == nullptr || series != last) {
                found = &series_.try_emplace(series, Found{source}).first->second;
                last = series;
            }
            found->has_several = found->has_several || found->source != source;
            found->has_value = found->has_value || !is_missing(one.value);
        }
    }

    // The figures to be compared, each in its newest delivery of each source, by what they are about.
    void collect()
    {
        bool const is_needed =
            !related_.empty() ||
            std::any_of(series_.begin(), series_.end(), [](auto& entry) { return entry.second.has_several; });
        if (!is_needed) {
            return;
        }
        for (std::uint32_t i = 0; i < figures_->observations.size(); ++i) {
            auto const& one = figures_->observations[i];
            if (!related_.contains(one.indicator) && !series_.at(series_of(one)).has_several) {
                continue;
            }
            compared_.push_back(i);
            auto& deliveries = newest_[key_of(one)];
            auto const twin = std::find_if(deliveries.begin(), deliveries.end(), [&](std::uint32_t other) {
                return source_of(other) == sources_[one.file];
            });
            if (twin == deliveries.end()) {
                deliveries.push_back(i);
            } else if (published(*twin) < published(i)) {
                *twin = i;
            }
        }
    }

    void compare_sources()
    {
        for (auto const index : compared_) {
            auto const& one = figures_->observations[index];
            auto const& deliveries = newest_.at(key_of(one));
            auto const own = std::find(deliveries.begin(), deliveries.end(), index);
            if (own == deliveries.begin() || own == deliveries.end()) {
                continue;
            }
            auto const& other = figures_->observations[deliveries.front()];
            report_disagreement(place_of(one), one, other, figures_->files, declared_->indicators,
                                *diagnostics_);
        }
    }

    void compare_parts()
    {
        for (auto const index : compared_) {
            auto const& one = figures_->observations[index];
            auto const whole_id = wholes_.find(one.indicator);
            if (whole_id == wholes_.end() || newest(key_of(one)) != index) {
                continue;
            }
            auto key = key_of(one);
            key.series.indicator = whole_id->second;
            auto const whole_index = newest(key);
            auto const* part = std::get_if<double>(&one.value);
            auto const* whole =
                whole_index ? std::get_if<double>(&figures_->observations[*whole_index].value) : nullptr;
            if (part == nullptr || whole == nullptr || *part <= *whole) {
                continue;
            }
            auto const& other = figures_->observations[*whole_index];
            diagnostics_->error(
                place_of(one),
                say("\"{}\" of \"{}\" in {} is {}, more than the \"{}\" that it is a part of: {} at {}:{}",
                    one.indicator.text(), one.region.code.text(), one.period.text(), *part,
                    other.indicator.text(), *whole, figures_->files[other.file].path, other.row),
                say("look which of the two is wrong; if \"{}\" is no part of \"{}\", remove \"deel_van\" "
                    "from "
                    "geo/indicatoren.yaml",
                    one.indicator.text(), other.indicator.text()));
        }
    }

    void look_for_denominators()
    {
        std::map<Name, std::set<std::string>> periods; // with a value
        for (auto const& [series, found] : series_) {
            if (found.has_value) {
                periods[series.indicator].insert(series.period);
            }
        }
        for (auto const& indicator : declared_->indicators) {
            auto const place = declared_->denominator_places.find(indicator.id);
            if (place != declared_->denominator_places.end() && indicator.levels.contains(Level::wijk) &&
                indicators_.contains(Name{indicator.weighting->indicator})) {
                look_for_denominator(indicator, place->second, periods[Name{indicator.id}],
                                     periods[Name{indicator.weighting->indicator}]);
            }
        }
    }

    void look_for_denominator(Indicator const& indicator, Place const& place,
                              std::set<std::string> const& periods,
                              std::set<std::string> const& of_denominator)
    {
        auto const& weighting = *indicator.weighting;
        std::vector<std::string> without;
        std::set<std::string> wanted;
        for (auto const& period : periods) {
            auto const& one = weighting.period.empty() ? period : weighting.period;
            if (!of_denominator.contains(one)) {
                without.push_back(period);
                wanted.insert(one);
            }
        }
        if (without.empty()) {
            return;
        }
        diagnostics_->warning(
            place,
            say("there is no figure of the denominator \"{}\" in {}: an area gets no value of \"{}\" for {}",
                weighting.indicator, joined({wanted.begin(), wanted.end()}, ", "), indicator.id,
                joined(without, ", ")),
            of_denominator.empty() ? say("add figures of \"{}\" under \"bestanden\"", weighting.indicator)
                                   : say("add those figures, or name a period that has them: \"noemer: "
                                         "{{indicator: {}, periode: "
                                         "\"{}\"}}\"",
                                         weighting.indicator, *of_denominator.rbegin()));
    }

    // The newest delivery of any source; of equally new ones the first.
    [[nodiscard]] std::optional<std::uint32_t> newest(FigureKey const& key) const
    {
        auto const found = newest_.find(key);
        if (found == newest_.end()) {
            return {};
        }
        return *std::max_element(
            found->second.begin(), found->second.end(),
            [&](std::uint32_t a, std::uint32_t b) { return published(a) < published(b); });
    }

    [[nodiscard]] Name source_of(std::uint32_t index) const
    {
        return sources_[figures_->observations[index].file];
    }
    [[nodiscard]] Date const& published(std::uint32_t index) const
    {
        return figures_->files[figures_->observations[index].file].published;
    }
    [[nodiscard]] Place place_of(Observation const& one) const
    {
        auto place = place_of_file(figures_->files[one.file].path);
        place.line = one.row;
        return place;
    }

    FiguresPart const* figures_;
    IndicatorsPart const* declared_;
    Diagnostics* diagnostics_;
    std::unordered_map<Name, Indicator const*> indicators_;
    std::unordered_map<Name, Name> wholes_; // of a part
    std::unordered_set<Name> related_;      // parts and wholes
    std::vector<Name> sources_;             // of each file
    std::unordered_map<Series, Found, KeyHash> series_;
    std::vector<std::uint32_t> compared_; // in the order of the files
    std::unordered_map<FigureKey, std::vector<std::uint32_t>, KeyHash> newest_;
};

} // namespace

void check_figures(FiguresPart const& figures, IndicatorsPart const& declared, Diagnostics& diagnostics)
{
    FigureCheck{figures, declared, diagnostics}.check();
}

void report_disagreement(Place place, Observation const& one, Observation const& other,
                         std::vector<FigureFile> const& files, std::vector<Indicator> const& indicators,
                         Diagnostics& diagnostics)
{
    auto const indicator = std::find_if(indicators.begin(), indicators.end(),
                                        [&](auto const& known) { return known.id == one.indicator.text(); });
    auto const* value = std::get_if<double>(&one.value);
    auto const* other_value = std::get_if<double>(&other.value);
    if (value == nullptr || other_value == nullptr || indicator == indicators.end() ||
        is_same(*value, *other_value, indicator->decimals)) {
        return;
    }
    diagnostics.error(
        std::move(place),
        say("two sources disagree on \"{}\", \"{}\", \"{}\": \"{}\" gives {} here, \"{}\" gives {} "
            "at {}:{}",
            one.region.code.text(), one.indicator.text(), one.period.text(), files[one.file].source, *value,
            files[other.file].source, *other_value, files[other.file].path, other.row),
        say("keep the figure of one source; if they measure different things, give one of them an "
            "indicator of its own"));
}

} // namespace wijkpeil
