// SPDX-License-Identifier: EUPL-1.2
#include "pdf/tagged_pdf.hpp"

#include "pdf/embedded_fonts.hpp"
#include "pdf/pdf_metadata.hpp"
#include "pdf/pdf_objects.hpp"
#include "pdf/structure_tree.hpp"

#include <fmt/format.h>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <mutex>

namespace wijkpeil {

namespace {

using Object = QPDFObjectHandle;

// Pages that Mapnik drew by means of Cairo: the ground of maps whose style holds more than areas and lines.
// They must live until everything is written.
using Grounds = std::vector<std::unique_ptr<QPDF>>;

Object ground_of(QPDF& pdf, std::string const& page, Grounds& grounds)
{
    auto& ground = *grounds.emplace_back(std::make_unique<QPDF>());
    ground.setSuppressWarnings(true);
    ground.processMemoryFile("ground", page.data(), page.size());
    auto form = QPDFPageObjectHelper(ground.getAllPages().at(0)).getFormXObjectForPage();
    return pdf.copyForeignObject(form);
}

Object form_object(QPDF& pdf, std::string const& content, double width_pt, double height_pt,
                   Object const& resources)
{
    constexpr double k_bleed_pt = 1; // lines on the edge of a figure are not cut in half
    auto stream = Object::newStream(&pdf, content);
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", pdf_name("XObject"));
    dictionary.replaceKey("/Subtype", pdf_name("Form"));
    dictionary.replaceKey(
        "/BBox", Object::newArray({pdf_number(-k_bleed_pt), pdf_number(-k_bleed_pt),
                                   pdf_number(width_pt + k_bleed_pt), pdf_number(height_pt + k_bleed_pt)}));
    dictionary.replaceKey("/Resources", resources);
    return stream;
}

// Drawings, and what they have in common: pieces, fonts, and grounds that Mapnik drew.
Object form_objects(QPDF& pdf, DrawnFile const& drawn, Object const& fonts, Grounds& grounds)
{
    constexpr double k_most_pt = 14400; // a piece is clipped by what draws it
    auto pieces = Object::newDictionary();
    for (std::size_t i = 0; i < drawn.resources.pieces().size(); ++i) {
        pieces.replaceKey(fmt::format("/P{}", i), form_object(pdf, drawn.resources.pieces()[i], k_most_pt,
                                                              k_most_pt, Object::newDictionary()));
    }
    auto const shared = pdf.makeIndirectObject(pdf_dictionary({{"Font", fonts}, {"XObject", pieces}}));
    auto forms = Object::newDictionary();
    for (std::size_t i = 0; i < drawn.forms.size(); ++i) {
        auto const& form = drawn.forms[i];
        auto resources = shared;
        if (!form.drawing.ground.empty()) {
            auto const ground = ground_of(pdf, form.drawing.ground, grounds);
            resources = pdf_dictionary({{"Font", fonts}, {"XObject", pdf_dictionary({{"G", ground}})}});
        }
        forms.replaceKey(fmt::format("/X{}", i),
                         form_object(pdf, form.drawing.content, form.width_pt, form.height_pt, resources));
    }
    return forms;
}

void add_pages(QPDF& pdf, DrawnFile const& drawn, Grounds& grounds)
{
    auto const fonts = pdf.makeIndirectObject(embedded_fonts(pdf, drawn.resources));
    auto const forms = form_objects(pdf, drawn, fonts, grounds);
    auto const resources = pdf.makeIndirectObject(pdf_dictionary({{"Font", fonts}, {"XObject", forms}}));
    long long number = 0;
    for (auto const& page : drawn.pages) {
        auto const box = Object::newArray({Object::newInteger(0), Object::newInteger(0),
                                           pdf_number(page.width_pt), pdf_number(page.height_pt)});
        pdf.addPage(
            pdf.makeIndirectObject(pdf_dictionary({{"Type", pdf_name("Page")},
                                                   {"MediaBox", box},
                                                   {"Resources", resources},
                                                   {"Contents", Object::newStream(&pdf, page.content)},
                                                   {"StructParents", Object::newInteger(number++)},
                                                   {"Tabs", pdf_name("S")}})), // the order of the structure
            false);
    }
}

// A tenth of the time of a report less than with the usual 6, for files that are 2 percent larger.
void use_quick_compression()
{
    static std::once_flag once;
    std::call_once(once, [] { Pl_Flate::setCompressionLevel(5); });
}

std::string written(QPDF& pdf)
{
    use_quick_compression();
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

std::string tagged_pdf(DrawnFile const& drawn, DrawnMarks const& marks, Structure const& structure,
                       PdfDescription const& description, std::vector<Attachment> const& attachments)
{
    Grounds grounds;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.emptyPDF();
    add_pages(pdf, drawn, grounds);
    StructureTree tree{pdf, marks};
    tree.write(structure);
    write_places(pdf, marks);
    write_bookmarks(pdf, marks);
    write_metadata(pdf, description, !attachments.empty());
    attach(pdf, attachments, description);
    return written(pdf);
}

} // namespace wijkpeil
