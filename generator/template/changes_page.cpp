// SPDX-License-Identifier: EUPL-1.2
#include "template/changes_page.hpp"

#include "document/typeset.hpp"
#include "language/language.hpp"
#include "template/cells.hpp"
#include "template/indicator_page.hpp"
#include "template/numbering.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "veranderd";
constexpr double k_count_width_pt = 44;
constexpr double k_value_width_pt = 52;
constexpr double k_cause_width_pt = 90;
// A page is no data file: who wants them all has the records.
constexpr std::size_t k_most_rows = 400;

bool is_new(ValueChange const& change)
{
    return change.cause == ChangeCause::new_period || change.cause == ChangeCause::new_figure;
}

char const* cause_key(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::boundary:
        return "oorzaak_grens";
    case ChangeCause::definition:
        return "oorzaak_definitie";
    case ChangeCause::processing:
        return "oorzaak_bewerking";
    case ChangeCause::revised:
        return "oorzaak_herzien";
    case ChangeCause::status:
        return "oorzaak_status";
    case ChangeCause::gone:
        return "oorzaak_weg";
    case ChangeCause::new_period:
    case ChangeCause::new_figure:
        break;
    }
    return "oorzaak_nieuw";
}

Text count_cell_text(std::size_t count)
{
    auto text = text_of(number_text(static_cast<double>(count), 0));
    return count == 0 ? soft(std::move(text)) : text;
}

class ChangesPage
{
public:
    ChangesPage(ChangesSince const& since, Statistics const& statistics, Phrases const& phrases)
        : since_(since), found_(since.difference), dataset_(statistics.dataset()), round_(statistics.round()),
          phrases_(phrases)
    {
        fresh_ = static_cast<std::size_t>(std::count_if(found_.values.begin(), found_.values.end(), is_new));
    }

    [[nodiscard]] bool is_correction() const { return since_.issue > 1; }

    [[nodiscard]] Text headline() const { return said(is_correction() ? "kop_correctie" : "kop"); }

    [[nodiscard]] Text said(char const* key) const
    {
        return phrases_.sentence(k_group, key,
                                 {{"n", found_.values.size()},
                                  {"n_nieuw", fresh_},
                                  {"n_anders", found_.values.size() - fresh_},
                                  {"vorige", since_.before},
                                  {"ronde", round_.name},
                                  {"uitgave", since_.issue},
                                  {"reden", since_.reason},
                                  {"correctie", is_correction()}});
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> all;
        all.push_back(Block{
            Paragraph{ParagraphRole::kicker, said(is_correction() ? "bovenkop_correctie" : "bovenkop")}});
        all.push_back(Block{Heading{1, {}, headline()}});
        all.push_back(Block{Paragraph{ParagraphRole::lead, said(is_correction() ? "reden" : "intro")}});
        if (!is_correction() && !found_.developments.empty()) {
            add(all, "beter-en-slechter", "deel_tellingen", {body("uitleg_tellingen"), Block{counts()}});
        }
        add(all, "andere-cijfers", "deel_anders", changed_values());
        add(all, "nieuwe-cijfers", "deel_nieuw", new_values());
        add(all, "toezeggingen", "deel_toezeggingen", commitments());
        add(all, "kaarten", "deel_grenzen", limits());
        add(all, "definities", "deel_definities", definitions());
        add(all, "sjablonen", "deel_sjablonen", files());
        return all;
    }

private:
    void add(std::vector<Block>& all, std::string id, char const* key, std::vector<Block> blocks) const
    {
        if (!blocks.empty()) {
            all.push_back(Block{Section{{2, std::move(id), said(key)}, std::move(blocks)}});
        }
    }

    [[nodiscard]] Block body(char const* key) const
    {
        return Block{Paragraph{ParagraphRole::body, said(key)}};
    }

    [[nodiscard]] Row head(std::vector<char const*> const& keys) const
    {
        Row row;
        for (auto const* key : keys) {
            row.cells.push_back(head_cell(phrases_.phrase(k_group, key)));
        }
        return row;
    }

    [[nodiscard]] Table counts() const
    {
        Table table;
        table.id = "tabel-tellingen";
        table.style = TableStyle::wide;
        table.headline = said("tellingen_kop");
        table.subtitle = said("tellingen_onder");
        table.columns = {words_column()};
        table.head = {
            head({"kolom_gebied", "kolom_beter", "kolom_slechter", "kolom_marge", "kolom_onduidelijk",
                  "kolom_niet_vergelijkbaar", "kolom_richting", "kolom_gelijk", "kolom_geen"})};
        for (std::size_t i = 1; i < table.head.front().cells.size(); ++i) {
            table.columns.push_back(numbers_column(k_count_width_pt));
        }
        for (auto const& area : dataset_.areas) {
            if (auto const one = found_.developments.find(area.id); one != found_.developments.end()) {
                table.body.push_back(counts_row(RowKind::normal, text_of(area.name), one->second));
            }
        }
        if (found_.developments.size() > 1) {
            table.body.push_back(counts_row(RowKind::total, said("alle_gebieden"), found_.all));
        }
        table.source = said("bron");
        return table;
    }

    [[nodiscard]] static Row counts_row(RowKind kind, Text name, DevelopmentCounts const& counts)
    {
        Row row{kind, {text_cell(std::move(name), CellRole::row_head)}};
        for (auto const count : {counts.better, counts.worse, counts.within_margin, counts.unclear,
                                 counts.not_comparable, counts.moved, counts.no_newer, counts.missing}) {
            row.cells.push_back(text_cell(count_cell_text(count)));
        }
        return row;
    }

    // "Zaandam-Oost", "rest van Zaanstad, bij Zaandam-Oost", "wijk Poelenburg".
    [[nodiscard]] Text subject(std::string const& subject) const
    {
        auto const slash = subject.find('/');
        auto const kind = subject.substr(0, slash);
        auto const id = slash == std::string::npos ? std::string() : subject.substr(slash + 1);
        auto const* area = dataset_.find_area(id);
        if (kind == "gebied") {
            return text_of(area != nullptr ? area->name : id);
        }
        if (kind == "rest" && area != nullptr) {
            return phrases_.phrase(k_group, "wie_rest",
                                   {{"gemeente", area->municipality}, {"gebied", area->name}});
        }
        auto const region = dataset_.regions.find(id);
        if (kind == "programma" || region == dataset_.regions.end()) {
            return kind == "programma" ? phrases_.phrase(k_group, "wie_alle") : text_of(id);
        }
        return kind == "wijk" ? phrases_.phrase(k_group, "wie_wijk", {{"wijk", region->second.name}})
                              : text_of(region->second.name);
    }

    [[nodiscard]] Text indicator_name(std::string const& id) const
    {
        auto const* indicator = dataset_.find_indicator(id);
        return text_of(indicator != nullptr ? indicator->name : id);
    }

    [[nodiscard]] Text shown(std::optional<RecordedValue> const& value, std::string const& indicator) const
    {
        if (!value) {
            return text_of("–");
        }
        auto const* number = std::get_if<double>(&value->value);
        auto const* definition = dataset_.find_indicator(indicator);
        if (number == nullptr) {
            return soft(text_of(reason_brief(std::get<Missing>(value->value))));
        }
        return text_of(number_text(*number, definition != nullptr ? definition->decimals : 1) +
                       (value->provisional ? "*" : ""));
    }

    [[nodiscard]] std::vector<Block> changed_values() const
    {
        Table table;
        table.id = "tabel-andere-cijfers";
        table.headline = said("anders_kop");
        table.subtitle = said("anders_onder");
        table.columns = {words_column(),
                         words_column(),
                         numbers_column(k_value_width_pt),
                         numbers_column(k_value_width_pt),
                         numbers_column(k_value_width_pt),
                         words_column(k_cause_width_pt)};
        table.head = {head(
            {"kolom_wie", "kolom_indicator", "kolom_periode", "kolom_was", "kolom_is", "kolom_waardoor"})};
        for (auto const& one : found_.values) {
            if (is_new(one) || table.body.size() == k_most_rows) {
                continue;
            }
            table.body.push_back(
                {RowKind::normal,
                 {text_cell(subject(one.key.subject), CellRole::row_head),
                  text_cell(indicator_name(one.key.indicator)), text_cell(text_of(one.key.period)),
                  text_cell(shown(one.before, one.key.indicator)),
                  text_cell(shown(one.after, one.key.indicator)),
                  text_cell(phrases_.phrase(k_group, cause_key(one.cause)))}});
        }
        if (table.body.empty()) {
            return {body("anders_geen")};
        }
        table.source = said("bron");
        auto const more = found_.values.size() - fresh_ - table.body.size();
        std::vector<Block> blocks{Block{std::move(table)}};
        if (more > 0) {
            blocks.push_back(Block{
                Paragraph{ParagraphRole::body, phrases_.sentence(k_group, "anders_meer", {{"n", more}})}});
        }
        return blocks;
    }

    // Of each indicator: which periods are new, and for how many places.
    [[nodiscard]] std::vector<Block> new_values() const
    {
        Table table;
        table.id = "tabel-nieuwe-cijfers";
        table.headline = said("nieuw_kop");
        table.subtitle = said("nieuw_onder");
        table.columns = {words_column(),
                         words_column(),
                         words_column(k_value_width_pt),
                         numbers_column(k_value_width_pt),
                         numbers_column(k_value_width_pt, true),
                         words_column(k_cause_width_pt)};
        table.head = {head({"kolom_indicator", "kolom_perioden", "kolom_gebieden", "kolom_cijfers"})};
        for (auto const& indicator : dataset_.indicators) {
            std::set<std::string> periods;
            std::set<std::string> areas;
            std::size_t count = 0;
            for (auto const& one : found_.values) {
                if (is_new(one) && one.key.indicator == indicator.id) {
                    ++count;
                    periods.insert(one.key.period);
                    if (one.key.subject.starts_with("gebied/")) {
                        areas.insert(one.key.subject);
                    }
                }
            }
            if (count > 0) {
                table.body.push_back(
                    {RowKind::normal,
                     {text_cell(text_of(indicator.name), CellRole::row_head),
                      text_cell(text_of(list_text({periods.begin(), periods.end()}))),
                      text_cell(count_cell_text(areas.size())), text_cell(count_cell_text(count))}});
            }
        }
        if (table.body.empty()) {
            return {};
        }
        table.source = said("bron");
        return {Block{std::move(table)}};
    }

    [[nodiscard]] std::vector<Block> commitments() const
    {
        List list;
        auto const state = [this](std::string const& word) {
            return word.empty() ? phrases_.phrase(k_group, "stand_geen") : phrases_.phrase("stand", word);
        };
        for (auto const& one : found_.commitments) {
            list.items.push_back({Block{Paragraph{
                ParagraphRole::body,
                phrases_.sentence(k_group, "toezegging",
                                  {{"id", one.id}, {"was", state(one.before)}, {"is", state(one.after)}})}}});
        }
        return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(list)}};
    }

    [[nodiscard]] Text limits_text(LimitChange const& one, std::vector<double> const& limits) const
    {
        auto const* indicator = dataset_.find_indicator(one.indicator);
        std::vector<std::string> parts;
        for (double const limit : limits) {
            parts.push_back(number_text(limit, indicator != nullptr ? indicator->decimals : 1));
        }
        return parts.empty() ? phrases_.phrase(k_group, "grenzen_geen") : text_of(joined(parts, " / "));
    }

    [[nodiscard]] std::vector<Block> limits() const
    {
        List list;
        for (auto const& one : found_.limits) {
            list.items.push_back({Block{Paragraph{
                ParagraphRole::body, phrases_.sentence(k_group, "grenzen",
                                                       {{"indicator", indicator_name(one.indicator)},
                                                        {"was", limits_text(one, one.before)},
                                                        {"is", limits_text(one, one.after)}})}}});
        }
        return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(list)}};
    }

    // Indicators and areas that are not what they were.
    [[nodiscard]] std::vector<Block> definitions() const
    {
        List list;
        for (auto const& id : found_.definitions) {
            list.items.push_back({item("andere_definitie", indicator_name(id))});
        }
        for (auto const& id : found_.boundaries) {
            auto const* area = dataset_.find_area(id);
            list.items.push_back({item("andere_grenzen", text_of(area != nullptr ? area->name : id))});
        }
        return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(list)}};
    }

    [[nodiscard]] std::vector<Block> files() const
    {
        List list;
        for (auto const& path : found_.inputs) {
            list.items.push_back({item("ander_sjabloon", text_of(path))});
        }
        for (auto const& path : found_.texts) {
            list.items.push_back({item("andere_tekst", text_of(path))});
        }
        return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(list)}};
    }

    [[nodiscard]] Block item(char const* key, Text name) const
    {
        return Block{
            Paragraph{ParagraphRole::body, phrases_.sentence(k_group, key, {{"naam", std::move(name)}})}};
    }

    ChangesSince const& since_;
    RoundDifference const& found_;
    Dataset const& dataset_;
    Round const& round_;
    Phrases const& phrases_;
    std::size_t fresh_ = 0;
};

} // namespace

Document make_changes_page(ChangesSince const& since, Statistics const& statistics, Phrases const& phrases,
                           std::vector<std::string> const& kept_names)
{
    auto document = document_of_all(statistics, phrases);
    ChangesPage page(since, statistics, phrases);
    document.title = plain(page.said(page.is_correction() ? "titel_correctie" : "titel"));
    document.description = plain(page.headline()) + ".";
    document.blocks = numbered(page.blocks(), phrases);
    return typeset(std::move(document), kept_names);
}

} // namespace wijkpeil
