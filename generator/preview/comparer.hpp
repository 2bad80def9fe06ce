// SPDX-License-Identifier: EUPL-1.2
// Finds in the background how many reports a change touches.
#pragma once

#include "preview/touched.hpp"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace wijkpeil {

class Comparer
{
public:
    // `done` gets the line for people and the errors of reports; it is called from another thread.
    explicit Comparer(std::function<void(std::string const& line, Diagnostics const& found)> done);
    ~Comparer();
    Comparer(Comparer const&) = delete;
    Comparer& operator=(Comparer const&) = delete;

    // The site is now this one (nullptr: it has errors), because of these files; none of them holds words or
    // figures if there are none. Of several changes soon after one another the whole is told.
    void site_is(std::shared_ptr<Site const> site, std::set<std::string> const& files);
    // Ends the thread soon.
    void close();

private:
    void run();
    void compare(std::unique_lock<std::mutex>& lock);

    std::function<void(std::string const&, Diagnostics const&)> done_;
    std::mutex mutex_; // for what follows
    std::condition_variable changed_;
    bool closed_ = false;
    std::uint64_t changes_ = 0;
    std::shared_ptr<Site const> newest_;
    std::set<std::string> files_;      // changed since `told_`
    std::shared_ptr<Site const> told_; // of which was told last
    std::atomic<bool> enough_ = false;
    std::optional<SiteContents> contents_; // of `told_`; used by the thread alone
    std::thread thread_;
};

} // namespace wijkpeil
