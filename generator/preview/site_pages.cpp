// SPDX-License-Identifier: EUPL-1.2
#include "preview/site_pages.hpp"

#include "build/overview.hpp"
#include "build/project.hpp"
#include "document/area_guard.hpp"
#include "document/walk.hpp"
#include "html/wording.hpp"
#include "publish/calendar.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_html = "text/html; charset=utf-8";
constexpr char const* k_ics = "text/calendar; charset=utf-8";
constexpr char const* k_csv = "text/csv; charset=utf-8";
constexpr std::string_view k_area_pages = "gebieden/";
constexpr std::string_view k_indicator_pages = "indicatoren/";
constexpr std::string_view k_map_pictures = "kaarten/";
constexpr std::string_view k_asset_files = "assets/";
constexpr double k_map_width_pt = 482; // as on paper
constexpr double k_map_scale = 2;
using About = Publication::About;

std::string type_of_asset(std::string_view name)
{
    return name.ends_with(".css")   ? "text/css; charset=utf-8"
           : name.ends_with(".ttf") ? "font/ttf"
                                    : "text/plain; charset=utf-8";
}

// "gebieden/zaandam-oost.html" → "zaandam-oost", for ".html"; empty if it is something else.
std::string name_in(std::string_view path, std::string_view folder, std::string_view extension)
{
    bool const fits = path.starts_with(folder) && path.ends_with(extension) &&
                      path.size() > folder.size() + extension.size();
    return fits ? std::string(path.substr(folder.size(), path.size() - folder.size() - extension.size()))
                : std::string{};
}

class Maker
{
public:
    explicit Maker(Site const& site) : site_(site), workshop_(site.workshop()) {}

    [[nodiscard]] std::optional<MadeFile> make(std::string const& path) const
    {
        if (path.starts_with(k_asset_files)) {
            return make_asset(site_, path);
        }
        if (path == "index.html") {
            auto const& settings = workshop_.dataset.settings;
            return page(start_page(round_entries(workshop_.dataset, {}, settings.current_round),
                                   settings.current_round, workshop_.frame, workshop_.figures));
        }
        if (path == k_calendar_file && !workshop_.frame.calendar.empty()) {
            return MadeFile{k_ics, calendar_ics(workshop_.dataset.settings), {}};
        }
        auto const round = workshop_.frame.round_id + "/";
        return path.starts_with(round) ? of_round(path.substr(round.size())) : std::nullopt;
    }

private:
    static MadeFile page(std::string html, Diagnostics found = {})
    {
        return {k_html, found.has_errors() ? std::string{} : std::move(html), std::move(found)};
    }

    [[nodiscard]] std::optional<MadeFile> of_round(std::string const& path) const
    {
        if (path == "index.html") {
            return page(overview());
        }
        if (path == "programma.html") {
            return programme();
        }
        if (path == "toezeggingen.html" && !workshop_.dataset.commitments.empty()) {
            auto made = workshop_.templates.commitments_page(workshop_.statistics);
            return document(made.document, commitments_place(workshop_.frame, std::move(made.filter)));
        }
        if (path == "velden.html" && !workshop_.dataset.areas.empty()) {
            return fields();
        }
        if (path == "bronnen.csv") {
            return MadeFile{k_csv, sources_csv(workshop_.dataset, workshop_.frame.example_note), {}};
        }
        if (auto const name = name_in(path, k_map_pictures, ".png"); !name.empty()) {
            return map(name);
        }
        if (auto const* area = workshop_.dataset.find_area(name_in(path, k_area_pages, ".csv"))) {
            auto const& note = workshop_.frame.example_note;
            return MadeFile{k_csv, area_csv(*area, workshop_.statistics, workshop_.programme, note), {}};
        }
        if (auto file = of_publications(path)) {
            return file;
        }
        // The program's own page of an indicator, where no publication takes its place.
        auto const* indicator = workshop_.dataset.find_indicator(name_in(path, k_indicator_pages, ".html"));
        return indicator == nullptr ? std::nullopt : std::optional{page_of_indicator(*indicator, {})};
    }

    [[nodiscard]] MadeFile of_the_round(Publication const& publication, std::string const& extension) const
    {
        Diagnostics found;
        auto made = workshop_.templates.round_document(publication, workshop_.statistics, found);
        if (found.has_errors()) {
            return page({}, std::move(found));
        }
        check_area(made, workshop_.dataset, found);
        if (extension == ".pdf") {
            keep_links_to(made, "", nullptr);
            return printed(made, {}, std::move(found));
        }
        auto place = of_round_place(publication, workshop_.frame);
        place.pdf = publication.path_of({}, ".pdf");
        return page(document_page(made, place, workshop_.frame, workshop_.figures), std::move(found));
    }

    [[nodiscard]] std::optional<MadeFile> of_publications(std::string const& path) const
    {
        std::string const extension = path.ends_with(".pdf") ? ".pdf" : ".html";
        for (auto const& one : workshop_.dataset.settings.publications) {
            if (one.about == About::round && one.path_of({}, extension) == path) {
                return of_the_round(one, extension);
            }
            if (!path.starts_with(one.folder + "/")) {
                continue;
            }
            for (auto const& area : workshop_.dataset.areas) {
                if (one.about == About::area && one.covers(area.id) &&
                    one.path_of(area.id, extension) == path) {
                    return of_area(one, area, extension);
                }
            }
            for (auto const& indicator : workshop_.dataset.indicators) {
                if (one.about == About::indicator && one.path_of(indicator.id, extension) == path) {
                    return indicator_of(one, indicator, extension);
                }
            }
        }
        return {};
    }

    [[nodiscard]] std::string overview() const
    {
        std::vector<AreaEntry> entries;
        for (auto const& area : workshop_.dataset.areas) {
            entries.push_back(area_entry(workshop_, area));
            set_for_round_page(entries.back());
        }
        return round_page(entries, workshop_.dataset.country, theme_entries(workshop_.dataset),
                          workshop_.frame, workshop_.figures);
    }

    [[nodiscard]] MadeFile programme() const
    {
        return document(workshop_.templates.programme_page(workshop_.statistics),
                        programme_place(workshop_.dataset, workshop_.frame));
    }

    [[nodiscard]] MadeFile fields() const
    {
        auto const made =
            workshop_.templates.fields_page(workshop_.dataset.areas.front(), workshop_.statistics);
        DocumentPlace const place{
            "../",
            {{"../index.html", std::string{k_rounds}}, {"index.html", workshop_.frame.round_name}},
            made.title};
        return document(made, place);
    }

    [[nodiscard]] MadeFile indicator_of(Publication const& publication, Indicator const& indicator,
                                        std::string const& extension) const
    {
        auto const paper = "../" + publication.path_of(indicator.id, ".pdf");
        if (extension == ".html") {
            return page_of_indicator(indicator, paper);
        }
        Diagnostics found;
        auto made = workshop_.templates.indicator_page(indicator, workshop_.statistics, true);
        check_area(made, workshop_.dataset, found);
        keep_links_to(made, "", nullptr);
        return printed(made, {}, std::move(found));
    }

    [[nodiscard]] MadeFile page_of_indicator(Indicator const& indicator, std::string const& paper) const
    {
        DocumentPlace const place{"../../",
                                  {{"../../index.html", std::string{k_rounds}},
                                   {"../index.html", workshop_.frame.round_name},
                                   {"../programma.html", std::string{k_all_indicators}}},
                                  indicator.name,
                                  paper};
        return document(workshop_.templates.indicator_page(indicator, workshop_.statistics, true), place);
    }

    [[nodiscard]] MadeFile document(Document const& made, DocumentPlace const& place) const
    {
        Diagnostics found;
        check_area(made, workshop_.dataset, found);
        return page(document_page(made, place, workshop_.frame, workshop_.figures), std::move(found));
    }

    [[nodiscard]] MadeFile of_area(Publication const& publication, Area const& area,
                                   std::string const& extension) const
    {
        auto const& note = workshop_.frame.example_note;
        Diagnostics found;
        auto const made = document_of(publication, area, found);
        if (found.has_errors()) {
            return page({}, std::move(found));
        }
        if (extension == ".html") {
            auto const entry = area_entry(workshop_, area);
            return page(publication.is_main()
                            ? area_page(made, entry, workshop_.frame, workshop_.figures)
                            : publication_page(made, entry, workshop_.frame, workshop_.figures),
                        std::move(found));
        }
        std::vector<Attachment> attachments;
        if (workshop_.dataset.settings.figures_in_pdf) {
            attachments.push_back({area.id + ".csv", std::string{k_figures_csv}, "text/csv",
                                   area_csv(area, workshop_.statistics, workshop_.programme, note)});
        }
        return printed(made, attachments, std::move(found));
    }

    [[nodiscard]] MadeFile printed(Document const& made, std::vector<Attachment> const& attachments,
                                   Diagnostics found) const
    {
        auto pdf = workshop_.pdf.print(made, attachments, found);
        return {"application/pdf", found.has_errors() ? std::string{} : std::move(pdf.bytes),
                std::move(found)};
    }

    [[nodiscard]] Document document_of(Publication const& publication, Area const& area,
                                       Diagnostics& found) const
    {
        auto made = workshop_.templates.area_document(publication, area, workshop_.statistics, found);
        check_area(made, workshop_.dataset, found);
        return made;
    }

    // Maps are named after their area.
    [[nodiscard]] std::optional<MadeFile> map(std::string const& name) const
    {
        std::optional<MadeFile> picture;
        for (auto const& area : workshop_.dataset.areas) {
            if (picture || !name.starts_with(area.id + "-")) {
                continue;
            }
            for (auto const& publication : workshop_.dataset.settings.publications) {
                if (!picture && publication.about == About::area && publication.covers(area.id)) {
                    Diagnostics found;
                    picture = map_in(document_of(publication, area, found), name);
                }
            }
        }
        return picture;
    }

    [[nodiscard]] std::optional<MadeFile> map_in(Document const& made, std::string const& name) const
    {
        std::optional<MadeFile> picture;
        for_each_node(made.blocks,
                      overloaded{[&](Figure const& figure) {
                                     auto const* spec = std::get_if<MapSpec>(&figure.spec);
                                     if (spec != nullptr && spec->name == name) {
                                         picture = MadeFile{
                                             "image/png",
                                             workshop_.figures.png(*spec, k_map_width_pt, k_map_scale),
                                             {}};
                                     }
                                 },
                                 [](auto const&) {}});
        return picture;
    }

    Site const& site_;
    Workshop const& workshop_;
};

} // anonymous namespace

std::optional<MadeFile> make_file(Site const& site, std::string const& path)
{
    return Maker(site).make(path);
}

std::optional<MadeFile> make_asset(Site const& site, std::string const& path)
{
    auto const found = site.assets().find(path.substr(std::min(path.size(), k_asset_files.size())));
    if (!path.starts_with(k_asset_files) || found == site.assets().end()) {
        return {};
    }
    return MadeFile{type_of_asset(path), found->second, {}};
}

// All that is in a folder of the round, but what is about indicators.
bool is_report(std::string const& path)
{
    return std::count(path.begin(), path.end(), '/') == 2 &&
           path.find("/" + std::string(k_indicator_pages)) == std::string::npos;
}

bool is_round_document(std::string const& path)
{
    static constexpr std::string_view k_own[] = {"index.html", "programma.html", "toezeggingen.html",
                                                 "velden.html"};
    auto const name = std::string_view(path).substr(path.rfind('/') + 1);
    bool const is_document = name.ends_with(".html") || name.ends_with(".pdf");
    return std::count(path.begin(), path.end(), '/') == 1 && is_document && !path.starts_with("assets/") &&
           std::find(std::begin(k_own), std::end(k_own), name) == std::end(k_own);
}

Area const* area_of(Dataset const& dataset, std::string const& path)
{
    if (!is_report(path)) {
        return nullptr;
    }
    auto const name = path.substr(path.rfind('/') + 1);
    Area const* best = nullptr;
    for (auto const& area : dataset.areas) { // the longest id: one may begin as another
        bool const fits =
            name.starts_with(area.id) && name.find_first_of(".-", area.id.size()) == area.id.size();
        if (fits && (best == nullptr || area.id.size() > best->id.size())) {
            best = &area;
        }
    }
    return best;
}

std::string report_path(Site const& site, Area const& area)
{
    return site.workshop().frame.round_id + "/" + std::string(k_area_pages) + area.id + ".html";
}

} // namespace wijkpeil
