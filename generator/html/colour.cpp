// SPDX-License-Identifier: EUPL-1.2
#include "html/colour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace wijkpeil {

namespace {

using Triple = std::array<double, 3>;

constexpr Triple k_white{0.95047, 1.0, 1.08883}; // D65
constexpr double k_darkest = 12;                 // lightness that white becomes: just above dark paper
constexpr double k_range = 0.88;

std::optional<Triple> parse(std::string const& colour)
{
    if (colour.size() != 7 || colour[0] != '#' ||
        colour.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos) {
        return std::nullopt;
    }
    Triple rgb{};
    for (std::size_t i = 0; i < 3; ++i) {
        rgb[i] = static_cast<double>(std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16)) / 255;
    }
    return rgb;
}

double to_linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double from_linear(double c)
{
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

Triple to_lab(Triple const& rgb)
{
    auto const r = to_linear(rgb[0]);
    auto const g = to_linear(rgb[1]);
    auto const b = to_linear(rgb[2]);
    Triple f{0.4124564 * r + 0.3575761 * g + 0.1804375 * b, 0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
             0.0193339 * r + 0.1191920 * g + 0.9503041 * b};
    for (std::size_t i = 0; i < 3; ++i) {
        auto const t = f[i] / k_white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

Triple to_rgb(Triple const& lab)
{
    auto const y = (lab[0] + 16) / 116;
    Triple xyz{y + lab[1] / 500, y, y - lab[2] / 200};
    for (std::size_t i = 0; i < 3; ++i) {
        auto const cube = xyz[i] * xyz[i] * xyz[i];
        xyz[i] = k_white[i] * (cube > 216.0 / 24389 ? cube : (116 * xyz[i] - 16) * 27 / 24389);
    }
    return {from_linear(3.2404542 * xyz[0] - 1.5371385 * xyz[1] - 0.4985314 * xyz[2]),
            from_linear(-0.9692660 * xyz[0] + 1.8760108 * xyz[1] + 0.0415560 * xyz[2]),
            from_linear(0.0556434 * xyz[0] - 0.2040259 * xyz[1] + 1.0572252 * xyz[2])};
}

bool is_shown(Triple const& rgb)
{
    return std::all_of(rgb.begin(), rgb.end(), [](double c) { return c > -0.001 && c < 1.001; });
}

} // namespace

std::string dark_counterpart(std::string const& colour)
{
    auto const rgb = parse(colour);
    if (!rgb) {
        return colour;
    }
    auto lab = to_lab(*rgb);
    lab[0] = k_darkest + (100 - lab[0]) * k_range;
    auto dark = to_rgb(lab);
    while (!is_shown(dark)) { // too vivid for a screen at this lightness: paler until it is not
        lab[1] *= 0.97;
        lab[2] *= 0.97;
        dark = to_rgb(lab);
    }
    auto const byte = [](double c) { return std::clamp(static_cast<int>(std::lround(c * 255)), 0, 255); };
    return fmt::format("#{:02x}{:02x}{:02x}", byte(dark[0]), byte(dark[1]), byte(dark[2]));
}

} // namespace wijkpeil
