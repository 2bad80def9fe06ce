// SPDX-License-Identifier: EUPL-1.2
#include "template/sources.hpp"

#include "base/text.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

std::vector<std::string> in_order(std::set<std::string> const& ids, Dataset const& dataset)
{
    std::vector<std::string> all;
    for (auto const& source : dataset.sources) {
        if (ids.contains(source.id)) {
            all.push_back(source.id);
        }
    }
    return all;
}

// "CBS, Kerncijfers wijken en buurten 2022 (85318NED); gepubliceerd 1-8-2023, opgehaald 21-11-2026; CC
// BY 4.0". Without deliveries: of the source itself. A source that is only a weight or a map is told in
// short.
std::string described(Source const& source, std::set<Date> deliveries, bool in_full, Phrases const& phrases)
{
    std::string text = source.publisher + ", " + source.title;
    if (in_full && !source.reference.empty() && source.title.find(source.reference) == std::string::npos) {
        text += ", " + source.reference;
    }
    if (deliveries.empty() && source.published) {
        deliveries.insert(*source.published);
    }
    std::vector<std::string> dates;
    bool has_note = false; // an assumed day or month, told in the table of sources
    for (auto const& date : deliveries) {
        dates.push_back(short_date_text(date));
        has_note = has_note || (source.published == date && !source.published_note.empty());
    }
    std::vector<std::string> known;
    if (!dates.empty()) {
        known.push_back(plain(phrases.phrase("bron", has_note ? "gepubliceerd_met_noot" : "gepubliceerd",
                                             {{"datum", list_text(dates)}})));
    }
    if (in_full && source.retrieved) {
        known.push_back(
            plain(phrases.phrase("bron", "opgehaald", {{"datum", short_date_text(*source.retrieved)}})));
    }
    if (!known.empty()) {
        text += "; " + joined(known, ", ");
    }
    return source.licence.empty() ? text : text + "; " + source.licence;
}

std::string described(std::vector<std::string> const& ids, UsedSources const& used, bool in_full,
                      Dataset const& dataset, Phrases const& phrases)
{
    std::string text;
    for (auto const& id : ids) {
        auto const dates = used.deliveries.find(id);
        text +=
            (text.empty() ? "" : ". ") +
            described(*dataset.find_source(id),
                      dates == used.deliveries.end() ? std::set<Date>{} : dates->second, in_full, phrases);
    }
    return text;
}

class ValueCollector
{
public:
    std::vector<ShownValue> all;

    void add(Document const& document)
    {
        add(document.blocks);
        for (auto const& note : document.footnotes) {
            add(note);
        }
    }
    void add(std::vector<Block> const& blocks)
    {
        for (auto const& block : blocks) {
            std::visit([this](auto const& node) { add(node); }, block.node);
        }
    }

private:
    void add(Text const& text)
    {
        for (auto const& run : text) {
            if (run.shown) {
                all.push_back(*run.shown);
            }
        }
    }
    void add(std::vector<ShownValue> const& more) { all.insert(all.end(), more.begin(), more.end()); }
    void add(Heading const& heading) { add(heading.text); }
    void add(Paragraph const& paragraph) { add(paragraph.text); }
    void add(List const& list)
    {
        for (auto const& item : list.items) {
            add(item);
        }
    }
    void add(Table const& table)
    {
        add(table.headline);
        for (auto const& row : table.body) {
            for (auto const& cell : row.cells) {
                add(cell.text);
            }
        }
        for (auto const& note : table.notes) {
            add(note.text);
        }
    }
    void add(Figure const& figure)
    {
        add(figure.headline);
        add(figure.subtitle);
        std::visit([this](auto const& spec) { add(spec); }, figure.spec);
    }
    void add(MapSpec const& map)
    {
        for (auto const& region : map.regions) {
            all.push_back(region.shown);
        }
    }
    static void add(LocatorSpec const&) {}
    void add(DumbbellSpec const& spec)
    {
        for (auto const& row : spec.rows) {
            add({row.area, row.rest, row.country, row.gap});
        }
    }
    void add(TrendSpec const& spec)
    {
        for (auto const& panel : spec.panels) {
            add(panel.area);
            add(panel.rest);
            add(panel.country);
        }
    }
    void add(ScoreSpec const& spec)
    {
        for (auto const& cell : spec.cells) {
            all.push_back(cell.gap);
        }
    }
    void add(SpreadSpec const& spec)
    {
        add({spec.mean, spec.country});
        for (auto const& row : spec.rows) {
            add({row.value, row.rest});
            add(row.parts);
        }
    }
    void add(KeyValues const& keys)
    {
        for (auto const& key : keys.values) {
            add(key.value);
            for (auto const& row : key.rows) {
                add(row.value);
            }
        }
        for (auto const& figure : keys.beside) {
            add(figure);
        }
    }
    static void add(Tally const&) {}
    void add(Facts const& facts)
    {
        for (auto const& [label, value] : facts.facts) {
            add(value);
        }
    }
    void add(Columns const& columns)
    {
        for (auto const& column : columns.columns) {
            add(column);
        }
    }
    static void add(Contents const&) {}
    static void add(Accounts const&) {}
    void add(LetterHead const& head)
    {
        add(head.subject.text);
        for (auto const* rows : {&head.reference, &head.above, &head.below}) {
            for (auto const& [label, value] : *rows) {
                add(value);
            }
        }
    }
    static void add(Closing const&) {}
    void add(Section const& section) { add(section.blocks); }
};

} // anonymous namespace

UsedSources sources_of(std::vector<ShownValue> const& shown, Dataset const& dataset)
{
    std::set<std::string> values;
    std::set<std::string> weights;
    UsedSources used;
    auto const see = [&](std::vector<std::uint32_t> const& observations, std::set<std::string>& ids) {
        for (auto const index : observations) {
            auto const& file = dataset.figure_files[dataset.observations[index].file];
            ids.insert(file.source);
            used.deliveries[file.source].insert(file.published);
        }
    };
    for (auto const& one : shown) {
        see(one.statistic.observations, values);
        see(one.statistic.weights, weights);
        for (auto const& side : one.against) {
            see(side.observations, values);
            see(side.weights, weights);
        }
    }
    used.values = in_order(values, dataset);
    used.weights = in_order(weights, dataset);
    return used;
}

Text source_line(std::vector<ShownValue> const& shown, Dataset const& dataset, Phrases const& phrases)
{
    auto const used = sources_of(shown, dataset);
    Text text;
    if (!used.values.empty()) {
        text = phrases.sentence("bron", "regel",
                                {{"bronnen", described(used.values, used, true, dataset, phrases)}});
    }
    if (!used.weights.empty()) {
        text = std::move(text) + text_of(" ") +
               phrases.sentence("bron", "weging",
                                {{"bronnen", described(used.weights, used, false, dataset, phrases)}});
    }
    return text;
}

Text source_line(std::vector<ShownValue> const& shown, AreaView const& view, bool with_boundaries)
{
    auto text = source_line(shown, view.dataset(), view.phrases());
    if (with_boundaries) {
        text = std::move(text) + text_of(" ") + boundary_source(view);
    }
    return text;
}

Text boundary_source(AreaView const& view)
{
    auto const* source = view.dataset().find_source(view.dataset().boundary_source);
    return source == nullptr
               ? Text{}
               : view.phrases().sentence("bron", "grenzen",
                                         {{"bron", described(*source, {}, false, view.phrases())}});
}

std::vector<ShownValue> shown_values(std::vector<Block> const& blocks)
{
    ValueCollector collector;
    collector.add(blocks);
    return std::move(collector.all);
}

std::vector<ShownValue> shown_values(Document const& document)
{
    ValueCollector collector;
    collector.add(document);
    return std::move(collector.all);
}

} // namespace wijkpeil
