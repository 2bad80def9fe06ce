// SPDX-License-Identifier: EUPL-1.2
// Forms for the texts of an open round: sent out and read back (docs/decisions/0033-forms.md).
#pragma once

#include "base/diagnostics.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

struct FormOptions {
    std::filesystem::path project = ".";
    std::string round;                        // id; empty: the project's current one
    std::vector<std::string> areas;           // of request: ids; empty: all. Of import: one at most
    std::filesystem::path folder;             // of request; empty: formulieren/ in the project
    std::vector<std::filesystem::path> forms; // of import
    bool replace = false;                     // of import: a text that says something else may change
    bool dry_run = false;
};

// A form of each area. One that is there stays as it is: somebody may have filled it in.
struct RequestedForms {
    std::vector<std::filesystem::path> made;
    std::vector<std::filesystem::path> kept;
};
[[nodiscard]] RequestedForms request_forms(FormOptions const& options, Diagnostics& diagnostics);

// Each form into templates/teksten/<round>/<area>.md. After an error nothing was written.
struct ImportedForm {
    std::string path; // in the project
    std::size_t sections = 0;
    bool changed = false;
};
[[nodiscard]] std::vector<ImportedForm> import_forms(FormOptions const& options, Diagnostics& diagnostics);

} // namespace wijkpeil
