// SPDX-License-Identifier: EUPL-1.2
// What a build makes of what it was asked for, and which files there are when it is done.
#pragma once

#include "build/build.hpp"
#include "build/last_output.hpp"
#include "model/dataset.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// The documents of one area.
struct AreaWork {
    Area const* area = nullptr;
    std::vector<Publication const*> publications; // in the order of the project, never empty
    [[nodiscard]] bool has_report() const;        // then also what belongs to the area: figures, first page
};

struct Plan {
    bool whole = true;    // the round is replaced; else what is made is merged into the last output
    bool removes = false; // what remade areas had and do not have now, goes (see `gone`)
    std::vector<AreaWork> areas;
    std::vector<Publication const*> of_indicators; // made of every indicator
    std::vector<Publication const*> of_round;      // made once
    bool indicator_pages = false;                  // or the program's own pages of indicators
    bool programme = false;                        // programma.html
    bool commitments = false;                      // toezeggingen.html
    bool site = false;                             // the pages of round and rounds
    bool html = true;                              // of programme, indicators, round and rounds: as pages
    // Files of remade areas that they do not have now; relative to output/.
    std::set<std::string> gone;
    // Documents and tables that are there in the end, relative to the folder of the round.
    std::set<std::string> files;
};

// What of the options is unknown is an error.
[[nodiscard]] Plan plan_of(Dataset const& dataset, BuildOptions const& options, Diagnostics& diagnostics);
// Says when documents that stay were made of other figures than these: then two pages may differ.
void tell_of_changed_figures(Plan const& plan, std::map<std::string, std::string> const& inputs,
                             LastOutput const& last, Diagnostics& diagnostics);
// What depends on what is there: the rest of the plan.
void fit_to_last(Plan& plan, Dataset const& dataset, Formats const& formats, LastOutput const& last);

} // namespace wijkpeil
