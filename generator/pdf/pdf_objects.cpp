// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_objects.hpp"

namespace wijkpeil {

using Object = QPDFObjectHandle;

Object pdf_text(std::string const& utf8)
{
    return Object::newUnicodeString(utf8);
}

Object pdf_name(std::string const& name)
{
    return Object::newName("/" + name);
}

Object pdf_number(double value)
{
    return Object::newReal(value, 3);
}

Object pdf_dictionary(std::vector<std::pair<std::string, Object>> const& entries)
{
    auto dictionary = Object::newDictionary();
    for (auto const& [key, value] : entries) {
        dictionary.replaceKey("/" + key, value);
    }
    return dictionary;
}

namespace {

double page_height(Object page)
{
    return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

} // namespace

Object pdf_box(Object page, double x, double y, double width, double height)
{
    auto const top = page_height(page) - y;
    return Object::newArray(
        {pdf_number(x), pdf_number(top - height), pdf_number(x + width), pdf_number(top)});
}

Object pdf_destination(QPDF& pdf, MarkedPlace const& place)
{
    auto page = pdf.getAllPages().at(static_cast<std::size_t>(place.page - 1));
    return Object::newArray({page, pdf_name("XYZ"), pdf_number(place.x),
                             pdf_number(page_height(page) - place.y), Object::newNull()});
}

Object pdf_name_tree(std::vector<std::pair<std::string, Object>> const& all)
{
    auto names = Object::newArray();
    for (auto const& [name, object] : all) {
        names.appendItem(Object::newString(name));
        names.appendItem(object);
    }
    return pdf_dictionary({{"Names", names}});
}

void add_names(QPDF& pdf, std::string const& key, Object const& tree)
{
    auto names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary()) {
        names = Object::newDictionary();
        pdf.getRoot().replaceKey("/Names", names);
        names = pdf.getRoot().getKey("/Names");
    }
    names.replaceKey("/" + key, pdf.makeIndirectObject(tree));
}

void write_places(QPDF& pdf, DrawnMarks const& marks)
{
    std::vector<std::pair<std::string, Object>> all;
    for (auto const& [id, place] : marks.places) {
        all.emplace_back(id, pdf_destination(pdf, place));
    }
    if (!all.empty()) {
        add_names(pdf, "Dests", pdf_name_tree(all));
    }
}

namespace {

// Bookmarks below one, as a linked list.
class BookmarkLevel
{
public:
    BookmarkLevel(Object item, int level) : item_{item}, level_{level} {}

    [[nodiscard]] int level() const { return level_; }
    void append(Object child)
    {
        child.replaceKey("/Parent", item_);
        if (count_ == 0) {
            item_.replaceKey("/First", child);
        } else {
            last_.replaceKey("/Next", child);
            child.replaceKey("/Prev", last_);
        }
        last_ = child;
        ++count_;
    }
    // All levels are open, so a count holds what is below in all.
    int close()
    {
        if (count_ > 0) {
            item_.replaceKey("/Last", last_);
            item_.replaceKey("/Count", Object::newInteger(count_ + below_));
        }
        return count_ + below_;
    }
    void add_below(int count) { below_ += count; }

private:
    Object item_;
    Object last_;
    int level_;
    int count_ = 0;
    int below_ = 0;
};

} // namespace

void write_bookmarks(QPDF& pdf, DrawnMarks const& marks)
{
    if (marks.bookmarks.empty()) {
        return;
    }
    auto outlines = pdf.makeIndirectObject(pdf_dictionary({{"Type", pdf_name("Outlines")}}));
    std::vector<BookmarkLevel> open{{outlines, 0}};
    auto const close = [&] {
        auto const count = open.back().close();
        open.pop_back();
        if (!open.empty()) {
            open.back().add_below(count);
        }
    };
    for (auto const& mark : marks.bookmarks) {
        while (open.back().level() >= mark.level) {
            close();
        }
        auto const item = pdf.makeIndirectObject(
            pdf_dictionary({{"Title", pdf_text(mark.title)}, {"Dest", pdf_destination(pdf, mark.place)}}));
        open.back().append(item);
        open.emplace_back(item, mark.level);
    }
    while (!open.empty()) {
        close();
    }
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", pdf_name("UseOutlines"));
}

} // namespace wijkpeil
