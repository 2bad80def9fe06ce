// SPDX-License-Identifier: EUPL-1.2
#include "pdf/marks.hpp"

#include "base/text.hpp"
#include "pdf/text_attributes.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr char const* k_tag = "Span"; // any name will do: the true role is written afterwards

// Without the places of marks, which are drawn and not written.
std::string printed(std::string const& words)
{
    return replaced(words, k_mark_character, "");
}

std::string without_hyphens(std::string const& words)
{
    return replaced(words, "\u00AD", "");
}

} // namespace

void Marker::begin(MarkedLeaf leaf)
{
    marks_.leaves.push_back(leaf);
    cairo_tag_begin(cairo_, k_tag, nullptr);
}

void Marker::end()
{
    cairo_tag_end(cairo_, k_tag);
}

// The element of a link: one for all its lines. The sign of a footnote is a reference with a link.
StructElement* Marker::link_element(StructElement& parent, void const* node, int part, TextPart const& link)
{
    auto& element = link_elements_[{node, part}];
    if (element == nullptr) {
        auto& above = link.note > 0 ? structure_.add(parent, "Reference") : parent;
        element = &structure_.add(above, "Link");
    }
    return element;
}

// What is drawn of one text becomes leaves of its element, and of the links in it.
class Marker::TextLeaves final : public PartVisitor
{
public:
    TextLeaves(Marker& marker, StructElement& element, TextPiece const& piece)
        : marker_{marker}, element_{element}, piece_{piece}
    {
    }
    void begin(int part) override
    {
        auto* const element = part < 0 ? &element_ : of(static_cast<std::size_t>(part));
        element->kids.emplace_back(LeafKid{marker_.marks_.leaves.size()});
        marker_.begin({marker_.page_, element});
    }
    void end(bool space) override
    {
        marker_.marks_.leaves.back().space_after = space;
        marker_.end();
    }

    // The element of a link; that of the text if it points at nothing.
    [[nodiscard]] StructElement* of(std::size_t part)
    {
        auto const& link = piece_.text->parts()[part];
        return marker_.is_dead(link)
                   ? &element_
                   : marker_.link_element(element_, piece_.node, static_cast<int>(part), link);
    }

private:
    Marker& marker_;
    StructElement& element_;
    TextPiece const& piece_;
};

bool Marker::is_dead(TextPart const& part) const
{
    return part.target.starts_with('#') && !targets_.contains(part.target.substr(1));
}

// Remembers a text that is being drawn with its top left corner at a place.
void Marker::print(SetText const& text, int first, int count, MarkedPlace const& at, double scale)
{
    constexpr double k_slack = 1;
    auto words = printed(text.words(first, count));
    auto const lines = std::min(count, text.lines() - first);
    auto const inside = at.x + scale * text.left_pt() >= -k_slack && at.y >= -k_slack &&
                        at.x + scale * text.width_pt() <= page_width_ + k_slack &&
                        at.y + scale * lines * text.style().leading_pt <= page_height_ + k_slack;
    if (!inside) {
        outside_.insert(words);
    }
    marks_.texts.push_back({page_, std::move(words)});
}

void Marker::text(TextPiece const& piece, double left, double top, double scale)
{
    auto const& set = *piece.text;
    auto* const element = structure_.of(piece.node);
    print(set, piece.first_line, piece.line_count, {page_, left + scale * piece.x, top + scale * piece.y},
          scale);
    if (element == nullptr) {
        set.draw(cairo_, piece.x, piece.y, piece.first_line, piece.line_count);
        return;
    }
    TextLeaves leaves{*this, *element, piece};
    set.draw(cairo_, piece.x, piece.y, piece.first_line, piece.line_count, &leaves);
    for (auto const& area : set.links(piece.first_line, piece.line_count)) {
        auto const& part = set.parts()[area.part];
        if (is_dead(part)) {
            dead_links_.insert(part.target);
            continue;
        }
        auto* const link = leaves.of(area.part);
        link->kids.emplace_back(LinkKid{marks_.links.size()});
        marks_.links.push_back({page_, part.target, without_hyphens(printed(set.words(part))), link,
                                left + scale * (piece.x + area.x), top + scale * (piece.y + area.y),
                                scale * area.width, scale * area.height});
    }
}

void Marker::running_line(SetText const& text, double x, double y, ArtifactKind kind)
{
    if (text.lines() > 0) {
        print(text, 0, text.lines(), {page_, x, y}, 1);
        begin({page_, nullptr, kind});
        text.draw(cairo_, x, y, 0, text.lines());
        end();
    }
}

void Marker::place(TargetPiece const& target, double x, double y)
{
    MarkedPlace const place{page_, x, y};
    if (!target.id.empty()) {
        marks_.places.emplace(target.id, place);
    }
    if (target.outline_level > 0) {
        marks_.bookmarks.push_back({target.outline_level, target.title, place});
    }
}

} // namespace wijkpeil
