// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil text request`: a form of each area; `wijkpeil text import FORM…`: what came back.
#include "base/messages.hpp"
#include "build/forms.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wijkpeil {
namespace {

FormOptions form_options(Options const& options)
{
    FormOptions form;
    form.project = options.project;
    form.round = options.round;
    form.areas = options.areas;
    form.replace = options.replace;
    form.dry_run = options.dry_run;
    return form;
}

} // namespace

int request_texts(Options const& options)
{
    auto form = form_options(options);
    if (!options.files.empty()) {
        form.folder = options.files.front();
    }
    Diagnostics diagnostics;
    auto const forms = request_forms(form, diagnostics);
    for (auto const& path : forms.kept) {
        diagnostics.warning(place_of_file(path.generic_string()),
                            say("this form is there already, and stays as it is"),
                            say("read it back, or move it away and ask again"));
    }
    int const code = report(diagnostics, options);
    if (diagnostics.has_errors()) {
        return code;
    }
    for (auto const& path : forms.made) {
        if (options.format == ReportFormat::json) {
            std::printf("%s\n", nlohmann::ordered_json{{"form", path.generic_string()}}.dump().c_str());
        } else {
            std::printf("%s\n", path.generic_string().c_str());
        }
    }
    close_with(say_count("{} form made, to be read back with wijkpeil text import",
                         "{} forms made, to be read back with wijkpeil text import", forms.made.size()),
               options);
    return code;
}

int import_texts(Options const& options)
{
    auto form = form_options(options);
    form.forms = options.files;
    Diagnostics diagnostics;
    auto const imported = import_forms(form, diagnostics);
    int const code = report(diagnostics, options);
    for (auto const& one : imported) {
        auto const line = !one.changed ? say("{}: says the same already", one.path)
                          : options.dry_run
                              ? say("{}: would be written, nothing was", one.path)
                              : say_count("{1}: {0} theme, as a draft", "{1}: {0} themes, as a draft",
                                          one.sections, one.path);
        close_with(line, options);
    }
    return code;
}

} // namespace wijkpeil
