// SPDX-License-Identifier: EUPL-1.2
#include "html/blocks.hpp"

#include "html/inline_text.hpp"
#include "html/table.hpp"
#include "html/wording.hpp"
#include "html/written.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

namespace {

std::string heading_tag(int level)
{
    return fmt::format("h{}", level);
}

std::string key_row(KeyRow const& row, InlineStyle const& style)
{
    static constexpr std::array<std::string_view, 3> k_classes{"", "difference", "earlier"};
    return element("div", {{"class", std::string{k_classes.at(static_cast<std::size_t>(row.kind))}}},
                   element("dt", inline_html(row.label, style)) +
                       element("dd", inline_html(row.value, style)));
}

std::string key_value(KeyValue const& value, InlineStyle const& style)
{
    std::string rows;
    for (auto const& row : value.rows) {
        rows += key_row(row, style);
    }
    auto const unit = value.unit.empty() ? "" : " " + element("small", escaped_xml(value.unit));
    return element("div", {{"class", "key"}},
                   element("dt", inline_html(value.name, style)) +
                       element("dd", {{"class", "big"}}, inline_html(value.value, style) + unit) +
                       (rows.empty() ? rows : element("dd", element("dl", rows)))) +
           "\n";
}

} // namespace

int BlockWriter::enter(int level)
{
    while (!levels_.empty() && levels_.back().first >= level) {
        levels_.pop_back();
    }
    auto const written = levels_.empty() ? 1 : levels_.back().second + 1;
    levels_.emplace_back(level, written);
    return std::min(written, 6);
}

int BlockWriter::headline_level() const
{
    return levels_.empty() ? 2 : std::min(levels_.back().second + 1, 6);
}

std::string BlockWriter::heading(int level, std::string const& id, Text const& text)
{
    last_heading_ = without_soft_hyphens(plain(text));
    return element(heading_tag(enter(level)), {{"id", id}},
                   inline_html(text, {.hyphenate = true, .provenance = &provenance_})) +
           "\n";
}

std::string BlockWriter::block(Block const& block)
{
    auto html = std::visit([this](auto const& node) { return write(node); }, block.node);
    if (places_) {
        html = with_place(std::move(html), block.written, sentence_lines(block));
    }
    return html;
}

std::string BlockWriter::blocks(std::vector<Block> const& blocks)
{
    std::string html;
    for (auto const& each : blocks) {
        html += block(each);
    }
    return html;
}

std::string BlockWriter::write(Heading const& node)
{
    return heading(node.level, node.id.empty() ? "" : ids_.take(node.id), node.text);
}

std::string BlockWriter::write(Paragraph const& node)
{
    auto const text = inline_html(node.text, {.note_links = &note_links_, .provenance = &provenance_});
    switch (node.role) {
    case ParagraphRole::body:
        return element("p", text) + "\n";
    case ParagraphRole::lead:
        return element("p", {{"class", "lead"}}, text) + "\n";
    case ParagraphRole::kicker:
        return element("p", {{"class", "kicker"}}, text) + "\n";
    case ParagraphRole::notice:
        return element("p", {{"class", "notice"}, {"role", "note"}}, text) + "\n";
    case ParagraphRole::source:
        return element("p", {{"class", "source"}}, text) + "\n";
    case ParagraphRole::annex:
        return element("p", {{"class", "kicker annex"}}, text) + "\n";
    }
    return {};
}

std::string BlockWriter::write(List const& node)
{
    std::string items;
    for (auto const& item : node.items) {
        // One plain paragraph is the common case: a tight list.
        auto const* only = item.size() == 1 ? std::get_if<Paragraph>(&item.front().node) : nullptr;
        auto html = element("li", only != nullptr ? inline_html(only->text, {.note_links = &note_links_,
                                                                             .provenance = &provenance_})
                                                  : blocks(item));
        if (places_ && only != nullptr) {
            html = with_place(std::move(html), item.front().written, sentence_lines(only->text));
        }
        items += html + "\n";
    }
    return element(node.ordered ? "ol" : "ul", {{"class", node.marked ? "marked" : ""}}, "\n" + items) + "\n";
}

std::string BlockWriter::write(Table const& node)
{
    return table_html(node, last_heading_, ids_, &provenance_, indicator_pages_);
}

// Where else the figure can be seen: the picture of a map, and the table that holds its values.
std::string BlockWriter::more_of(Figure const& figure) const
{
    std::string links;
    auto const* map = std::get_if<MapSpec>(&figure.spec);
    if (map_pictures_ && map != nullptr && !map->name.empty()) {
        links += link("../kaarten/" + map->name + ".png", k_map_as_picture);
    }
    if (!figure.data && !figure.alternative_table.empty()) {
        links += link("#" + figure.alternative_table, k_values_in_table);
    }
    return links.empty() ? links : element("p", {{"class", "more"}}, links) + "\n";
}

std::string BlockWriter::as_table(Figure const& figure, std::string const& id)
{
    if (!figure.data) {
        return {};
    }
    auto table = *figure.data;
    if (table.id.empty() || table.id == figure.id) {
        table.id = id + "-tabel";
    }
    auto const name = without_soft_hyphens(plain(figure.headline));
    auto const summary = escaped_xml(k_as_table) + hidden_words(": " + name);
    return element("details", element("summary", summary) + "\n" +
                                  table_html(table, name, ids_, &provenance_, indicator_pages_)) +
           "\n";
}

std::string BlockWriter::write(Figure const& node)
{
    auto const id = ids_.take(node.id.empty() ? "figuur" : node.id);
    std::string caption;
    if (!node.headline.empty()) {
        caption += element(heading_tag(headline_level()),
                           label_html(node.label) +
                               inline_html(node.headline, {.hyphenate = true, .provenance = &provenance_}));
    }
    if (!node.subtitle.empty()) {
        caption += element("p", {{"class", "subtitle"}}, inline_html(node.subtitle, style()));
    }
    std::string html = "\n";
    if (!caption.empty()) {
        html += element("figcaption", caption) + "\n";
    }
    html += figures_.svg(node.spec, id + "-tekening", node.alternative) + "\n";
    if (!node.source.empty()) {
        html += element("p", {{"class", "source"}},
                        inline_html(node.source, style()) + provenance_link(&provenance_)) +
                "\n";
    }
    return element("figure", {{"id", id}}, html + more_of(node) + as_table(node, id)) + "\n";
}

std::string BlockWriter::write(KeyValues const& node)
{
    std::string values;
    for (auto const& value : node.values) {
        values += key_value(value, style());
    }
    auto html = element("dl", {{"class", "key-values"}}, "\n" + values) + "\n";
    for (auto const& figure : node.beside) {
        html += write(figure);
    }
    return element("div",
                   {{"class", node.beside.empty() ? "keys" : "keys with-figure"},
                    {"id", node.id.empty() ? "" : ids_.take(node.id)}},
                   "\n" + html) +
           "\n";
}

std::string BlockWriter::write(Tally const& node)
{
    std::string items;
    for (auto const& [count, label] : node.counts) {
        items += element("li", element("b", inline_html(count, style())) + " " + inline_html(label, style()));
    }
    return element("ul", {{"class", "tally"}}, items) + "\n";
}

std::string BlockWriter::write(Facts const& node)
{
    return pairs("facts", node.facts);
}

std::string BlockWriter::write(Contents const& node)
{
    std::string items;
    for (auto const& entry : node.entries) {
        items += element("li", {{"class", entry.level > 1 ? "below" : ""}},
                         link("#" + entry.target,
                              inline_html(entry.text, {.links = false, .provenance = &provenance_}))) +
                 "\n";
    }
    return element("nav", {{"class", "in-report"}, {"aria-label", std::string{k_in_report}}},
                   element("ol", "\n" + items)) +
           "\n";
}

std::string BlockWriter::write(Columns const& node)
{
    std::string html = "\n";
    auto const outer = levels_;
    for (auto const& column : node.columns) {
        levels_ = outer; // a heading in one column is not over the next
        html += element("div", "\n" + blocks(column)) + "\n";
    }
    levels_ = outer;
    // Two by two or three by three, so that none is left over in a last row.
    std::string const classes = node.first_wide                ? "columns uneven"
                                : node.columns.size() % 2 == 0 ? "columns even"
                                                               : "columns";
    return element("div", {{"class", classes + (node.ruled ? " ruled" : "")}}, html) + "\n";
}

std::string BlockWriter::account(AccountItem const& item, std::string const& id)
{
    auto html = element(heading_tag(headline_level()), {{"id", id}},
                        inline_html(item.theme, {.hyphenate = true, .provenance = &provenance_}));
    std::string words;
    for (auto const& paragraph : item.paragraphs) {
        words += element("p", inline_html(paragraph, style()));
    }
    if (!item.byline.empty()) {
        words += element("p", {{"class", "source"}}, inline_html(item.byline, style()));
    }
    auto const label = item.empty ? "" : element("p", {{"class", "label"}}, k_written_account);
    html = element("article", {{"class", item.empty ? "account empty" : "account"}, {"aria-labelledby", id}},
                   html + element("div", label + words));
    if (places_) {
        html = with_place(std::move(html), item.written, {});
    }
    return html + "\n";
}

std::string BlockWriter::write(Accounts const& node)
{
    auto const id = ids_.take(node.id.empty() ? "toelichting" : node.id);
    std::string articles;
    for (auto const& item : node.items) {
        articles += account(item, ids_.take(id + "-thema"));
    }
    return element("div", {{"class", "accounts"}, {"id", id}}, "\n" + articles) + "\n";
}

std::string BlockWriter::footnotes(std::vector<Text> const& notes)
{
    if (notes.empty()) {
        return {};
    }
    auto const id = ids_.take("noten");
    std::string items;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        items += note_links_.note(static_cast<int>(i) + 1, inline_html(notes[i], style()));
    }
    return element("section", {{"class", "endnotes"}, {"role", "doc-endnotes"}, {"aria-labelledby", id}},
                   "\n" + heading(2, id, text_of(std::string{k_endnotes})) + element("ol", "\n" + items)) +
           "\n";
}

std::string BlockWriter::write(Section const& node)
{
    auto const id = ids_.take(node.heading.id.empty() ? "deel" : node.heading.id);
    contents_.push_back({id, inline_html(node.heading.text, {.links = false, .provenance = &provenance_})});
    auto html = heading(node.heading.level, id, node.heading.text);
    html += blocks(node.blocks);
    return element("section", {{"aria-labelledby", id}}, "\n" + html) + "\n";
}

} // namespace wijkpeil
