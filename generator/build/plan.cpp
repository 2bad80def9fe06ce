// SPDX-License-Identifier: EUPL-1.2
#include "build/plan.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

using About = Publication::About;

// The things with these ids, in their own order; all if there are no ids.
template <typename Thing>
std::vector<Thing const*> chosen(std::vector<Thing> const& things, std::vector<std::string> const& ids)
{
    std::vector<Thing const*> found;
    for (auto const& thing : things) {
        if (ids.empty() || std::find(ids.begin(), ids.end(), thing.id) != ids.end()) {
            found.push_back(&thing);
        }
    }
    return found;
}

template <typename Thing>
std::vector<std::string> unknown_ids(std::vector<Thing> const& things, std::vector<std::string> const& ids)
{
    std::vector<std::string> unknown;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(unknown), [&](std::string const& id) {
        return std::none_of(things.begin(), things.end(), [&](Thing const& one) { return one.id == id; });
    });
    return unknown;
}

template <typename Thing>
std::vector<std::string> ids_of(std::vector<Thing> const& things)
{
    std::vector<std::string> ids;
    for (auto const& thing : things) {
        ids.push_back(thing.id);
    }
    return ids;
}

// Publications that were named but are made of none of the areas that were.
void check_combination(Plan const& plan, BuildOptions const& options,
                       std::vector<Publication const*> const& publications, Diagnostics& diagnostics)
{
    for (auto const* one : publications) {
        bool const is_made = one->about != About::area ||
                             std::any_of(plan.areas.begin(), plan.areas.end(), [&](AreaWork const& work) {
                                 return std::find(work.publications.begin(), work.publications.end(), one) !=
                                        work.publications.end();
                             });
        if (!is_made && !options.publications.empty()) {
            diagnostics.error(
                one->place, say("the publication \"{}\" is not made of any area that was asked for", one->id),
                say("its key \"gebieden\" says of which it is"));
        }
    }
}

// Places in the folder of the round, of all that is made.
std::set<std::string> files_made(Plan const& plan, Dataset const& dataset, Formats formats)
{
    std::set<std::string> files;
    auto const add = [&](Publication const& one, std::string const& subject) {
        if (formats.html) {
            files.insert(one.path_of(subject, ".html"));
        }
        if (formats.pdf) {
            files.insert(one.path_of(subject, ".pdf"));
        }
    };
    for (auto const& work : plan.areas) {
        for (auto const* one : work.publications) {
            add(*one, work.area->id);
        }
        if (formats.csv && work.has_report()) {
            files.insert(std::string(k_area_folder) + "/" + work.area->id + ".csv");
        }
    }
    formats.html = plan.html;
    for (auto const& indicator : dataset.indicators) {
        for (auto const* one : plan.of_indicators) {
            add(*one, indicator.id);
        }
        if (plan.indicator_pages && plan.html) {
            files.insert(std::string(k_indicator_folder) + "/" + indicator.id + ".html");
        }
    }
    for (auto const* one : plan.of_round) {
        add(*one, {});
    }
    if (plan.programme && plan.html) {
        files.insert("programma.html");
        files.insert("velden.html");
    }
    if (plan.commitments && plan.html) {
        files.insert("toezeggingen.html");
    }
    return files;
}

bool is_linked(std::string const& path)
{
    return path.ends_with(".html") || path.ends_with(".pdf") || path.ends_with(".csv");
}

// What is about all areas at once.
void add_overview(Plan& plan, Dataset const& dataset)
{
    plan.of_indicators.clear();
    plan.of_round.clear();
    for (auto const& one : dataset.settings.publications) {
        if (one.about == About::indicator) {
            plan.of_indicators.push_back(&one);
        } else if (one.about == About::round) {
            plan.of_round.push_back(&one);
        }
    }
    plan.indicator_pages = plan.of_indicators.empty();
    plan.programme = true;
    plan.commitments = !dataset.commitments.empty();
}

} // namespace

bool AreaWork::has_report() const
{
    return std::any_of(publications.begin(), publications.end(),
                       [](Publication const* one) { return one->is_main(); });
}

Plan plan_of(Dataset const& dataset, BuildOptions const& options, Diagnostics& diagnostics)
{
    Plan plan;
    auto const& all = dataset.settings.publications;
    for (auto const& id : unknown_ids(dataset.areas, options.areas)) {
        diagnostics.error({}, say("unknown area \"{}\"", id), spelling_hint(id, ids_of(dataset.areas)));
    }
    for (auto const& id : unknown_ids(all, options.publications)) {
        diagnostics.error({}, say("unknown publication \"{}\"", id), spelling_hint(id, ids_of(all)));
    }
    auto const publications = chosen(all, options.publications);
    for (auto const* area : chosen(dataset.areas, options.areas)) {
        AreaWork work{area, {}};
        std::copy_if(
            publications.begin(), publications.end(), std::back_inserter(work.publications),
            [&](Publication const* one) { return one->about == About::area && one->covers(area->id); });
        if (!work.publications.empty()) {
            plan.areas.push_back(std::move(work));
        }
    }
    check_combination(plan, options, publications, diagnostics);
    plan.whole = options.areas.empty() && options.publications.empty();
    if (plan.whole) {
        add_overview(plan, dataset);
    } else if (!options.publications.empty()) {
        auto const add = [&](About about, std::vector<Publication const*>& into) {
            std::copy_if(publications.begin(), publications.end(), std::back_inserter(into),
                         [about](Publication const* one) { return one->about == about; });
        };
        add(About::indicator, plan.of_indicators);
        add(About::round, plan.of_round);
    }
    plan.removes = !plan.whole && options.publications.empty();
    return plan;
}

void tell_of_changed_figures(Plan const& plan, std::map<std::string, std::string> const& inputs,
                             LastOutput const& last, Diagnostics& diagnostics)
{
    if (plan.whole || last.files().empty()) {
        return;
    }
    for (auto const& [path, hash] : inputs) {
        auto const before = last.inputs().find(path);
        if (path.starts_with("geo/") && (before == last.inputs().end() || before->second != hash)) {
            diagnostics.information(place_of_file(path),
                                    say("this file has changed since the other documents were made"),
                                    say("build everything before you publish, so that all pages agree"));
        }
    }
}

void fit_to_last(Plan& plan, Dataset const& dataset, Formats const& formats, LastOutput const& last)
{
    auto const folder = dataset.settings.current_round + "/";
    bool const had_site = last.files().contains(folder + "index.html") && last.files().contains("index.html");
    plan.html = formats.html || (!plan.whole && had_site);
    plan.files = files_made(plan, dataset, formats);
    if (plan.whole) {
        plan.site = plan.html;
        return;
    }
    std::set<std::string> areas;
    for (auto const& work : plan.areas) {
        areas.insert(work.area->id);
    }
    std::set<std::string> before;
    for (auto const& [path, file] : last.files()) {
        if (!path.starts_with(folder) || !is_linked(path) || path == folder + "index.html") {
            continue;
        }
        auto const name = path.substr(folder.size());
        before.insert(name);
        if (plan.removes && areas.contains(file.area) && !plan.files.contains(name)) {
            plan.gone.insert(path);
        }
    }
    if (!plan.gone.empty() && before.contains("programma.html")) {
        add_overview(plan, dataset); // it may lead to what goes
        plan.files = files_made(plan, dataset, formats);
    }
    for (auto const& name : before) {
        if (!plan.gone.contains(folder + name)) {
            plan.files.insert(name);
        }
    }
    plan.site = plan.html && (!had_site || before != plan.files);
}

} // namespace wijkpeil
