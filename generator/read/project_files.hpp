// SPDX-License-Identifier: EUPL-1.2
// The files of one project: found, read and remembered with their hashes; a file that is not there is a
// diagnostic.
#pragma once

#include "base/diagnostics.hpp"
#include "read/yaml.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// Paths are relative to the project, with `/`.
class ProjectFiles
{
public:
    ProjectFiles(std::filesystem::path folder, Diagnostics& diagnostics);

    // A file that every project has. If it is missing: an error about it with `hint`.
    [[nodiscard]] std::optional<std::string> read_required(std::string const& path, std::string const& hint);
    // A file that a project may have.
    [[nodiscard]] std::optional<std::string> read_optional(std::string const& path);
    // A file that another file names: `folder` (of the project) + `name`, at `place`. If it is missing: an
    // error there, with the nearest file that does exist.
    [[nodiscard]] std::optional<std::string> read_declared(std::string const& folder, std::string const& name,
                                                           Place const& place);
    // The same for a table: the file and what belongs to it (a Shapefile is four or five files), by path in
    // the project. Empty after an error.
    [[nodiscard]] std::map<std::string, std::string> read_table(std::string const& folder,
                                                                std::string const& name, Place const& place);
    // Files in and below a folder of the project, sorted.
    [[nodiscard]] std::vector<std::string> list(std::string const& folder) const;
    [[nodiscard]] std::map<std::string, std::string> const& inputs() const { return inputs_; }

private:
    [[nodiscard]] std::optional<std::string> read(std::string const& path);

    std::filesystem::path folder_;
    Diagnostics* diagnostics_;
    std::map<std::string, std::string> inputs_; // path → sha256
};

// The key `formaat`: the version of the file's format. Missing or newer than this program is an error.
void check_format(YamlMap& map, Diagnostics& diagnostics);

} // namespace wijkpeil
