// SPDX-License-Identifier: EUPL-1.2
#include "base/watch.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

// A file that is written has changed when it is closed, not before.
constexpr std::uint32_t k_events =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;
constexpr std::size_t k_buffer_bytes = 64UL << 10U;
constexpr int k_most_rounds = 20; // of waiting for quiet: who writes without end is not waited for

} // anonymous namespace

bool is_editors_own(std::string const& name)
{
    static std::set<std::string> const k_endings = {".swp", ".swx", ".tmp", ".bak", ".part"};
    return name.empty() || name.front() == '.' || name.front() == '#' || name.back() == '~' ||
           name == "4913" || k_endings.contains(fs::path(name).extension().string());
}

FolderWatch::FolderWatch(fs::path root, std::set<std::string> names)
    : root_(std::move(root)), names_(std::move(names)), changes_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
      stop_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (changes_ < 0 || stop_ < 0) {
        throw FileError(say("changes in \"{}\" cannot be watched: {}", root_.string(), std::strerror(errno)));
    }
    add("");
    for (auto const& name : names_) {
        add_tree(name);
    }
}

FolderWatch::~FolderWatch()
{
    close(changes_);
    close(stop_);
}

void FolderWatch::add_tree(std::string const& folder)
{
    std::error_code error;
    if (!fs::is_directory(root_ / folder, error)) {
        return;
    }
    add(folder);
    for (auto const& entry : fs::directory_iterator(root_ / folder, error)) {
        auto const name = entry.path().filename().string();
        // A link to a folder could lead in a circle.
        if (entry.is_directory(error) && !entry.is_symlink(error) && !is_editors_own(name)) {
            add_tree((fs::path(folder) / name).string());
        }
    }
}

void FolderWatch::add(std::string const& folder)
{
    int const watch = inotify_add_watch(changes_, (root_ / folder).c_str(), k_events);
    if (watch >= 0) {
        folders_[watch] = folder;
    } else if (errno == ENOSPC || errno == ENOMEM || folder.empty()) {
        throw FileError(
            say("changes in \"{}\" cannot be watched: {}", (root_ / folder).string(), std::strerror(errno)));
    } // otherwise it was gone before it could be watched
}

bool FolderWatch::ready(int timeout_ms) const
{
    std::array<pollfd, 2> both{{{changes_, POLLIN, 0}, {stop_, POLLIN, 0}}};
    int found = 0;
    do {
        found = poll(both.data(), both.size(), timeout_ms);
    } while (found < 0 && errno == EINTR);
    return found > 0;
}

std::set<std::string> FolderWatch::wait(int quiet_ms)
{
    std::set<std::string> changed;
    new_.clear();
    int rounds = 0;
    while (changed.empty() || (rounds < k_most_rounds && ready(quiet_ms))) {
        static_cast<void>(ready(-1));
        std::uint64_t count = 0;
        if (read(stop_, &count, sizeof count) > 0) {
            stop(); // for whoever waits next
            return {};
        }
        read_changes(changed);
        rounds += changed.empty() ? 0 : 1;
    }
    return changed;
}

void FolderWatch::stop()
{
    std::uint64_t const one = 1;
    static_cast<void>(!write(stop_, &one, sizeof one));
}

void FolderWatch::read_changes(std::set<std::string>& changed)
{
    alignas(inotify_event) std::array<char, k_buffer_bytes> buffer{};
    auto const length = read(changes_, buffer.data(), buffer.size());
    for (ssize_t at = 0; at < length;) {
        inotify_event event{};
        std::memcpy(&event, buffer.data() + at, sizeof event);
        std::string const name = event.len > 0 ? buffer.data() + at + sizeof event : "";
        at += static_cast<ssize_t>(sizeof event + event.len);
        if ((event.mask & IN_Q_OVERFLOW) != 0) {
            changed.insert(names_.begin(), names_.end()); // some were lost: anything may have changed
        } else if ((event.mask & IN_IGNORED) != 0) {
            folders_.erase(event.wd);
        } else {
            note(event.wd, name, event.mask, changed);
        }
    }
}

void FolderWatch::note(int watch, std::string const& name, std::uint32_t what, std::set<std::string>& changed)
{
    auto const found = folders_.find(watch);
    bool const is_folder = (what & IN_ISDIR) != 0;
    if (found == folders_.end() || is_editors_own(name)) {
        return;
    }
    if (found->second.empty() && !names_.contains(name)) {
        return; // beside what is watched: output/, .git
    }
    auto const path = (fs::path(found->second) / name).string();
    if (!is_folder && (what & IN_CREATE) != 0) {
        if (!changed.contains(path)) { // otherwise it was there before
            new_.insert(path);
        }
        return; // a new file has changed when it is closed
    }
    if (!is_folder && (what & (IN_MOVED_FROM | IN_DELETE)) != 0 && new_.erase(path) > 0) {
        changed.erase(path); // was there for a moment, to be renamed
        return;
    }
    if (is_folder && (what & (IN_CREATE | IN_MOVED_TO)) != 0) {
        add_tree(path);
    } else if (is_folder) {
        forget_tree(path);
    }
    changed.insert(path);
}

void FolderWatch::forget_tree(std::string const& folder)
{
    for (auto const& [watch, name] : folders_) {
        if (name == folder || name.starts_with(folder + "/")) {
            inotify_rm_watch(changes_, watch); // its last event takes it from folders_
        }
    }
}

} // namespace wijkpeil
