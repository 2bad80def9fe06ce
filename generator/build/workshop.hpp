// SPDX-License-Identifier: EUPL-1.2
// Everything the documents of a round share.
#pragma once

#include "build/build.hpp"
#include "build/last_output.hpp"
#include "compute/statistics.hpp"
#include "figure/figure.hpp"
#include "html/html.hpp"
#include "pdf/pdf.hpp"
#include "publish/publish.hpp"
#include "template/template.hpp"

#include <optional>

namespace wijkpeil {

// Read-only while documents are made.
struct Workshop {
    Dataset const& dataset;
    Statistics const& statistics;
    Templates const& templates;
    Figures const& figures;
    PdfWriter const& pdf;
    SiteFrame frame;
    LastOutput last;
    Formats formats;
    bool prove = true;
    ProgrammeFigures programme;               // for the tables of figures; empty if none is made
    std::optional<ChangesSince> since_before; // wijzigingen.html; none: nothing to hold it against
    std::optional<ChangesSince> correction;   // correctie.html; none: it is no correction
};

} // namespace wijkpeil
