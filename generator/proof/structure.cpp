// SPDX-License-Identifier: EUPL-1.2
#include "proof/structure.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <exception>
#include <map>
#include <utility>

namespace wijkpeil {
namespace {

constexpr double k_tolerance_pt = 0.5; // rounding in the writer is no fault

class StructureReader
{
public:
    StructureReader(QPDF& file, PdfStructure& found) : file_(file), outlines_(file), found_(found)
    {
        for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
            numbers_[page.getObjectHandle().getObjGen()] = static_cast<int>(pages_.size()) + 1;
            pages_.push_back(page);
        }
    }

    void read()
    {
        auto root = file_.getRoot();
        auto marks = root.getKey("/MarkInfo");
        found_.tagged = marks.isDictionary() && marks.getKey("/Marked").isBool() &&
                        marks.getKey("/Marked").getBoolValue() &&
                        root.getKey("/StructTreeRoot").isDictionary();
        read_bookmarks(outlines_.getTopLevelOutlines());
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            for (auto& annotation : pages_[i].getAnnotations("/Link")) {
                read_link(annotation.getObjectHandle(), static_cast<int>(i) + 1);
            }
        }
        for (auto const& [name, file] : QPDFEmbeddedFileDocumentHelper(file_).getEmbeddedFiles()) {
            found_.attachments.push_back(file->getFilename().empty() ? name : file->getFilename());
        }
    }

private:
    void read_bookmarks(std::vector<QPDFOutlineObjectHelper> bookmarks)
    {
        for (auto& bookmark : bookmarks) {
            InnerLink link;
            link.bookmark = true;
            link.title = bookmark.getTitle();
            goes_to(bookmark.getDest(), link);
            found_.links.push_back(std::move(link));
            read_bookmarks(bookmark.getKids());
        }
    }

    void read_link(QPDFObjectHandle annotation, int page)
    {
        auto target = annotation.getKey("/Dest");
        auto action = annotation.getKey("/A");
        if (action.isDictionary()) {
            if (!action.getKey("/S").isName() || action.getKey("/S").getName() != "/GoTo") {
                return; // out of the PDF
            }
            target = action.getKey("/D");
        }
        InnerLink link;
        link.on_page = page;
        if (target.isName() || target.isString()) {
            target = outlines_.resolveNamedDest(target);
        }
        if (target.isDictionary()) {
            target = target.getKey("/D"); // a named target may be wrapped
        }
        goes_to(target, link);
        found_.links.push_back(std::move(link));
    }

    // [page /XYZ left top zoom] and its kin (ISO 32000-1, 12.3.2.2). Only /XYZ is checked for its place: the
    // others fit what they name into the window.
    void goes_to(QPDFObjectHandle target, InnerLink& link)
    {
        if (!target.isArray() || target.getArrayNItems() < 2) {
            return;
        }
        auto const found = numbers_.find(target.getArrayItem(0).getObjGen());
        if (found == numbers_.end()) {
            return;
        }
        link.page = found->second;
        auto kind = target.getArrayItem(1);
        if (!kind.isName() || kind.getName() != "/XYZ" || target.getArrayNItems() < 4) {
            return;
        }
        auto box = pages_[static_cast<std::size_t>(link.page) - 1].getMediaBox();
        if (box.isRectangle()) {
            auto const paper = box.getArrayAsRectangle();
            link.on_paper = within(target.getArrayItem(2), paper.llx, paper.urx) &&
                            within(target.getArrayItem(3), paper.lly, paper.ury);
        }
    }

    static bool within(QPDFObjectHandle number, double least, double most)
    {
        return !number.isNumber() || (number.getNumericValue() >= least - k_tolerance_pt &&
                                      number.getNumericValue() <= most + k_tolerance_pt);
    }

    QPDF& file_;
    QPDFOutlineDocumentHelper outlines_;
    PdfStructure& found_;
    std::vector<QPDFPageObjectHelper> pages_;
    std::map<QPDFObjGen, int> numbers_;
};

} // namespace

PdfStructure read_structure(std::string_view bytes)
{
    PdfStructure found;
    QPDF file;
    file.setSuppressWarnings(true);
    try {
        file.processMemoryFile("PDF", bytes.data(), bytes.size());
        StructureReader(file, found).read();
    } catch (std::exception const& failure) { // qpdf throws for damage that it cannot work around
        found.complaints.emplace_back(failure.what());
    }
    for (auto const& warning : file.getWarnings()) {
        found.complaints.emplace_back(warning.what());
    }
    return found;
}

} // namespace wijkpeil
