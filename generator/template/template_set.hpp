// SPDX-License-Identifier: EUPL-1.2
// The report templates with their partials, and the check of all names in them.
#pragma once

#include "base/diagnostics.hpp"
#include "template/parser.hpp"
#include "template/schema.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

struct TemplateSet;
// Of every account a small template for each of its paragraphs (account_texts.hpp).
using AccountTemplates = std::vector<std::vector<TemplateSet>>;

struct TemplateSet {
    std::map<std::string, ParsedTemplate> reports;  // by name in templates/: "factsheet.md"
    std::set<std::string> of_round;                 // those that are about the round, not about one area
    std::map<std::string, ParsedTemplate> partials; // by name: onderdelen/<name>.md
    AccountTemplates accounts;                      // in the order of Dataset::accounts
};

// Every tag of the reports, of the partials they use and of those they do not, in both branches of every
// section. A part that no template uses is taken as one about an area.
void check_names(TemplateSet const& set, Schema const& of_area, Schema const& of_round,
                 Diagnostics& diagnostics);
// The same of one part.
void check_names_of_part(TemplateSet const& set, std::string const& part, Schema const& schema,
                         Diagnostics& diagnostics);

} // namespace wijkpeil
