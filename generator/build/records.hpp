// SPDX-License-Identifier: EUPL-1.2
// The records of locked rounds in geo/vastgesteld/.
#pragma once

#include "base/diagnostics.hpp"
#include "build/build.hpp"
#include "compute/statistics.hpp"
#include "model/dataset.hpp"
#include "publish/publish.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

// Reads the newest record of each round into Dataset::records. Errors: a record of no round, one that was
// edited, a round whose status and record do not say the same.
void read_records(std::filesystem::path const& project, Dataset& dataset, Diagnostics& diagnostics);

// Takes away figure files that were published after `cutoff` and are not among `made_of`, with what they
// hold.
void drop_later_files(Dataset& dataset, Date const& cutoff,
                      std::map<std::string, std::string> const& made_of);

// What a build has made, to be written: everything of record_of(), and files, inputs and program. `files`:
// those of the manifest; only those in the folder of the round are kept, without the manifest itself.
[[nodiscard]] RoundRecord record_of_build(Statistics const& statistics, Remake const& remake,
                                          std::map<std::string, std::string> const& inputs,
                                          std::vector<PublishedFile> const& files);

// Folder in output/ of an issue that a correction replaced: "2027-voorjaar-uitgave-1".
[[nodiscard]] std::string old_issue_folder(std::string const& round, int issue);

// Files of the record that are not as it says in output/<round>/: absent or other bytes. Paths in the folder.
[[nodiscard]] std::vector<std::string> files_not_as_locked(RoundRecord const& record,
                                                           std::filesystem::path const& folder);

} // namespace wijkpeil
