// SPDX-License-Identifier: EUPL-1.2
#include "template/account_texts.hpp"

#include "base/messages.hpp"
#include "template/word_check.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_paragraph = "alinea"; // the one template of a set

// Tells and takes out what only the template of a report can hold.
void refuse_parts(ParsedTemplate const& file, std::vector<TemplateNode>& nodes, Schema const& schema,
                  Diagnostics& diagnostics)
{
    for (auto& node : nodes) {
        auto const* field = schema.find(node.name);
        if (node.kind == TemplateNode::Kind::partial) {
            diagnostics.error(file.source.place(node.offset, node.length),
                              say("a text cannot use a part: {{{{> {}}}}}", node.name),
                              say("put the part in the template of the report"));
        } else if (field != nullptr && !field->get) {
            diagnostics.error(file.source.place(node.offset, node.length),
                              say("\"{}\" can only stand in the template of a report", node.name));
        }
        refuse_parts(file, node.children, schema, diagnostics);
    }
    std::erase_if(nodes, [](TemplateNode const& node) { return node.kind == TemplateNode::Kind::partial; });
}

Text text_of_paragraph(Expanded const& expanded, DocumentSoFar& so_far, Diagnostics& diagnostics)
{
    return Markdown(expanded, 0, expanded.text().size(), so_far, diagnostics).text();
}

TemplateSet parse_paragraph(Account const& account, std::size_t index, Schema const& schema,
                            Diagnostics& diagnostics)
{
    TemplateSet set;
    int const line = index < account.lines.size() ? account.lines[index] : 1;
    Diagnostics found;
    if (auto parsed = parse_template(account.place.file, account.paragraphs[index], found, line)) {
        refuse_parts(*parsed, parsed->nodes, schema, found);
        set.reports.emplace(k_paragraph, std::move(*parsed));
        check_names(set, schema, schema, found);
    }
    if (!found.has_errors()) {
        DocumentSoFar so_far;
        so_far.all_branches = true;
        auto const expanded = expand_all_branches(set, set.reports.at(k_paragraph), found);
        static_cast<void>(text_of_paragraph(expanded, so_far, found));
    }
    diagnostics.merge(std::move(found));
    return set;
}

} // anonymous namespace

AccountTemplates parse_accounts(Dataset const& dataset, Schema const& schema, Diagnostics& diagnostics)
{
    AccountTemplates all;
    for (auto const& account : dataset.accounts) {
        auto& paragraphs = all.emplace_back();
        for (std::size_t i = 0; i < account.paragraphs.size(); ++i) {
            paragraphs.push_back(parse_paragraph(account, i, schema, diagnostics));
        }
    }
    return all;
}

std::vector<Text> account_paragraphs(std::vector<TemplateSet> const& paragraphs, Schema const& schema,
                                     AreaView const& view, DocumentSoFar& so_far, Diagnostics& diagnostics)
{
    std::vector<Text> all;
    for (auto const& paragraph : paragraphs) {
        auto const expanded = expand(paragraph, paragraph.reports.at(k_paragraph), schema, view, diagnostics);
        check_words(expanded, view, diagnostics); // a text of people cannot harden either
        auto text = text_of_paragraph(expanded, so_far, diagnostics);
        if (!text.empty()) { // a section that is not taken leaves nothing
            all.push_back(std::move(text));
        }
    }
    return all;
}

} // namespace wijkpeil
