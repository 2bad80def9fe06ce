// SPDX-License-Identifier: EUPL-1.2
#include "pdf/marks.hpp"

#include "base/text.hpp"
#include "pdf/text_attributes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace wijkpeil {

namespace {

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

void Marker::begin(StructElement& element)
{
    element.kids.emplace_back(LeafKid{marks_.leaves.size()});
    marks_.leaves.push_back({page_, static_cast<int>(numbers_), &element});
    content_->begin_marked(element.role, numbers_++);
    leaf_start_ = content_->size();
}

void Marker::end()
{
    if (content_->size() == leaf_start_) {
        throw std::logic_error{fmt::format("a {} drawn on page {} left nothing in the file",
                                           marks_.leaves.back().element->role, page_)};
    }
    content_->end_marked();
}

void Marker::begin_artifact(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::header:
        content_->begin_artifact("/Type /Pagination /Subtype /Header /Attached [/Top]");
        break;
    case ArtifactKind::footer:
        content_->begin_artifact("/Type /Pagination /Subtype /Footer /Attached [/Bottom]");
        break;
    case ArtifactKind::layout:
        content_->begin_artifact("/Type /Layout");
        break;
    }
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
        marker_.begin(part < 0 ? element_ : *of(static_cast<std::size_t>(part)));
    }
    void end(bool space) override
    {
        if (space) {
            marker_.content_->unseen_space();
        }
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

void Marker::text(TextPiece const& piece, Point corner, Point origin, double scale)
{
    auto const& set = *piece.text;
    auto* const element = structure_.of(piece.node);
    auto const left = corner.x;
    auto const top = corner.y;
    auto const x = origin.x + piece.x;
    auto const y = origin.y + piece.y;
    print(set, piece.first_line, piece.line_count, {page_, left + scale * piece.x, top + scale * piece.y},
          scale);
    if (set.has_marks(piece.first_line, piece.line_count)) {
        artifact(ArtifactKind::layout,
                 [&] { set.draw_marks(*content_, x, y, piece.first_line, piece.line_count); });
    }
    if (element == nullptr) {
        artifact(ArtifactKind::layout,
                 [&] { set.draw(*content_, x, y, piece.first_line, piece.line_count); });
        return;
    }
    TextLeaves leaves{*this, *element, piece};
    set.draw(*content_, x, y, piece.first_line, piece.line_count, &leaves);
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
        artifact(kind, [&] { text.draw(*content_, x, y, 0, text.lines()); });
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
