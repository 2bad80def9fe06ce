// SPDX-License-Identifier: EUPL-1.2
#include "build/output.hpp"

#include "base/text.hpp"

#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;

StagedOutput::StagedOutput(fs::path folder)
    : folder_(std::move(folder)), stage_(folder_ / ".nieuw"), lock_(folder_)
{
    remove_tree(stage_);
}

StagedOutput::~StagedOutput()
{
    std::error_code error; // a destructor must not throw; the next build removes what is left
    fs::remove_all(stage_, error);
}

void StagedOutput::add(std::string const& path, std::string_view bytes, std::string const& area, bool proved)
{
    add({path, {}, 0, area, proved, {}, 0}, bytes);
}

void StagedOutput::add(PublishedFile file, std::string_view bytes)
{
    write_file(stage_ / file.path, bytes);
    file.sha256 = sha256(bytes);
    file.bytes = bytes.size();
    std::lock_guard const lock(mutex_);
    auto const path = file.path;
    files_[path] = std::move(file);
}

std::vector<PublishedFile> StagedOutput::files() const
{
    std::lock_guard const lock(mutex_);
    std::vector<PublishedFile> all;
    for (auto const& [path, file] : files_) {
        all.push_back(file);
    }
    return all;
}

void StagedOutput::replace_round(std::string const& round, std::vector<std::string> const& gone)
{
    auto const old = folder_ / ".oud";
    remove_tree(old);
    bool const had_one = folder_exists(folder_ / round);
    if (had_one) {
        rename_path(folder_ / round, old);
    }
    try {
        rename_path(stage_ / round, folder_ / round);
    } catch (FileError const&) {
        if (had_one) {
            rename_path(old, folder_ / round);
        }
        throw;
    }
    merge_files(gone);
    remove_tree(old);
}

void StagedOutput::merge_files(std::vector<std::string> const& gone)
{
    for (auto const& path : gone) {
        remove_tree(folder_ / path);
    }
    for (auto const& path : list_tree(stage_)) {
        rename_path(stage_ / path, folder_ / path);
    }
    remove_tree(stage_);
}

} // namespace wijkpeil
