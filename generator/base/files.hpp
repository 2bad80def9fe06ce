// SPDX-License-Identifier: EUPL-1.2
// The only door to the disk. Failures of the outside world are thrown as FileError and caught once, in main.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// The outside world failed: message in the user's language, with the path.
class FileError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

[[nodiscard]] bool file_exists(std::filesystem::path const& path);
[[nodiscard]] bool folder_exists(std::filesystem::path const& path);
// The whole file as bytes. Throws FileError if it cannot be read or is larger than `most_bytes`.
[[nodiscard]] std::string read_file(std::filesystem::path const& path, std::size_t most_bytes = 512UL << 20U);
// Writes the whole file, making the folders above it. Throws FileError (disk full included).
void write_file(std::filesystem::path const& path, std::string_view bytes);
// Replaces a file that is there, at once or not at all; its permissions stay. Throws FileError.
void replace_file(std::filesystem::path const& path, std::string_view bytes);
// Regular files in `folder` (not below it) with this extension (".csv"), sorted by name; empty if no folder.
[[nodiscard]] std::vector<std::filesystem::path> list_files(std::filesystem::path const& folder,
                                                            std::string_view extension);
// Regular files in and below `folder`, as paths relative to it, sorted; empty if no folder.
[[nodiscard]] std::vector<std::filesystem::path> list_tree(std::filesystem::path const& folder);
void remove_tree(std::filesystem::path const& path);
void rename_path(std::filesystem::path const& from, std::filesystem::path const& to);
// A new empty folder where the system keeps what is temporary. Throws FileError.
[[nodiscard]] std::filesystem::path make_temporary_folder();
// One writer at a time: holds an advisory lock on `folder`/.slot until destroyed. Throws FileError if another
// process holds it.
class FolderLock
{
public:
    explicit FolderLock(std::filesystem::path const& folder);
    ~FolderLock();
    FolderLock(FolderLock const&) = delete;
    FolderLock& operator=(FolderLock const&) = delete;

private:
    int file_ = -1;
    std::filesystem::path path_;
};

// The folder that holds the running program.
[[nodiscard]] std::filesystem::path program_folder();

} // namespace wijkpeil
