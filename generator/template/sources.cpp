// SPDX-License-Identifier: EUPL-1.2
#include "template/sources.hpp"

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

// "CBS, Kerncijfers wijken en buurten 2022 (85318NED); CC BY 4.0"
std::string described(Source const& source, bool with_reference)
{
    std::string text = source.publisher + ", " + source.title;
    if (with_reference && !source.reference.empty() &&
        source.title.find(source.reference) == std::string::npos) {
        text += ", " + source.reference;
    }
    return source.licence.empty() ? text : text + "; " + source.licence;
}

std::string described(std::vector<std::string> const& ids, Dataset const& dataset, bool with_reference)
{
    std::string text;
    for (auto const& id : ids) {
        text += (text.empty() ? "" : ". ") + described(*dataset.find_source(id), with_reference);
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
    void add(Section const& section) { add(section.blocks); }
};

} // anonymous namespace

UsedSources sources_of(std::vector<ShownValue> const& shown, Dataset const& dataset)
{
    std::set<std::string> values;
    std::set<std::string> weights;
    for (auto const& one : shown) {
        for (auto const index : one.statistic.observations) {
            values.insert(dataset.figure_files[dataset.observations[index].file].source);
        }
        for (auto const index : one.statistic.weights) {
            weights.insert(dataset.figure_files[dataset.observations[index].file].source);
        }
    }
    return {in_order(values, dataset), in_order(weights, dataset)};
}

Text source_line(std::vector<ShownValue> const& shown, AreaView const& view, bool with_boundaries)
{
    auto const used = sources_of(shown, view.dataset());
    auto const& phrases = view.phrases();
    Text text;
    if (!used.values.empty()) {
        text = phrases.sentence("bron", "regel", {{"bronnen", described(used.values, view.dataset(), true)}});
    }
    if (!used.weights.empty()) {
        text =
            std::move(text) + text_of(" ") +
            phrases.sentence("bron", "weging", {{"bronnen", described(used.weights, view.dataset(), false)}});
    }
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
               : view.phrases().sentence("bron", "grenzen", {{"bron", described(*source, false)}});
}

std::vector<ShownValue> shown_values(Document const& document)
{
    ValueCollector collector;
    collector.add(document);
    return std::move(collector.all);
}

} // namespace wijkpeil
