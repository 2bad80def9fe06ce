// SPDX-License-Identifier: EUPL-1.2
#include "template/report.hpp"

#include "language/language.hpp"
#include "template/account_state.hpp"
#include "template/account_texts.hpp"
#include "template/blocks.hpp"
#include "template/document_maker.hpp"
#include "template/document_note.hpp"
#include "template/expander.hpp"
#include "template/findings.hpp"
#include "template/main_points.hpp"
#include "template/report_parts.hpp"
#include "template/sheet.hpp"
#include "template/word_check.hpp"

#include <map>
#include <utility>

namespace wijkpeil {
namespace {

// The paragraphs of this area's accounts, by their index in the dataset.
std::map<std::size_t, std::vector<Text>> account_texts(AreaParts const& parts, DocumentSoFar& so_far)
{
    std::map<std::size_t, std::vector<Text>> texts;
    auto const& accounts = parts.view.dataset().accounts;
    for (std::size_t i = 0; i < parts.set.accounts.size(); ++i) {
        if (accounts.at(i).area == parts.view.area().id) {
            texts[i] = account_paragraphs(parts.set.accounts[i], parts.schema, parts.view, so_far,
                                          parts.diagnostics);
        }
    }
    return texts;
}

} // anonymous namespace

std::vector<Block> area_blocks(DocumentMaker& maker, AreaParts const& parts)
{
    BlockContext context(parts.view, maker.has_table(k_table_trend), maker.ids_of_headings());
    return maker.blocks([&](BlockOptions const& options) {
        if (options.kind == BlockKind::accounts) {
            context.set_account_texts(account_texts(parts, maker.so_far()));
        }
        return build_block(options, context);
    });
}

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
    DocumentMaker maker(expanded, view, diagnostics);
    document.blocks = area_blocks(maker, {set, schema, view, diagnostics});
    maker.set_page(document);
    say_notice(document, view.dataset().settings.notice);
    document.footnotes = maker.so_far().notes.texts();
    fill_sources(document, view);
    end_with_sources(document, view, &view);
    return finished(std::move(document), maker.so_far(), view, view.area().name, diagnostics);
}

} // namespace wijkpeil
