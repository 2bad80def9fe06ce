// SPDX-License-Identifier: EUPL-1.2
// What opening, locking, verifying and correcting a round share. Private to this room.
#pragma once

#include "base/diagnostics.hpp"
#include "build/build.hpp"
#include "build/project.hpp"
#include "model/dataset.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace wijkpeil {

// A locked round stays as it was published. True: there is nothing to make, or it is an error because its
// files are not in `output`.
[[nodiscard]] bool stays_locked(Dataset const& dataset, std::filesystem::path const& output,
                                Diagnostics& diagnostics);
// As the pages of a round that is being locked or corrected speak of it.
void apply_remake(Dataset& dataset, Remake const& remake);

// The project before anything is done with its round. What reading tells besides errors is told once, by the
// build that follows.
[[nodiscard]] ProjectToShow project_to_change(BuildOptions const& options, Diagnostics& diagnostics);

// Everything of one round, proved: only a whole round can be locked.
[[nodiscard]] BuildOptions whole_round(BuildOptions const& options, std::string const& round);

// wijkpeil.yaml with another status; an error where the program cannot change it.
[[nodiscard]] std::optional<std::string> settings_with_status(std::filesystem::path const& project,
                                                              std::string const& round,
                                                              std::string const& status,
                                                              Diagnostics& diagnostics);
// Writes the record and then wijkpeil.yaml: a record without its status is told, the other way round too.
void keep(std::filesystem::path const& project, RoundRecord const& record, std::string const& settings);

// An error if the round has no record.
[[nodiscard]] bool is_there(Dataset const& dataset, std::string const& round, Diagnostics& diagnostics);

// How to make again what a record says, with the issue it replaced.
[[nodiscard]] Remake remake_of(std::filesystem::path const& project, RoundRecord const& record,
                               Diagnostics& diagnostics);

// Every file a build of this project reads: path → sha256.
[[nodiscard]] std::map<std::string, std::string>
inputs_of_project(std::filesystem::path const& folder, Dataset const& dataset, Diagnostics& diagnostics);

// Outside the project, gone when the object is.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace wijkpeil
