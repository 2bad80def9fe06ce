// SPDX-License-Identifier: EUPL-1.2
// The reports of areas: from model to the bytes of PDF, HTML, CSV and PNG.
#pragma once

#include "base/diagnostics.hpp"
#include "build/build.hpp"
#include "build/last_output.hpp"
#include "build/output.hpp"
#include "compute/statistics.hpp"
#include "figure/figure.hpp"
#include "html/html.hpp"
#include "pdf/pdf.hpp"
#include "publish/publish.hpp"
#include "template/template.hpp"

#include <map>
#include <string>
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
    Formats formats;
    bool prove = true;
    ProgrammeFigures programme; // for the tables of figures; empty if none is made
};

// What the site's own pages say of an area.
[[nodiscard]] AreaEntry area_entry(Workshop const& workshop, Area const& area);

using AreaEntries = std::map<std::string, AreaEntry>; // by id of the area

// Makes the reports of `areas` with at most `jobs` at once, proves their PDFs and stages their files (nowhere
// if `output` is null). A PDF that an earlier build proved, byte for byte, is not proved again. The same
// bytes and the same order of diagnostics at any number of jobs. Returns the entries of those with a page.
[[nodiscard]] AreaEntries make_reports(Workshop const& workshop, std::vector<Area const*> const& areas,
                                       int jobs, StagedOutput* output, Diagnostics& diagnostics);

} // namespace wijkpeil
