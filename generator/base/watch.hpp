// SPDX-License-Identifier: EUPL-1.2
// Which files of a folder change while the program runs (inotify).
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// A file that an editor keeps beside the one that is edited: a swap file, a copy, a hidden file.
[[nodiscard]] bool is_editors_own(std::string const& name);

class FolderWatch
{
public:
    // Watches files and folders (with all below them) directly in `root` that have one of these names; those
    // that are not there yet too. Throws FileError if the system allows no more watching.
    FolderWatch(std::filesystem::path root, std::set<std::string> names);
    ~FolderWatch();
    FolderWatch(FolderWatch const&) = delete;
    FolderWatch& operator=(FolderWatch const&) = delete;

    // Waits for changes. Many editors save in several steps, so it goes on until `quiet_ms` passed without
    // one. Returns the paths relative to root, sorted; a folder that came or went stands for what is in it.
    // Empty: stop() was called.
    [[nodiscard]] std::set<std::string> wait(int quiet_ms);
    // Ends wait(), also one that has not begun. From any thread.
    void stop();

private:
    void add_tree(std::string const& folder);
    void add(std::string const& folder);
    [[nodiscard]] bool ready(int timeout_ms) const; // something to read, or stopped
    void read_changes(std::set<std::string>& changed);
    void note(int watch, std::string const& name, std::uint32_t what, std::set<std::string>& changed);
    void forget_tree(std::string const& folder);

    std::filesystem::path root_;
    std::set<std::string> names_;
    int changes_ = -1;
    int stop_ = -1;
    std::map<int, std::string> folders_; // watch → folder relative to root
    std::set<std::string> new_;          // files made since wait() began
};

} // namespace wijkpeil
