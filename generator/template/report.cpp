// SPDX-License-Identifier: EUPL-1.2
#include "template/report.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "document/typeset.hpp"
#include "language/language.hpp"
#include "template/account_state.hpp"
#include "template/account_texts.hpp"
#include "template/block_options.hpp"
#include "template/blocks.hpp"
#include "template/contents.hpp"
#include "template/document_note.hpp"
#include "template/expander.hpp"
#include "template/findings.hpp"
#include "template/letter_block.hpp"
#include "template/main_points.hpp"
#include "template/markdown.hpp"
#include "template/numbering.hpp"
#include "template/references.hpp"
#include "template/sheet.hpp"
#include "template/word_check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace wijkpeil {
namespace {

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
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph != nullptr && paragraph->role == ParagraphRole::annex) {
            all.push_back(std::move(block)); // belongs to the section below it
        } else if (heading != nullptr && heading->level == 2) {
            all.push_back(Block{Section{std::move(*heading), {}}, std::move(block.written)});
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
    ReportMaker(TemplateSet const& set, Schema const& schema, Expanded& expanded, AreaView const& view,
                Diagnostics& diagnostics)
        : set_(set), schema_(schema), expanded_(expanded), view_(view), diagnostics_(diagnostics)
    {
    }

    Document make(Document document)
    {
        Markdown const markdown(expanded_, 0, expanded_.text().size(), so_far_, diagnostics_);
        headings_ = markdown.headings();
        expanded_.set_contents(contents_line(headings_));
        BlockContext context(view_, has_trend_table(markdown), ids_of_headings());
        document.blocks =
            in_sections(markdown.blocks([&](FencedBlock const& block) { return build(block, context); }));
        document.form = page_.document_form;
        document.most_pages = page_.pages;
        document.pages_asked = page_.pages_place;
        if (page_.numbered) {
            number_sections(document.blocks);
        }
        say_notice(document, view_.dataset().settings.notice);
        document.footnotes = so_far_.notes.texts();
        fill_sources(document, view_);
        end_with_sources(document, view_);
        if (document.form != DocumentForm::sheet) { // whose figures can be seen at a glance
            document.blocks = numbered(std::move(document.blocks), view_.phrases());
        }
        document = with_words(std::move(document), so_far_.references, view_.area().name, view_.phrases(),
                              diagnostics_);
        return typeset(std::move(document), view_.kept_names());
    }

private:
    [[nodiscard]] std::vector<std::string> ids_of_headings() const
    {
        std::vector<std::string> ids;
        for (auto const& heading : headings_) {
            ids.push_back(heading.id);
        }
        return ids;
    }

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
        case BlockKind::annex:
            return paragraph(block, ParagraphRole::annex);
        case BlockKind::page:
            page_ = *options;
            return {};
        case BlockKind::letter_head:
            return title_of(letter_head(options->letter, expanded_, view_), block);
        case BlockKind::closing:
            return {Block{closing(options->closing, expanded_, view_)}};
        case BlockKind::columns:
            return columns(block, context);
        case BlockKind::facts:
            return facts(*options);
        case BlockKind::contents:
            return contents(*options);
        case BlockKind::accounts:
            context.set_account_texts(account_texts());
            return build_block(*options, context);
        default:
            return build_block(*options, context);
        }
    }

    // The subject of a letter is the title of the document.
    std::vector<Block> title_of(LetterHead head, FencedBlock const& block)
    {
        if (so_far_.level > 0) {
            diagnostics_.error(block.place, say("the head of a letter must come before all headings"),
                               say("its subject is the title: take the heading with one # out"));
        }
        so_far_.level = 1;
        so_far_.ids.insert(head.subject.id);
        return {Block{std::move(head)}};
    }

    [[nodiscard]] Markdown body_of(FencedBlock const& block)
    {
        return {expanded_, block.body_begin, block.body.size(), so_far_, diagnostics_};
    }

    std::vector<Block> paragraph(FencedBlock const& block, ParagraphRole role)
    {
        auto text = body_of(block).text();
        return text.empty() ? std::vector<Block>{}
                            : std::vector<Block>{Block{Paragraph{role, std::move(text)},
                                                       expanded_.written_at(block.body_begin)}};
    }

    std::vector<Block> columns(FencedBlock const& block, BlockContext& context)
    {
        so_far_.in_block = true;
        auto result = columns_of(
            body_of(block).blocks([&](FencedBlock const& inner) { return build(inner, context); }));
        so_far_.in_block = false;
        result.ruled = so_far_.level == 1; // above the main sections
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

    // The paragraphs of this area's accounts, by their index in the dataset.
    std::map<std::size_t, std::vector<Text>> account_texts()
    {
        std::map<std::size_t, std::vector<Text>> texts;
        auto const& accounts = view_.dataset().accounts;
        for (std::size_t i = 0; i < set_.accounts.size(); ++i) {
            if (accounts.at(i).area == view_.area().id) {
                texts[i] = account_paragraphs(set_.accounts[i], schema_, view_, so_far_, diagnostics_);
            }
        }
        return texts;
    }

    std::vector<Block> contents(BlockOptions const& options) const
    {
        auto contents = contents_of(headings_, options.depth, so_far_.section);
        return contents.entries.empty() ? std::vector<Block>{}
                                        : std::vector<Block>{Block{std::move(contents)}};
    }

    TemplateSet const& set_;
    Schema const& schema_;
    Expanded& expanded_;
    AreaView const& view_;
    Diagnostics& diagnostics_;
    DocumentSoFar so_far_;
    std::vector<Heading> headings_;
    BlockOptions page_; // of the block "pagina"
};

// Reads every block of an expansion with all branches; nothing is built.
class BranchCheck
{
public:
    BranchCheck(Expanded const& expanded, Dataset const& dataset, Diagnostics& diagnostics)
        : expanded_(expanded), dataset_(dataset), diagnostics_(diagnostics)
    {
        so_far_.all_branches = true;
    }

    void check()
    {
        Markdown const markdown(expanded_, 0, expanded_.text().size(), so_far_, diagnostics_);
        static_cast<void>(markdown.blocks([&](FencedBlock const& block) { return check(block); }));
        so_far_.notes.report_unused(diagnostics_);
        so_far_.ids.insert(ids_.begin(), ids_.end());
        check_references(so_far_.references, so_far_.ids, {}, diagnostics_);
    }

private:
    std::vector<Block> check(FencedBlock const& block)
    {
        auto const options = read_block(block, expanded_, dataset_, diagnostics_);
        if (!options) {
            return {};
        }
        for (auto const& id : possible_ids(*options, dataset_)) {
            auto const count = ++counts_[id];
            ids_.insert(count == 1 ? id : id + "-" + std::to_string(count));
        }
        warn_of_open_lines(*options);
        if (options->kind > BlockKind::columns) {
            return {};
        }
        Markdown const body(expanded_, block.body_begin, block.body.size(), so_far_, diagnostics_);
        if (options->kind == BlockKind::columns) {
            so_far_.in_block = true;
            static_cast<void>(body.blocks([&](FencedBlock const& inner) { return check(inner); }));
            so_far_.in_block = false;
        } else {
            static_cast<void>(body.text());
        }
        return {};
    }

    // A demonstration says of itself that it is one; a letter that is sent must be complete.
    void warn_of_open_lines(BlockOptions const& options)
    {
        if (dataset_.settings.example) {
            return;
        }
        for (auto const* rows : {&options.letter.reference, &options.letter.rows}) {
            for (auto const& [label, value] : *rows) {
                if (value.empty()) {
                    diagnostics_.warning(options.place,
                                         say("\"{}\" in the head of the letter is not filled in", label),
                                         say("write the text behind it, or take the line out"));
                }
            }
        }
    }

    Expanded const& expanded_;
    Dataset const& dataset_;
    Diagnostics& diagnostics_;
    DocumentSoFar so_far_;
    std::map<std::string, int> counts_;
    std::set<std::string> ids_; // of blocks, whether or not an area has them
};

} // anonymous namespace

Document make_report(TemplateSet const& set, Schema const& schema, AreaView const& view,
                     Diagnostics& diagnostics)
{
    auto const& phrases = view.phrases();
    auto const& round = view.round();
    auto const& publication = view.publication();
    Document document;
    document.area = view.area().id;
    document.publication = publication.id;
    document.language = view.dataset().settings.language;
    document.round = round.id;
    document.round_name = round.name;
    document.title = plain(phrases.sentence("document", "titel",
                                            {{"gebied", view.area().name},
                                             {"publicatie", mid_sentence(publication.name)},
                                             {"ronde", round.name}}));
    document.description = plain(
        phrases.sentence("document", "omschrijving",
                         {{"kop", headline(view)}, {"publicatie", publication.name}, {"ronde", round.name}}));
    document.example_note = document_note(view.dataset().settings, phrases);
    if (round.cutoff) {
        document.foot = plain(phrases.sentence("document", "voet", {{"datum", date_text(*round.cutoff)}}));
        document.date = iso_date(*round.cutoff);
    } else if (round.letter) {
        document.date = iso_date(*round.letter);
    }
    auto expanded = expand(set, set.reports.at(publication.template_file), schema, view, diagnostics);
    check_words(expanded, view, diagnostics);
    check_choice(view, diagnostics);
    warn_of_accounts(view.area(), view.statistics(), diagnostics);
    return ReportMaker(set, schema, expanded, view, diagnostics).make(std::move(document));
}

void check_blocks(TemplateSet const& set, Dataset const& dataset, Diagnostics& diagnostics)
{
    Diagnostics each_once; // what stands in a part that several use
    for (auto const& [name, report] : set.reports) {
        Diagnostics found;
        auto const expanded = expand_all_branches(set, report, found);
        BranchCheck(expanded, dataset, found).check();
        each_once.merge_new(found);
    }
    diagnostics.merge(std::move(each_once));
}

} // namespace wijkpeil
