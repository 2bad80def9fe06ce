// SPDX-License-Identifier: EUPL-1.2
// A report template with its partials, and the check of all names in them.
#pragma once

#include "base/diagnostics.hpp"
#include "template/parser.hpp"
#include "template/schema.hpp"

#include <map>
#include <optional>
#include <string>

namespace wijkpeil {

struct TemplateSet {
    std::optional<ParsedTemplate> report;
    std::map<std::string, ParsedTemplate> partials; // by name: onderdelen/<name>.md
};

// Every tag of the report, of the partials it uses and of those it does not, in both branches of every
// section.
void check_names(TemplateSet const& set, Schema const& schema, Diagnostics& diagnostics);

} // namespace wijkpeil
