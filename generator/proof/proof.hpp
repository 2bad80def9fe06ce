// SPDX-License-Identifier: EUPL-1.2
// The room `proof`: opens a PDF again, with other code than wrote it, and says what differs from what was
// printed. Used from many threads: each document is opened, read and closed by one thread.
#pragma once

#include "base/diagnostics.hpp"
#include "pdf/pdf.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// Makes an error of everything that was printed and is not found again, and of all that inspect() reports.
void prove(PrintedPdf const& printed, Place const& place, Diagnostics& diagnostics);

struct PdfFont {
    std::string name;
    bool embedded = false;
    bool subset = false;

    bool operator==(PdfFont const&) const = default;
};

// What a PDF says of itself.
struct PdfFacts {
    int pages = 0;
    std::string title;
    std::string version; // "1.7"
    std::string pdfa;    // part and conformance level: "2A"; empty: does not say so
    std::string pdfua;   // part: "1"
    bool tagged = false;
    std::vector<PdfFont> fonts;
    std::vector<std::string> attachments;
};

// Reads any PDF, and makes an error of what makes it no accessible document to keep: encrypted, without title
// or marks, fonts outside it, words off the page, targets that are nowhere. Nothing if it cannot be opened.
[[nodiscard]] std::optional<PdfFacts> inspect(std::string_view bytes, Place const& place,
                                              Diagnostics& diagnostics);

// The first page as PNG of about this width; the same bytes for the same PDF. Empty if it cannot be drawn.
[[nodiscard]] std::string first_page_png(std::string_view bytes, int width);

// Width and height in pixels, as the head of a PNG says.
struct PngSize {
    int width = 0;
    int height = 0;
};
[[nodiscard]] std::optional<PngSize> size_of_png(std::string_view png);

} // namespace wijkpeil
