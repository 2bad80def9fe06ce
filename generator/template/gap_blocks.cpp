// SPDX-License-Identifier: EUPL-1.2
// Charts of the difference between area and rest: the strip of scores and the dumbbell.
#include "base/text.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_scores = 8; // cells that fit side by side

struct Difference {
    Indicator const* indicator = nullptr;
    ShownValue gap;
    double size = 0;
    Favour favour = Favour::neutral; // as words may state it
    ChangeClass change_class = ChangeClass::not_yet;
};

// Those with a difference in the newest year, the largest first.
std::vector<Difference> differences(AreaView const& view, std::vector<Indicator const*> const& indicators)
{
    std::vector<Difference> all;
    for (auto const* indicator : indicators) {
        auto gap = view.gap(*indicator, view.newest());
        if (auto const number = number_of(gap, *indicator)) {
            auto const& compared = view.gap_of(*indicator, view.newest());
            all.push_back({indicator, std::move(gap), std::abs(*number), stated_favour(compared),
                           compared.change_class});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](Difference const& a, Difference const& b) { return a.size > b.size; });
    return all;
}

long count_of(std::vector<Difference> const& all, Favour favour)
{
    return std::count_if(all.begin(), all.end(), [&](Difference const& one) { return one.favour == favour; });
}

long count_of(std::vector<Difference> const& all, ChangeClass change_class)
{
    return std::count_if(all.begin(), all.end(),
                         [&](Difference const& one) { return one.change_class == change_class; });
}

std::vector<ShownValue> both_sides(AreaView const& view, std::vector<Difference> const& all)
{
    std::vector<ShownValue> values;
    for (auto const& one : all) {
        values.push_back(view.own(*one.indicator, view.newest()));
        values.push_back(view.rest(*one.indicator, view.newest()));
    }
    return values;
}

Tally tally_of(AreaView const& view, std::vector<Difference> const& all,
               std::vector<Indicator const*> const& asked)
{
    Tally tally;
    auto const add = [&](long count, char const* key, Arguments const& arguments = {}) {
        tally.counts.emplace_back(text_of(number_text(static_cast<double>(count), 0)),
                                  view.phrases().phrase("score", key, arguments));
    };
    auto const total = static_cast<long>(all.size());
    if (view.wider()) {
        add(total, "niet_meegeteld");
    } else {
        add(count_of(all, Favour::unfavourable), "ongunstiger");
        add(count_of(all, Favour::favourable), "gunstiger");
        add(count_of(all, Favour::equal), "gelijk");
        auto const within = count_of(all, ChangeClass::within_margin);
        if (within > 0) {
            add(within, "binnen_de_marge");
        }
        if (auto const neutral = count_of(all, Favour::neutral) - within; neutral > 0) {
            add(neutral, "zonder_richting");
        }
    }
    add(count_of(all, ChangeClass::margin_unknown), "marge_onbekend");
    if (auto const none = static_cast<long>(asked.size()) - total; none > 0) {
        add(none, "zonder", {{"jaar", view.newest()}});
    }
    if (view.first() != view.newest()) {
        auto const without = std::count_if(asked.begin(), asked.end(), [&](Indicator const* indicator) {
            return is_missing(view.own(*indicator, view.first()).statistic.value);
        });
        add(without, "zonder", {{"jaar", view.first()}});
    }
    return tally;
}

std::string scores_alternative(AreaView const& view, std::vector<Difference> const& all)
{
    return plain(view.phrases().sentence("score", "alternatief",
                                         {{"n", all.size()},
                                          {"gebied", view.area().name},
                                          {"gemeente", view.area().municipality},
                                          {"grootste", all.front().gap},
                                          {"grootste_naam", mid_sentence(all.front().indicator->name)},
                                          {"kleinste", all.back().gap},
                                          {"kleinste_naam", mid_sentence(all.back().indicator->name)},
                                          {"eenheid", difference_unit(*all.front().indicator)},
                                          {"n_ongunstiger", count_of(all, Favour::unfavourable)},
                                          {"ruimer", view.wider()}}));
}

// Names with the same printed difference, so that "the largest" never hides a second one.
std::string names_with(std::vector<Difference> const& all, double size)
{
    std::vector<std::string> names;
    for (auto const& one : all) {
        if (one.size == size) {
            names.push_back(mid_sentence(one.indicator->name));
        }
    }
    return list_text(names);
}

Arguments common_arguments(AreaView const& view, Indicator const& indicator)
{
    return {{"gebied", view.area_name()},
            {"gemeente", view.area().municipality},
            {"land", view.country_name()},
            {"jaar", view.newest()},
            {"aandeel", indicator.unit_type == UnitType::share},
            {"over", indicator.population},
            {"eenheid", unit_in_sentence(indicator)},
            {"verschil_eenheid", difference_unit(indicator)},
            {"ruimer", view.wider()}};
}

DumbbellSpec dumbbell(AreaView const& view, std::vector<Difference> const& all)
{
    DumbbellSpec spec;
    auto const column = [&](char const* key) { return plain(view.phrases().phrase("kolom", key)); };
    spec.area_name = view.area().name;
    spec.rest_name = view.rest_name();
    spec.country_name = view.country_name();
    spec.wider = view.wider();
    spec.axis_unit = all.front().indicator->unit;
    spec.column_names = {column("gebied"), column("rest"), column("verschil")};
    double largest = 0;
    for (auto const& one : all) {
        DumbbellRow row{one.indicator->name,
                        view.own(*one.indicator, view.newest()),
                        view.rest(*one.indicator, view.newest()),
                        view.country(*one.indicator, view.newest()),
                        one.gap,
                        one.indicator == view.lead()};
        for (auto const* value : {&row.area, &row.rest, &row.country}) {
            largest = std::max(largest, number_of(*value, *one.indicator).value_or(0));
        }
        spec.rows.push_back(std::move(row));
    }
    spec.axis_step = largest > 50 ? 20 : largest > 20 ? 10 : 5;
    spec.axis_max = std::max(spec.axis_step, std::ceil(largest / spec.axis_step) * spec.axis_step);
    return spec;
}

std::string told_rows(AreaView const& view, DumbbellSpec const& spec)
{
    std::vector<std::string> rows;
    for (auto const& row : spec.rows) {
        rows.push_back(plain(view.phrases().sentence("factsheet", "kloof_rij",
                                                     {{"indicator", row.name},
                                                      {"waarde", row.area},
                                                      {"rest_waarde", row.rest},
                                                      {"verschil", row.gap}})));
    }
    return joined(rows, " ");
}

} // anonymous namespace

std::vector<Block> scores_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    auto const asked = context.indicators(options);
    auto const all = differences(view, asked);
    if (all.empty()) {
        return {};
    }
    auto shown = all;
    shown.resize(std::min(shown.size(), k_most_scores));
    ScoreSpec spec;
    for (auto const& one : shown) {
        auto const favour = view.wider() ? Favour::neutral : one.favour;
        spec.cells.push_back({one.indicator->short_name, one.gap, favour});
    }
    spec.full_length = std::max(10.0, std::ceil(all.front().size / 5) * 5);
    auto arguments = common_arguments(view, *all.front().indicator);
    arguments.emplace_back("n", shown.size());
    Figure figure;
    figure.id = context.unique_id("grafiek-verschillen");
    figure.headline = view.phrases().sentence("score", "kop", arguments);
    figure.subtitle = view.phrases().sentence("score", "onder", arguments);
    figure.spec = std::move(spec);
    figure.alternative = scores_alternative(view, shown);
    figure.source = source_line(both_sides(view, shown), view);
    context.add_values(figure);
    std::vector<Block> blocks = {Block{std::move(figure)}};
    if (options.with_tally) {
        blocks.push_back(Block{tally_of(view, all, asked)});
    }
    return blocks;
}

std::vector<Block> gap_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    auto all = differences(view, context.indicators(options));
    if (all.empty()) {
        return {};
    }
    auto const total = all.size();
    auto const unfavourable = count_of(all, Favour::unfavourable); // also of those that are left out
    if (options.most > 0) {
        all.resize(std::min(total, static_cast<std::size_t>(options.most)));
    }
    bool const cut = all.size() < total;
    auto arguments = common_arguments(view, *all.front().indicator);
    arguments.emplace_back("n", all.size());
    arguments.emplace_back("totaal", total);
    arguments.emplace_back("n_ongunstiger_alle", unfavourable);
    arguments.emplace_back("alle_ongunstiger", unfavourable == static_cast<std::ptrdiff_t>(total));
    arguments.emplace_back("grootste", names_with(all, all.front().size));
    arguments.emplace_back("kleinste", names_with(all, all.back().size));
    arguments.emplace_back("grootste_verschil", all.front().gap);
    arguments.emplace_back("kleinste_verschil", all.back().gap);
    arguments.emplace_back("n_ongunstiger", count_of(all, Favour::unfavourable));
    bool const one_size = all.front().size == all.back().size;
    Figure figure;
    figure.id = context.unique_id("grafiek-kloof");
    figure.headline = options.small || cut
                          ? view.phrases().sentence("factsheet", "kloof_kop", arguments)
                          : view.phrases().sentence("kloof", one_size ? "kop_een" : "kop", arguments);
    arguments.emplace_back("alle", !cut);
    figure.subtitle = options.small || cut ? view.phrases().sentence("factsheet", "kloof_onder", arguments)
                                           : view.phrases().sentence("kloof", "onder", arguments);
    auto spec = dumbbell(view, all);
    spec.small = options.small;
    std::vector<ShownValue> values;
    for (auto const& row : spec.rows) {
        values.insert(values.end(), {row.area, row.rest, row.country});
    }
    figure.alternative = plain(view.phrases().sentence("kloof", "alternatief", arguments));
    if (options.small) { // no table on the same paper holds them
        figure.alternative += " " + told_rows(view, spec);
    }
    figure.spec = std::move(spec);
    figure.source = source_line(values, view);
    context.add_values(figure);
    return {Block{std::move(figure)}};
}

} // namespace wijkpeil
