// SPDX-License-Identifier: EUPL-1.2
#include "template/programme_page.hpp"

#include "document/typeset.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/indicator_page.hpp"
#include "template/indicator_page_view.hpp"
#include "template/notes.hpp"
#include "template/numbering.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "programma";
constexpr double k_name_width_pt = 104; // on paper
constexpr double k_year_width_pt = 28;
constexpr double k_number_width_pt = 40;
constexpr double k_count_width_pt = 44;
constexpr int k_value_columns = 4;
constexpr int k_count_columns = 7;

// What is counted over all themes, for the headline and what stands below the tables.
struct Totals {
    std::size_t judged = 0;       // indicators with a favourable side, that count for most areas
    std::size_t unfavourable = 0; // those where most areas have the less favourable value
    std::size_t with_margin = 0;  // differences
    std::size_t without_margin = 0;
};

void count_in(IndicatorView const& view, Totals& totals)
{
    if (view.period().empty() || !view.has_gaps()) {
        return;
    }
    auto const& all = view.programme();
    for (auto const& one : all.areas) {
        if (!is_missing(one.gap.difference)) {
            ++(one.gap.margin ? totals.with_margin : totals.without_margin);
        }
    }
    auto const is_most = [&](std::size_t count) { return 2 * count > all.areas.size(); };
    if (view.indicator().better != Direction::none && is_most(view.counted())) {
        ++totals.judged;
        totals.unfavourable += is_most(all.worse + all.unclear_unfavourable) ? 1 : 0;
    }
}

// The indicators of one theme, or of all of them.
class ThemeTable
{
public:
    ThemeTable(Statistics const& statistics, Phrases const& phrases, Totals& totals)
        : statistics_(statistics), phrases_(phrases), totals_(totals), notes_(statistics.dataset(), phrases)
    {
    }

    Table make(Theme const& theme)
    {
        Table table;
        table.id = "tabel-" + theme.id;
        add_rows(table, theme);
        if (!table.body.empty()) {
            table.headline = phrases_.sentence(k_group, "tabel_kop", {{"thema", theme.name}});
            finish(table, words_column());
        }
        return table;
    }

    // All themes below each other, for paper.
    Table make_all()
    {
        Table table;
        table.id = k_programme_table_id;
        auto const columns = 2 + k_value_columns + k_count_columns;
        for (auto const& theme : statistics_.dataset().themes) {
            Table of_theme;
            add_rows(of_theme, theme);
            table.body.push_back(
                {RowKind::group, {text_cell(strong(text_of(theme.name)), CellRole::group_head, columns)}});
            if (of_theme.body.empty()) {
                table.body.push_back(
                    {RowKind::empty_group,
                     {text_cell(soft(phrases_.sentence(k_group, "thema_leeg")), CellRole::data, columns)}});
            }
            std::move(of_theme.body.begin(), of_theme.body.end(), std::back_inserter(table.body));
        }
        table.headline = phrases_.sentence("alle_gebieden", "indicatoren_kop");
        finish(table, words_column(k_name_width_pt));
        table.style = TableStyle::dense;
        return table;
    }

private:
    void add_rows(Table& table, Theme const& theme)
    {
        for (auto const& indicator : statistics_.dataset().indicators) {
            if (indicator.theme == theme.id) {
                IndicatorView const view(indicator, statistics_, phrases_);
                count_in(view, totals_);
                table.body.push_back(row(view));
            }
        }
    }

    void finish(Table& table, Column const& names)
    {
        table.style = TableStyle::wide;
        table.subtitle =
            phrases_.sentence(k_group, "tabel_onder", {{"n", statistics_.dataset().areas.size()}});
        add_columns(table, names);
        add_head(table);
        table.notes = notes_.notes();
        table.source = source_line(values_, statistics_.dataset(), phrases_);
    }

    static void add_columns(Table& table, Column const& names)
    {
        table.columns = {names, numbers_column(k_year_width_pt)};
        for (int i = 0; i < k_value_columns; ++i) {
            table.columns.push_back(numbers_column(k_number_width_pt, i == 0));
        }
        for (int i = 0; i < k_count_columns; ++i) {
            table.columns.push_back(numbers_column(k_count_width_pt, i == 0));
        }
    }

    void add_head(Table& table)
    {
        Row over;
        over.cells.push_back(head_cell(phrases_.phrase("kolom", "indicator"), 1, 2));
        over.cells.push_back(head_cell(phrases_.phrase("kolom", "jaar"), 1, 2));
        over.cells.push_back(head_cell(phrases_.phrase(k_group, "kolom_waarden"), k_value_columns));
        over.cells.push_back(head_cell(phrases_.phrase(k_group, "kolom_aantallen"), k_count_columns));
        Row below;
        auto const add = [&](char const* key, std::string const& letter = {}) {
            below.cells.push_back(head_cell(phrases_.phrase(k_group, key) + superscript(letter)));
        };
        add("kolom_gemiddelde", notes_.approximation_letter(SubjectKind::programme));
        add("kolom_laagste");
        add("kolom_hoogste");
        auto const country = statistics_.dataset().regions.find(statistics_.country_code());
        below.cells.push_back(head_cell(text_of(country == statistics_.dataset().regions.end()
                                                    ? std::string{}
                                                    : hyphenated(country->second.name))));
        add("kolom_gunstiger");
        add("kolom_ongunstiger");
        add("kolom_binnen_marge");
        add("kolom_onduidelijk");
        add("kolom_waarde_ongunstiger");
        add("kolom_niet_meegeteld");
        add("kolom_zonder");
        table.head = {std::move(over), std::move(below)};
    }

    Cell shown(ShownValue value, Weight weight = Weight::plain)
    {
        notes_.see(value);
        values_.push_back(value);
        return value_cell(std::move(value), weight);
    }

    Row row(IndicatorView const& view)
    {
        auto const& indicator = view.indicator();
        auto name = text_of(indicator.name);
        name.front().link = "indicatoren/" + indicator.id + ".html";
        if (!indicator.unit.empty() && indicator.unit_type != UnitType::count) {
            auto unit = soft(text_of("(" + indicator.unit + ")"));
            unit.front().no_break = true;
            name = std::move(name) + text_of(" ") + unit;
        }
        Row row{RowKind::normal, {text_cell(std::move(name), CellRole::row_head)}};
        add_values(row, view);
        add_counts(row, view);
        return row;
    }

    // The mean never stands without the lowest and the highest value it was taken from.
    void add_values(Row& row, IndicatorView const& view)
    {
        auto const lowest = view.lowest(view.period());
        if (lowest.empty()) {
            char const* const reason = view.period().empty()              ? "geen_gebied"
                                       : view.programme().not_counted > 0 ? "alleen_ruimer"
                                                                          : "alleen_wijken";
            row.cells.push_back(text_cell(text_of(view.period().empty() ? "–" : view.period())));
            row.cells.push_back(
                text_cell(soft(phrases_.phrase(k_group, reason)), CellRole::data, k_value_columns));
            return;
        }
        row.cells.push_back(text_cell(text_of(view.period())));
        auto mean = shown(view.mean(view.period()), Weight::strong);
        if (view.indicator().unit_type == UnitType::count) {
            mean.text =
                std::move(mean.text) + superscript(notes_.letter(phrases_.sentence(k_group, "noot_samen")));
        }
        row.cells.push_back(std::move(mean));
        row.cells.push_back(shown(view.shown(lowest.front()->own)));
        row.cells.push_back(shown(view.shown(view.highest(view.period()).front()->own)));
        row.cells.push_back(shown(view.country(view.period())));
    }

    void add_counts(Row& row, IndicatorView const& view) const
    {
        ProgrammeView none;
        none.without = statistics_.dataset().areas.size();
        auto const& all = view.period().empty() ? none : view.programme();
        for (auto const count : {all.better, all.worse, all.within_margin, all.unclear,
                                 all.unclear_unfavourable, all.not_counted, all.without}) {
            auto text = text_of(number_text(static_cast<double>(count), 0));
            row.cells.push_back(text_cell(count == 0 ? soft(std::move(text)) : std::move(text)));
        }
    }

    Statistics const& statistics_;
    Phrases const& phrases_;
    Totals& totals_;
    TableNotes notes_;
    std::vector<ShownValue> values_;
};

Block section(std::string id, Text title, std::vector<Block> blocks)
{
    return Block{Section{{2, std::move(id), std::move(title)}, std::move(blocks)}};
}

class ProgrammePage
{
public:
    ProgrammePage(Statistics const& statistics, Phrases const& phrases)
        : statistics_(statistics), dataset_(statistics.dataset()), phrases_(phrases)
    {
        for (auto const& theme : dataset_.themes) {
            auto table = ThemeTable(statistics_, phrases_, totals_).make(theme);
            auto block = table.body.empty() ? paragraph("thema_leeg") : Block{std::move(table)};
            sections_.push_back(section("thema-" + theme.id, text_of(theme.name), {std::move(block)}));
        }
    }

    [[nodiscard]] Text headline() const
    {
        return phrases_.sentence(k_group, totals_.judged > 0 ? "kop" : "kop_geen",
                                 {{"n", totals_.judged},
                                  {"n_ongunstig", totals_.unfavourable},
                                  {"alle", totals_.judged == totals_.unfavourable},
                                  {"gebieden", dataset_.areas.size()}});
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> all;
        all.push_back(
            Block{Paragraph{ParagraphRole::kicker,
                            phrases_.sentence(k_group, "bovenkop", {{"ronde", statistics_.round().name}})}});
        all.push_back(Block{Heading{1, {}, headline()}});
        all.push_back(Block{Paragraph{ParagraphRole::lead, lead()}});
        all.push_back(Block{legend()});
        std::move(sections_.begin(), sections_.end(), std::back_inserter(all));
        if (auto sets = theme_sets_blocks(dataset_, phrases_); !sets.empty()) {
            all.push_back(
                section("thema-indelingen", phrases_.sentence(k_group, "deel_indelingen"), std::move(sets)));
        }
        all.push_back(section("cijfers", phrases_.sentence(k_group, "deel_cijfers"), {margins()}));
        return all;
    }

    [[nodiscard]] Text lead() const
    {
        auto const of = [&](Fit fit) {
            return static_cast<std::size_t>(
                std::count_if(dataset_.areas.begin(), dataset_.areas.end(),
                              [&](Area const& area) { return area.fit() == fit; }));
        };
        return phrases_.sentence(k_group, "intro",
                                 {{"n", dataset_.areas.size()},
                                  {"n_telt", of(Fit::whole)},
                                  {"n_ruimer", of(Fit::wider)},
                                  {"n_deel", of(Fit::part)}});
    }

    // What the columns mean.
    [[nodiscard]] Facts legend() const
    {
        Facts legend;
        for (std::string const key :
             {"gemiddelde", "marge", "onduidelijk", "waarde_ongunstiger", "niet_meegeteld", "samen"}) {
            legend.facts.emplace_back(phrases_.sentence(k_group, "feit_" + key),
                                      phrases_.sentence(k_group, "uitleg_" + key));
        }
        return legend;
    }

private:
    [[nodiscard]] Block paragraph(char const* key, Arguments const& arguments = {}) const
    {
        return Block{Paragraph{ParagraphRole::body, phrases_.sentence(k_group, key, arguments)}};
    }

    [[nodiscard]] Block margins() const
    {
        double const confidence = dataset_.settings.confidence;
        double const by_chance = (1 - confidence / 100) * static_cast<double>(totals_.with_margin);
        return paragraph("marges", {{"n", totals_.with_margin + totals_.without_margin},
                                    {"n_met", totals_.with_margin},
                                    {"n_zonder", totals_.without_margin},
                                    {"zekerheid", number_text(confidence, 0)},
                                    {"toeval", number_text(by_chance, 1)}});
    }

    Statistics const& statistics_;
    Dataset const& dataset_;
    Phrases const& phrases_;
    Totals totals_;
    std::vector<Block> sections_;
};

} // anonymous namespace

std::vector<Block> programme_table(Statistics const& statistics, Phrases const& phrases)
{
    Totals not_told;
    std::vector<Block> all;
    all.push_back(Block{ThemeTable(statistics, phrases, not_told).make_all()});
    all.push_back(Block{ProgrammePage(statistics, phrases).legend()});
    return all;
}

Text programme_headline(Statistics const& statistics, Phrases const& phrases)
{
    return ProgrammePage(statistics, phrases).headline();
}

Text programme_lead(Statistics const& statistics, Phrases const& phrases)
{
    return ProgrammePage(statistics, phrases).lead();
}

Document make_programme_page(Statistics const& statistics, Phrases const& phrases,
                             std::vector<std::string> const& kept_names)
{
    auto document = document_of_all(statistics, phrases);
    ProgrammePage page(statistics, phrases);
    auto const& round = statistics.round().name;
    document.title = plain(phrases.sentence(k_group, "titel", {{"ronde", round}}));
    document.description =
        plain(phrases.sentence(k_group, "omschrijving", {{"kop", page.headline()}, {"ronde", round}}));
    document.blocks = numbered(page.blocks(), phrases);
    return typeset(std::move(document), kept_names);
}

} // namespace wijkpeil
