// SPDX-License-Identifier: EUPL-1.2
// What is drawn where: every leaf of the structure, every link, every place that can be pointed at. Cairo
// only delimits the leaves, by tags that are never one in another; what they are is put into the file
// afterwards.
#pragma once

#include "pdf/layout_box.hpp"
#include "pdf/pdf.hpp"
#include "pdf/structure.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

typedef struct _cairo cairo_t;

namespace wijkpeil {

enum class ArtifactKind { layout, header, footer };

struct MarkedLeaf {
    int page = 1;
    StructElement* element = nullptr; // nullptr: an artifact
    ArtifactKind artifact = ArtifactKind::layout;
    bool is_drawing = false;  // one form without text of its own
    bool space_after = false; // is followed by a space that is not drawn
};

// Positions are points from the top left of the page.
struct MarkedLink {
    int page = 1;
    std::string target; // "#id" or an address
    std::string words;
    StructElement* element = nullptr;
    double x = 0, y = 0, width = 0, height = 0;
};
struct MarkedPlace {
    int page = 1;
    double x = 0, y = 0;
};
struct Bookmark {
    int level = 1;
    std::string title;
    MarkedPlace place;
};

struct DrawnMarks {
    std::vector<MarkedLeaf> leaves; // the i-th is the i-th tag that Cairo was given
    std::vector<MarkedLink> links;
    std::map<std::string, MarkedPlace> places; // by id
    std::vector<Bookmark> bookmarks;
    std::vector<PrintedText> texts;
};

// Makes the marks while pages are drawn.
class Marker
{
public:
    Marker(cairo_t* cairo, Structure& structure, std::set<std::string> targets)
        : cairo_{cairo}, structure_{structure}, targets_{std::move(targets)}
    {
    }

    void begin_page(int page, double width, double height)
    {
        page_ = page;
        page_width_ = width;
        page_height_ = height;
    }
    // Draws a text, leaf by leaf: its words, and each link in it as an element of its own.
    // `scale` and `left`, `top`: of the box on the page.
    void text(TextPiece const& piece, double left, double top, double scale);
    // A running line.
    void running_line(SetText const& text, double x, double y, ArtifactKind kind);
    template <typename Draw>
    void drawing(Figure const& figure, ElementBox const& box, Draw draw)
    {
        auto* const element = structure_.of(&figure);
        if (element != nullptr) {
            element->box = box;
            element->kids.emplace_back(LeafKid{marks_.leaves.size()});
        }
        begin({page_, element, ArtifactKind::layout, true});
        draw();
        end();
    }
    void place(TargetPiece const& target, double x, double y);

    [[nodiscard]] DrawnMarks take() { return std::move(marks_); }
    // Texts of which something lies outside their page.
    [[nodiscard]] std::set<std::string> const& outside() const { return outside_; }
    // Links to ids that are nowhere in the document; they were left out.
    [[nodiscard]] std::set<std::string> const& dead_links() const { return dead_links_; }

private:
    void begin(MarkedLeaf leaf);
    void end();
    class TextLeaves;
    void print(SetText const& text, int first, int count, MarkedPlace const& at, double scale);
    [[nodiscard]] bool is_dead(TextPart const& part) const;
    StructElement* link_element(StructElement& parent, void const* node, int part, TextPart const& link);

    cairo_t* cairo_;
    Structure& structure_;
    std::set<std::string> targets_;
    int page_ = 1;
    double page_width_ = 0, page_height_ = 0;
    DrawnMarks marks_;
    std::set<std::string> outside_;
    std::map<std::pair<void const*, int>, StructElement*> link_elements_;
    std::set<std::string> dead_links_;
};

} // namespace wijkpeil
