// SPDX-License-Identifier: EUPL-1.2
#include "proof/picture.hpp"

#include "figure/map_style.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace wijkpeil {
namespace {

constexpr int k_tolerance = 32; // of 255, in any colour: smoothing of edges differs less
constexpr int k_cell = 16;      // pixels; changes in cells that touch are framed together
constexpr int k_gap = 16;
constexpr int k_frame = 3;

using Colour = std::array<unsigned char, 3>;
constexpr Colour k_ground{0xD0, 0xD0, 0xD0};
constexpr Colour k_frame_colour{0xC0, 0x00, 0x60};

std::size_t at(Picture const& picture, int x, int y)
{
    return (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
            static_cast<std::size_t>(x)) *
           4;
}

bool covers(Picture const& picture, int x, int y)
{
    return x < picture.width && y < picture.height;
}

bool differs(Picture const& before, Picture const& after, int x, int y)
{
    if (!covers(before, x, y) || !covers(after, x, y)) {
        return covers(before, x, y) || covers(after, x, y);
    }
    auto const a = at(before, x, y);
    auto const b = at(after, x, y);
    for (std::size_t i = 0; i < 3; ++i) {
        if (std::abs(static_cast<unsigned char>(before.pixels[a + i]) -
                     static_cast<unsigned char>(after.pixels[b + i])) > k_tolerance) {
            return true;
        }
    }
    return false;
}

// The changes within each cell of a grid, and the boxes of cells that touch.
class ChangeGrid
{
public:
    ChangeGrid(Picture const& before, Picture const& after)
        : columns_((std::max(before.width, after.width) + k_cell - 1) / k_cell),
          rows_((std::max(before.height, after.height) + k_cell - 1) / k_cell),
          cells_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
    {
        for (int y = 0; y < std::max(before.height, after.height); ++y) {
            for (int x = 0; x < std::max(before.width, after.width); ++x) {
                if (differs(before, after, x, y)) {
                    include(cell(x / k_cell, y / k_cell), {x, y, x + 1, y + 1});
                }
            }
        }
    }

    std::vector<PixelBox> boxes()
    {
        std::vector<PixelBox> boxes;
        for (int row = 0; row < rows_; ++row) {
            for (int column = 0; column < columns_; ++column) {
                if (cell(column, row).right > 0) {
                    boxes.push_back(taken_from(column, row));
                }
            }
        }
        return boxes;
    }

private:
    static void include(PixelBox& box, PixelBox const& other)
    {
        if (box.right == 0) {
            box = other;
        }
        box = {std::min(box.left, other.left), std::min(box.top, other.top), std::max(box.right, other.right),
               std::max(box.bottom, other.bottom)};
    }

    PixelBox& cell(int column, int row)
    {
        return cells_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                      static_cast<std::size_t>(column)];
    }

    // The box of all changed cells that hang together with this one, which are emptied.
    PixelBox taken_from(int column, int row)
    {
        PixelBox whole;
        std::vector<std::pair<int, int>> open{{column, row}};
        while (!open.empty()) {
            auto const [x, y] = open.back();
            open.pop_back();
            auto const box = std::exchange(cell(x, y), {});
            if (box.right == 0) {
                continue;
            }
            include(whole, box);
            for (int down = std::max(0, y - 1); down <= std::min(rows_ - 1, y + 1); ++down) {
                for (int across = std::max(0, x - 1); across <= std::min(columns_ - 1, x + 1); ++across) {
                    open.emplace_back(across, down);
                }
            }
        }
        return whole;
    }

    int columns_;
    int rows_;
    std::vector<PixelBox> cells_;
};

void put(Picture& picture, int x, int y, Colour const& colour)
{
    if (x >= 0 && y >= 0 && covers(picture, x, y)) {
        for (std::size_t i = 0; i < 3; ++i) {
            picture.pixels[at(picture, x, y) + i] = static_cast<char>(colour[i]);
        }
    }
}

void paste(Picture& ground, Picture const& page, int left)
{
    for (int y = 0; y < page.height; ++y) {
        std::copy_n(page.pixels.begin() + static_cast<std::ptrdiff_t>(at(page, 0, y)),
                    static_cast<std::ptrdiff_t>(page.width) * 4,
                    ground.pixels.begin() + static_cast<std::ptrdiff_t>(at(ground, left, y + k_gap)));
    }
}

// A frame around a box, outside it so that it hides nothing of the change.
void frame(Picture& ground, PixelBox const& box, int left)
{
    int const x0 = box.left + left;
    int const x1 = box.right + left;
    int const y0 = box.top + k_gap;
    int const y1 = box.bottom + k_gap;
    for (int i = 1; i <= k_frame; ++i) {
        int const off = i + 1;
        for (int x = x0 - off; x < x1 + off; ++x) {
            put(ground, x, y0 - off, k_frame_colour);
            put(ground, x, y1 + off - 1, k_frame_colour);
        }
        for (int y = y0 - off; y < y1 + off; ++y) {
            put(ground, x0 - off, y, k_frame_colour);
            put(ground, x1 + off - 1, y, k_frame_colour);
        }
    }
}

} // namespace

Picture halved(Picture const& picture)
{
    Picture half{picture.width / 2, picture.height / 2, {}};
    half.pixels.resize(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height) * 4);
    for (int y = 0; y < half.height; ++y) {
        for (int x = 0; x < half.width; ++x) {
            for (std::size_t i = 0; i < 4; ++i) {
                int sum = 2; // rounds to the nearest
                for (int const across : {2 * x, 2 * x + 1}) {
                    for (int const down : {2 * y, 2 * y + 1}) {
                        sum += static_cast<unsigned char>(picture.pixels[at(picture, across, down) + i]);
                    }
                }
                half.pixels[at(half, x, y) + i] = static_cast<char>(sum / 4);
            }
        }
    }
    return half;
}

std::vector<PixelBox> changed_boxes(Picture const& before, Picture const& after)
{
    if (before.width == after.width && before.height == after.height && before.pixels == after.pixels) {
        return {};
    }
    return ChangeGrid(before, after).boxes();
}

Picture side_by_side(Picture const& before, Picture const& after, std::vector<PixelBox> const& framed)
{
    int const half = std::max(before.width, after.width);
    Picture ground{2 * half + 3 * k_gap, std::max(before.height, after.height) + 2 * k_gap, {}};
    ground.pixels.resize(static_cast<std::size_t>(ground.width) * static_cast<std::size_t>(ground.height) * 4,
                         '\xFF');
    for (int y = 0; y < ground.height; ++y) {
        for (int x = 0; x < ground.width; ++x) {
            put(ground, x, y, k_ground);
        }
    }
    paste(ground, before, k_gap);
    paste(ground, after, half + 2 * k_gap);
    for (auto const& box : framed) {
        frame(ground, box, k_gap);
        frame(ground, box, half + 2 * k_gap);
    }
    return ground;
}

std::string png_of(Picture picture)
{
    return encoded_png({picture.width, picture.height, std::move(picture.pixels)});
}

} // namespace wijkpeil
