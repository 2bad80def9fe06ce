// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.hpp"
#include "cli/report.hpp"
#include "preview/preview.hpp"

namespace wijkpeil {

int run_preview(Options const& options)
{
    PreviewOptions preview;
    preview.project = options.project;
    preview.port = options.port;
    preview.area = options.areas.empty() ? std::string{} : options.areas.front();
    preview.round = options.round;
    preview.open = options.open;
    Diagnostics diagnostics;
    preview_project(preview, diagnostics);
    return report(diagnostics, options);
}

} // namespace wijkpeil
