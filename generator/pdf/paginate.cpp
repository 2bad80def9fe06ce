// SPDX-License-Identifier: EUPL-1.2
#include "pdf/paginate.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr double k_slack = 0.01;           // sums of heights are not exact
constexpr double k_free_for_section = 0.4; // of a page

class Paginator
{
public:
    explicit Paginator(double page_height) : page_height_{page_height} { pages_.emplace_back(); }

    void add(LayoutFlow const& flow)
    {
        for (std::size_t i = 0; i < flow.size();) {
            auto const end = chain_end(flow, i);
            auto const needed = chain_height(flow, i, end);
            if (!is_empty() && (!fits(flow[i], needed) || !may_begin_here(flow[i]))) {
                pages_.emplace_back();
            }
            for (; i < end; ++i) {
                if (!fits(flow[i], flow[i].height) && !is_empty()) { // a chain longer than a page
                    pages_.emplace_back();
                }
                put(flow[i]);
            }
        }
    }
    [[nodiscard]] std::vector<PdfPage> take() { return std::move(pages_); }

private:
    [[nodiscard]] bool is_empty() const { return pages_.back().empty(); }

    // A main section opens a page of its own, unless all of it fits below what is there or much of the page
    // is free: a page that is mostly empty reads as the end of the report.
    [[nodiscard]] bool may_begin_here(LayoutBox const& box) const
    {
        return fits(box, box.section_height) ||
               page_height_ - top_of_next(box) >= k_free_for_section * page_height_;
    }

    // One past the boxes that must stay with box `i`.
    static std::size_t chain_end(LayoutFlow const& flow, std::size_t i)
    {
        while (i + 1 < flow.size() && flow[i].keep_with_next) {
            ++i;
        }
        return i + 1;
    }

    static double chain_height(LayoutFlow const& flow, std::size_t first, std::size_t end)
    {
        double height = flow[first].height;
        for (auto i = first + 1; i < end; ++i) {
            height += space_between(flow[i - 1], flow[i]) + flow[i].height;
        }
        return height;
    }

    [[nodiscard]] double top_of_next(LayoutBox const& box) const
    {
        return is_empty() ? 0 : y_ + space_between(*pages_.back().back().box, box);
    }
    [[nodiscard]] bool fits(LayoutBox const& box, double height) const
    {
        return top_of_next(box) + height <= page_height_ + k_slack;
    }

    void put(LayoutBox const& box)
    {
        if (is_empty() && box.repeat) {
            for (auto const& head : *box.repeat) {
                put_at(head, top_of_next(head), true);
            }
        }
        put_at(box, top_of_next(box), false);
    }

    void put_at(LayoutBox const& box, double top, bool repeated)
    {
        auto const room = page_height_ - top;
        auto const scale = box.height > room + k_slack ? std::max(room, 1.0) / box.height : 1;
        pages_.back().push_back({&box, top, scale, repeated});
        y_ = top + box.height * scale;
    }

    double page_height_;
    double y_ = 0; // bottom of the last box
    std::vector<PdfPage> pages_;
};

} // namespace

std::vector<PdfPage> paginate(LayoutFlow const& flow, double page_height)
{
    Paginator paginator{page_height};
    paginator.add(flow);
    return paginator.take();
}

} // namespace wijkpeil
