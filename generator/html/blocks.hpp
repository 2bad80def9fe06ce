// SPDX-License-Identifier: EUPL-1.2
// Blocks of a document as HTML, in the order of the document.
#pragma once

#include "document/document.hpp"
#include "figure/figure.hpp"
#include "html/footnotes.hpp"
#include "html/inline_text.hpp"
#include "html/markup.hpp"
#include "html/provenance.hpp"

#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

// What a page's own table of contents lists.
struct PageHeading {
    std::string id;
    std::string title; // markup
};

// Writes the blocks of one page. Keeps what must hold for the page as a whole: each id once, and headings
// that never skip a level, whatever levels the document asks for.
class BlockWriter
{
public:
    // `dataset`: where the values come from; nullptr: they do not say so. `places`: blocks say where they
    // were written.
    explicit BlockWriter(Figures const& figures, Dataset const* dataset = nullptr, bool places = false)
        : figures_(figures), provenance_(dataset), places_(places)
    {
        if (dataset != nullptr) {
            (void)ids_.take(k_provenance_id); // of the section about it
        }
    }

    [[nodiscard]] std::string block(Block const& block);
    [[nodiscard]] std::string blocks(std::vector<Block> const& blocks);
    // The section with the notes of the document; empty if there are none.
    [[nodiscard]] std::string footnotes(std::vector<Text> const& notes);
    // A heading of this page itself, between those of the document.
    [[nodiscard]] std::string heading(int level, std::string const& id, Text const& text);

    // From now on names of indicators at the head of a row lead to their page in this folder.
    void link_indicators(std::string folder) { indicator_pages_ = std::move(folder); }
    // Whether there are pictures of the maps to lead to.
    void link_map_pictures(bool yes) { map_pictures_ = yes; }

    [[nodiscard]] Ids& ids() { return ids_; }
    [[nodiscard]] Provenance& provenance() { return provenance_; }
    [[nodiscard]] std::vector<PageHeading> const& contents() const { return contents_; }

private:
    [[nodiscard]] std::string write(Heading const& node);
    [[nodiscard]] std::string write(Paragraph const& node);
    [[nodiscard]] std::string write(List const& node);
    [[nodiscard]] std::string write(Table const& node);
    [[nodiscard]] std::string write(Figure const& node);
    [[nodiscard]] std::string write(KeyValues const& node);
    [[nodiscard]] std::string write(Tally const& node);
    [[nodiscard]] std::string write(Facts const& node);
    [[nodiscard]] std::string write(Contents const& node);
    [[nodiscard]] std::string write(Columns const& node);
    [[nodiscard]] std::string write(Accounts const& node);
    [[nodiscard]] std::string write(LetterHead const& node);
    [[nodiscard]] std::string write(Closing const& node);
    [[nodiscard]] std::string write(Section const& node);

    [[nodiscard]] std::string pairs(char const* css_class, std::vector<std::pair<Text, Text>> const& pairs);
    [[nodiscard]] std::string account(AccountItem const& item, std::string const& id);
    [[nodiscard]] std::string more_of(Figure const& figure) const;
    [[nodiscard]] std::string as_table(Figure const& figure, std::string const& id);
    [[nodiscard]] InlineStyle style() { return {.provenance = &provenance_}; }
    // The level at which a heading of this level is written; remembers it for the headings below.
    int enter(int level);
    // The level for a headline of a figure or account: one below the heading it stands under.
    [[nodiscard]] int headline_level() const;

    Figures const& figures_;
    Ids ids_;
    NoteLinks note_links_{ids_};
    Provenance provenance_;
    bool places_;
    std::vector<std::pair<int, int>> levels_; // open headings: level in the document, level as written
    std::string indicator_pages_;             // empty: no links
    bool map_pictures_ = true;
    std::string last_heading_; // names a table that has no headline
    std::vector<PageHeading> contents_;
};

} // namespace wijkpeil
