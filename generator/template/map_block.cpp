// SPDX-License-Identifier: EUPL-1.2
// The choropleth of one indicator over the municipality, and the table of its values.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/findings.hpp"
#include "template/map_parts.hpp"
#include "template/notes.hpp"
#include "template/sources.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr double k_neighbour_share =
    0.5; // of the map's size: how far beyond it a neighbour may still be seen

Box box_of(std::vector<RegionValue> const& regions)
{
    Box box;
    for (auto const& one : regions) {
        box.include(one.region->geometry);
    }
    return box;
}

bool touches(Box const& a, Box const& b)
{
    return a.min_x <= b.max_x && b.min_x <= a.max_x && a.min_y <= b.max_y && b.min_y <= a.max_y;
}

// How far round the map something may still be seen.
Box surroundings_of(Box frame)
{
    double const margin = std::max(frame.width(), frame.height()) * k_neighbour_share;
    frame.include(Point{frame.min_x - margin, frame.min_y - margin});
    frame.include(Point{frame.max_x + margin, frame.max_y + margin});
    return frame;
}

// The municipalities round about, if the project has their outlines.
void add_municipalities(MapSpec& map, AreaView const& view, Box const& seen)
{
    auto const& surroundings = view.dataset().surroundings;
    for (auto const& one : surroundings) {
        if (one.code == view.area().municipality_code) {
            continue;
        }
        Box box;
        box.include(one.geometry);
        if (!one.geometry.empty() && touches(seen, box)) {
            map.neighbours.push_back(&one.geometry);
            map.neighbour_names.push_back(one.name);
        }
    }
}

// Else the wijken of other municipalities that the project knows.
void add_other_wijken(MapSpec& map, AreaView const& view, Box const& seen)
{
    for (auto const& [code, region] : view.dataset().regions) {
        if (region.level != Level::wijk || region.municipality == view.area().municipality_code) {
            continue;
        }
        Box box;
        box.include(region.geometry);
        if (!region.geometry.empty() && touches(seen, box)) {
            map.neighbours.push_back(&region.geometry);
            auto const municipality = view.dataset().regions.find(region.municipality);
            map.neighbour_names.push_back(
                municipality == view.dataset().regions.end() ? std::string{} : municipality->second.name);
        }
    }
}

void add_neighbours(MapSpec& map, AreaView const& view, Box const& regions)
{
    auto const seen = surroundings_of(regions);
    view.dataset().surroundings.empty() ? add_other_wijken(map, view, seen)
                                        : add_municipalities(map, view, seen);
}

// Limits are written with as few decimals as they have.
std::string limit_text(double limit)
{
    for (int decimals = 0; decimals < 3; ++decimals) {
        if (rounded(limit, decimals) == limit) {
            return number_text(limit, decimals);
        }
    }
    return number_text(limit, 3);
}

} // anonymous namespace

std::vector<MapClass> map_classes(AreaView const& view, std::vector<double> const& limits, char const* group)
{
    auto const& phrases = view.phrases();
    std::vector<MapClass> all;
    all.push_back({plain(phrases.phrase(group, "minder", {{"grens", limit_text(limits.front())}})), 0});
    for (std::size_t i = 1; i < limits.size(); ++i) {
        all.push_back(
            {plain(phrases.phrase(group, "tussen",
                                  {{"van", limit_text(limits[i - 1])}, {"tot", limit_text(limits[i])}})),
             0});
    }
    all.push_back({plain(phrases.phrase(group, "meer", {{"grens", limit_text(limits.back())}})), 0});
    return all;
}

MapSpec map_of(AreaView const& view, Indicator const& indicator, std::string const& period,
               std::vector<RegionValue> const& regions)
{
    auto const& phrases = view.phrases();
    MapSpec map;
    map.area = view.area().id;
    map.name = view.area().id + "-" + indicator.id + "-kaart-" + period;
    map.classes = map_classes(view, indicator.class_limits, "kaart");
    for (auto const& one : regions) {
        MapRegion region{one.region->code, one.region->name, one.own, one.shown, -1, &one.region->geometry};
        if (one.number) {
            region.map_class = static_cast<int>(map_class(*one.number, indicator.class_limits));
            ++map.classes[static_cast<std::size_t>(region.map_class)].count;
        } else {
            ++map.missing_count;
        }
        map.regions.push_back(std::move(region));
    }
    // By code, not by value: maps of the same regions are then the same but for their figures.
    std::sort(map.regions.begin(), map.regions.end(),
              [](MapRegion const& a, MapRegion const& b) { return a.code < b.code; });
    add_neighbours(map, view, box_of(regions));
    for (auto const& outline : view.dataset().country) {
        map.country.push_back(&outline);
    }
    map.approximate_outline = view.area().fit() != Fit::whole;
    map.legend_title = plain(
        phrases.sentence("kaart", "legenda", {{"indicator", indicator.name}, {"eenheid", indicator.unit}}));
    map.legend_unit = plain(phrases.phrase("kaart", "eenheid"));
    map.missing_label = plain(phrases.phrase("kaart", "zonder"));
    map.outline_label = plain(phrases.phrase("kaart", map.approximate_outline ? "grens_ongeveer" : "grens"));
    return map;
}

Table map_values(AreaView const& view, std::string const& period, std::vector<RegionValue> const& regions,
                 std::string id, Arguments const& arguments)
{
    auto const& phrases = view.phrases();
    TableNotes notes(view);
    Table table;
    table.id = std::move(id);
    table.headline = phrases.sentence("kaart", "tabel_kop", arguments);
    table.subtitle = phrases.sentence("kaart", "tabel_onder", arguments);
    table.columns_side_by_side = 3;
    table.columns = {words_column(), numbers_column(36)};
    table.head = {
        {RowKind::normal, {head_cell(phrases.phrase("kolom", "wijk")), head_cell(text_of(period))}}};
    for (auto const& one : regions) {
        notes.see(one.shown);
        table.body.push_back(
            {one.own ? RowKind::own : RowKind::normal,
             {text_cell(text_of(one.region->name), CellRole::row_head), value_cell(one.shown)}});
    }
    table.notes = notes.notes();
    return table;
}

std::string map_alternative(AreaView const& view, std::vector<RegionValue> const& regions,
                            Arguments arguments)
{
    std::vector<RegionValue const*> known;
    std::string own;
    std::vector<std::string> missing;
    for (auto const& one : regions) {
        if (one.own) {
            own += (own.empty() ? "" : ", ") + one.region->name + " " +
                   (one.number ? one.shown.text : reason_brief(std::get<Missing>(one.shown.statistic.value)));
        }
        one.number ? known.push_back(&one) : missing.push_back(one.region->name);
    }
    auto const by_value = [](RegionValue const* a, RegionValue const* b) { return *a->number < *b->number; };
    auto const low = std::min_element(known.begin(), known.end(), by_value);
    auto const high = std::max_element(known.begin(), known.end(), by_value);
    arguments.emplace_back("eigen", own);
    arguments.emplace_back("n_zonder", missing.size());
    arguments.emplace_back("zonder", list_text(missing));
    if (known.empty()) {
        return plain(view.phrases().sentence("kaart", "alternatief_leeg", arguments));
    }
    arguments.emplace_back("laagste", (*low)->shown);
    arguments.emplace_back("laagste_naam", (*low)->region->name);
    arguments.emplace_back("hoogste", (*high)->shown);
    arguments.emplace_back("hoogste_naam", (*high)->region->name);
    return plain(view.phrases().sentence("kaart", "alternatief", arguments));
}

std::optional<MappedValues> mapped_values(BlockOptions const& options, AreaView const& view)
{
    MappedValues mapped;
    mapped.indicator =
        options.indicators.empty() ? view.lead() : view.dataset().find_indicator(options.indicators.front());
    if (mapped.indicator == nullptr || mapped.indicator->class_limits.empty()) {
        return {};
    }
    auto const& indicator = *mapped.indicator;
    mapped.period =
        !options.period.empty() ? options.period : view.newest_period(indicator).value_or(view.newest());
    mapped.regions =
        view.regions(view.statistics().regions_of(view.area().municipality_code), indicator, mapped.period);
    if (std::all_of(mapped.regions.begin(), mapped.regions.end(),
                    [](RegionValue const& one) { return one.region->geometry.empty(); })) {
        return {};
    }
    mapped.arguments = {{"n", mapped.regions.size()},
                        {"indicator", indicator.name},
                        {"aandeel", indicator.unit_type == UnitType::share},
                        {"over", indicator.population},
                        {"eenheid", unit_in_sentence(indicator)},
                        {"gebied", view.area_name()},
                        {"gemeente", view.area().municipality},
                        {"jaar", mapped.period},
                        {"n_eigen", view.area().regions.size()},
                        {"deel", view.part()},
                        {"ruimer", view.wider()}};
    return mapped;
}

std::vector<Block> map_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    auto const mapped = mapped_values(options, view);
    if (!mapped) {
        return {};
    }
    auto const& [indicator, period, regions, arguments] = *mapped;
    std::vector<ShownValue> values;
    for (auto const& one : regions) {
        values.push_back(one.shown);
    }
    auto table =
        map_values(view, period, regions, context.unique_id("tabel-kaart-" + indicator->id), arguments);
    Figure figure;
    figure.id = context.unique_id("kaart-" + indicator->id);
    figure.headline = regions_finding(view, *indicator, period);
    figure.subtitle = view.phrases().sentence("kaart", "onder", arguments);
    figure.spec = map_of(view, *indicator, period, regions);
    figure.alternative = map_alternative(view, regions, arguments);
    figure.source =
        source_line(values, view, true) + text_of(" ") + view.phrases().sentence("kaart", "klassen");
    if (!options.with_table) {
        figure.data = std::move(table);
        return {Block{std::move(figure)}};
    }
    figure.alternative_table = table.id;
    return {Block{std::move(figure)}, Block{std::move(table)}};
}

} // namespace wijkpeil
