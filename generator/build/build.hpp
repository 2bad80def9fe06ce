// SPDX-License-Identifier: EUPL-1.2
// The room `build`: what must be made, in parallel, into a staging folder that replaces the last result only
// when everything is there.
#pragma once

#include "base/diagnostics.hpp"
#include "model/dataset.hpp"
#include "template/readiness.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// The kinds of files that are made of an area. The pages of the site go with `html`; `png` are the maps and,
// where there is a PDF, its first page.
struct Formats {
    bool pdf = true;
    bool html = true;
    bool csv = true;
    bool png = true;
};

// Making a round that is being locked, was locked or is corrected. Only the commands for rounds ask for it.
struct Remake {
    RoundStatus status = RoundStatus::locked; // what the pages say of the round
    int issue = 1;
    std::string reason;                  // of a correction
    std::optional<RoundRecord> replaced; // the issue that it corrects
    // Files of the project when it was made: path → sha256. Figures that came later and were published after
    // the cut-off are not even counted then. Empty: it is made of what there is now.
    std::map<std::string, std::string> made_of{};
};

struct BuildOptions {
    std::filesystem::path project = ".";
    std::string round;                     // id; empty: the project's current one
    std::filesystem::path output;          // empty: output/ in the project
    std::vector<std::string> areas;        // ids; empty: all
    std::vector<std::string> publications; // ids; empty: all
    int jobs = 0;                          // 0: one for each processor
    bool strict = false;                   // warnings stop the build as errors do
    bool write = true;                     // false: everything is made and checked, nothing is written
    bool proofread = false;                // texts are read as an editor would: spelling, long sentences
    bool draft = false;                    // concept: unanswered commitments warn, and every page says so
    Formats formats;                       // what is not asked for is not made, and no page links to it
    bool prove = true;                     // false: PDFs are not read again; a later build will
    std::optional<Remake> remake;          // none: a locked round is not made
    bool closing = false;        // of an open round it is told whether it may close; what stops it are errors
    std::optional<Date> today{}; // for that: figures that were announced for a day before it are late
};

struct BuildResult {
    std::size_t areas = 0;
    std::size_t files = 0;
    std::vector<FileReading> readings; // what reading each figure file found, also after an error
    std::filesystem::path manifest;    // empty if nothing was written
    bool was_locked = false; // the round is locked and its output is as it was locked: nothing to do
    std::optional<RoundRecord> record;    // of a remade round: what it publishes
    std::optional<Readiness> readiness{}; // if it was asked for and the project can be used
};

// Things made at the same time, of a number asked for: 0 is one for each processor.
[[nodiscard]] int jobs_or_all(int asked);

// Makes the reports of a round. A locked one stays as it is, and is an error if its files are not there. If
// `diagnostics` holds an error afterwards nothing was written and the last good output is as it was. Throws
// FileError when the disk fails.
[[nodiscard]] BuildResult build_project(BuildOptions const& options, Diagnostics& diagnostics);

} // namespace wijkpeil
