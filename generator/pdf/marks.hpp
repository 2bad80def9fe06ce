// SPDX-License-Identifier: EUPL-1.2
// What is drawn where: every leaf of the structure, every link, every place that can be pointed at. The
// content of a page delimits the leaves, by marks that are never one in another; the tree of what they are is
// put into the file afterwards.
#pragma once

#include "pdf/layout_box.hpp"
#include "pdf/pdf.hpp"
#include "pdf/structure.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

enum class ArtifactKind { layout, header, footer };

// A piece of content of an element: the page it is on, from 1, and its number there, from 0.
struct MarkedLeaf {
    int page = 1;
    int number = 0;
    StructElement* element = nullptr;
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
    std::vector<MarkedLeaf> leaves;
    std::vector<MarkedLink> links;
    std::map<std::string, MarkedPlace> places; // by id
    std::vector<Bookmark> bookmarks;
    std::vector<PrintedText> texts;
};

// Makes the marks while pages are drawn.
class Marker
{
public:
    Marker(Structure& structure, std::set<std::string> targets)
        : structure_{structure}, targets_{std::move(targets)}
    {
    }

    // `content`: of the page, until the next one begins.
    void begin_page(int page, double width, double height, PdfContent& content)
    {
        page_ = page;
        page_width_ = width;
        page_height_ = height;
        content_ = &content;
        numbers_ = 0;
    }
    // Draws a text, leaf by leaf: its words, and each link in it as an element of its own. Its box has its
    // top left corner at `corner` of the page; the content is written from `origin` on, `scale` times as
    // large.
    void text(TextPiece const& piece, Point corner, Point origin, double scale);
    // A running line.
    void running_line(SetText const& text, double x, double y, ArtifactKind kind);
    // What is drawn belongs to a figure, or to nothing.
    template <typename Draw>
    void drawing(Figure const& figure, ElementBox const& box, Draw draw)
    {
        auto* const element = structure_.of(&figure);
        if (element == nullptr) {
            artifact(ArtifactKind::layout, draw);
            return;
        }
        element->box = box;
        begin(*element);
        draw();
        end();
    }
    template <typename Draw>
    void artifact(ArtifactKind kind, Draw draw)
    {
        begin_artifact(kind);
        draw();
        content_->end_marked();
    }
    void place(TargetPiece const& target, double x, double y);

    [[nodiscard]] DrawnMarks take() { return std::move(marks_); }
    // Texts of which something lies outside their page.
    [[nodiscard]] std::set<std::string> const& outside() const { return outside_; }
    // Links to ids that are nowhere in the document; they were left out.
    [[nodiscard]] std::set<std::string> const& dead_links() const { return dead_links_; }

private:
    void begin(StructElement& element);
    void end();
    void begin_artifact(ArtifactKind kind);
    class TextLeaves;
    void print(SetText const& text, int first, int count, MarkedPlace const& at, double scale);
    [[nodiscard]] bool is_dead(TextPart const& part) const;
    StructElement* link_element(StructElement& parent, void const* node, int part, TextPart const& link);

    PdfContent* content_ = nullptr;
    std::size_t numbers_ = 0;    // given out on this page
    std::size_t leaf_start_ = 0; // size of the content where the open leaf begins
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
