// SPDX-License-Identifier: EUPL-1.2
// `publicaties` of wijkpeil.yaml: which documents are made of every area, of every indicator, and of the
// round.
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

using About = Publication::About;

// The template must be a file of templates/ itself: nothing outside the project is read.
bool is_template_name(std::string const& name)
{
    return name.size() > 3 && name.ends_with(".md") && name.find_first_of("/\\") == std::string::npos &&
           !name.starts_with('.');
}

void read_template(YamlMap& map, char const* key, Publication& publication, Diagnostics& diagnostics)
{
    publication.template_place = map.place(key);
    publication.template_file = map.text(key, publication.template_file);
    if (!publication.template_file.empty() && !is_template_name(publication.template_file)) {
        diagnostics.error(map.place(key), say("\"{}\" is no file of templates/", publication.template_file),
                          say("write the name of a file in templates/ that ends in .md"));
        publication.template_file.clear(); // nobody need look for it
    }
}

// Empty: the folder that goes with what it is about.
std::string read_folder(YamlMap& map, About about, Diagnostics& diagnostics)
{
    auto const folder = map.text("map");
    if (folder.empty()) {
        return {};
    }
    bool const is_of_other = folder == (about == About::area ? k_indicator_folder : k_area_folder);
    if (!is_id(folder)) {
        diagnostics.error(map.place("map"), say("\"{}\" cannot be the name of a folder", folder),
                          say("use lower-case letters without accents, digits and hyphens"));
    } else if (folder == k_map_folder || is_of_other) {
        diagnostics.error(map.place("map"), say("the folder \"{}\" is for other files", folder),
                          about == About::area ? say("write gebieden, raad or a name of your own")
                                               : say("write indicatoren or a name of your own"));
    } else {
        return folder;
    }
    return {};
}

// What is about the round is named after its id, beside the program's own files.
void check_round_id(Publication const& one, Diagnostics& diagnostics)
{
    static constexpr std::string_view k_taken[] = {
        "index",          "programma",        "toezeggingen", "wijzigingen", "velden",
        "gereedheid",     "correctie",        "manifest",     "bronnen",     k_area_folder,
        k_council_folder, k_indicator_folder, k_map_folder};
    bool const taken = std::find(std::begin(k_taken), std::end(k_taken), one.id) != std::end(k_taken);
    if (one.about == About::round && taken) {
        diagnostics.error(one.place, say("the program itself makes a file \"{}\" of the round", one.id),
                          say("give the publication another id, for instance \"brief\""));
    }
}

Publication read_publication(YamlNode const& node, PublicationsPart& part, Diagnostics& diagnostics)
{
    Publication one;
    YamlMap map{node, say("a publication"), diagnostics};
    one.id = map.required_id("id");
    one.place = map.place("id");
    one.name = map.required_text("naam");
    static constexpr About k_abouts[] = {About::area, About::indicator, About::round};
    one.about = k_abouts[map.one_of("over", {"gebied", "indicator", "ronde"}, 0)];
    check_round_id(one, diagnostics);
    one.template_file.clear();
    if (one.about == About::indicator && map.has("sjabloon")) {
        diagnostics.error(map.place("sjabloon"), say("a publication about an indicator has no template"),
                          say("take \"sjabloon\" away: its words are in templates/zinnen.yaml, in the group "
                              "\"indicatorpagina\""));
    } else if (one.about != About::indicator && map.require("sjabloon")) {
        read_template(map, "sjabloon", one, diagnostics);
    }
    if (map.has("map") && one.about == About::round) {
        diagnostics.error(map.place("map"),
                          say("a publication about the round stands in the round's own folder"),
                          say("take \"map\" away"));
        static_cast<void>(map.text("map"));
    } else {
        one.folder = read_folder(map, one.about, diagnostics);
    }
    if (map.has("gebieden") && one.about != About::area) {
        diagnostics.error(map.place("gebieden"),
                          one.about == About::round
                              ? say("a publication about the round is about all areas")
                              : say("a publication about an indicator is about all areas"),
                          say("take \"gebieden\" away"));
    } else if (map.has("gebieden")) {
        auto const nodes = map.list("gebieden");
        part.areas.insert(part.areas.end(), nodes.begin(), nodes.end());
        one.areas = map.texts("gebieden");
    }
    map.finish();
    return one;
}

// The names in a template mean one thing: of an area or of the round.
void check_templates(std::vector<Publication> const& all, Diagnostics& diagnostics)
{
    for (auto const& one : all) {
        bool const of_area_too = std::any_of(all.begin(), all.end(), [&one](Publication const& other) {
            return other.about == About::area && other.template_file == one.template_file;
        });
        if (one.about == About::round && !one.template_file.empty() && of_area_too) {
            diagnostics.error(
                one.template_place,
                say("the template \"{}\" is of a publication about an area too", one.template_file),
                say("give the publication about the round a template of its own"));
        }
    }
}

// The first one about an area is its report, unless another one says that it is.
void choose_folders(std::vector<Publication>& all)
{
    bool has_report = std::any_of(all.begin(), all.end(), [](Publication const& one) {
        return one.about == About::area && one.folder == k_area_folder;
    });
    for (auto& one : all) {
        if (!one.folder.empty()) {
            continue;
        }
        if (one.about == About::round) {
            continue; // the round's own
        }
        if (one.about == About::indicator) {
            one.folder = k_indicator_folder;
        } else {
            one.folder = has_report ? k_council_folder : k_area_folder;
            has_report = true;
        }
    }
}

} // namespace

PublicationsPart read_publications(YamlMap& settings, Diagnostics& diagnostics)
{
    PublicationsPart part;
    Diagnostics found;
    part.place = settings.place("publicaties");
    bool const has_list = settings.has("publicaties");
    if (settings.has("rapport") && has_list) {
        found.error(settings.place("rapport"), say("\"rapport\" and \"publicaties\" both name what is made"),
                    say("take \"rapport\" away: \"sjabloon\" of a publication names its template"));
    }
    auto const nodes = settings.list("publicaties");
    for (auto const& node : nodes) {
        add_unique(part.all, read_publication(node, part, found), found);
    }
    if (has_list && nodes.empty() && settings.child("publicaties")->kind == YamlNode::Kind::list) {
        found.error(part.place, say("there is no publication in \"publicaties\""),
                    say("add one, or take \"publicaties\" away: then there is one report of every area"));
    }
    check_templates(part.all, found);
    choose_folders(part.all);
    part.sound = !found.has_errors();
    if (part.all.empty()) {
        Publication report;
        read_template(settings, "rapport", report, found);
        if (!settings.has("rapport")) {
            report.template_place = {};
        }
        part.all = {report};
    }
    diagnostics.merge(std::move(found));
    return part;
}

void check_publications(PublicationsPart const& part, std::vector<Area> const& areas,
                        std::vector<Indicator> const& indicators, Diagnostics& diagnostics)
{
    auto const known = known_ids(areas);
    bool sound = part.sound;
    for (auto const& area : part.areas) {
        if (known.lacks(area.text)) {
            diagnostics.error(area.place, say("unknown area \"{}\"", area.text), known.hint(area.text));
            sound = false;
        }
    }
    if (!sound) {
        return;
    }
    std::map<std::string, Publication const*> files; // path without extension → who makes it
    auto const add = [&](Publication const& one, std::string const& subject) {
        auto const [other, is_new] = files.emplace(one.path_of(subject, ""), &one);
        if (!is_new && sound) { // one pair says enough
            diagnostics.error(
                one.place,
                say("\"{}\" and \"{}\" would both make the file {}", other->second->id, one.id, other->first),
                say("give one of them another \"map\", or areas of its own with \"gebieden\""));
            sound = false;
        }
    };
    for (auto const& one : part.all) {
        if (one.about == About::area) {
            for (auto const& area : areas) {
                if (one.covers(area.id)) {
                    add(one, area.id);
                }
            }
        } else if (one.about == About::indicator) {
            for (auto const& indicator : indicators) {
                add(one, indicator.id);
            }
        }
    }
    for (auto const& area : areas) {
        if (!files.contains(std::string(k_area_folder) + "/" + area.id)) {
            diagnostics.error(part.place, say("no publication is the report of \"{}\"", area.id),
                              say("give one \"map: gebieden\", and no \"gebieden\" that leaves areas out"));
            return;
        }
    }
}

} // namespace wijkpeil
