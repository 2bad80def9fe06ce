// SPDX-License-Identifier: EUPL-1.2
#include "pdf/links.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

// A text between single quotes, as Cairo reads attributes.
std::string quoted(std::string const& text)
{
    std::string result = "'";
    for (char const c : text) {
        if (c == '\'' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result + "'";
}

// Only characters that are plain ASCII in an address; the others as %XX.
std::string address(std::string const& uri)
{
    std::string result;
    for (char const c : uri) {
        auto const byte = static_cast<unsigned char>(c);
        auto const plain =
            byte > 0x20 && byte < 0x7F && std::string_view{"\"'<>\\^`{|}()"}.find(c) == std::string::npos;
        result += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return result;
}

// Cairo's names of the roles; a level is at most 6.
std::string role(DrawnLeaf const& leaf)
{
    switch (leaf.kind) {
    case LeafKind::heading:
        return fmt::format("H{}", std::clamp(leaf.level, 1, 6));
    case LeafKind::figure:
        return "Figure";
    case LeafKind::text:
    case LeafKind::label:
        return "P";
    case LeafKind::artifact:
        break;
    }
    return {};
}

} // namespace

PdfTags::PdfTags(cairo_t* cairo, cairo_surface_t* surface, std::set<std::string> targets)
    : cairo_{cairo}, surface_{surface}, targets_{std::move(targets)}
{
}

void PdfTags::begin_leaf(DrawnLeaf const& leaf)
{
    open_ = role(leaf);
    if (!open_.empty()) {
        cairo_tag_begin(cairo_, open_.c_str(), nullptr);
    }
}

void PdfTags::end_leaf()
{
    if (!open_.empty()) {
        cairo_tag_end(cairo_, open_.c_str());
        open_.clear();
    }
}

void PdfTags::target(TargetPiece const& target, int page, double x, double y)
{
    if (!target.id.empty() &&
        made_.insert(target.id).second) { // Cairo gives up on a name that is there twice
        auto const attributes = fmt::format("name={} x={:.2f} y={:.2f}", quoted(target.id), x, y);
        cairo_tag_begin(cairo_, CAIRO_TAG_DEST, attributes.c_str());
        cairo_tag_end(cairo_, CAIRO_TAG_DEST);
    }
    if (target.outline_level > 0) {
        bookmarks_.push_back({target.outline_level, target.title, page, x, y});
    }
}

// The area is given, so that the tag needs no text inside and leaves may stay whole.
void PdfTags::link(LinkArea const& area)
{
    auto attributes =
        fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] ", area.x, area.y, area.width, area.height);
    if (area.target.starts_with('#')) {
        auto const id = area.target.substr(1);
        if (!targets_.contains(id)) {
            dead_links_.insert(area.target);
            return;
        }
        attributes += "dest=" + quoted(id);
    } else {
        attributes += "uri=" + quoted(address(area.target));
    }
    cairo_tag_begin(cairo_, CAIRO_TAG_LINK, attributes.c_str());
    cairo_tag_end(cairo_, CAIRO_TAG_LINK);
}

void PdfTags::write_outline() const
{
    std::vector<std::pair<int, int>> parents; // level, id
    for (auto const& mark : bookmarks_) {
        while (!parents.empty() && parents.back().first >= mark.level) {
            parents.pop_back();
        }
        auto const parent =
            parents.empty() ? static_cast<int>(CAIRO_PDF_OUTLINE_ROOT) : parents.back().second;
        auto const attributes = fmt::format("page={} pos=[{:.2f} {:.2f}]", mark.page, mark.x, mark.y);
        auto const id = cairo_pdf_surface_add_outline(surface_, parent, mark.title.c_str(),
                                                      attributes.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        parents.emplace_back(mark.level, id);
    }
}

} // namespace wijkpeil
