// SPDX-License-Identifier: EUPL-1.2
// The reports of areas: from model to the bytes of PDF, HTML, CSV and PNG.
#pragma once

#include "base/diagnostics.hpp"
#include "build/last_output.hpp"
#include "build/output.hpp"
#include "compute/statistics.hpp"
#include "figure/figure.hpp"
#include "html/html.hpp"
#include "pdf/pdf.hpp"
#include "template/template.hpp"

#include <vector>

namespace wijkpeil {

// Everything the reports of a round share; read-only while they are made.
struct Workshop {
    Dataset const& dataset;
    Statistics const& statistics;
    Templates const& templates;
    Figures const& figures;
    PdfWriter const& pdf;
    SiteFrame frame;
    LastOutput last;
};

// What the site's own pages say of an area.
[[nodiscard]] AreaEntry area_entry(Workshop const& workshop, Area const& area);

// Makes the reports of `areas` with at most `jobs` at once, proves their PDFs and stages their files (nowhere
// if `output` is null). A PDF that the last build made, byte for byte, was proved then. The same bytes and
// the same order of diagnostics at any number of jobs.
void make_reports(Workshop const& workshop, std::vector<Area const*> const& areas, int jobs,
                  StagedOutput* output, Diagnostics& diagnostics);

} // namespace wijkpeil
