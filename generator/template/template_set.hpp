// SPDX-License-Identifier: EUPL-1.2
// The report templates with their partials, and the check of all names in them.
#pragma once

#include "base/diagnostics.hpp"
#include "template/parser.hpp"
#include "template/schema.hpp"

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

struct TemplateSet;
// Of every account a small template for each of its paragraphs (account_texts.hpp).
using AccountTemplates = std::vector<std::vector<TemplateSet>>;

struct TemplateSet {
    std::map<std::string, ParsedTemplate> reports;  // by name in templates/: "factsheet.md"
    std::map<std::string, ParsedTemplate> partials; // by name: onderdelen/<name>.md
    AccountTemplates accounts;                      // in the order of Dataset::accounts
};

// Every tag of the reports, of the partials they use and of those they do not, in both branches of every
// section.
void check_names(TemplateSet const& set, Schema const& schema, Diagnostics& diagnostics);

} // namespace wijkpeil
