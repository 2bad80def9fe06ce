// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "html/colour.hpp"

#include <fmt/format.h>

#include <functional>

namespace wijkpeil {

namespace {

using Colours = std::vector<std::pair<std::string, std::string>>;

// The names by which pages and drawings know the palette.
Colours colours_of(Palette const& palette)
{
    Colours colours{{"ink", palette.ink},
                    {"soft", palette.soft},
                    {"rule", palette.rule},
                    {"grid", palette.grid},
                    {"area", palette.area},
                    {"rest", palette.comparison},
                    {"unfavourable", palette.unfavourable},
                    {"land", palette.land},
                    {"neighbour", palette.neighbour},
                    {"hatch", palette.missing_line}};
    for (std::size_t index = 0; index < palette.classes.size(); ++index) {
        colours.emplace_back(fmt::format("k{}", index + 1), palette.classes[index]);
    }
    return colours;
}

std::string properties(Colours const& colours, std::function<std::string(std::string const&)> const& as)
{
    std::string css;
    for (auto const& [name, colour] : colours) {
        css += fmt::format(" --{}: {};", name, as(colour));
    }
    return ":root {" + css + " }";
}

// On paper the light colours hold, whatever the screen shows.
std::string palette_css(Palette const& palette)
{
    auto const colours = colours_of(palette);
    return fmt::format("{}\n@media screen and (prefers-color-scheme: dark) {{ {} }}\n",
                       properties(colours, std::identity{}), properties(colours, dark_counterpart));
}

// A style file of the project; a missing one is an error with a hint, so that all missing files are told at
// once.
std::string read_style(std::filesystem::path const& project, std::string const& file,
                       Diagnostics& diagnostics, std::map<std::string, std::string>& inputs)
{
    if (!file_exists(project / file)) {
        diagnostics.error(place_of_file(file), say("the stylesheet \"{}\" is missing", file),
                          say("put it back, or copy it from the default project"));
        return {};
    }
    auto css = read_file(project / file);
    if (auto const offset = first_invalid_utf8(css)) {
        diagnostics.error(place_at(file, css, *offset), say("this file is not UTF-8"),
                          say("save it with the encoding UTF-8"));
    }
    inputs[file] = sha256(css);
    return css;
}

} // namespace

std::map<std::string, std::string> site_assets(std::filesystem::path const& project, Figures const& figures,
                                               Diagnostics& diagnostics,
                                               std::map<std::string, std::string>& inputs)
{
    // The house style comes after the palette, so that it can overrule it for the pages.
    auto css = palette_css(figures.palette());
    for (auto const* file : {"styles/huisstijl.css", "styles/web.css"}) {
        css += read_style(project, file, diagnostics, inputs);
    }
    std::map<std::string, std::string> assets{{"wijkpeil.css", std::move(css)}};
    for (auto const* extension : {".ttf", ".txt"}) { // the fonts and their licence
        for (auto const& path : list_files(figures.fonts(), extension)) {
            auto bytes = read_file(path);
            inputs["styles/fonts/" + path.filename().string()] = sha256(bytes);
            assets["fonts/" + path.filename().string()] = std::move(bytes);
        }
    }
    return assets;
}

} // namespace wijkpeil
