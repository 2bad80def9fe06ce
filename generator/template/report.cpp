// SPDX-License-Identifier: EUPL-1.2
#include "template/report.hpp"

#include "base/text.hpp"
#include "language/language.hpp"
#include "template/block_options.hpp"
#include "template/blocks.hpp"
#include "template/expander.hpp"
#include "template/findings.hpp"
#include "template/markdown.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

// "De kloof en het verloop, Verschillen tussen wijken, …", each a link to its section.
Text contents_of(std::vector<std::pair<std::string, Text>> const& sections)
{
    Text all;
    for (auto const& [id, heading] : sections) {
        if (!all.empty()) {
            all = std::move(all) + text_of(", ");
        }
        auto link = text_of(mid_sentence(plain(heading)));
        for (auto& run : link) {
            run.link = "#" + id;
        }
        all.insert(all.end(), link.begin(), link.end());
    }
    return all;
}

// Each heading begins a column.
Columns columns_of(std::vector<Block> blocks)
{
    Columns columns;
    for (auto& block : blocks) {
        if (columns.columns.empty() || std::holds_alternative<Heading>(block.node)) {
            columns.columns.emplace_back();
        }
        columns.columns.back().push_back(std::move(block));
    }
    return columns;
}

// Front matter first, then a section for every heading of level 2.
std::vector<Block> in_sections(std::vector<Block> blocks)
{
    std::vector<Block> all;
    for (auto& block : blocks) {
        auto* heading = std::get_if<Heading>(&block.node);
        if (heading != nullptr && heading->level == 2) {
            all.push_back(Block{Section{std::move(*heading), {}}});
        } else if (!all.empty() && std::holds_alternative<Section>(all.back().node)) {
            std::get<Section>(all.back().node).blocks.push_back(std::move(block));
        } else {
            all.push_back(std::move(block));
        }
    }
    return all;
}

class ReportMaker
{
public:
    ReportMaker(Expanded& expanded, AreaView const& view, Diagnostics& diagnostics)
        : expanded_(expanded), view_(view), diagnostics_(diagnostics)
    {
    }

    std::vector<Block> make()
    {
        Markdown const markdown(expanded_, 0, expanded_.text().size(), diagnostics_, &order_);
        expanded_.set_contents(contents_of(markdown.sections()));
        BlockContext context(view_, has_trend_table(markdown));
        auto blocks =
            in_sections(markdown.blocks([&](FencedBlock const& block) { return build(block, context); }));
        fill_sources(blocks, view_);
        return blocks;
    }

private:
    // A block's own mistakes are told when it is built; here they only count as "not such a table".
    [[nodiscard]] bool has_trend_table(Markdown const& markdown) const
    {
        auto const fences = markdown.fences();
        return std::any_of(fences.begin(), fences.end(), [&](FencedBlock const& fence) {
            Diagnostics ignored;
            auto const options = read_block(fence, expanded_, view_.dataset(), ignored);
            return options && options->kind == BlockKind::table && options->form == k_table_trend;
        });
    }

    std::vector<Block> build(FencedBlock const& block, BlockContext& context)
    {
        auto const options = read_block(block, expanded_, view_.dataset(), diagnostics_);
        if (!options) {
            return {};
        }
        switch (options->kind) {
        case BlockKind::kicker:
            return paragraph(block, ParagraphRole::kicker);
        case BlockKind::lead:
            return paragraph(block, ParagraphRole::lead);
        case BlockKind::notice:
            return paragraph(block, ParagraphRole::notice);
        case BlockKind::source:
            return paragraph(block, ParagraphRole::source);
        case BlockKind::columns:
            return columns(block, context);
        case BlockKind::facts:
            return facts(*options);
        default:
            return build_block(*options, context);
        }
    }

    [[nodiscard]] Markdown body_of(FencedBlock const& block)
    {
        return {expanded_, block.body_begin, block.body.size(), diagnostics_, &order_};
    }

    std::vector<Block> paragraph(FencedBlock const& block, ParagraphRole role)
    {
        auto text = body_of(block).text();
        return text.empty() ? std::vector<Block>{}
                            : std::vector<Block>{Block{Paragraph{role, std::move(text)}}};
    }

    std::vector<Block> columns(FencedBlock const& block, BlockContext& context)
    {
        int const before = order_.level;
        order_.in_block = true;
        auto result = columns_of(
            body_of(block).blocks([&](FencedBlock const& inner) { return build(inner, context); }));
        order_.in_block = false;
        result.ruled = before == 1; // above the main sections
        return result.columns.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(result)}};
    }

    std::vector<Block> facts(BlockOptions const& options)
    {
        Facts facts;
        for (auto const& [label, value] : options.facts) {
            auto text = tidied(expanded_.runs(value));
            if (!plain(text).empty()) {
                facts.facts.emplace_back(expanded_.runs(label), std::move(text));
            }
        }
        return facts.facts.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(facts)}};
    }

    Expanded& expanded_;
    AreaView const& view_;
    Diagnostics& diagnostics_;
    HeadingOrder order_;
};

// Reads every block of an expansion with all branches; nothing is built.
void check_fence(FencedBlock const& block, Expanded const& expanded, Dataset const& dataset,
                 Diagnostics& diagnostics)
{
    auto const options = read_block(block, expanded, dataset, diagnostics);
    if (!options || options->kind > BlockKind::columns) {
        return;
    }
    Markdown const body(expanded, block.body_begin, block.body.size(), diagnostics);
    if (options->kind == BlockKind::columns) {
        static_cast<void>(body.blocks([&](FencedBlock const& inner) {
            check_fence(inner, expanded, dataset, diagnostics);
            return std::vector<Block>{};
        }));
    } else {
        static_cast<void>(body.text());
    }
}

} // anonymous namespace

Document make_report(TemplateSet const& set, Schema const& schema, AreaView const& view,
                     Diagnostics& diagnostics)
{
    auto const& phrases = view.phrases();
    auto const& round = view.round();
    Document document;
    document.area = view.area().id;
    document.language = view.dataset().settings.language;
    document.round = round.id;
    document.round_name = round.name;
    document.title =
        plain(phrases.sentence("document", "titel", {{"gebied", view.area().name}, {"ronde", round.name}}));
    document.description =
        plain(phrases.sentence("document", "omschrijving", {{"kop", headline(view)}, {"ronde", round.name}}));
    if (view.dataset().settings.example) {
        document.example_note = plain(phrases.sentence("document", "voorbeeld"));
    }
    if (round.cutoff) {
        document.foot = plain(phrases.sentence("document", "voet", {{"datum", date_text(*round.cutoff)}}));
        document.date = iso_date(*round.cutoff);
    } else if (round.letter) {
        document.date = iso_date(*round.letter);
    }
    auto expanded = expand(set, schema, view, diagnostics);
    document.blocks = ReportMaker(expanded, view, diagnostics).make();
    return document;
}

void check_blocks(TemplateSet const& set, Dataset const& dataset, Diagnostics& diagnostics)
{
    auto const expanded = expand_all_branches(set, diagnostics);
    Markdown const markdown(expanded, 0, expanded.text().size(), diagnostics);
    static_cast<void>(markdown.blocks([&](FencedBlock const& block) {
        check_fence(block, expanded, dataset, diagnostics);
        return std::vector<Block>{};
    }));
}

} // namespace wijkpeil
