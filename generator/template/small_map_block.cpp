// SPDX-License-Identifier: EUPL-1.2
// A small map and beside it the values of the area's regions: as many as there is room for, the highest
// first. What is left out is said in the last row.
#include "language/language.hpp"
#include "template/cells.hpp"
#include "template/findings.hpp"
#include "template/map_parts.hpp"

#include <algorithm>
#include <cstddef>

namespace wijkpeil {
namespace {

constexpr double k_sign_width_pt = 14;
constexpr double k_year_width_pt = 30;

// The area's regions on the map, those with a value first, from high to low.
std::vector<RegionValue> own_of(std::vector<RegionValue> const& regions)
{
    std::vector<RegionValue> own;
    std::copy_if(regions.begin(), regions.end(), std::back_inserter(own),
                 [](RegionValue const& one) { return one.own; });
    return own;
}

class SmallTable
{
public:
    SmallTable(AreaView const& view, MappedValues const& mapped) : view_(view), mapped_(mapped)
    {
        auto const& first = view.first();
        auto const& indicator = *mapped.indicator;
        auto const known = [&](RegionValue const& one) {
            return one.own && !is_missing(view.region(one.region->code, indicator, first).statistic.value);
        };
        with_earlier_ = first < mapped.period && view.same_series(indicator, first, mapped.period) &&
                        std::any_of(mapped.regions.begin(), mapped.regions.end(), known);
    }

    Table make(std::vector<RegionValue> const& own, std::size_t shown, std::string id)
    {
        Arguments const arguments = {{"n", own.size()},
                                     {"n_getoond", shown},
                                     {"alle", shown == own.size()},
                                     {"eenheid", unit_in_sentence(*mapped_.indicator)},
                                     {"deel", view_.part()},
                                     {"gebied", view_.area_name()}};
        Table table;
        table.id = std::move(id);
        table.style = TableStyle::dense;
        table.headline = view_.phrases().sentence("factsheet", "tabel_kop", arguments);
        table.subtitle = view_.phrases().sentence("factsheet", "tabel_onder", arguments);
        add_head(table);
        for (std::size_t i = 0; i < shown; ++i) {
            auto const& code = own[i].region->code;
            add_row(
                table, RowKind::normal, std::to_string(i + 1), text_of(own[i].region->name),
                [&](std::string const& period) { return view_.region(code, *mapped_.indicator, period); });
        }
        if (shown < own.size()) {
            table.body.push_back(
                {RowKind::normal, {text_cell(rest_of(own, shown), CellRole::data, width())}});
        }
        if (!view_.part()) {
            add_row(table, RowKind::total, {}, view_.phrases().phrase("factsheet", "heel_gebied"),
                    [&](std::string const& period) { return view_.own(*mapped_.indicator, period); });
        }
        return table;
    }

private:
    [[nodiscard]] int width() const { return with_earlier_ ? 4 : 3; }

    void add_head(Table& table) const
    {
        table.columns = {words_column(k_sign_width_pt), words_column()};
        Row head{RowKind::normal,
                 {head_cell(view_.phrases().phrase("factsheet", "nummer")),
                  head_cell(view_.phrases().phrase("kolom", "wijk"))}};
        for (auto const& period : periods()) {
            table.columns.push_back(numbers_column(k_year_width_pt));
            head.cells.push_back(head_cell(text_of(period)));
        }
        table.head = {std::move(head)};
    }

    [[nodiscard]] std::vector<std::string> periods() const
    {
        return with_earlier_ ? std::vector{view_.first(), mapped_.period} : std::vector{mapped_.period};
    }

    template <typename Get>
    void add_row(Table& table, RowKind kind, std::string const& number, Text name, Get const& get) const
    {
        Row row{kind, {text_cell(strong(text_of(number))), text_cell(std::move(name), CellRole::row_head)}};
        for (auto const& period : periods()) {
            bool const newest = period == mapped_.period;
            row.cells.push_back(value_cell(get(period), newest ? Weight::strong : Weight::soft));
        }
        table.body.push_back(std::move(row));
    }

    // "en 12 andere wijken, van 8,1 tot 15,4".
    [[nodiscard]] Text rest_of(std::vector<RegionValue> const& own, std::size_t shown) const
    {
        std::vector<RegionValue const*> known;
        for (auto i = shown; i < own.size(); ++i) {
            if (own[i].number) {
                known.push_back(&own[i]);
            }
        }
        auto const left = own.size() - shown;
        if (known.empty()) {
            return view_.phrases().sentence("factsheet", "andere_zonder", {{"n", left}});
        }
        return view_.phrases().sentence("factsheet", "andere",
                                        {{"n", left},
                                         {"n_zonder", left - known.size()},
                                         {"laagste", known.back()->shown},
                                         {"hoogste", known.front()->shown}});
    }

    AreaView const& view_;
    MappedValues const& mapped_;
    bool with_earlier_ = false;
};

// Shorter than the finding of the large map: there is room for a line.
Text headline(AreaView const& view, MappedValues const& mapped, std::vector<RegionValue> const& own)
{
    auto const last = std::find_if(own.rbegin(), own.rend(), [](auto const& one) { return one.number; });
    if (last == own.rend()) {
        return regions_finding(view, *mapped.indicator, mapped.period);
    }
    auto const known = std::count_if(own.begin(), own.end(), [](auto const& one) { return one.number; });
    return view.phrases().sentence("factsheet", "kaart_kop",
                                   {{"n", static_cast<long>(known)},
                                    {"indicator", mapped.indicator->name},
                                    {"laagste", last->shown},
                                    {"hoogste", own.front().shown},
                                    {"eenheid", unit_in_sentence(*mapped.indicator)}});
}

} // anonymous namespace

std::vector<Block> small_map_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    auto const mapped = mapped_values(options, view);
    if (!mapped) {
        return {};
    }
    auto const& indicator = *mapped->indicator;
    auto const own = own_of(mapped->regions);
    auto const shown =
        options.most > 0 ? std::min(own.size(), static_cast<std::size_t>(options.most)) : own.size();
    auto spec = map_of(view, indicator, mapped->period, mapped->regions);
    spec.small = true;
    auto const classes = map_classes(view, indicator.class_limits, "factsheet");
    for (std::size_t i = 0; i < classes.size(); ++i) {
        spec.classes[i].label = classes[i].label;
    }
    spec.name.clear(); // is no picture of its own
    for (std::size_t i = 0; i < shown; ++i) {
        auto const on_map = std::find_if(spec.regions.begin(), spec.regions.end(), [&](MapRegion const& one) {
            return one.code == own[i].region->code;
        });
        on_map->number = static_cast<int>(i) + 1;
    }
    Figure figure;
    figure.id = context.unique_id("kaart-" + indicator.id);
    figure.headline = headline(view, *mapped, own);
    figure.subtitle = view.phrases().sentence("factsheet", "kaart_onder", mapped->arguments);
    figure.spec = std::move(spec);
    figure.alternative = map_alternative(view, mapped->regions, mapped->arguments);
    figure.data = map_values(view, mapped->period, mapped->regions,
                             context.unique_id("gegevens-kaart-" + indicator.id), mapped->arguments);
    auto table = SmallTable(view, *mapped).make(own, shown, context.unique_id("tabel-kaart-" + indicator.id));
    Columns columns;
    columns.first_wide = true;
    columns.columns.push_back({Block{std::move(figure)}});
    columns.columns.push_back({Block{std::move(table)}});
    return {Block{std::move(columns)}};
}

} // namespace wijkpeil
