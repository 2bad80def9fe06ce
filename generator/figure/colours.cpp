// SPDX-License-Identifier: EUPL-1.2
#include "figure/colours.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

std::string const& text_of_role(Palette const& palette, Role role)
{
    static std::string const paper = "#ffffff";
    switch (role) {
    case Role::soft:
        return palette.soft;
    case Role::rule:
        return palette.rule;
    case Role::grid:
        return palette.grid;
    case Role::area:
        return palette.area;
    case Role::rest:
        return palette.comparison;
    case Role::unfavourable:
        return palette.unfavourable;
    case Role::land:
        return palette.land;
    case Role::neighbour:
        return palette.neighbour;
    case Role::missing:
        return palette.missing_line;
    case Role::paper:
        return paper;
    case Role::none:
    case Role::ink:
        return palette.ink;
    default:
        break;
    }
    auto const index = static_cast<std::size_t>(role) - static_cast<std::size_t>(Role::class_1);
    return palette.classes[std::min(index, palette.classes.size() - 1)];
}

} // namespace

std::string colour_text(Palette const& palette, Role role)
{
    return text_of_role(palette, role);
}

Colour colour_of(Palette const& palette, Role role, double tint)
{
    std::string const& text = text_of_role(palette, role);
    auto const part = [&](std::size_t at) {
        return 1 - tint * (1 - std::stoi(text.substr(at, 2), nullptr, 16) / 255.0);
    };
    return {part(1), part(3), part(5)};
}

} // namespace wijkpeil
