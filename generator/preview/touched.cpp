// SPDX-License-Identifier: EUPL-1.2
#include "preview/touched.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "document/area_guard.hpp"
#include "document/dump.hpp"
#include "preview/site_pages.hpp"

namespace wijkpeil {
namespace {

// What the page of an area says besides its document.
std::string dump(AreaSummary const& summary)
{
    auto all = dump(summary.finding, true) + "\n" + summary.newest + "\n";
    for (auto const& region : summary.regions) {
        all += dump(region, true) + "\n";
    }
    return all;
}

std::size_t different(std::map<std::string, std::string> const& before,
                      std::map<std::string, std::string> const& after)
{
    std::size_t count = 0;
    for (auto const& [path, hash] : after) {
        auto const old = before.find(path);
        count += old == before.end() || old->second != hash ? 1U : 0U;
    }
    for (auto const& [path, hash] : before) {
        count += after.contains(path) ? 0U : 1U;
    }
    return count;
}

} // anonymous namespace

std::optional<SiteContents> contents_of(Site const& site, std::atomic<bool> const& enough)
{
    auto const& dataset = site.workshop().dataset;
    auto const& statistics = site.workshop().statistics;
    auto const& templates = site.workshop().templates;
    SiteContents all;
    for (auto const& area : dataset.areas) {
        if (enough) {
            return {};
        }
        auto const summary = dump(templates.area_summary(area, statistics));
        for (auto const& publication : dataset.settings.publications) {
            if (publication.about != Publication::About::area || !publication.covers(area.id)) {
                continue;
            }
            Diagnostics found;
            auto const document = templates.area_document(publication, area, statistics, found);
            check_area(document, dataset, found);
            all.reports[publication.path_of(area.id, ".html")] =
                found.has_errors() ? std::string{} : sha256(dump(document, true) + summary);
            all.found.merge_new(found);
        }
    }
    for (auto const& indicator : dataset.indicators) {
        if (enough) {
            return {};
        }
        all.others[indicator.id] = sha256(dump(templates.indicator_page(indicator, statistics, true), true));
    }
    all.others["programma"] = sha256(dump(templates.programme_page(statistics), true));
    return all;
}

Touched touched(SiteContents const& before, SiteContents const& after)
{
    Touched result;
    result.reports = different(before.reports, after.reports);
    result.all_reports = after.reports.size();
    result.others = different(before.others, after.others);
    result.all_others = after.others.size();
    for (auto const& [path, hash] : after.reports) {
        result.broken += hash.empty() ? 1U : 0U;
    }
    return result;
}

std::string touched_line(std::string const& files, Touched const& touched)
{
    if (touched.reports == 0 && touched.others == 0) {
        return say("{}: no report changes", files);
    }
    auto line = say("{}: {} of {} reports and {} of {} other pages change", files, touched.reports,
                    touched.all_reports, touched.others, touched.all_others);
    if (touched.broken > 0) {
        line += "; " + say_count("{} report cannot be made", "{} reports cannot be made", touched.broken);
    }
    return line;
}

} // namespace wijkpeil
