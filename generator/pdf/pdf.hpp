// SPDX-License-Identifier: EUPL-1.2
// The room `pdf`: document tree → A4 pages, set by Pango and written as the content of a PDF.
#pragma once

#include "base/diagnostics.hpp"
#include "document/document.hpp"
#include "figure/figure.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wijkpeil {

// A text as it was drawn: of a paragraph, a cell, a running line; with the hyphens at the ends of its lines.
struct PrintedText {
    int page = 1;
    std::string text;
};

// A file inside the PDF.
struct Attachment {
    std::string name; // "zaandam-oost.csv"
    std::string description;
    std::string mime_type;
    std::string bytes;
};

// Processor time of the parts of printing. They cannot be run apart from each other, so print() reads the
// clock between them (four times a report); tests/benchmark shows it.
struct PrintTimes {
    double layout_s = 0;
    double drawing_s = 0;   // content of the pages, with the placing of names on maps
    double structure_s = 0; // by qpdf
};

// A PDF with what must be found in it when it is opened again.
struct PrintedPdf {
    std::string bytes;
    std::string title;
    int pages = 0;
    std::vector<PrintedText> texts; // in the order of drawing; words inside figures are not among them
    PrintTimes times = {};
};

// Page sizes and type of styles/pagina.yaml, read once; used from many threads.
class PdfWriter
{
public:
    PdfWriter(std::filesystem::path const& project, Figures const& figures, Diagnostics& diagnostics);
    ~PdfWriter();

    // PDF/UA-1 and PDF/A-2a at once; with attachments PDF/A-3a. A letter that no font has, a text that does
    // not fit on the page and a link to nowhere are errors that name the text.
    [[nodiscard]] PrintedPdf print(Document const& document, std::vector<Attachment> const& attachments,
                                   Diagnostics& diagnostics) const;
    [[nodiscard]] std::map<std::string, std::string> const& inputs() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace wijkpeil
