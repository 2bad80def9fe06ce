// SPDX-License-Identifier: EUPL-1.2
// What is wrong with a PDF, whatever was printed. Shared by proving what was printed and inspecting a file.
#pragma once

#include "proof/pdf_reader.hpp"
#include "proof/proof.hpp"
#include "proof/structure.hpp"

#include <string>

namespace wijkpeil {

// False, with an error, if there is nothing to read in it.
[[nodiscard]] bool readable(PdfReader const& reader, Place const& place, Diagnostics& diagnostics);

// The value of a property of XMP, as attribute or element: property_of(xmp, "pdfaid:part") is "2".
[[nodiscard]] std::string property_of(std::string const& xmp, std::string const& name);

void report_marks(std::string const& xmp, Place const& place, Diagnostics& diagnostics);
void report_fonts(std::vector<PdfFont> const& fonts, Place const& place, Diagnostics& diagnostics);
void report_words_off_page(PdfReader& reader, Place const& place, Diagnostics& diagnostics);
void report_targets(std::vector<NamedTarget> const& targets, Place const& place, Diagnostics& diagnostics);
void report_structure(PdfStructure const& structure, Place const& place, Diagnostics& diagnostics);
// Each complaint once. Last, when everything was read.
void report_complaints(PdfReader const& reader, PdfStructure const& structure, Place const& place,
                       Diagnostics& diagnostics);

} // namespace wijkpeil
