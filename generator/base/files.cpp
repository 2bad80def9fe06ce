// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, Closer>;

[[noreturn]] void fail(char const* what, fs::path const& path, int error)
{
    auto const name = path.string(); // a format argument must be a variable, since version 10 of fmt
    auto const reason = std::generic_category().message(error);
    throw FileError(fmt::vformat(what, fmt::make_format_args(name, reason)));
}

} // namespace

bool file_exists(fs::path const& path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}

bool folder_exists(fs::path const& path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

std::string read_file(fs::path const& path, std::size_t most_bytes)
{
    OpenFile const file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        fail(translated("cannot read \"{}\": {}"), path, errno);
    }
    std::string bytes;
    std::string buffer(1UL << 16U, '\0');
    while (std::size_t const count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        bytes.append(buffer, 0, count);
        if (bytes.size() > most_bytes) {
            throw FileError(
                say("\"{}\" is larger than {} MB, the most that is read", path.string(), most_bytes >> 20U));
        }
    }
    if (std::ferror(file.get()) != 0) {
        fail(translated("cannot read \"{}\": {}"), path, errno);
    }
    return bytes;
}

void write_file(fs::path const& path, std::string_view bytes)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
        fail(translated("cannot write \"{}\": {}"), path.parent_path(), error.value());
    }
    OpenFile file(std::fopen(path.c_str(), "wb"));
    if (!file) {
        fail(translated("cannot write \"{}\": {}"), path, errno);
    }
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) {
        fail(translated("cannot write \"{}\": {}"), path, errno);
    }
    // A full disk may only show when the last bytes leave the buffer.
    if (std::fclose(file.release()) != 0) {
        fail(translated("cannot write \"{}\": {}"), path, errno);
    }
}

void replace_file(fs::path const& path, std::string_view bytes)
{
    std::error_code error;
    auto const target = fs::canonical(path, error); // behind a link
    if (error) {
        fail(translated("cannot write \"{}\": {}"), path, error.value());
    }
    auto beside = target;
    beside += ".nieuw";
    write_file(beside, bytes);
    fs::permissions(beside, fs::status(target, error).permissions(), error);
    if (!error) {
        fs::rename(beside, target, error);
    }
    if (error) {
        auto const reason = error.value();
        fs::remove(beside, error);
        fail(translated("cannot write \"{}\": {}"), path, reason);
    }
}

std::vector<fs::path> list_files(fs::path const& folder, std::string_view extension)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->is_regular_file(error) && entry->path().extension() == extension) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> list_tree(fs::path const& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->is_regular_file(error)) {
            files.push_back(entry->path().lexically_relative(folder));
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

void remove_tree(fs::path const& path)
{
    std::error_code error;
    fs::remove_all(path, error);
    if (error) {
        fail(translated("cannot remove \"{}\": {}"), path, error.value());
    }
}

void rename_path(fs::path const& from, fs::path const& to)
{
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    fs::rename(from, to, error);
    if (error) {
        fail(translated("cannot write \"{}\": {}"), to, error.value());
    }
}

fs::path make_temporary_folder()
{
    std::error_code error;
    auto pattern = (fs::temp_directory_path(error) / "wijkpeil-XXXXXX").string();
    if (error || mkdtemp(pattern.data()) == nullptr) {
        fail(translated("cannot write \"{}\": {}"), pattern, error ? error.value() : errno);
    }
    return pattern;
}

FolderLock::FolderLock(fs::path const& folder) : path_(folder / ".slot")
{
    std::error_code error;
    fs::create_directories(folder, error);
    file_ = open(path_.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
    if (file_ < 0) {
        fail(translated("cannot write \"{}\": {}"), path_, errno);
    }
    if (flock(file_, LOCK_EX | LOCK_NB) != 0) {
        close(file_);
        throw FileError(say("another build is writing to \"{}\"; wait until it is done", folder.string()));
    }
}

FolderLock::~FolderLock()
{
    std::error_code error;
    fs::remove(path_, error);
    close(file_);
}

fs::path program_folder()
{
    std::error_code error;
    auto const program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path(".") : program.parent_path();
}

} // namespace wijkpeil
