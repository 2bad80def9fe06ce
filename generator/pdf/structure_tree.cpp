// SPDX-License-Identifier: EUPL-1.2
#include "pdf/structure_tree.hpp"

#include "pdf/pdf_objects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace wijkpeil {

using Object = QPDFObjectHandle;

namespace {

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

// Cells stay when they are empty, so that every row has all columns; of the rest nothing is kept that holds
// nothing.
bool holds_anything(StructElement const& element)
{
    if (element.role == "TD" || element.role == "TH") {
        return true;
    }
    return std::any_of(element.kids.begin(), element.kids.end(), [](StructKid const& kid) {
        auto const* below = std::get_if<StructElement*>(&kid);
        return below == nullptr || holds_anything(**below);
    });
}

} // namespace

void StructureTree::write(Structure const& structure)
{
    write_links();
    auto root = pdf_.makeIndirectObject(pdf_dictionary({{"Type", pdf_name("StructTreeRoot")}}));
    root.replaceKey("/K", Object::newArray({write_element(structure.root(), root)}));
    root.replaceKey("/ParentTree", pdf_.makeIndirectObject(parent_tree()));
    root.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(pages_.size() + marks_.links.size())));
    if (!ids_.empty()) {
        root.replaceKey("/IDTree", pdf_.makeIndirectObject(id_tree()));
    }
    auto catalog = pdf_.getRoot();
    catalog.replaceKey("/StructTreeRoot", root);
    catalog.replaceKey("/MarkInfo", pdf_dictionary({{"Marked", Object::newBool(true)}}));
}

void StructureTree::write_links()
{
    std::map<int, Object> of_page;
    auto key = static_cast<int>(pages_.size()); // the keys before are those of the pages
    for (auto const& link : marks_.links) {
        annotations_.push_back(pdf_.makeIndirectObject(annotation(link, key++)));
        auto& all = of_page.try_emplace(link.page, Object::newArray()).first->second;
        all.appendItem(annotations_.back());
    }
    for (auto& [page, all] : of_page) {
        pages_.at(static_cast<std::size_t>(page - 1)).replaceKey("/Annots", all);
    }
}

Object StructureTree::annotation(MarkedLink const& link, int parent_key)
{
    constexpr int k_printed = 4; // flag: also on paper
    auto page = pages_.at(static_cast<std::size_t>(link.page - 1));
    auto object = pdf_dictionary({{"Type", pdf_name("Annot")},
                                  {"Subtype", pdf_name("Link")},
                                  {"Rect", pdf_box(page, link.x, link.y, link.width, link.height)},
                                  {"Border", Object::newArray(std::vector<Object>(3, Object::newInteger(0)))},
                                  {"F", Object::newInteger(k_printed)},
                                  {"P", page},
                                  {"Contents", pdf_text(link.words)},
                                  {"StructParent", Object::newInteger(parent_key)}});
    if (link.target.starts_with('#')) {
        auto const found = marks_.places.find(link.target.substr(1));
        if (found == marks_.places.end()) {
            throw std::logic_error{"a link leads to a place that was not drawn: " + link.target};
        }
        object.replaceKey("/Dest", pdf_destination(pdf_, found->second));
    } else {
        object.replaceKey("/A", pdf_dictionary({{"Type", pdf_name("Action")},
                                                {"S", pdf_name("URI")},
                                                {"URI", Object::newString(address(link.target))}}));
    }
    return object;
}

Object StructureTree::write_element(StructElement const& element, Object const& parent)
{
    auto object = pdf_.makeIndirectObject(
        pdf_dictionary({{"Type", pdf_name("StructElem")}, {"S", pdf_name(element.role)}, {"P", parent}}));
    objects_.emplace(&element, object);
    if (!element.alternative.empty()) {
        object.replaceKey("/Alt", pdf_text(element.alternative));
    }
    if (!element.id.empty()) {
        object.replaceKey("/ID", Object::newString(element.id));
        if (!ids_.emplace(element.id, object).second) {
            throw std::logic_error{"two elements have the id " + element.id};
        }
    }
    if (auto all = attributes(element); all.isArray()) {
        object.replaceKey("/A", all.getArrayNItems() == 1 ? all.getArrayItem(0) : all);
    }
    auto kids = kids_of(element, object);
    if (kids.getArrayNItems() > 0) {
        object.replaceKey("/K", kids.getArrayNItems() == 1 ? kids.getArrayItem(0) : kids);
    }
    return object;
}

Object StructureTree::kids_of(StructElement const& element, Object object)
{
    auto kids = Object::newArray();
    int page = -1; // of the first leaf: the element's own
    for (auto const& kid : element.kids) {
        if (auto const* below = std::get_if<StructElement*>(&kid)) {
            if (holds_anything(**below)) {
                kids.appendItem(write_element(**below, object));
            }
        } else if (auto const* link = std::get_if<LinkKid>(&kid)) {
            auto const& mark = marks_.links[link->link];
            kids.appendItem(pdf_dictionary({{"Type", pdf_name("OBJR")},
                                            {"Obj", annotations_[link->link]},
                                            {"Pg", pages_[static_cast<std::size_t>(mark.page - 1)]}}));
        } else {
            auto const& leaf = marks_.leaves[std::get<LeafKid>(kid).leaf];
            if (page < 0) {
                page = leaf.page;
                object.replaceKey("/Pg", pages_[static_cast<std::size_t>(page - 1)]);
            }
            kids.appendItem(leaf_kid(leaf, page));
        }
    }
    return kids;
}

Object StructureTree::leaf_kid(MarkedLeaf const& leaf, int page) const
{
    auto const number = Object::newInteger(leaf.number);
    return leaf.page == page ? number
                             : pdf_dictionary({{"Type", pdf_name("MCR")},
                                               {"Pg", pages_[static_cast<std::size_t>(leaf.page - 1)]},
                                               {"MCID", number}});
}

Object StructureTree::attributes(StructElement const& element) const
{
    auto all = Object::newArray();
    auto const owned = [](char const* owner) { return pdf_dictionary({{"O", pdf_name(owner)}}); };
    if (element.role == "TH" || element.role == "TD") {
        auto table = owned("Table");
        if (!element.scope.empty()) {
            table.replaceKey("/Scope", pdf_name(element.scope));
        }
        if (element.column_span > 1) {
            table.replaceKey("/ColSpan", Object::newInteger(element.column_span));
        }
        if (element.row_span > 1) {
            table.replaceKey("/RowSpan", Object::newInteger(element.row_span));
        }
        if (!element.headers.empty()) {
            auto heads = Object::newArray();
            for (auto const& id : element.headers) {
                heads.appendItem(Object::newString(id));
            }
            table.replaceKey("/Headers", heads);
        }
        if (table.getKeys().size() > 1) {
            all.appendItem(table);
        }
    }
    if (!element.list_numbering.empty()) {
        auto list = owned("List");
        list.replaceKey("/ListNumbering", pdf_name(element.list_numbering));
        all.appendItem(list);
    }
    if (element.box.page > 0) {
        auto layout = owned("Layout");
        auto const& box = element.box;
        layout.replaceKey("/Placement", pdf_name("Block"));
        layout.replaceKey("/BBox", pdf_box(pages_[static_cast<std::size_t>(box.page - 1)], box.x, box.y,
                                           box.width, box.height));
        all.appendItem(layout);
    }
    return all.getArrayNItems() > 0 ? all : Object::newNull();
}

// From content and annotations back to the elements that hold them.
Object StructureTree::parent_tree() const
{
    std::vector<std::vector<Object>> of_page(pages_.size());
    for (auto const& leaf : marks_.leaves) { // on each page numbered from 0
        of_page[static_cast<std::size_t>(leaf.page - 1)].push_back(objects_.at(leaf.element));
    }
    auto all = Object::newArray();
    long long key = 0;
    for (auto const& numbers : of_page) {
        all.appendItem(Object::newInteger(key++));
        all.appendItem(pdf_.makeIndirectObject(Object::newArray(numbers)));
    }
    for (auto const& link : marks_.links) {
        all.appendItem(Object::newInteger(key++));
        all.appendItem(objects_.at(link.element));
    }
    return pdf_dictionary({{"Nums", all}});
}

Object StructureTree::id_tree() const
{
    auto leaf = pdf_name_tree({ids_.begin(), ids_.end()});
    leaf.replaceKey("/Limits", Object::newArray({Object::newString(ids_.begin()->first),
                                                 Object::newString(ids_.rbegin()->first)}));
    return pdf_dictionary({{"Kids", Object::newArray({pdf_.makeIndirectObject(leaf)})}});
}

} // namespace wijkpeil
