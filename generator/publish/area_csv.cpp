// SPDX-License-Identifier: EUPL-1.2
#include "compute/comparison.hpp"
#include "language/language.hpp"
#include "language/machine_words.hpp"
#include "publish/csv_fields.hpp"
#include "publish/csv_origin.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace {

std::vector<std::string> const& header()
{
    static std::vector<std::string> const names{
        "voorbeeld", "ronde", "gebied", "onderwerp", "code", "codejaar", "naam", "indicator", "indicatornaam",
        "periode", "waarde", "eenheid", "status", "reden", "basis", "weging", "weegperiode",
        "ontbrekend_gewicht", "afgerond", "bron", "gepubliceerd", "bestand", "regels",
        // Since format 2.
        "kolommen", "betreft", "opgehaald", "licentie", "weging_bestand", "weging_regels", "weging_kolommen",
        "marge_laag", "marge_hoog", "marge_herkomst", "betrouwbaarheid", "vergeleken_met", "klasse",
        "gunstig", "verschil_procent"};
    return names;
}

// Whom a row is about.
struct About {
    std::string subject; // "gebied", "verandering"
    std::string code;
    int code_year = 0;
    std::string name;
    std::string compared_with; // of a difference
};

class AreaTable
{
public:
    AreaTable(Area const& area, Statistics const& statistics, ProgrammeFigures const& programme,
              std::string const& example_note)
        : area_(area), statistics_(statistics), dataset_(statistics.dataset()), programme_(programme),
          example_note_(example_note)
    {
        text_ = k_byte_order_mark;
        add_line(text_, header());
    }

    std::string write()
    {
        for (auto const& indicator : dataset_.indicators) {
            std::optional<AreaAndRest> first;
            std::optional<AreaAndRest> before;
            for (auto const& period : statistics_.periods(indicator.id)) {
                auto now = area_and_rest(statistics_, area_, indicator.id, period);
                write_own(indicator, now);
                write_changes(indicator, now, before);
                if (first && before && first->own.period != before->own.period) {
                    write_changes(indicator, now, first);
                }
                write_others(indicator, now.own);
                first = first ? std::move(first) : now;
                before = std::move(now);
            }
        }
        return std::move(text_);
    }

private:
    [[nodiscard]] About own(std::string subject, std::string name, std::string compared_with = {}) const
    {
        return {std::move(subject), area_.id, dataset_.settings.code_year, std::move(name),
                std::move(compared_with)};
    }
    [[nodiscard]] std::string rest_name() const { return "rest van " + area_.municipality; }

    void write_own(Indicator const& indicator, AreaAndRest const& now)
    {
        value(indicator, now.own, own("gebied", area_.name));
        value(indicator, now.rest, own("rest", rest_name()));
        difference(indicator, gap_of(statistics_, now), {&now.own, &now.rest},
                   own("kloof", area_.name + " min " + rest_name(), "rest"));
    }

    void write_changes(Indicator const& indicator, AreaAndRest const& now,
                       std::optional<AreaAndRest> const& earlier)
    {
        if (!earlier) {
            return;
        }
        auto const& period = earlier->own.period;
        difference(indicator, statistics_.compare(now.own, earlier->own), {&now.own, &earlier->own},
                   own("verandering", area_.name, period));
        if (has_gap(indicator)) {
            difference(indicator, gap_change_of(statistics_, *earlier, now),
                       {&now.own, &now.rest, &earlier->own, &earlier->rest},
                       own("verandering_kloof", area_.name + " min " + rest_name(), period));
        }
    }

    // The municipality, the country, all areas, the wijken; and the area held against the first three.
    void write_others(Indicator const& indicator, Statistic const& now)
    {
        auto const& period = now.period;
        int const year = dataset_.settings.code_year;
        auto const& town = area_.municipality_code;
        auto const against = [&](Statistic const& other, std::string const& with) {
            if (has_gap(indicator)) {
                difference(indicator, statistics_.compare(now, other), {&now, &other},
                           own("verschil_" + with, area_.name, with));
            }
        };
        auto const of_town = statistics_.at({SubjectKind::municipality, town}, indicator.id, period);
        value(indicator, of_town, {"gemeente", town, year, area_.municipality, {}});
        against(of_town, "gemeente");
        if (auto const country = dataset_.regions.find(statistics_.country_code());
            country != dataset_.regions.end()) {
            auto const whole = statistics_.at({SubjectKind::country, country->first}, indicator.id, period);
            value(indicator, whole, {"land", country->first, year, country->second.name, {}});
            against(whole, "land");
        }
        if (auto const all = programme_.find({indicator.id, period}); all != programme_.end()) {
            value(indicator, all->second, {"programma", "", year, "alle gebieden", {}});
            against(all->second, "programma");
        }
        write_own_years(indicator, period);
        if (indicator.levels.contains(Level::wijk)) {
            for (auto const& code : statistics_.regions_of(town)) {
                value(indicator, statistics_.at({SubjectKind::region, code}, indicator.id, period),
                      {"wijk", code, year, dataset_.regions.at(code).name, {}});
            }
        }
    }

    void write_own_years(Indicator const& indicator, std::string const& period)
    {
        auto const& town = area_.municipality_code;
        for (int const own_year : statistics_.own_years(town, indicator.id)) {
            auto const figure = statistics_.at_own_year({own_year, town}, indicator.id, period);
            if (!figure.observations.empty()) {
                value(indicator, figure, {"gemeente_eigen_indeling", town, own_year, area_.municipality, {}});
            }
        }
    }

    void value(Indicator const& indicator, Statistic const& statistic, About const& about)
    {
        auto const* number = std::get_if<double>(&statistic.value);
        auto printed = number != nullptr ? number_text(*number, indicator.decimals) : std::string{};
        row(indicator, statistic, about, basis_word(statistic.basis), std::move(printed),
            margin_fields(statistic.margin, margin_word(statistic.margin_basis)), {"", "", ""});
    }

    // Observations and weights of all sides; status and missing weight as of the side that has most.
    void difference(Indicator const& indicator, Comparison const& comparison,
                    std::vector<Statistic const*> const& sides, About const& about)
    {
        Statistic all = *sides.front();
        for (auto const* side : sides) {
            if (side != sides.front()) {
                add_side(all, *side);
            }
        }
        all.value = comparison.difference;
        auto const* number = std::get_if<double>(&all.value);
        auto printed = number != nullptr ? difference_text(*number, indicator.decimals) : std::string{};
        row(indicator, all, about, number != nullptr ? "verschil" : "", std::move(printed),
            margin_fields(comparison.margin, "verschil"),
            {class_word(comparison.change_class), favour_word(comparison.favour),
             comparison.relative ? data_number(*comparison.relative) : std::string{}});
    }

    static void add_side(Statistic& all, Statistic const& side)
    {
        all.observations.insert(all.observations.end(), side.observations.begin(), side.observations.end());
        all.weights.insert(all.weights.end(), side.weights.begin(), side.weights.end());
        all.missing_weight_share = std::max(all.missing_weight_share, side.missing_weight_share);
        all.divided = all.divided || side.divided;
        all.wider = all.wider || side.wider;
        all.status.provisional = all.status.provisional || side.status.provisional;
        all.status.revised = all.status.revised || side.status.revised;
        all.status.estimated = all.status.estimated || side.status.estimated;
        if (all.weight_indicator.empty()) {
            all.weight_indicator = side.weight_indicator;
            all.weight_period = side.weight_period;
        }
    }

    // low, high, where it comes from, confidence
    [[nodiscard]] std::vector<std::string> margin_fields(std::optional<Interval> const& margin,
                                                         std::string const& origin) const
    {
        if (!margin) {
            return {"", "", "", ""};
        }
        return {data_number(margin->low), data_number(margin->high), origin,
                data_number(dataset_.settings.confidence)};
    }

    void row(Indicator const& indicator, Statistic const& statistic, About const& about,
             std::string const& basis, std::string printed, std::vector<std::string> const& margin,
             std::vector<std::string> const& comparison)
    {
        auto const* number = std::get_if<double>(&statistic.value);
        auto const* gone = std::get_if<Missing>(&statistic.value);
        bool const is_difference = !about.compared_with.empty();
        auto origin = csv_origin(statistic.observations, dataset_);
        auto weights = csv_origin(statistic.weights, dataset_);
        if (statistic.subject.kind == SubjectKind::programme || about.compared_with == "programma") {
            // Rows of all areas: each area's own table has them.
            origin.rows = origin.columns = weights.rows = weights.columns = "";
        }
        std::vector<std::string> fields{
            quoted(example_note_),
            statistics_.round().id,
            area_.id,
            about.subject,
            about.code,
            std::to_string(about.code_year),
            quoted(about.name),
            indicator.id,
            quoted(indicator.name),
            statistic.period,
            number != nullptr ? data_number(*number) : "",
            quoted(is_difference ? difference_unit(indicator) : indicator.unit),
            status_words(statistic),
            gone != nullptr ? reason_id(gone->reason) : "",
            basis,
            statistic.weight_indicator,
            statistic.weight_period,
            statistic.missing_weight_share > 0 ? data_number(statistic.missing_weight_share) : "",
            std::move(printed),
            origin.sources,
            origin.published,
            quoted(origin.files),
            origin.rows,
            origin.columns,
            quoted(origin.references),
            origin.retrieved,
            quoted(origin.licences),
            quoted(weights.files),
            weights.rows,
            weights.columns};
        fields.insert(fields.end(), margin.begin(), margin.end());
        fields.push_back(about.compared_with);
        fields.insert(fields.end(), comparison.begin(), comparison.end());
        add_line(text_, fields);
    }

    // Of a count, area minus another place says nothing but which of the two is larger.
    [[nodiscard]] static bool has_gap(Indicator const& indicator)
    {
        return indicator.unit_type != UnitType::count && indicator.unit_type != UnitType::ordinal;
    }

    Area const& area_;
    Statistics const& statistics_;
    Dataset const& dataset_;
    ProgrammeFigures const& programme_;
    std::string const& example_note_;
    std::string text_;
};

} // namespace

ProgrammeFigures programme_figures(Statistics const& statistics)
{
    ProgrammeFigures all;
    for (auto const& indicator : statistics.dataset().indicators) {
        for (auto const& period : statistics.periods(indicator.id)) {
            all.emplace(std::pair(indicator.id, period),
                        statistics.at({SubjectKind::programme, ""}, indicator.id, period));
        }
    }
    return all;
}

std::string area_csv(Area const& area, Statistics const& statistics, ProgrammeFigures const& programme,
                     std::string const& example_note)
{
    return AreaTable(area, statistics, programme, example_note).write();
}

} // namespace wijkpeil
