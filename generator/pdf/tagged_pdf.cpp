// SPDX-License-Identifier: EUPL-1.2
#include "pdf/tagged_pdf.hpp"

#include "pdf/page_content.hpp"
#include "pdf/pdf_metadata.hpp"
#include "pdf/pdf_objects.hpp"
#include "pdf/structure_tree.hpp"

#include <fmt/format.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace wijkpeil {

namespace {

using Object = QPDFObjectHandle;

// Numbers and pages of the leaves, from the flat list that Cairo made of its tags.
std::vector<PageLeaves> leaves_of_pages(QPDF& pdf, DrawnMarks const& marks)
{
    auto const& pages = pdf.getAllPages();
    std::map<QPDFObjGen, std::size_t> page_of;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        page_of[pages[i].getObjGen()] = i;
    }
    auto tags = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
    auto const all = tags.isArray() ? tags.getArrayAsVector() : std::vector<Object>{tags};
    if (all.size() != marks.leaves.size()) {
        throw std::logic_error{
            fmt::format("{} leaves drawn, {} tags found", marks.leaves.size(), all.size())};
    }
    std::vector<PageLeaves> result(pages.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto tag = all[i];
        auto const& leaf = marks.leaves[i];
        auto const drawn_on = static_cast<std::size_t>(leaf.page - 1);
        auto content = tag.getKey("/K");
        auto const numbers = content.isArray() ? content.getArrayAsVector() : std::vector<Object>{content};
        auto found = false;
        for (auto number : numbers) {
            if (number.isInteger() && page_of.at(tag.getKey("/Pg").getObjGen()) == drawn_on) {
                result[drawn_on].by_number[number.getIntValueAsInt()] = i;
                found = true;
            }
        }
        if (!found && leaf.is_drawing) {
            result[drawn_on].drawings.push_back(i);
        }
    }
    return result;
}

// Marks the content of all pages. Result: where each leaf is.
std::vector<LeafPlace> mark_pages(QPDF& pdf, DrawnMarks const& marks)
{
    auto const leaves = leaves_of_pages(pdf, marks);
    std::vector<LeafPlace> places(marks.leaves.size());
    auto pages = pdf.getAllPages();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        auto const numbered = mark_content(pages[page], leaves[page], marks);
        for (std::size_t number = 0; number < numbered.size(); ++number) {
            places[numbered[number]] = {static_cast<int>(page), static_cast<int>(number)};
        }
        pages[page].replaceKey("/StructParents", Object::newInteger(static_cast<int>(page)));
        pages[page].replaceKey("/Tabs", Object::newName("/S")); // the order of the structure
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto const& leaf = marks.leaves[i];
        if (leaf.element != nullptr && places[i].number < 0) {
            throw std::logic_error{
                fmt::format("a {} drawn on page {} left nothing in the file", leaf.element->role, leaf.page)};
        }
    }
    return places;
}

// Two things that Cairo leaves out or adds, and the standards do not allow.
void mend_objects(QPDF& pdf)
{
    for (auto object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap")) {
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
        }
        if (object.isStream() && object.getDict().hasKey("/Interpolate")) {
            object.getDict().removeKey("/Interpolate");
        }
    }
}

std::string written(QPDF& pdf)
{
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // PDF/A asks it
    writer.write();
    auto const bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<char const*>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace

std::string tagged_pdf(std::string const& drawn, DrawnMarks const& marks, Structure const& structure,
                       PdfDescription const& description, std::vector<Attachment> const& attachments)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", drawn.data(), drawn.size());
    auto const places = mark_pages(pdf, marks);
    StructureTree tree{pdf, marks, places};
    tree.write(structure);
    write_places(pdf, marks);
    write_bookmarks(pdf, marks);
    write_metadata(pdf, description, !attachments.empty());
    attach(pdf, attachments, description);
    mend_objects(pdf);
    return written(pdf);
}

} // namespace wijkpeil
