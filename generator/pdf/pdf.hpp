// SPDX-License-Identifier: EUPL-1.2
// The room `pdf`: document tree → A4 pages by Pango and Cairo.
#pragma once

#include "base/diagnostics.hpp"
#include "document/document.hpp"
#include "figure/figure.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace wijkpeil {

// Page sizes and type of styles/pagina.yaml, read once; used from many threads.
class PdfWriter
{
public:
    PdfWriter(std::filesystem::path const& project, Figures const& figures, Diagnostics& diagnostics);
    ~PdfWriter();

    // The bytes of the PDF. A glyph that no font has is an error that names the text.
    [[nodiscard]] std::string write(Document const& document, Diagnostics& diagnostics) const;
    [[nodiscard]] std::map<std::string, std::string> const& inputs() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace wijkpeil
