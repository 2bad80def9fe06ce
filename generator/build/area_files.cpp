// SPDX-License-Identifier: EUPL-1.2
// The files of one area: each of its publications on paper and as a page, its figures, its maps.
#include "build/reports.hpp"

#include "base/messages.hpp"
#include "build/paper.hpp"
#include "document/area_guard.hpp"
#include "document/walk.hpp"
#include "proof/proof.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>

namespace wijkpeil {
namespace {

constexpr double k_map_width_pt = 482; // as on paper
constexpr double k_map_scale = 2;      // pixels a point: sharp on a slide
constexpr int k_thumbnail_width = 300; // pixels
constexpr char const* k_attachment = "Alle cijfers van dit rapport, met bron en regel (CSV)";

class AreaFiles
{
public:
    AreaFiles(Workshop const& workshop, AreaWork const& work, Diagnostics& diagnostics)
        : workshop_(workshop), work_(work), area_(*work.area), diagnostics_(diagnostics)
    {
    }

    // Nothing without pages, or after an error.
    std::optional<AreaEntry> make(StagedOutput* output)
    {
        for (auto const* publication : work_.publications) {
            compose(*publication);
        }
        if (diagnostics_.has_errors()) {
            return {};
        }
        make_table();
        if (workshop_.formats.pdf) {
            for (auto& one : made_) {
                print(one);
            }
        }
        if (diagnostics_.has_errors()) {
            return {};
        }
        if (workshop_.formats.png && output != nullptr) {
            draw_first_page();
        }
        auto const entry = workshop_.formats.html ? std::optional{write_pages()} : std::nullopt;
        report_unplaced();
        if (output != nullptr && !diagnostics_.has_errors()) {
            stage(*output);
        }
        return entry;
    }

private:
    struct Made {
        Publication const* publication;
        Document document;
        std::optional<MadePdf> pdf;
        std::string html;
    };

    [[nodiscard]] std::string path(std::string const& in_round) const
    {
        return workshop_.frame.round_id + "/" + in_round;
    }
    [[nodiscard]] std::string path(Publication const& publication, char const* extension) const
    {
        return path(publication.path_of(area_.id, extension));
    }

    void compose(Publication const& publication)
    {
        Diagnostics found;
        auto document = workshop_.templates.area_document(publication, area_, workshop_.statistics, found);
        check_area(document, workshop_.dataset, found);
        diagnostics_.merge_new(found); // a part may be in several publications
        made_.push_back({&publication, std::move(document), {}, {}});
    }

    void make_table()
    {
        bool const is_attached = workshop_.formats.pdf && workshop_.dataset.settings.figures_in_pdf;
        if ((workshop_.formats.csv && work_.has_report()) || is_attached) {
            csv_ = area_csv(area_, workshop_.statistics, workshop_.programme, workshop_.frame.example_note);
        }
    }

    void print(Made& one)
    {
        std::vector<Attachment> attachments;
        if (workshop_.dataset.settings.figures_in_pdf) {
            attachments.push_back({area_.id + ".csv", k_attachment, "text/csv", csv_});
        }
        one.pdf = made_pdf(workshop_, one.document, one.publication->path_of(area_.id, ".pdf"), attachments,
                           diagnostics_);
    }

    // Of the report; drawing takes as long as making it, so an unchanged one keeps its picture.
    void draw_first_page()
    {
        for (auto const& one : made_) {
            if (one.pdf && one.publication->is_main()) {
                auto const& bytes = one.pdf->printed.bytes;
                auto const last = workshop_.last.made_from(path(*one.publication, ".pdf"), bytes,
                                                           path(*one.publication, ".png"));
                thumbnail_ = last ? *last : first_page_png(bytes, k_thumbnail_width);
            }
        }
    }

    AreaEntry write_pages()
    {
        auto entry = area_entry(workshop_, area_);
        if (auto const size = size_of_png(thumbnail_)) {
            entry.thumbnail = {size->width, size->height};
        }
        for (auto& listed : entry.publications) {
            for (auto const& one : made_) {
                if (one.publication->id == listed.id) {
                    listed.pages = one.pdf ? one.pdf->printed.pages : 0;
                    listed.pdf = one.pdf ? listed.pdf : std::string{}; // one of an earlier build is not this
                }
            }
        }
        for (auto& one : made_) {
            one.html = one.publication->is_main()
                           ? area_page(one.document, entry, workshop_.frame, workshop_.figures)
                           : publication_page(one.document, entry, workshop_.frame, workshop_.figures);
        }
        set_for_round_page(entry);
        return entry;
    }

    // Each map once, though several publications may hold it.
    void for_each_map(std::function<void(MapSpec const&)> const& use) const
    {
        std::set<std::string> names;
        for (auto const& one : made_) {
            for_each_node(one.document.blocks, [&](auto const& node) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(node)>, Figure>) {
                    auto const* map = std::get_if<MapSpec>(&node.spec);
                    // A small map is no picture of its own: it has numbers instead of names.
                    if (map != nullptr && !map->small && names.insert(map->name).second) {
                        use(*map);
                    }
                }
            });
        }
    }

    // A map of a large town cannot name every wijk: the table beside it does. Only a name of the area itself
    // is missed.
    void report_unplaced()
    {
        for_each_map([&](MapSpec const& map) {
            auto const names = workshop_.figures.unplaced_names(map);
            for (auto const& region : map.regions) {
                if (region.own && std::find(names.begin(), names.end(), region.name) != names.end()) {
                    diagnostics_.information(
                        place_of_file("styles/kaart.xml"),
                        say("the map \"{}\" has no room for the name \"{}\"", map.name, region.name));
                }
            }
        });
    }

    void stage(StagedOutput& output) const
    {
        for (auto const& one : made_) {
            if (one.pdf) {
                stage_pdf(*one.pdf, one.document, path(*one.publication, ".pdf"), output);
            }
            if (!one.html.empty()) {
                output.add({path(*one.publication, ".html"), {}, 0, area_.id, false, one.publication->id, 0},
                           one.html);
            }
        }
        auto const report = std::string(k_area_folder) + "/" + area_.id;
        if (workshop_.formats.csv && work_.has_report()) {
            output.add(path(report + ".csv"), csv_, area_.id);
        }
        if (!thumbnail_.empty()) {
            output.add(path(report + ".png"), thumbnail_, area_.id);
        }
        if (workshop_.formats.png) {
            for_each_map([&](MapSpec const& map) {
                output.add(path(std::string(k_map_folder) + "/" + map.name + ".png"),
                           workshop_.figures.png(map, k_map_width_pt, k_map_scale), area_.id);
            });
        }
    }

    Workshop const& workshop_;
    AreaWork const& work_;
    Area const& area_;
    Diagnostics& diagnostics_;
    std::vector<Made> made_;
    std::string csv_;
    std::string thumbnail_; // PNG; empty if it is not made
};

} // namespace

std::optional<AreaEntry> make_area(Workshop const& workshop, AreaWork const& work, StagedOutput* output,
                                   Diagnostics& diagnostics)
{
    return AreaFiles(workshop, work, diagnostics).make(output);
}

} // namespace wijkpeil
