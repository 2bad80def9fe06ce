// SPDX-License-Identifier: EUPL-1.2
// Everything that goes into the file by Cairo's tags: links, places to point at, bookmarks, and the role of
// each drawn leaf. Tags are flat: none is open while another begins.
#pragma once

#include "pdf/layout_box.hpp"

#include <set>
#include <string>
#include <vector>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace wijkpeil {

class PdfTags
{
public:
    // `targets`: all ids that links may point at.
    PdfTags(cairo_t* cairo, cairo_surface_t* surface, std::set<std::string> targets);

    // Around everything that is drawn of one leaf on one page. Artifacts get no tag.
    void begin_leaf(DrawnLeaf const& leaf);
    void end_leaf();

    // Positions are points from the top left of the page; call outside a leaf, without scaling.
    void target(TargetPiece const& target, int page, double x, double y);
    void link(LinkArea const& area);
    void write_outline() const;

    // Links to ids that are nowhere in the document; they were left out.
    [[nodiscard]] std::set<std::string> const& dead_links() const { return dead_links_; }

private:
    struct Bookmark {
        int level = 1;
        std::string title;
        int page = 1;
        double x = 0, y = 0;
    };

    cairo_t* cairo_;
    cairo_surface_t* surface_;
    std::set<std::string> targets_;
    std::set<std::string> made_;
    std::set<std::string> dead_links_;
    std::vector<Bookmark> bookmarks_;
    std::string open_; // the tag of the leaf being drawn
};

} // namespace wijkpeil
