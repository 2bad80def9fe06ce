// SPDX-License-Identifier: EUPL-1.2
#include "document/dump.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {
namespace {

class Outline
{
public:
    explicit Outline(bool values) : values_(values) {}

    void add(std::vector<Block> const& blocks)
    {
        for (auto const& block : blocks) {
            std::visit([this](auto const& node) { add(node); }, block.node);
        }
    }

    std::string text;

private:
    struct Deeper {
        explicit Deeper(Outline& outline) : outline_(outline) { ++outline_.depth_; }
        ~Deeper() { --outline_.depth_; }
        Deeper(Deeper const&) = delete;
        Deeper& operator=(Deeper const&) = delete;

    private:
        Outline& outline_;
    };

    void line(std::string const& content)
    {
        text += std::string(static_cast<std::size_t>(depth_) * 2, ' ') + content + "\n";
    }
    [[nodiscard]] std::string of(Text const& one) const { return dump(one, values_); }
    [[nodiscard]] static std::string labelled(Text const& label)
    {
        return label.empty() ? std::string{} : plain(label) + ". ";
    }
    [[nodiscard]] std::string of(ShownValue const& one) const { return dump(one, values_); }
    [[nodiscard]] std::string of(std::vector<ShownValue> const& all) const
    {
        std::vector<std::string> parts;
        for (auto const& one : all) {
            parts.push_back(of(one));
        }
        return joined(parts, " ");
    }

    void add(Heading const& heading)
    {
        line(fmt::format("h{}{}: {}", heading.level, heading.id.empty() ? "" : " #" + heading.id,
                         of(heading.text)));
    }
    void add(Paragraph const& paragraph)
    {
        static constexpr char const* k_roles[] = {"p", "lead", "kicker", "notice", "source", "annex"};
        line(fmt::format("{}: {}", k_roles[static_cast<int>(paragraph.role)], of(paragraph.text)));
    }
    void add(List const& list)
    {
        line(list.ordered ? "ordered list" : list.marked ? "marked list" : "list");
        Deeper const deeper(*this);
        for (auto const& item : list.items) {
            line("item");
            Deeper const inside(*this);
            add(item);
        }
    }
    void add(Row const& row, std::string const& what)
    {
        static constexpr char const* k_kinds[] = {"", " group", " total", " own", " empty_group"};
        std::string cells;
        for (auto const& cell : row.cells) {
            std::string span = cell.column_span > 1 ? fmt::format("{{{}}}", cell.column_span) : "";
            span += cell.row_span > 1 ? fmt::format("{{/{}}}", cell.row_span) : "";
            cells += " | " + span + of(cell.text);
        }
        line(what + k_kinds[static_cast<int>(row.kind)] + cells);
    }
    void add(Table const& table)
    {
        line(fmt::format("table #{}: {}{}", table.id, labelled(table.label), of(table.headline)));
        Deeper const deeper(*this);
        subtitle_and_source(table.subtitle, {});
        for (auto const& row : table.head) {
            add(row, "head");
        }
        for (auto const& row : table.body) {
            add(row, "row");
        }
        for (auto const& note : table.notes) {
            line(fmt::format("note {}: {}", note.sign, of(note.text)));
        }
        subtitle_and_source({}, table.source);
    }
    void subtitle_and_source(Text const& subtitle, Text const& source)
    {
        if (!subtitle.empty()) {
            line("subtitle: " + of(subtitle));
        }
        if (!source.empty()) {
            line("source: " + of(source));
        }
    }
    void add(Figure const& figure)
    {
        line(fmt::format("figure #{}: {}{}", figure.id, labelled(figure.label), of(figure.headline)));
        Deeper const deeper(*this);
        subtitle_and_source(figure.subtitle, {});
        line("alternative: " + figure.alternative);
        std::visit([this](auto const& spec) { add(spec); }, figure.spec);
        subtitle_and_source({}, figure.source);
        if (figure.data) {
            add(*figure.data);
        } else {
            line("values: " + (figure.alternative_table.empty() ? "none" : "#" + figure.alternative_table));
        }
    }
    void add(MapSpec const& map)
    {
        line(fmt::format("map {} ({} neighbours), {}{}", map.name, map.neighbours.size(), map.outline_label,
                         map.approximate_outline ? ", dashed" : ""));
        for (auto const& region : map.regions) {
            line(fmt::format("  {}{} {} {} class {}", region.own ? "* " : "", region.code, region.name,
                             of(region.shown), region.map_class));
        }
        line(fmt::format("  legend: {} ({})", map.legend_title, map.legend_unit));
        for (auto const& one : map.classes) {
            line(fmt::format("  {}: {}", one.label, one.count));
        }
        line(fmt::format("  {}: {}", map.missing_label, map.missing_count));
    }
    void add(LocatorSpec const& locator)
    {
        line(fmt::format("locator: {} of {} regions",
                         std::count(locator.own.begin(), locator.own.end(), true), locator.own.size()));
    }
    void add(DumbbellSpec const& spec)
    {
        line(fmt::format("dumbbell: {}{} / {} / {}, axis to {:g} {}", spec.area_name,
                         spec.wider ? " (wider)" : "", spec.rest_name, spec.country_name, spec.axis_max,
                         spec.axis_unit));
        for (auto const& row : spec.rows) {
            line(fmt::format("  {}{}: {} {} {} {}", row.strong ? "* " : "", row.name, of(row.area),
                             of(row.rest), of(row.country), of(row.gap)));
        }
    }
    void add(TrendSpec const& spec)
    {
        line(fmt::format("trend: {}{} / {} / {}, {}, span {:g}", spec.area_name, spec.wider ? " (wider)" : "",
                         spec.rest_name, spec.country_name, joined(spec.periods, " "), spec.axis_span));
        line("  " + spec.labels_note);
        for (auto const& panel : spec.panels) {
            line(fmt::format("  {} from {:g}: {} / {} / {}{}", panel.title, panel.axis_start, of(panel.area),
                             of(panel.rest), of(panel.country),
                             panel.gap_note.empty() ? "" : "; " + panel.gap_note));
        }
    }
    void add(ScoreSpec const& spec)
    {
        static constexpr char const* k_favours[] = {"favourable", "unfavourable", "equal", "neutral"};
        for (auto const& cell : spec.cells) {
            line(fmt::format("  {}: {} {}", cell.name, of(cell.gap),
                             k_favours[static_cast<int>(cell.favour)]));
        }
    }
    void add(SpreadSpec const& spec)
    {
        line(fmt::format("spread: {} / {} / {} / {}, axis {:g} to {:g} {}", spec.area_name, spec.part_name,
                         spec.rest_name, spec.country_name, spec.axis_min, spec.axis_max, spec.axis_unit));
        line("  " + spec.mean_name + " " + of(spec.mean) + ", " + spec.country_name + " " + of(spec.country));
        for (auto const& row : spec.rows) {
            line(fmt::format("  {} ({}){}: {} / {} / {}{}", row.name, row.municipality,
                             row.wider ? " (wider)" : "", of(row.value), of(row.parts), of(row.rest),
                             row.reason.empty() ? "" : "; " + row.reason));
        }
    }
    void add(KeyValues const& keys)
    {
        line("key values #" + keys.id);
        Deeper const deeper(*this);
        for (auto const& key : keys.values) {
            line(fmt::format("{}: {} {}", of(key.name), of(key.value), key.unit));
            for (auto const& row : key.rows) {
                line("  " + of(row.label) + ": " + of(row.value));
            }
        }
        for (auto const& figure : keys.beside) {
            add(figure);
        }
    }
    void add(Tally const& tally)
    {
        std::string all;
        for (auto const& [count, label] : tally.counts) {
            all += " | " + of(count) + " " + of(label);
        }
        line("tally" + all);
    }
    void add(Facts const& facts)
    {
        line("facts");
        for (auto const& [label, value] : facts.facts) {
            line("  " + of(label) + ": " + of(value));
        }
    }
    void add(Contents const& contents)
    {
        line("contents");
        for (auto const& entry : contents.entries) {
            line(fmt::format("{}{} #{}", entry.level > 1 ? "    " : "  ", of(entry.text), entry.target));
        }
    }
    void add(Columns const& columns)
    {
        line(columns.ruled ? "columns, ruled" : columns.first_wide ? "columns, first wide" : "columns");
        Deeper const deeper(*this);
        for (auto const& column : columns.columns) {
            line("column");
            Deeper const inside(*this);
            add(column);
        }
    }
    void rows(LetterHead::Rows const& rows)
    {
        for (auto const& [label, value] : rows) {
            line(of(label) + ": " + of(value));
        }
    }
    void add(LetterHead const& head)
    {
        line("letter head");
        Deeper const deeper(*this);
        if (!head.sender.empty()) {
            line("sender: " + of(head.sender));
        }
        for (auto const& one : head.addressee) {
            line("to: " + of(one));
        }
        rows(head.reference);
        rows(head.above);
        line(of(head.subject_label) + ":");
        add(head.subject);
        rows(head.below);
    }
    void add(Closing const& closing)
    {
        line(fmt::format("closing: {} {}", of(closing.greeting), of(closing.on_behalf)));
        for (auto const& one : closing.signatures) {
            line(fmt::format("  {} / {}", of(one.place), of(one.function)));
        }
    }
    void add(Accounts const& accounts)
    {
        line("accounts #" + accounts.id);
        Deeper const deeper(*this);
        for (auto const& item : accounts.items) {
            line(of(item.theme) + (item.empty ? " (empty)" : ""));
            for (auto const& paragraph : item.paragraphs) {
                line("  " + of(paragraph));
            }
            line("  -- " + of(item.byline));
        }
    }
    void add(Section const& section)
    {
        add(section.heading);
        Deeper const deeper(*this);
        add(section.blocks);
    }

    bool values_;
    int depth_ = 0;
};

} // anonymous namespace

std::string dump(Document const& document, bool values)
{
    Outline outline(values);
    outline.text = fmt::format("{}: {}\nround {} ({}), {}, {}\n{}\n{}\n{}\n\n", document.area, document.title,
                               document.round, document.round_name, document.language, document.date,
                               document.description, document.example_note, document.foot);
    outline.add(document.blocks);
    for (std::size_t i = 0; i < document.footnotes.size(); ++i) {
        outline.text += fmt::format("footnote {}: {}\n", i + 1, dump(document.footnotes[i], values));
    }
    return outline.text;
}

} // namespace wijkpeil
