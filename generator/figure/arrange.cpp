// SPDX-License-Identifier: EUPL-1.2
#include "figure/arrange.hpp"

#include "figure/planar.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wijkpeil {

namespace {

Box box_of_regions(ArrangeTask const& task)
{
    Box box;
    for (auto const& rings : task.regions) {
        for (auto const& ring : rings) {
            for (auto const& point : ring) {
                box.include(point);
            }
        }
    }
    return box;
}

Rectangle in_corner(Rectangle size, int corner, ArrangeTask const& task)
{
    bool const right = corner == 1 || corner == 3;
    bool const top = corner == 1 || corner == 2;
    size.x = right ? task.width - size.width : 0;
    size.y = top ? 0 : task.height - size.height;
    return size;
}

// Every way to give each box a corner of its own.
std::vector<std::vector<int>> corner_choices(std::size_t count)
{
    std::vector<std::vector<int>> choices{{}};
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<std::vector<int>> longer;
        for (auto const& choice : choices) {
            for (int corner = 0; corner < 4; ++corner) {
                if (std::find(choice.begin(), choice.end(), corner) == choice.end()) {
                    longer.push_back(choice);
                    longer.back().push_back(corner);
                }
            }
        }
        choices = std::move(longer);
    }
    return choices;
}

// What one box in one corner hides.
struct Cover {
    bool known = false;
    std::vector<int> regions; // samples of each
    int own = 0;
    int all = 0;
};

// What all boxes hide, for one view of the ground. Boxes never overlap, so what they hide is added up; that
// of each box in each corner is counted once.
class Covering
{
public:
    Covering(ArrangeTask const& task, std::vector<GroundSample> const& samples)
        : task_(task), samples_(samples), all_(task.regions.size()), covers_(4 * task.boxes.size())
    {
        for (auto const& sample : samples) {
            ++all_[sample.region];
            own_ += sample.own ? 1 : 0;
        }
    }

    void look(MapView const& view)
    {
        places_.clear();
        for (auto const& sample : samples_) {
            places_.push_back(view.to_page(sample.point));
        }
        for (auto& cover : covers_) {
            cover.known = false;
        }
    }

    // Shares of all ground and of the area's own, and regions that disappear for the most part.
    double cost(std::vector<int> const& corners)
    {
        std::vector<Cover const*> covers;
        for (std::size_t box = 0; box < corners.size(); ++box) {
            covers.push_back(&cover(box, corners[box]));
        }
        double cost = 0;
        int covered = 0;
        int own_covered = 0;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            int hidden = 0;
            for (auto const* cover : covers) {
                hidden += cover->regions[i];
            }
            cost += hidden * 2 > all_[i] ? 0.6 : 0;
        }
        for (auto const* cover : covers) {
            covered += cover->all;
            own_covered += cover->own;
        }
        cost += samples_.empty() ? 0 : 3.0 * covered / static_cast<double>(samples_.size());
        cost += own_ == 0 ? 0 : 40.0 * own_covered / own_;
        return cost;
    }

private:
    Cover const& cover(std::size_t box, int corner)
    {
        Cover& cover = covers_[4 * box + static_cast<std::size_t>(corner)];
        if (cover.known) {
            return cover;
        }
        cover = {true, std::vector<int>(all_.size()), 0, 0};
        Rectangle const here = in_corner(task_.boxes[box], corner, task_);
        for (std::size_t i = 0; i < samples_.size(); ++i) {
            if (holds(here, places_[i])) {
                ++cover.regions[samples_[i].region];
                cover.own += samples_[i].own ? 1 : 0;
                ++cover.all;
            }
        }
        return cover;
    }

    ArrangeTask const& task_;
    std::vector<GroundSample> const& samples_;
    std::vector<Point> places_; // of the samples, on the page
    std::vector<int> all_;      // samples of each region
    int own_ = 0;
    std::vector<Cover> covers_;
};

// A way to give each box a corner of its own, with what it costs before anything is covered.
struct Choice {
    std::vector<int> corners;
    std::vector<Rectangle> boxes;
    double cost = 0;
};

std::vector<Choice> choices_of(ArrangeTask const& task)
{
    std::vector<Choice> choices;
    for (auto& corners : corner_choices(task.boxes.size())) {
        Choice choice{std::move(corners), {}, 0};
        bool apart = true;
        for (std::size_t i = 0; i < choice.corners.size(); ++i) {
            int const corner = choice.corners[i];
            choice.boxes.push_back(in_corner(task.boxes[i], corner, task));
            choice.cost += corner == task.preferred[i] ? 0 : 0.01 + 0.002 * corner;
            for (std::size_t k = 0; k < i; ++k) {
                apart = apart && !overlaps(choice.boxes[i], choice.boxes[k], 4);
            }
        }
        if (apart) {
            choices.push_back(std::move(choice));
        }
    }
    return choices;
}

} // namespace

std::vector<GroundSample> ground_samples(ArrangeTask const& task)
{
    Box const all = box_of_regions(task);
    double const step = std::max(all.width(), all.height()) / 56;
    std::vector<GroundSample> samples;
    for (std::size_t region = 0; region < task.regions.size(); ++region) {
        auto const& rings = task.regions[region];
        Interior const inside = interior_point(rings, 1.6);
        if (inside.distance <= 0) {
            continue;
        }
        samples.push_back({inside.point, region, task.own[region]});
        Box const box = box_of(rings);
        for (double y = all.min_y + step / 2; y < box.max_y; y += step) {
            if (y < box.min_y) {
                continue;
            }
            auto const edges = crossings(rings, y);
            for (double x = all.min_x + step / 2; x < box.max_x; x += step) {
                auto const right =
                    std::count_if(edges.begin(), edges.end(), [&](double edge) { return x < edge; });
                if (right % 2 == 1) {
                    samples.push_back({{x, y}, region, task.own[region]});
                }
            }
        }
    }
    return samples;
}

Arrangement arrange(ArrangeTask const& task, std::vector<GroundSample> const& samples)
{
    Box const ground = box_of_regions(task);
    double const inner_width = task.width - 2 * task.padding;
    double const inner_height = task.height - 2 * task.padding;
    double const largest =
        std::min(inner_width / std::max(ground.width(), 1.0), inner_height / std::max(ground.height(), 1.0));
    auto const choices = choices_of(task);
    Covering covering(task, samples);

    Arrangement best;
    double best_cost = std::numeric_limits<double>::infinity();
    for (int shrink = 0; shrink <= 8; ++shrink) {
        double const scale = largest * (1 - 0.035 * shrink);
        double const free_x = inner_width - ground.width() * scale;
        double const free_y = inner_height - ground.height() * scale;
        for (int column = 0; column <= (free_x > 1 ? 4 : 0); ++column) {
            for (int row = 0; row <= (free_y > 1 ? 4 : 0); ++row) {
                double const share_x = free_x > 1 ? column / 4.0 : 0.5;
                double const share_y = free_y > 1 ? row / 4.0 : 0.5;
                MapView const view{{ground.min_x - (task.padding + free_x * share_x) / scale,
                                    ground.max_y + (task.padding + free_y * share_y) / scale},
                                   scale};
                double const off_centre = std::abs(share_x - 0.5) + std::abs(share_y - 0.5);
                double const cost_of_view = 0.035 * shrink + 0.02 * off_centre;
                if (cost_of_view >= best_cost) {
                    continue;
                }
                covering.look(view);
                for (auto const& choice : choices) {
                    if (cost_of_view + choice.cost >= best_cost) {
                        continue;
                    }
                    double const cost = cost_of_view + choice.cost + covering.cost(choice.corners);
                    if (cost < best_cost - 1e-9) {
                        best_cost = cost;
                        best = {view, choice.boxes};
                    }
                }
            }
        }
    }
    return best;
}

} // namespace wijkpeil
