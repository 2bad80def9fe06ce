// SPDX-License-Identifier: EUPL-1.2
// What Poppler's public interface does not tell of a PDF: read by qpdf. The only door to qpdf in this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// A bookmark or a link to a place in the same PDF.
struct InnerLink {
    bool bookmark = false;
    int on_page = 0;      // where the link stands; 0: a bookmark
    std::string title;    // of a bookmark
    int page = 0;         // where it goes; 0: to no page of the PDF
    bool on_paper = true; // the place it names lies on that page
};

struct PdfStructure {
    bool tagged = false;
    std::vector<InnerLink> links;
    std::vector<std::string> attachments;
    std::vector<std::string> complaints; // of damage
};

// Of a PDF that needs no password.
[[nodiscard]] PdfStructure read_structure(std::string_view bytes);

} // namespace wijkpeil
