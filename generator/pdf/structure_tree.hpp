// SPDX-License-Identifier: EUPL-1.2
// The structure as objects of the file: StructTreeRoot with its parent tree and ids, and the annotations of
// links (ISO 32000-1, 14.7).
#pragma once

#include "pdf/marks.hpp"
#include "pdf/structure.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

class StructureTree
{
public:
    StructureTree(QPDF& pdf, DrawnMarks const& marks) : pdf_{pdf}, marks_{marks}, pages_{pdf.getAllPages()} {}
    void write(Structure const& structure);

private:
    void write_links();
    [[nodiscard]] QPDFObjectHandle annotation(MarkedLink const& link, int parent_key);
    [[nodiscard]] QPDFObjectHandle write_element(StructElement const& element,
                                                 QPDFObjectHandle const& parent);
    [[nodiscard]] QPDFObjectHandle kids_of(StructElement const& element, QPDFObjectHandle object);
    [[nodiscard]] QPDFObjectHandle leaf_kid(MarkedLeaf const& leaf, int page) const;
    [[nodiscard]] QPDFObjectHandle attributes(StructElement const& element) const;
    [[nodiscard]] QPDFObjectHandle parent_tree() const;
    [[nodiscard]] QPDFObjectHandle id_tree() const;

    QPDF& pdf_;
    DrawnMarks const& marks_;
    std::vector<QPDFObjectHandle> pages_;
    std::vector<QPDFObjectHandle> annotations_; // one a link
    std::map<StructElement const*, QPDFObjectHandle> objects_;
    std::map<std::string, QPDFObjectHandle> ids_;
};

} // namespace wijkpeil
