// SPDX-License-Identifier: EUPL-1.2
// The logical structure of a PDF: what each part of the document tree is to a screen reader, in reading
// order. Roles are those of ISO 32000-1, 14.8.4. What hangs below an element is found out while drawing.
#pragma once

#include "document/document.hpp"

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wijkpeil {

struct StructElement;

// Below an element: another element, drawn content (an index of DrawnMarks::leaves) or the area of a link (an
// index of DrawnMarks::links).
struct LeafKid {
    std::size_t leaf = 0;
};
struct LinkKid {
    std::size_t link = 0;
};
using StructKid = std::variant<StructElement*, LeafKid, LinkKid>;

struct ElementBox { // points from the top left of the page
    int page = 0;   // 0: none
    double x = 0, y = 0, width = 0, height = 0;
};

struct StructElement {
    std::string role; // "P", "TH"
    StructElement* parent = nullptr;
    std::vector<StructKid> kids;
    std::string alternative;
    std::string id;                   // of notes and heads of complex tables; unique in the document
    std::string scope;                // of TH: Row or Column
    std::vector<std::string> headers; // of TD in complex tables: ids of its heads
    int column_span = 1, row_span = 1;
    std::string list_numbering; // of L
    ElementBox box;             // of Figure
};

class Structure
{
public:
    explicit Structure(Document const& document);
    Structure(Structure const&) = delete;
    Structure& operator=(Structure const&) = delete;

    [[nodiscard]] StructElement& root() { return *root_; }
    [[nodiscard]] StructElement const& root() const { return *root_; }
    // The element that shows a node of the tree (the address of a Text, a Figure or a list item); nullptr if
    // there is none.
    [[nodiscard]] StructElement* of(void const* node) const;
    // Texts of the document below whose element nothing was drawn.
    [[nodiscard]] std::vector<std::string> not_drawn() const;
    // Ids of figures that nothing is said of.
    [[nodiscard]] std::vector<std::string> const& without_alternative() const { return without_alternative_; }
    // A new element at the end of another one.
    StructElement& add(StructElement& parent, std::string role);

private:
    friend class StructureBuilder;
    std::deque<StructElement> elements_; // addresses stay
    std::map<void const*, StructElement*> of_;
    std::vector<std::pair<Text const*, StructElement const*>> texts_;
    std::vector<std::string> without_alternative_;
    StructElement* root_ = nullptr;
};

} // namespace wijkpeil
