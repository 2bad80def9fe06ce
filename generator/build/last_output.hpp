// SPDX-License-Identifier: EUPL-1.2
// What the last build left in output/, as far as its manifest vouches for it.
#pragma once

#include "publish/publish.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace wijkpeil {

class LastOutput
{
public:
    LastOutput() = default; // of no build: there are no files
    // Reads the manifest of the round. Without one there are no files; if another version of the program made
    // it, nothing is vouched for.
    LastOutput(std::filesystem::path folder, std::string const& round, std::string const& program_version);

    // What is there, by path in output/.
    [[nodiscard]] std::map<std::string, PublishedFile> const& files() const { return files_; }

    // What it was made of: path in the project → sha256.
    [[nodiscard]] std::map<std::string, std::string> const& inputs() const { return inputs_; }

    // Whether a PDF of these very bytes was proved, by this version of the program. Thread-safe.
    [[nodiscard]] bool proved(std::string const& path, std::string_view bytes) const;
    // A file that was made from `bytes`, if `path` has these very bytes already and both are as the manifest
    // says: then what is made from it, and what is found in it, is the same again. Thread-safe.
    [[nodiscard]] std::optional<std::string> made_from(std::string const& path, std::string_view bytes,
                                                       std::string const& made) const;

private:
    [[nodiscard]] std::optional<std::string> vouched_for(std::string const& path) const;

    std::filesystem::path folder_;
    bool vouches_ = false;
    std::map<std::string, PublishedFile> files_;
    std::map<std::string, std::string> inputs_;
};

} // namespace wijkpeil
