// SPDX-License-Identifier: EUPL-1.2
// One page after the other, filled from the top with boxes and from the foot with their footnotes.
#pragma once

#include "pdf/paginate.hpp"

#include <deque>
#include <set>
#include <span>
#include <vector>

namespace wijkpeil {

// Boxes that must stay together.
struct Chain {
    std::span<LayoutBox const> boxes;

    [[nodiscard]] double height() const;
    [[nodiscard]] bool landscape() const;
    [[nodiscard]] bool flows() const;
};

class PageFiller
{
public:
    PageFiller(FootnoteFlows const& footnotes, PageHeights heights);

    [[nodiscard]] bool is_empty() const { return pages_.back().boxes.empty(); }
    // True if a chain fits below what is there, the beginnings of its footnotes with it.
    [[nodiscard]] bool takes(Chain const& chain) const;
    // A main section opens a page of its own, unless all of it fits below what is there or much of the page
    // is free: a page that is mostly empty reads as the end of the report.
    [[nodiscard]] bool section_may_begin(LayoutBox const& box) const;

    void put(LayoutBox const& box);
    void begin(bool landscape); // the next page
    void turn(bool landscape);  // the page there is, which is empty
    [[nodiscard]] std::vector<PdfPage> finish();

private:
    [[nodiscard]] double page_height() const;
    [[nodiscard]] double top_of_next(LayoutBox const& box) const;
    [[nodiscard]] bool fits(LayoutBox const& box, double height, double notes_height) const;
    void put_at(LayoutBox const& box, double top, bool repeated);

    // Height of the footnotes on this page, with their rule.
    [[nodiscard]] double notes_height() const { return notes_.empty() ? 0 : notes_height_; }
    // What the footnotes of a chain that are not on a page yet need at least.
    [[nodiscard]] double least_notes_height(Chain const& chain) const;
    [[nodiscard]] double height_with(LayoutBox const& note) const;
    void add_notes(LayoutBox const& box);
    void fill_foot(double most);
    void close_page();

    FootnoteFlows const& footnotes_;
    PageHeights heights_;
    std::vector<PdfPage> pages_;
    LayoutBox const* last_ = nullptr;      // on this page
    double y_ = 0;                         // bottom of the last box
    std::set<int> known_;                  // footnotes that were met
    std::deque<LayoutBox const*> waiting_; // for room at a foot
    std::vector<LayoutBox const*> notes_;  // on this page
    double notes_height_ = 0;
};

} // namespace wijkpeil
