// SPDX-License-Identifier: EUPL-1.2
// What is done with a whole round: open, lock, verify, correct (docs/decisions/0028-records.md).
#pragma once

#include "base/diagnostics.hpp"
#include "build/build.hpp"
#include "compute/round_difference.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// Opens a round after the current one: a round in wijkpeil.yaml, which becomes the current one, and an empty
// answer for every commitment that asks for one. `dry_run`: nothing is written.
struct OpenedRound {
    Round round;
    std::vector<std::string> to_answer;  // ids of commitments
    std::vector<std::string> to_rewrite; // ids of areas, which have no text for the new round yet
};
[[nodiscard]] std::optional<OpenedRound> open_round(std::filesystem::path const& project, Round round,
                                                    bool dry_run, Diagnostics& diagnostics);

// Makes the round whole and keeps what it publishes in geo/vastgesteld/<round>.json; wijkpeil.yaml then says
// `status: vastgelegd`. `date`: as the record keeps it; may be empty. After an error nothing was written but
// the round's files in output/, which are those of a build.
struct LockedRound {
    RoundRecord record;
    std::filesystem::path path; // of the record
};
[[nodiscard]] std::optional<LockedRound> lock_round(BuildOptions const& options, std::string const& date,
                                                    Diagnostics& diagnostics);

// Makes a locked round again in a temporary folder and holds it against its record. Values, classes and
// limits that differ are errors. Files are compared byte by byte: an error only where program, libraries and
// inputs are those of the record.
struct VerifiedRound {
    std::size_t values = 0;    // compared
    std::size_t differing = 0; // of them
    std::size_t added = 0;     // of indicators and areas that the project did not have then
    std::size_t files = 0;
    std::size_t files_differing = 0;
    bool same_makers = true;                // program and libraries are of the versions of the record
    std::vector<std::string> inputs;        // files it was made of that changed since
    std::vector<std::string> not_published; // files in output/ that are not as the record says
};
[[nodiscard]] std::optional<VerifiedRound> verify_round(BuildOptions const& options,
                                                        Diagnostics& diagnostics);

// A new issue of a locked round, with what is known now: its pages say so and why, its record lists what
// changed, the old record and the old pages stay beside them.
struct CorrectedRound {
    int issue = 2;
    RoundDifference difference;
    std::vector<std::string> pages; // that show a value or text that changed, in the folder of the round
    bool kept_pages = false;        // the old issue's pages were there, and are kept
};
[[nodiscard]] std::optional<CorrectedRound> correct_round(BuildOptions const& options,
                                                          std::string const& reason, std::string const& date,
                                                          Diagnostics& diagnostics);

// The difference of two rounds: of their records where they are locked, else as the project stands now.
[[nodiscard]] std::optional<RoundDifference> compare_rounds(std::filesystem::path const& project,
                                                            std::string const& before,
                                                            std::string const& after,
                                                            Diagnostics& diagnostics);

// Files of the round that show a value that changed: of the areas, indicators and pages over all of them.
[[nodiscard]] std::vector<std::string> pages_touched(RoundDifference const& difference,
                                                     Dataset const& dataset,
                                                     std::vector<std::string> const& files);

} // namespace wijkpeil
