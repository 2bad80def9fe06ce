// SPDX-License-Identifier: EUPL-1.2
// Small objects of a PDF, and the places in it that links and bookmarks lead to.
#pragma once

#include "pdf/marks.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

[[nodiscard]] QPDFObjectHandle pdf_text(std::string const& utf8);
[[nodiscard]] QPDFObjectHandle pdf_name(std::string const& name); // without its slash
[[nodiscard]] QPDFObjectHandle pdf_number(double value);          // three decimals
[[nodiscard]] QPDFObjectHandle
pdf_dictionary(std::vector<std::pair<std::string, QPDFObjectHandle>> const& entries);
// [left bottom right top] of a box given from the top left of its page.
[[nodiscard]] QPDFObjectHandle pdf_box(QPDFObjectHandle page, double x, double y, double width,
                                       double height);
// Leads to a place, at the zoom that there is.
[[nodiscard]] QPDFObjectHandle pdf_destination(QPDF& pdf, MarkedPlace const& place);
// Names in order with what they stand for, as one leaf of a name tree.
[[nodiscard]] QPDFObjectHandle
pdf_name_tree(std::vector<std::pair<std::string, QPDFObjectHandle>> const& all);
// Adds an entry to the catalog's dictionary of name trees.
void add_names(QPDF& pdf, std::string const& key, QPDFObjectHandle const& tree);

// Every id of the document as a named destination: "report.pdf#tabel-bronnen" opens there.
void write_places(QPDF& pdf, DrawnMarks const& marks);
void write_bookmarks(QPDF& pdf, DrawnMarks const& marks);

} // namespace wijkpeil
