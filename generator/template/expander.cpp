// SPDX-License-Identifier: EUPL-1.2
#include "template/expander.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "template/document_view.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr char32_t k_first_private = 0xF0000;
constexpr std::size_t k_most_values = 0xFFF0;         // of plane 15
constexpr std::size_t k_most_text_bytes = 4UL << 20U; // lists within lists may grow fast
constexpr std::size_t k_private_bytes = 4;

class Expander
{
public:
    Expander(TemplateSet const& set, Schema const* schema, DocumentView const* view)
        : set_(set), schema_(schema), view_(view)
    {
    }

    void add(ParsedTemplate const& file, std::vector<TemplateNode> const& nodes, FieldRow const* row)
    {
        for (auto const& node : nodes) {
            if (result.full()) {
                return;
            }
            switch (node.kind) {
            case TemplateNode::Kind::text:
                add_text(file, node);
                break;
            case TemplateNode::Kind::field:
                add_field(file, node, row);
                break;
            case TemplateNode::Kind::partial:
                add_partial(file, node, row);
                break;
            case TemplateNode::Kind::section:
            case TemplateNode::Kind::inverted:
                add_section(file, node, row);
                break;
            }
        }
    }

    Expanded result;

private:
    // White space before the tag of a partial.
    struct Indent {
        ParsedTemplate const* file = nullptr;
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    // Line by line inside a partial that is indented: so is each of its lines, and stays in a list.
    void add_text(ParsedTemplate const& file, TemplateNode const& node)
    {
        auto const text = file.source.text();
        auto const end = node.offset + node.length;
        auto at = node.offset;
        do {
            bool const begins_line = at == 0 || text[at - 1] == '\n';
            if (begins_line && at < text.size() && text[at] != '\n') {
                for (auto const& one : indents_) {
                    result.add_text(*one.file, one.offset, one.length);
                }
            }
            auto const line_end = indents_.empty() ? end : std::min(text.find('\n', at), end - 1) + 1;
            auto const next = node.length == 0 ? end : line_end;
            if (next > at) {
                result.add_text(file, at, next - at);
            }
            at = next;
        } while (at < end);
    }

    void add_field(ParsedTemplate const& file, TemplateNode const& node, FieldRow const* row)
    {
        auto const* field = schema_ == nullptr ? nullptr : schema_->find(node.name);
        if (field != nullptr && !field->get) {
            result.add_contents(file, node.offset, node.length);
        } else {
            result.add_value(file, node.offset, node.length,
                             view_ == nullptr ? Text{} : value(node, row).text);
        }
    }

    void add_partial(ParsedTemplate const& file, TemplateNode const& node, FieldRow const* row)
    {
        auto const partial = set_.partials.find(node.name);
        if (partial != set_.partials.end() && depth_ < k_most_template_depth) {
            ++depth_;
            if (node.indent > 0) {
                indents_.push_back({&file, node.indent_at, node.indent});
            }
            add(partial->second, partial->second.nodes, row);
            if (node.indent > 0) {
                indents_.pop_back();
            }
            --depth_;
        }
    }

    void add_section(ParsedTemplate const& file, TemplateNode const& node, FieldRow const* row)
    {
        if (view_ == nullptr) {
            add(file, node.children, row);
            return;
        }
        auto const about = value(node, row);
        bool const yes = about.yes || !about.rows.empty();
        if (node.kind == TemplateNode::Kind::inverted) {
            if (!yes) {
                add(file, node.children, row);
            }
        } else if (about.rows.empty() && yes) {
            add(file, node.children, row);
        } else {
            for (auto const& item : about.rows) {
                add(file, node.children, &item);
            }
        }
    }

    // \pre the name was found by check_names()
    [[nodiscard]] FieldValue value(TemplateNode const& node, FieldRow const* row) const
    {
        if (row != nullptr && node.name.find('.') == std::string::npos) {
            auto const found = row->find(node.name);
            return found == row->end() ? FieldValue{} : found->second;
        }
        if (auto const* field = schema_->find(node.name)) {
            return field->get ? field->get(*view_) : yes_field(true);
        }
        return {};
    }

    TemplateSet const& set_;
    Schema const* schema_;
    DocumentView const* view_;
    std::size_t depth_ = 0;
    std::vector<Indent> indents_; // of the partials we are in
};

Expanded finished(Expander expander, ParsedTemplate const& report, Diagnostics& diagnostics)
{
    expander.add(report, report.nodes, nullptr);
    if (expander.result.full()) {
        diagnostics.error(
            place_of_file(report.source.file()),
            say("with its lists and parts this template becomes larger than {} MB", k_most_text_bytes >> 20U),
            say("take lists out of lists"));
    }
    return std::move(expander.result);
}

} // anonymous namespace

void Expanded::add_text(ParsedTemplate const& from, std::size_t offset, std::size_t length)
{
    spans_.push_back({text_.size(), &from, offset, length, false});
    text_ += from.source.text().substr(offset, length);
}

void Expanded::add_value(ParsedTemplate const& from, std::size_t offset, std::size_t length, Text value)
{
    spans_.push_back({text_.size(), &from, offset, length, true});
    text_ += to_utf8(std::u32string(1, k_first_private + static_cast<char32_t>(values_.size())));
    values_.push_back(std::move(value));
}

void Expanded::add_contents(ParsedTemplate const& from, std::size_t offset, std::size_t length)
{
    contents_.push_back(values_.size());
    add_value(from, offset, length, {});
}

void Expanded::set_contents(Text const& contents)
{
    for (auto const index : contents_) {
        values_[index] = contents;
    }
}

std::vector<Expanded::Written> Expanded::written() const
{
    std::vector<Written> all;
    for (auto const& span : spans_) {
        if (span.value) {
            all.push_back({span.begin, span.from->source.text().substr(span.offset, span.length)});
        }
    }
    return all;
}

bool Expanded::full() const
{
    return values_.size() >= k_most_values || text_.size() >= k_most_text_bytes;
}

Text Expanded::runs(std::string_view text) const
{
    Text all;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) !=
            0xF3) { // first byte of plane 15, which templates cannot hold
            continue;
        }
        auto const before = text_of(std::string(text.substr(from, at - from)));
        all.insert(all.end(), before.begin(), before.end());
        auto const index = to_code_points(text.substr(at, k_private_bytes)).front() - k_first_private;
        auto const& value = values_.at(index);
        all.insert(all.end(), value.begin(), value.end());
        from = at + k_private_bytes;
        at = from - 1;
    }
    auto const rest = text_of(std::string(text.substr(std::min(from, text.size()))));
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

Place Expanded::place(std::size_t offset, std::size_t length) const
{
    auto const after = std::upper_bound(spans_.begin(), spans_.end(), offset,
                                        [](std::size_t at, Span const& span) { return at < span.begin; });
    if (after == spans_.begin()) {
        return {};
    }
    auto const& span = *(after - 1);
    if (span.value) {
        return span.from->source.place(span.offset, span.length);
    }
    auto const within = std::min(offset - span.begin, span.length == 0 ? 0 : span.length - 1);
    return span.from->source.place(span.offset + within, std::min(length, span.length - within));
}

Place Expanded::written_at(std::size_t offset) const
{
    auto const found = place(offset);
    return {found.file, found.line, 0, 0, {}};
}

std::size_t Expanded::line_start(int line) const
{
    std::size_t at = 0;
    for (int i = 1; i < line && at < text_.size(); ++i) {
        auto const end = text_.find('\n', at);
        at = end == std::string::npos ? text_.size() : end + 1;
    }
    return at;
}

Place Expanded::place_at_line(int line, int column, int length) const
{
    auto const begin = line_start(line);
    auto const end = std::min(text_.find('\n', begin), text_.size());
    auto const letters = to_code_points(std::string_view(text_).substr(begin, end - begin));
    auto const before = std::min(letters.size(), static_cast<std::size_t>(std::max(column, 1) - 1));
    auto const offset = begin + to_utf8(letters.substr(0, before)).size();
    auto found = place(offset, static_cast<std::size_t>(std::max(length, 1)));
    return found;
}

Expanded expand(TemplateSet const& set, ParsedTemplate const& report, Schema const& schema,
                DocumentView const& view, Diagnostics& diagnostics)
{
    return finished(Expander(set, &schema, &view), report, diagnostics);
}

Expanded expand_all_branches(TemplateSet const& set, ParsedTemplate const& report, Diagnostics& diagnostics)
{
    return finished(Expander(set, nullptr, nullptr), report, diagnostics);
}

} // namespace wijkpeil
