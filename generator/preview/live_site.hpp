// SPDX-License-Identifier: EUPL-1.2
// The site as it is now, with the pages that were asked for, and what people are told when it changes.
#pragma once

#include "preview/comparer.hpp"
#include "preview/site.hpp"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// What a browser gets. Bytes are shared: they may still be on their way when the site changes.
struct Answer {
    int status = 200;
    std::string type;
    std::shared_ptr<std::string const> bytes;
    bool kept_by_browser = false; // fonts: they do not change while the program runs
};

// What every page is told: its version, and a line about the last change.
struct News {
    std::uint64_t number = 0;  // grows with everything that is told
    std::uint64_t version = 0; // grows when pages may differ
    std::string line;
};

// Another run of the program has other versions, so that pages of an earlier one are loaded again.
[[nodiscard]] std::string version_text(std::uint64_t version);

// All members may be called from any thread.
class LiveSite
{
public:
    // Reads the project. `round`: as Site::read. `area`: whose values are shown where an error is not about
    // one; empty: the first. `tell` gets each line for the terminal.
    LiveSite(std::filesystem::path project, std::string round, std::string area,
             std::function<void(std::string const&)> tell);
    ~LiveSite();
    LiveSite(LiveSite const&) = delete;
    LiveSite& operator=(LiveSite const&) = delete;

    // `last_good`: as it was before the errors that it has now.
    [[nodiscard]] Answer answer(std::string path, bool last_good);
    // Reads again what depends on these files.
    void change(std::set<std::string> const& files);
    // The first news after number `seen`; nothing if there is none for a while, or when closed.
    [[nodiscard]] std::optional<News> news_after(std::uint64_t seen);
    [[nodiscard]] Diagnostics found() const;
    // The round that was asked for cannot be shown; found() says why.
    [[nodiscard]] bool refuses_round() const;
    // Address of the report of an area ("" for the start page, or if it has none).
    [[nodiscard]] std::string address_of(std::string const& area) const;
    // Ids of all areas.
    [[nodiscard]] std::vector<std::string> areas() const;
    void close();

private:
    struct Page {
        std::mutex making;
        std::optional<Answer> answer;
    };
    using Pages = std::map<std::string, std::shared_ptr<Page>>;

    [[nodiscard]] Answer make(std::shared_ptr<Site const> const& site, std::string const& path,
                              std::uint64_t version);
    [[nodiscard]] Answer page_of_errors(Diagnostics const& found, std::string const& path,
                                        std::uint64_t version);
    [[nodiscard]] Answer last_good_of(std::string const& path);
    [[nodiscard]] std::shared_ptr<Site const> read_again(Stale const& stale, Diagnostics& failure) const;
    void publish(std::shared_ptr<Site const> site, Diagnostics failure, Stale const& stale,
                 std::set<std::string> const& files);
    void compared(std::string const& line, Diagnostics const& found);

    std::filesystem::path project_;
    std::string round_;
    std::string area_;
    std::function<void(std::string const&)> tell_;

    mutable std::mutex mutex_; // for all below
    std::condition_variable changed_;
    std::shared_ptr<Site const> site_;
    Diagnostics failure_; // of the outside world while reading
    std::shared_ptr<Site const> good_;
    Pages pages_;
    std::map<std::string, Answer> good_pages_;
    News news_;
    bool closed_ = false;

    Comparer comparer_; // last: it tells this object until it is gone
};

} // namespace wijkpeil
