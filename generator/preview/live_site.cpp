// SPDX-License-Identifier: EUPL-1.2
#include "preview/live_site.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "base/text.hpp"
#include "preview/error_page.hpp"
#include "preview/page_head.hpp"
#include "preview/site_pages.hpp"

#include <unistd.h>

#include <chrono>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_html = "text/html; charset=utf-8";
constexpr auto k_news_wait = std::chrono::seconds(15);

Answer html_answer(int status, std::string html)
{
    return {status, k_html, std::make_shared<std::string const>(std::move(html)), false};
}

std::string joined_names(std::set<std::string> const& files)
{
    return joined({files.begin(), files.end()}, ", ");
}

// The words of a report, and whether any of its figures, are compared; how it looks is not.
bool changes_words(Stale const& stale)
{
    return stale.project || stale.sentences || stale.reports;
}

} // anonymous namespace

std::string version_text(std::uint64_t version)
{
    return std::to_string(getpid()) + "." + std::to_string(version);
}

LiveSite::LiveSite(fs::path project, std::string round, std::string area,
                   std::function<void(std::string const&)> tell)
    : project_(std::move(project)), round_(std::move(round)), area_(std::move(area)), tell_(std::move(tell)),
      comparer_([this](std::string const& line, Diagnostics const& found) { compared(line, found); })
{
    Diagnostics failure;
    auto site = read_again({.project = true}, failure);
    publish(std::move(site), std::move(failure), {.project = true}, {});
}

LiveSite::~LiveSite()
{
    close();
}

void LiveSite::close()
{
    std::lock_guard const lock(mutex_);
    closed_ = true;
    comparer_.close();
    changed_.notify_all();
}

// Called by the comparing thread.
void LiveSite::compared(std::string const& line, Diagnostics const& found)
{
    {
        std::lock_guard const lock(mutex_);
        news_.line = line;
        ++news_.number;
        changed_.notify_all();
    }
    if (found.has_errors()) {
        tell_(render(found));
    }
    tell_(line);
}

std::shared_ptr<Site const> LiveSite::read_again(Stale const& stale, Diagnostics& failure) const
{
    try {
        return site_ == nullptr ? Site::read(project_, round_) : site_->after(stale);
    } catch (FileError const& problem) { // a file that went while it was read
        failure.error({}, problem.what());
        return site_;
    }
}

void LiveSite::change(std::set<std::string> const& files)
{
    auto const stale = stale_after(files);
    if (stale.nothing()) {
        return;
    }
    Stopwatch const watch;
    Diagnostics failure;
    Stale all = stale;
    {
        std::lock_guard const lock(mutex_);
        if (failure_.has_errors()) { // what was half read is read whole
            all = {.project = true, .sentences = true, .reports = true, .drawings = true, .assets = true};
        }
    }
    auto site = read_again(all, failure); // only this thread sets site_
    publish(std::move(site), std::move(failure), all, files);
    auto const now = found();
    if (now.has_errors()) {
        tell_(render(now));
    }
    tell_(now.has_errors() ? joined_names(files) + ": " +
                                 say_count("{} error, shown in the page", "{} errors, shown in the page",
                                           now.count(Severity::error))
                           : say("{}: read in {:.2f} s", joined_names(files), watch.seconds()));
}

void LiveSite::publish(std::shared_ptr<Site const> site, Diagnostics failure, Stale const& stale,
                       std::set<std::string> const& files)
{
    std::lock_guard const lock(mutex_);
    std::erase_if(pages_, [&stale](auto const& page) {
        return stale.every_page() ||
               (stale.reports && (is_report(page.first) || is_round_document(page.first))) ||
               (stale.assets && page.first.starts_with("assets/"));
    });
    site_ = std::move(site);
    failure_ = std::move(failure);
    if (site_ != nullptr && site_->usable() && !failure_.has_errors()) {
        good_ = site_;
    }
    comparer_.site_is(good_ == site_ ? good_ : nullptr,
                      changes_words(stale) ? files : std::set<std::string>{});
    ++news_.number;
    ++news_.version;
    news_.line.clear();
    changed_.notify_all();
}

bool LiveSite::refuses_round() const
{
    std::lock_guard const lock(mutex_);
    return site_ != nullptr && site_->refuses_round();
}

Diagnostics LiveSite::found() const
{
    std::lock_guard const lock(mutex_);
    auto all = failure_;
    if (site_ != nullptr) {
        all.merge_new(site_->found());
    }
    return all;
}

std::string LiveSite::address_of(std::string const& area) const
{
    std::lock_guard const lock(mutex_);
    auto const* found = good_ == nullptr ? nullptr : good_->workshop().dataset.find_area(area);
    return found == nullptr ? std::string{} : report_path(*good_, *found);
}

std::vector<std::string> LiveSite::areas() const
{
    std::lock_guard const lock(mutex_);
    std::vector<std::string> ids;
    if (good_ != nullptr) {
        for (auto const& area : good_->workshop().dataset.areas) {
            ids.push_back(area.id);
        }
    }
    return ids;
}

std::optional<News> LiveSite::news_after(std::uint64_t seen)
{
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, k_news_wait, [&] { return closed_ || news_.number > seen; });
    return closed_ || news_.number <= seen ? std::nullopt : std::optional{news_};
}

Answer LiveSite::answer(std::string path, bool last_good)
{
    if (path.empty() || path.ends_with('/')) {
        path += "index.html";
    }
    std::unique_lock lock(mutex_);
    auto const version = news_.version;
    auto const site = site_;
    bool const usable = site != nullptr && site->usable() && !failure_.has_errors();
    if (last_good) {
        lock.unlock();
        return last_good_of(path);
    }
    if (!usable && !(site != nullptr && path.starts_with("assets/"))) {
        lock.unlock();
        return page_of_errors(found(), path, version);
    }
    auto& kept = pages_[path];
    if (kept == nullptr) {
        kept = std::make_shared<Page>();
    }
    auto const page = kept;
    lock.unlock();
    std::lock_guard const making(page->making); // each page once, whoever asks for it
    if (!page->answer) {
        auto made = make(site, path, version);
        if (made.status != 200) { // not kept: it says the version it was made for
            lock.lock();
            std::erase_if(pages_, [&page](auto const& one) { return one.second == page; });
            return made;
        }
        page->answer = std::move(made);
    }
    if (page->answer->type != k_html) {
        return *page->answer;
    }
    return html_answer(200,
                       with_head(*page->answer->bytes, page_head(version_text(version), PageState::good)));
}

Answer LiveSite::make(std::shared_ptr<Site const> const& site, std::string const& path, std::uint64_t version)
{
    if (path.starts_with("assets/")) { // there also when there are errors elsewhere
        auto const file = make_asset(*site, path);
        return file ? Answer{200, file->type, std::make_shared<std::string const>(file->bytes), true}
                    : html_answer(404, no_page(path, "", page_head(version_text(version), PageState::wrong)));
    }
    auto file = make_file(*site, path);
    if (!file) {
        auto const start = site->workshop().frame.round_id + "/index.html";
        return html_answer(404, no_page(path, start, page_head(version_text(version), PageState::wrong)));
    }
    if (file->found.has_errors()) {
        tell_(render(file->found));
        return page_of_errors(file->found, path, version);
    }
    Answer made{200, file->type, std::make_shared<std::string const>(std::move(file->bytes)), false};
    std::lock_guard const lock(mutex_);
    good_pages_[path] = made;
    return made;
}

Answer LiveSite::last_good_of(std::string const& path)
{
    std::shared_ptr<Site const> good;
    std::optional<Answer> kept;
    std::uint64_t version = 0;
    {
        std::lock_guard const lock(mutex_);
        version = news_.version;
        good = good_;
        if (auto const found = good_pages_.find(path); found != good_pages_.end()) {
            kept = found->second;
        }
    }
    if (!kept && good != nullptr) {
        auto const file = make_file(*good, path);
        if (file && !file->found.has_errors()) {
            kept = Answer{200, file->type, std::make_shared<std::string const>(file->bytes), false};
        }
    }
    if (!kept) {
        return html_answer(404, no_page(path, "", page_head(version_text(version), PageState::wrong)));
    }
    if (kept->type == k_html) {
        return html_answer(200, with_head(*kept->bytes, page_head(version_text(version), PageState::last)));
    }
    return *kept;
}

Answer LiveSite::page_of_errors(Diagnostics const& found, std::string const& path, std::uint64_t version)
{
    ErrorPage page;
    page.project = project_;
    page.found = found;
    page.head = page_head(version_text(version), PageState::wrong);
    std::shared_ptr<Site const> good;
    {
        std::lock_guard const lock(mutex_);
        good = good_;
        if (good_pages_.contains(path) || (good_ != nullptr && good_ != site_)) {
            page.last_good = "?laatste";
        }
    }
    if (good != nullptr) {
        auto const& dataset = good->workshop().dataset;
        auto const* area = area_of(dataset, path);
        area = area == nullptr ? dataset.find_area(area_) : area;
        area = area == nullptr && !dataset.areas.empty() ? &dataset.areas.front() : area;
        if (area != nullptr) {
            page.fields_of = area->name;
            page.fields = [good, area](std::string const& group) {
                return good->workshop().templates.fields_today(group, *area, good->workshop().statistics);
            };
        }
    }
    return html_answer(500, error_page(page));
}

} // namespace wijkpeil
