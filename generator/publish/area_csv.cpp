// SPDX-License-Identifier: EUPL-1.2
#include "publish/publish.hpp"

#include "language/language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace wijkpeil {
namespace {

constexpr char const* k_header =
    "voorbeeld;ronde;gebied;onderwerp;code;codejaar;naam;indicator;indicatornaam;periode;waarde;eenheid;"
    "status;reden;"
    "basis;weging;weegperiode;ontbrekend_gewicht;afgerond;bron;gepubliceerd;bestand;regels";

// A field as CSV, and never a formula: a spreadsheet runs text that begins with one of = + - @.
std::string quoted(std::string text)
{
    if (!text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    if (text.find_first_of(";\"\r\n") == std::string::npos) {
        return text;
    }
    std::string safe = "\"";
    for (char const c : text) {
        safe += c;
        if (c == '"') {
            safe += '"';
        }
    }
    return safe + "\"";
}

// A number for machines: decimal comma, at most six decimals, no thousands, ASCII minus.
std::string data_number(double value)
{
    auto text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    std::replace(text.begin(), text.end(), '.', ',');
    return text == "-0" ? "0" : text;
}

std::string basis_word(Basis basis)
{
    switch (basis) {
    case Basis::published:
        return "gepubliceerd";
    case Basis::sum:
        return "som";
    case Basis::mean:
        return "gewogen_gemiddelde";
    case Basis::none:
        break;
    }
    return "";
}

std::string status_words(Statistic const& statistic)
{
    std::vector<std::string> words;
    auto const add = [&](bool holds, char const* word) {
        if (holds) {
            words.emplace_back(word);
        }
    };
    add(statistic.status.provisional, "voorlopig");
    add(statistic.status.revised, "herzien");
    add(statistic.status.estimated, "geschat");
    add(statistic.wider, "ruimer_dan_gebied");
    std::string text;
    for (auto const& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

// Where a value comes from: the declared files and in them the lines.
struct Origin {
    std::string sources;
    std::string published;
    std::string files;
    std::string lines;
};

Origin origin_of(Statistic const& statistic, Dataset const& dataset)
{
    std::map<std::string, std::set<int>> lines_of;
    std::set<std::string> sources;
    std::set<std::string> dates;
    for (auto const index : statistic.observations) {
        auto const& observation = dataset.observations[index];
        auto const& file = dataset.figure_files[observation.file];
        lines_of[file.path].insert(observation.row);
        sources.insert(file.source);
        dates.insert(iso_date(file.published));
    }
    auto const spaced = [](auto const& parts) {
        std::string text;
        for (auto const& part : parts) {
            text += (text.empty() ? "" : " ") + part;
        }
        return text;
    };
    Origin origin;
    origin.sources = spaced(sources);
    origin.published = spaced(dates);
    for (auto const& [file, lines] : lines_of) {
        origin.files += (origin.files.empty() ? "" : " ") + file;
        for (int const line : lines) {
            origin.lines += (origin.lines.empty() ? "" : " ") + std::to_string(line);
        }
    }
    return origin;
}

class AreaTable
{
public:
    AreaTable(Area const& area, Statistics const& statistics, std::string const& example_note)
        : area_(area), statistics_(statistics), dataset_(statistics.dataset()), example_note_(example_note)
    {
        text_ = std::string("\xEF\xBB\xBF") + k_header + "\r\n";
    }

    std::string write()
    {
        for (auto const& indicator : dataset_.indicators) {
            for (auto const& period : statistics_.periods(indicator.id)) {
                write_period(indicator, period);
            }
        }
        return std::move(text_);
    }

private:
    void write_period(Indicator const& indicator, std::string const& period)
    {
        int const year = dataset_.settings.code_year;
        auto const put = [&](SubjectKind kind, char const* word, std::string const& id,
                             std::string const& name) {
            row(indicator, statistics_.at({kind, id}, indicator.id, period), word, id, year, name);
        };
        put(SubjectKind::area, "gebied", area_.id, area_.name);
        put(SubjectKind::rest, "rest", area_.id, "rest van " + area_.municipality);
        gap_row(indicator, period);
        put(SubjectKind::municipality, "gemeente", area_.municipality_code, area_.municipality);
        for (auto const& [code, region] : dataset_.regions) {
            if (region.level == Level::land) {
                put(SubjectKind::country, "land", code, region.name);
            }
        }
        for (int const own_year : statistics_.own_years(area_.municipality_code, indicator.id)) {
            auto const own =
                statistics_.at_own_year({own_year, area_.municipality_code}, indicator.id, period);
            if (!own.observations.empty()) {
                row(indicator, own, "gemeente_eigen_indeling", area_.municipality_code, own_year,
                    area_.municipality);
            }
        }
        if (indicator.levels.contains(Level::wijk)) {
            for (auto const& code : statistics_.regions_of(area_.municipality_code)) {
                put(SubjectKind::region, "wijk", code, dataset_.regions.at(code).name);
            }
        }
    }

    void gap_row(Indicator const& indicator, std::string const& period)
    {
        auto const gap = statistics_.gap(area_, indicator.id, period);
        auto statistic = statistics_.at({SubjectKind::area, area_.id}, indicator.id, period);
        auto const rest = statistics_.at({SubjectKind::rest, area_.id}, indicator.id, period);
        statistic.observations.insert(statistic.observations.end(), rest.observations.begin(),
                                      rest.observations.end());
        statistic.value = gap.difference;
        statistic.missing_weight_share = std::max(statistic.missing_weight_share, rest.missing_weight_share);
        row(indicator, statistic, "kloof", area_.id, dataset_.settings.code_year,
            area_.name + " min rest van " + area_.municipality);
    }

    void row(Indicator const& indicator, Statistic const& statistic, char const* subject,
             std::string const& code, int code_year, std::string const& name)
    {
        bool const is_gap = std::string_view(subject) == "kloof";
        auto const* value = std::get_if<double>(&statistic.value);
        auto const* gone = std::get_if<Missing>(&statistic.value);
        auto const origin = origin_of(statistic, dataset_);
        std::string printed;
        if (value != nullptr) {
            printed = is_gap ? difference_text(*value, indicator.decimals)
                             : number_text(*value, indicator.decimals);
        }
        fields({quoted(example_note_),
                statistics_.round().id,
                area_.id,
                subject,
                code,
                std::to_string(code_year),
                quoted(name),
                indicator.id,
                quoted(indicator.name),
                statistic.period,
                value != nullptr ? data_number(*value) : "",
                quoted(is_gap ? difference_unit(indicator) : indicator.unit),
                status_words(statistic),
                gone != nullptr ? reason_id(gone->reason) : "",
                is_gap && value != nullptr ? "verschil" : basis_word(statistic.basis),
                statistic.weight_indicator,
                statistic.weight_period,
                statistic.missing_weight_share > 0 ? data_number(statistic.missing_weight_share) : "",
                printed,
                origin.sources,
                origin.published,
                quoted(origin.files),
                origin.lines});
    }

    void fields(std::initializer_list<std::string> all)
    {
        bool first = true;
        for (auto const& field : all) {
            text_ += (first ? "" : ";") + field;
            first = false;
        }
        text_ += "\r\n";
    }

    Area const& area_;
    Statistics const& statistics_;
    Dataset const& dataset_;
    std::string const& example_note_;
    std::string text_;
};

} // namespace

std::string area_csv(Area const& area, Statistics const& statistics, std::string const& example_note)
{
    return AreaTable(area, statistics, example_note).write();
}

} // namespace wijkpeil
