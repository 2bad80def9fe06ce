// SPDX-License-Identifier: EUPL-1.2
#include "template/indicator_page.hpp"

#include "document/typeset.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/indicator_page_parts.hpp"
#include "template/numbering.hpp"
#include "template/sheet.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "indicatorpagina";
constexpr std::size_t k_most_in_chart = 60;       // areas
constexpr std::size_t k_most_below_headline = 18; // areas in a chart that shares a page with it

class IndicatorPage
{
public:
    IndicatorPage(IndicatorView const& view, bool with_csv)
        : view_(view), phrases_(view.phrases()), with_csv_(with_csv)
    {
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> all = front();
        if (!view_.period().empty()) {
            all.push_back(section("gebieden", areas()));
            if (has_series()) {
                all.push_back(section("jaren", periods()));
                all.push_back(section("wijken", {Block{regions_table(view_)}}));
            }
        } else if (auto towns = towns_table(view_); !towns.body.empty()) {
            all.push_back(section(
                "gemeenten", {paragraph("gemeenten", {{"indeling", divisions()}}), Block{std::move(towns)}}));
        }
        all.push_back(section("cijfers", about(all)));
        return all;
    }

    [[nodiscard]] Text headline() const
    {
        auto const lowest = view_.lowest(view_.period());
        auto const highest = view_.highest(view_.period());
        auto arguments = page_arguments(view_);
        if (lowest.empty()) {
            return phrases_.sentence(k_group, headline_without_areas(), arguments);
        }
        auto const total = view_.dataset().areas.size();
        auto const low = view_.shown(lowest.front()->own);
        auto const high = view_.shown(highest.front()->own);
        arguments.emplace_back("laagste", low);
        arguments.emplace_back("hoogste", high);
        arguments.emplace_back("gelijk", low.text == high.text);
        arguments.emplace_back("gebied", highest.front()->area->name);
        arguments.emplace_back("n_telt", view_.counted());
        arguments.emplace_back("alle", view_.counted() == total);
        return phrases_.sentence(k_group, view_.counted() == 1 ? "kop_een" : "kop", arguments);
    }

private:
    [[nodiscard]] char const* headline_without_areas() const
    {
        if (view_.period().empty()) {
            return towns_table(view_).body.empty() ? "kop_geen" : "kop_gemeenten";
        }
        return view_.programme().not_counted > 0 ? "kop_ruimer" : "kop_wijken";
    }

    [[nodiscard]] bool has_series() const { return view_.dataset().areas.size() <= k_most_in_tables; }
    [[nodiscard]] Block section(char const* id, std::vector<Block> blocks) const
    {
        return Block{
            Section{{2, id, phrases_.sentence(k_group, std::string("deel_") + id)}, std::move(blocks)}};
    }
    [[nodiscard]] Block paragraph(char const* key, Arguments const& arguments = {}) const
    {
        return Block{Paragraph{ParagraphRole::body, phrases_.sentence(k_group, key, arguments)}};
    }

    [[nodiscard]] std::vector<Block> front() const
    {
        auto const* theme = view_.dataset().find_theme(view_.indicator().theme);
        std::vector<Block> all;
        all.push_back(
            Block{Paragraph{ParagraphRole::kicker,
                            phrases_.sentence(k_group, "bovenkop",
                                              {{"thema", theme == nullptr ? std::string{} : theme->name},
                                               {"ronde", view_.round().name}})}});
        all.push_back(Block{Heading{1, {}, headline()}});
        all.push_back(Block{Paragraph{ParagraphRole::lead, lead()}});
        all.push_back(Block{facts()});
        if (!view_.period().empty()) {
            all.push_back(
                paragraph(view_.has_gaps() ? "telling" : "telling_zonder_verschil", page_arguments(view_)));
            all.push_back(Block{standing_tally(view_)});
        }
        return all;
    }

    // What it is, and the mean, which never comes without its range.
    [[nodiscard]] Text lead() const
    {
        auto text = text_of(view_.indicator().definition);
        if (view_.counted() < 2) {
            return text;
        }
        auto arguments = page_arguments(view_);
        arguments.emplace_back("n_telt", view_.counted());
        arguments.emplace_back("gemiddelde", view_.mean(view_.period()));
        arguments.emplace_back("spreiding", range_words(view_, view_.period(), false));
        arguments.emplace_back("land", view_.country_name());
        arguments.emplace_back("land_waarde", view_.country(view_.period()));
        bool const is_sum = view_.indicator().unit_type == UnitType::count;
        return std::move(text) + text_of(text.empty() ? "" : " ") +
               phrases_.sentence(k_group, is_sum ? "intro_samen" : "intro", arguments);
    }

    [[nodiscard]] Facts facts() const
    {
        auto const& indicator = view_.indicator();
        Facts facts;
        auto const add = [&](char const* label, Text value) {
            if (!value.empty()) {
                facts.facts.emplace_back(phrases_.sentence(k_group, label), std::move(value));
            }
        };
        char const* const favourable = indicator.better == Direction::higher  ? "gunstig_hoger"
                                       : indicator.better == Direction::lower ? "gunstig_lager"
                                                                              : "gunstig_geen";
        add("feit_over", text_of(indicator.population));
        add("feit_eenheid", text_of(indicator.unit));
        add("feit_jaar", text_of(view_.period()));
        add("feit_jaren", text_of(list_text(view_.statistics().periods(indicator.id))));
        add("feit_gunstig", phrases_.phrase(k_group, favourable));
        return facts;
    }

    [[nodiscard]] std::vector<Block> areas() const
    {
        std::vector<Block> all;
        auto const count = view_.dataset().areas.size();
        if (view_.indicator().unit_type == UnitType::count) {
            all.push_back(paragraph("aantallen"));
        } else if (count > k_most_in_chart) {
            all.push_back(paragraph("te_veel", {{"n", count}, {"alle", count <= k_most_in_tables}}));
        } else if (count > k_most_below_headline) { // then the table, which can be parted, begins below it
            return {Block{areas_table(view_)}, Block{spread_figure(view_)}};
        } else {
            all.push_back(Block{spread_figure(view_)});
        }
        all.push_back(Block{areas_table(view_)});
        return all;
    }

    [[nodiscard]] std::vector<Block> periods() const
    {
        return view_.periods().size() > 1
                   ? std::vector<Block>{Block{periods_table(view_)}}
                   : std::vector<Block>{paragraph("een_jaar", {{"jaar", view_.period()}})};
    }

    // The years of the divisions in which municipalities have figures of their own.
    [[nodiscard]] std::string divisions() const
    {
        std::set<std::string> years;
        for (auto const& area : view_.dataset().areas) {
            for (int const year :
                 view_.statistics().own_years(area.municipality_code, view_.indicator().id)) {
                years.insert(std::to_string(year));
            }
        }
        years.insert(years.empty() ? std::to_string(view_.dataset().settings.code_year) : *years.begin());
        return list_text({years.begin(), years.end()});
    }

    [[nodiscard]] std::vector<Block> about(std::vector<Block> const& before) const
    {
        std::vector<Block> all;
        if (!view_.period().empty() && view_.has_gaps()) {
            all.push_back(margins());
        }
        if (!view_.period().empty()) {
            all.push_back(paragraph(view_.is_ranked() ? "rang" : "geen_rang", page_arguments(view_)));
        }
        if (view_.indicator().modelled) {
            all.push_back(paragraph("model"));
        }
        for (auto const& one : view_.indicator().breaks) {
            all.push_back(paragraph("breuk", {{"periode", one.period}, {"reden", one.reason}}));
        }
        if (auto sources = sources_table(shown_values(before), view_.dataset(), phrases_);
            !sources.body.empty()) {
            sources.headline = phrases_.sentence(k_group, "bronnen_kop", {{"n", sources.body.size()}});
            all.push_back(Block{std::move(sources)});
        }
        if (with_csv_) {
            all.push_back(Block{Paragraph{ParagraphRole::body, files()}});
        }
        return all;
    }

    // Of the gaps on this page how many have a margin, and how many of those chance alone would take beyond
    // it.
    [[nodiscard]] Block margins() const
    {
        std::size_t with = 0;
        std::size_t without = 0;
        auto const periods = has_series() ? view_.periods() : std::vector{view_.period()};
        for (auto const& period : periods) {
            for (auto const& one : view_.programme(period).areas) {
                if (!is_missing(one.gap.difference)) {
                    ++(one.gap.margin ? with : without);
                }
            }
        }
        double const confidence = view_.dataset().settings.confidence;
        double const by_chance = (1 - confidence / 100) * static_cast<double>(with);
        return paragraph("marges", {{"n", with + without},
                                    {"n_met", with},
                                    {"n_zonder", without},
                                    {"zekerheid", number_text(confidence, 0)},
                                    {"toeval", number_text(by_chance, 1)}});
    }

    // The areas' own tables, each by its name as long as there are not too many.
    [[nodiscard]] Text files() const
    {
        auto const& areas = view_.dataset().areas;
        if (areas.size() > k_most_in_chart) {
            return phrases_.sentence(k_group, "csv_elders");
        }
        auto text = phrases_.sentence(k_group, "csv") + text_of(" ");
        for (auto const& area : areas) {
            auto name = text_of(area.name);
            name.front().link = "../gebieden/" + area.id + ".csv";
            text = std::move(text) + text_of(&area == &areas.front() ? "" : ", ") + name;
        }
        return std::move(text) + text_of(".");
    }

    IndicatorView const& view_;
    Phrases const& phrases_;
    bool with_csv_;
};

} // anonymous namespace

Text indicator_headline(IndicatorView const& view)
{
    return IndicatorPage(view, false).headline();
}

Document make_indicator_page(IndicatorView const& view, bool with_csv,
                             std::vector<std::string> const& kept_names)
{
    auto const& phrases = view.phrases();
    auto document = document_of_all(view.statistics(), phrases);
    IndicatorPage page(view, with_csv);
    document.blocks = numbered(page.blocks(), phrases);
    say_notice(document, view.dataset().settings.notice);
    document.title = plain(phrases.sentence(
        k_group, "titel", {{"indicator", view.indicator().name}, {"ronde", view.round().name}}));
    document.description = plain(
        phrases.sentence(k_group, "omschrijving", {{"kop", page.headline()}, {"ronde", view.round().name}}));
    return typeset(std::move(document), kept_names);
}

} // namespace wijkpeil
