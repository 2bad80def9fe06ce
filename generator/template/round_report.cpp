// SPDX-License-Identifier: EUPL-1.2
#include "template/round_report.hpp"

#include "document/area_guard.hpp"
#include "document/walk.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/document_maker.hpp"
#include "template/expander.hpp"
#include "template/indicator_page.hpp"
#include "template/parts_of_document.hpp"
#include "template/report_parts.hpp"
#include "template/round_blocks.hpp"
#include "template/sheet.hpp"
#include "template/word_check.hpp"

#include <iterator>
#include <utility>

namespace wijkpeil {
namespace {

class RoundReport
{
public:
    RoundReport(RoundWorkshop const& workshop, RoundView const& view, Diagnostics& diagnostics)
        : workshop_(workshop), view_(view), diagnostics_(diagnostics)
    {
    }

    Document make(Document document)
    {
        auto const& file = workshop_.set.reports.at(view_.publication().template_file);
        auto expanded = expand(workshop_.set, file, workshop_.of_round, view_, diagnostics_);
        check_words(expanded, view_, diagnostics_);
        DocumentMaker maker(expanded, view_, diagnostics_);
        RoundBlocks figures(view_, maker.ids_of_headings());
        document.blocks = maker.blocks([&](BlockOptions const& options) {
            return options.kind == BlockKind::areas ? areas(options) : figures.build(options);
        });
        maker.set_page(document);
        say_notice(document, view_.dataset().settings.notice);
        document.footnotes = maker.so_far().notes.texts();
        add_notes_of_parts(document);
        fill_sources(document, view_);
        end_with_sources(document, view_, nullptr);
        auto& references = maker.so_far().references;
        references.insert(references.end(), references_.begin(), references_.end());
        return finished(std::move(document), maker.so_far(), view_, view_.round().name, diagnostics_);
    }

private:
    // One part for each area; each is looked at alone, for in the whole any area may stand.
    std::vector<Block> areas(BlockOptions const& options)
    {
        std::vector<Block> all;
        auto const part = workshop_.set.partials.find(options.part);
        if (part == workshop_.set.partials.end()) {
            return all; // told when the templates were read
        }
        for (auto const& area : view_.dataset().areas) {
            auto const view = workshop_.view_of(area);
            auto expanded = expand(workshop_.set, part->second, workshop_.of_area, view, diagnostics_);
            check_words(expanded, view, diagnostics_);
            DocumentMaker maker(expanded, view, diagnostics_);
            maker.begin_below_title();
            Document alone;
            alone.area = area.id;
            alone.title = area.name;
            alone.blocks = area_blocks(maker, {workshop_.set, workshop_.of_area, view, diagnostics_});
            alone.footnotes = maker.so_far().notes.texts();
            check_area(alone, view_.dataset(), diagnostics_);
            add(std::move(alone), maker.so_far().references, all);
        }
        return all;
    }

    // Its notes come behind those of the letter, whose number is not known yet: they are set at the end.
    void add(Document part, std::vector<Reference> references, std::vector<Block>& all)
    {
        set_apart(part.blocks, references, part.area, k_notes_of_parts + static_cast<int>(notes_.size()));
        std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(all));
        std::move(part.footnotes.begin(), part.footnotes.end(), std::back_inserter(notes_));
        std::move(references.begin(), references.end(), std::back_inserter(references_));
    }

    void add_notes_of_parts(Document& document)
    {
        auto const own = static_cast<int>(document.footnotes.size());
        for_each_text(document.blocks, [own](Text& text) {
            for (auto& run : text) {
                run.note = run.note > k_notes_of_parts ? run.note - k_notes_of_parts + own : run.note;
            }
        });
        document.footnotes.insert(document.footnotes.end(), notes_.begin(), notes_.end());
    }

    static constexpr int k_notes_of_parts = 1'000'000; // more than a letter has

    RoundWorkshop const& workshop_;
    RoundView const& view_;
    Diagnostics& diagnostics_;
    std::vector<Text> notes_;
    std::vector<Reference> references_;
};

} // anonymous namespace

Document make_round_report(RoundWorkshop const& workshop, RoundView const& view, Diagnostics& diagnostics)
{
    auto const& phrases = view.phrases();
    auto const& publication = view.publication();
    auto document = document_of_all(view.statistics(), phrases);
    document.publication = publication.id;
    document.title = plain(phrases.sentence("alle_gebieden", "titel",
                                            {{"publicatie", publication.name},
                                             {"ronde", view.round().name},
                                             {"voorbeeld", view.dataset().settings.example}}));
    document.description = plain(phrases.sentence("alle_gebieden", "omschrijving",
                                                  {{"publicatie", publication.name},
                                                   {"ronde", view.round().name},
                                                   {"n", view.dataset().areas.size()}}));
    return RoundReport(workshop, view, diagnostics).make(std::move(document));
}

} // namespace wijkpeil
