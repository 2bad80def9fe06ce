// SPDX-License-Identifier: EUPL-1.2
#include "create/start_files.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"

#include <array>
#include <set>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_first_texts = "generator/create/start";
constexpr char const* k_provinces = "geo/grenzen/provincies.geojson";

bool holds_start_files(fs::path const& folder)
{
    return file_exists(folder / k_first_texts / "wijkpeil.yaml") && file_exists(folder / k_provinces) &&
           file_exists(folder / "templates/zinnen.yaml") && file_exists(folder / "styles/pagina.yaml");
}

// Handbooks tell of the example they came with; the program's own copy serves all projects.
bool belongs_to_every_project(std::string const& path)
{
    static std::set<std::string> const k_not{
        "templates/README.md", "templates/HANDBOEK.md", "templates/toezeggingen.yaml",
        "templates/woordenlijst.txt", "templates/hoofdpunten.yaml",
        // A municipality writes to its council, not to parliament.
        "templates/kamerbrief.md", "templates/onderdelen/bijlage-gebied.md"};
    return !k_not.contains(path) && !path.starts_with("templates/teksten/");
}

} // namespace

std::optional<fs::path> find_start_files(fs::path const& program, Diagnostics& diagnostics)
{
    // build/<preset>/wijkpeil in the repository, and bin/wijkpeil beside share/.
    for (auto const& folder : {program / "../..", program / "../share/wijkpeil"}) {
        if (auto const place = folder.lexically_normal(); holds_start_files(place)) {
            return place;
        }
    }
    diagnostics.error({}, say("the templates and styles for a new project did not come with this program"),
                      say("run the program from its repository, or install it with its share/wijkpeil"));
    return {};
}

ProjectTexts copied_files(fs::path const& start_files)
{
    ProjectTexts files;
    for (std::string const folder : {"templates", "styles"}) {
        for (auto const& name : list_tree(start_files / folder)) {
            auto const path = folder + "/" + name.generic_string();
            if (belongs_to_every_project(path)) {
                files[path] = read_file(start_files / path);
            }
        }
    }
    files[k_provinces] = read_file(start_files / k_provinces);
    return files;
}

std::string first_text(fs::path const& start_files, std::string const& name)
{
    return read_file(start_files / k_first_texts / name);
}

std::string filled(std::string text, std::map<std::string, std::string> const& values)
{
    for (auto const& [name, value] : values) {
        text = replaced(std::move(text), "@" + name + "@", value);
    }
    return text;
}

} // namespace wijkpeil
