// SPDX-License-Identifier: EUPL-1.2
// Whole or not at all: files are staged inside output/ and swapped in at the end.
#pragma once

#include "base/files.hpp"
#include "publish/publish.hpp"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

class StagedOutput
{
public:
    // Locks `folder` against other builds and throws away what an interrupted build left behind.
    explicit StagedOutput(std::filesystem::path folder);
    ~StagedOutput(); // removes what was staged and not swapped in; the last output stays
    StagedOutput(StagedOutput const&) = delete;
    StagedOutput& operator=(StagedOutput const&) = delete;

    // Stages a file; `path` is relative to output/. Thread-safe. `area` is its area's id, or empty.
    void add(std::string const& path, std::string_view bytes, std::string const& area, bool proved = false);
    // The same with all that the manifest says of it; hash and size are found here.
    void add(PublishedFile file, std::string_view bytes);
    // Everything staged so far, by path.
    [[nodiscard]] std::vector<PublishedFile> files() const;

    // Replaces the round's folder as a whole, and the other staged files one by one; removes those of other
    // places that are `gone`.
    void replace_round(std::string const& round, std::vector<std::string> const& gone = {});
    // Replaces only the staged files and removes those that are `gone`, the rest stays (a build of one area).
    void merge_files(std::vector<std::string> const& gone = {});

private:
    std::filesystem::path folder_;
    std::filesystem::path stage_;
    FolderLock lock_;
    std::map<std::string, PublishedFile> files_;
    mutable std::mutex mutex_;
};

} // namespace wijkpeil
