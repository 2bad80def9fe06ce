// SPDX-License-Identifier: EUPL-1.2
#include "pdf/libraries.hpp"

#include <qpdf/QPDF.hh>

namespace wijkpeil {

std::map<std::string, std::string> pdf_libraries()
{
    return {{"qpdf", QPDF::QPDFVersion()}};
}

} // namespace wijkpeil
