// SPDX-License-Identifier: EUPL-1.2
#include "preview/comparer.hpp"

#include "base/text.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <utility>

namespace wijkpeil {
namespace {

// First the page that somebody waits for; and who saves twice is told once.
constexpr auto k_page_first = std::chrono::milliseconds(400);
constexpr int k_low_priority = 5;

} // anonymous namespace

Comparer::Comparer(std::function<void(std::string const&, Diagnostics const&)> done)
    : done_(std::move(done)), thread_([this] { run(); })
{
}

Comparer::~Comparer()
{
    close();
    thread_.join();
}

void Comparer::close()
{
    std::lock_guard const lock(mutex_);
    closed_ = true;
    enough_ = true;
    changed_.notify_all();
}

void Comparer::site_is(std::shared_ptr<Site const> site, std::set<std::string> const& files)
{
    std::lock_guard const lock(mutex_);
    newest_ = std::move(site);
    files_.insert(files.begin(), files.end());
    enough_ = true; // what is being compared is no longer the newest
    ++changes_;
    changed_.notify_all();
}

void Comparer::run()
{
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), k_low_priority); // of this thread
    std::unique_lock lock(mutex_);
    while (!closed_) {
        if (newest_ == nullptr || newest_ == told_) {
            changed_.wait(lock);
            continue;
        }
        auto const seen = changes_;
        if (told_ == nullptr || files_.empty()) {
            told_ = newest_; // the first one, or one that says what the last one said
            files_.clear();
        }
        if (!changed_.wait_for(lock, k_page_first, [&] { return closed_ || changes_ != seen; })) {
            compare(lock);
        }
    }
}

void Comparer::compare(std::unique_lock<std::mutex>& lock)
{
    auto const before = told_;
    auto const after = newest_;
    enough_ = closed_;
    auto const seen = changes_;
    auto const files = joined({files_.begin(), files_.end()}, ", ");
    lock.unlock();
    if (!contents_) {
        contents_ = contents_of(*before, enough_);
    }
    auto made = contents_ && before != after ? contents_of(*after, enough_) : std::nullopt;
    if (made) {
        done_(touched_line(files, touched(*contents_, *made)), made->found);
        contents_ = std::move(made);
    }
    bool const told = before != after && made.has_value();
    lock.lock();
    if (told) {
        told_ = after;
        if (changes_ == seen) {
            files_.clear();
        }
    }
}

} // namespace wijkpeil
