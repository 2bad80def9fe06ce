// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "figure/figure.hpp"
#include "read/yaml.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

bool is_colour(std::string_view text)
{
    auto const is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), is_digit);
}

// Relative luminance as WCAG 2.2 defines it.
double luminance(std::string const& colour)
{
    auto const linear = [&](std::size_t at) {
        double const share = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

std::string checked(std::string colour, Place const& place, Diagnostics& diagnostics)
{
    if (is_colour(colour)) {
        return colour;
    }
    if (!colour.empty()) { // an absent key has been reported already
        diagnostics.error(place, say("\"{}\" is not a colour", colour),
                          say("write \"#\" and six of 0-9 and a-f, between quotes: \"#1f4e96\""));
    }
    return "#000000";
}

std::string colour(YamlMap& map, char const* key, double least_contrast, Diagnostics& diagnostics)
{
    std::string const value = checked(map.required_text(key), map.place(key), diagnostics);
    if (1.05 / (luminance(value) + 0.05) < least_contrast) {
        diagnostics.warning(map.place(key), say("\"{}\" is too light to be read on white", value),
                            say("choose a darker colour: contrast of at least {} to 1", least_contrast));
    }
    return value;
}

std::vector<std::string> class_colours(YamlMap& map, Diagnostics& diagnostics)
{
    std::vector<std::string> colours;
    for (auto const& item : map.list("klassen")) {
        colours.push_back(checked(item.text, item.place, diagnostics));
        if (colours.size() > 1 && luminance(colours.back()) >= luminance(colours[colours.size() - 2])) {
            diagnostics.error(item.place,
                              say("class colour \"{}\" is not darker than the one before", colours.back()),
                              say("order the colours from light to dark, so that a grey print can be read"));
        }
    }
    if (colours.size() < 5 || colours.size() > 7) {
        diagnostics.error(map.place("klassen"),
                          say("{} class colours, but maps need 5 to 7", colours.size()));
        colours.resize(5, "#000000");
    }
    return colours;
}

} // namespace

Palette read_palette(std::filesystem::path const& project, Diagnostics& diagnostics)
{
    std::string const file = "styles/kleuren.yaml";
    Palette palette;
    palette.ink = palette.soft = palette.rule = palette.grid = palette.area = palette.comparison = "#000000";
    palette.unfavourable = palette.land = palette.neighbour = palette.missing_line = "#000000";
    palette.classes.assign(5, "#000000");
    if (!file_exists(project / file)) {
        diagnostics.error(place_of_file(file), say("file \"{}\" is missing", file));
        return palette;
    }
    auto const root = parse_yaml(file, read_file(project / file), diagnostics);
    if (!root) {
        return palette;
    }
    YamlMap map(*root, say("the palette"), diagnostics);
    if (map.required_integer("formaat").value_or(1) != 1) {
        diagnostics.error(map.place("formaat"), say("this program reads format 1 only"));
    }
    double const text = 4.5;  // WCAG 2.2, 1.4.3
    double const shape = 3.0; // WCAG 2.2, 1.4.11
    palette.ink = colour(map, "inkt", text, diagnostics);
    palette.soft = colour(map, "zacht", text, diagnostics);
    palette.area = colour(map, "gebied", text, diagnostics);
    palette.comparison = colour(map, "vergelijking", shape, diagnostics);
    palette.unfavourable = colour(map, "ongunstig", text, diagnostics);
    palette.missing_line = colour(map, "arcering", shape, diagnostics);
    palette.rule = colour(map, "lijn", 1, diagnostics);
    palette.grid = colour(map, "raster", 1, diagnostics);
    palette.land = colour(map, "land", 1, diagnostics);
    palette.neighbour = colour(map, "buren", 1, diagnostics);
    palette.classes = class_colours(map, diagnostics);
    map.finish();
    return palette;
}

} // namespace wijkpeil
