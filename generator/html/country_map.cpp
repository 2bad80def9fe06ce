// SPDX-License-Identifier: EUPL-1.2
#include "html/country_map.hpp"

#include "html/markup.hpp"
#include "html/placing.hpp"
#include "html/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

// Sizes in units of the drawing, which are pixels when it is shown at its full width.
constexpr double k_wide_map = 360; // width of the country
constexpr double k_narrow_map = 300;
constexpr double k_label_pitch = 25; // least distance between two labels: a finger's target
constexpr double k_letter = 7.9;     // width of a letter of a label, with slack for another font
constexpr double k_margin = 14;

std::string coordinates(Point point)
{
    return fmt::format("{:.1f} {:.1f}", point.x, point.y);
}

// From metres to the drawing: the country's box at `width`, north above.
class Projection
{
public:
    Projection(std::vector<Geometry> const& country, double left, double width) : left_(left)
    {
        for (auto const& part : country) {
            box_.include(part);
        }
        scale_ = (width - 2 * k_margin) / box_.width();
    }

    [[nodiscard]] Point operator()(Point point) const
    {
        return {left_ + k_margin + (point.x - box_.min_x) * scale_,
                k_margin + (box_.max_y - point.y) * scale_};
    }
    [[nodiscard]] double height() const { return 2 * k_margin + box_.height() * scale_; }

private:
    Box box_;
    double left_;
    double scale_ = 1;
};

std::string land(std::vector<Geometry> const& country, Projection const& projection)
{
    std::string path;
    for (auto const& part : country) {
        for (auto const& polygon : part.polygons) {
            for (auto const& ring : polygon.rings) {
                std::string last;
                for (auto const& point : ring) {
                    auto const next = coordinates(projection(point));
                    if (next != last) {
                        path += (last.empty() ? "M" : "L") + next;
                        last = next;
                    }
                }
                path += "Z";
            }
        }
    }
    return element("path", {{"class", "land"}, {"d", path}}, "") + "\n";
}

Point centre_of(std::vector<Geometry const*> const& outline)
{
    Box box;
    for (auto const* geometry : outline) {
        box.include(*geometry);
    }
    return {(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2};
}

struct Spot {
    AreaEntry const* area = nullptr;
    std::size_t number = 0; // its place in the list of areas, from 1
    Point at;               // in metres
};

std::vector<Spot> spots_of(std::vector<AreaEntry> const& areas)
{
    std::vector<Spot> spots;
    for (std::size_t index = 0; index < areas.size(); ++index) {
        auto const has_outline = [](Geometry const* geometry) {
            return geometry != nullptr && !geometry->empty();
        };
        std::vector<Geometry const*> outline;
        std::copy_if(areas[index].outline.begin(), areas[index].outline.end(), std::back_inserter(outline),
                     has_outline);
        if (!outline.empty() && areas[index].has_page) {
            spots.push_back({&areas[index], index + 1, centre_of(outline)});
        }
    }
    return spots;
}

std::string address(AreaEntry const& area)
{
    return "gebieden/" + area.id + ".html";
}

std::string svg(std::string_view css_class, double width, double height, std::string const& content)
{
    return element("svg",
                   {{"class", std::string{css_class}},
                    {"viewBox", fmt::format("0 0 {:.0f} {:.0f}", width, height)},
                    {"role", "group"},
                    {"aria-label", std::string{k_map_name}}},
                   "\n" + content) +
           "\n";
}

// Label of one area beside the map, with a line to its dot.
std::string label(Spot const& spot, Point dot, double x, double y, bool on_the_left)
{
    auto const elbow = on_the_left ? x + 12 : x - 12;
    auto const line =
        fmt::format("M{:.1f} {:.1f}H{:.1f}L{}", on_the_left ? x + 4 : x - 4, y, elbow, coordinates(dot));
    auto const content =
        element("path", {{"class", "leader"}, {"d", line}}, "") +
        fmt::format(R"(<circle class="dot" cx="{:.1f}" cy="{:.1f}" r="5.5"/>)", dot.x, dot.y) +
        fmt::format(R"(<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>)", x, y + 5,
                    on_the_left ? "end" : "start", escaped_xml(spot.area->name));
    return element("a", {{"href", address(*spot.area)}}, content) + "\n";
}

std::string wide_map(std::vector<Spot> spots, std::vector<Geometry> const& country)
{
    std::size_t longest = 0;
    for (auto const& spot : spots) {
        longest = std::max(longest, count_characters(spot.area->name));
    }
    auto const column = static_cast<double>(longest) * k_letter + 2;
    Projection const project{country, column, k_wide_map};
    auto const width = 2 * column + k_wide_map;

    // The western half is labelled on the left, the eastern half on the right; each from north to south.
    std::stable_sort(spots.begin(), spots.end(),
                     [](Spot const& a, Spot const& b) { return a.at.x < b.at.x; });
    auto const middle = spots.begin() + static_cast<std::ptrdiff_t>((spots.size() + 1) / 2);
    auto height = project.height();
    std::string labels;
    for (auto const& [first, last] : {std::pair{spots.begin(), middle}, std::pair{middle, spots.end()}}) {
        std::stable_sort(first, last, [](Spot const& a, Spot const& b) { return a.at.y > b.at.y; });
        std::vector<double> wanted;
        std::transform(first, last, std::back_inserter(wanted),
                       [&](Spot const& spot) { return project(spot.at).y; });
        auto const heights = spread(wanted, k_label_pitch, k_margin, height - k_margin);
        auto const on_the_left = first == spots.begin();
        for (auto spot = first; spot != last; ++spot) {
            auto const y = heights[static_cast<std::size_t>(spot - first)];
            labels += label(*spot, project(spot->at), on_the_left ? column : width - column, y, on_the_left);
            height = std::max(height, y + k_margin);
        }
    }
    return svg("country figure-wide", width, height, land(country, project) + labels);
}

std::string narrow_map(std::vector<Spot> const& spots, std::vector<Geometry> const& country)
{
    constexpr double k_radius = 12.5;
    Projection const project{country, 0, k_narrow_map};
    std::vector<Point> dots;
    std::transform(spots.begin(), spots.end(), std::back_inserter(dots),
                   [&project](Spot const& spot) { return project(spot.at); });
    auto const circles = pushed_apart(dots, 2 * k_radius + 1, {k_radius, k_radius},
                                      {k_narrow_map - k_radius, project.height() - k_radius});
    std::string links;
    for (std::size_t index = 0; index < spots.size(); ++index) {
        auto const at = circles[index];
        auto const content =
            element("path",
                    {{"class", "leader"}, {"d", "M" + coordinates(dots[index]) + "L" + coordinates(at)}},
                    "") +
            fmt::format(R"(<circle class="dot" cx="{:.1f}" cy="{:.1f}" r="{}"/>)", at.x, at.y, k_radius) +
            fmt::format(R"(<text class="on-dot" x="{:.1f}" y="{:.1f}" text-anchor="middle">{}</text>)", at.x,
                        at.y + 4.5, spots[index].number);
        links += element("a",
                         {{"href", address(*spots[index].area)},
                          {"aria-label", fmt::format("{} {}", spots[index].number, spots[index].area->name)}},
                         content) +
                 "\n";
    }
    return svg("country figure-narrow", k_narrow_map, project.height(), land(country, project) + links);
}

} // namespace

std::string country_map(std::vector<AreaEntry> const& areas, std::vector<Geometry> const& country)
{
    auto const spots = spots_of(areas);
    auto const has_land =
        std::any_of(country.begin(), country.end(), [](Geometry const& part) { return !part.empty(); });
    return spots.empty() || !has_land ? "" : wide_map(spots, country) + narrow_map(spots, country);
}

} // namespace wijkpeil
