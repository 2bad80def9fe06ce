// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_filler.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr double k_slack = 0.01;           // sums of heights are not exact
constexpr double k_free_for_section = 0.4; // of a page
constexpr double k_most_for_notes = 0.6;   // of a page, for footnotes of the page before

} // namespace

double Chain::height() const
{
    double height = boxes.front().height;
    for (std::size_t i = 1; i < boxes.size(); ++i) {
        height += space_between(boxes[i - 1], boxes[i]) + boxes[i].height;
    }
    return height;
}

bool Chain::landscape() const
{
    return std::any_of(boxes.begin(), boxes.end(), [](LayoutBox const& box) { return box.landscape; });
}

bool Chain::flows() const
{
    return std::all_of(boxes.begin(), boxes.end(), [](LayoutBox const& box) { return box.flows; });
}

PageFiller::PageFiller(FootnoteFlows const& footnotes, PageHeights heights)
    : footnotes_{footnotes}, heights_{heights}, pages_(1)
{
}

double PageFiller::page_height() const
{
    return pages_.back().landscape ? heights_.landscape : heights_.upright;
}

double PageFiller::top_of_next(LayoutBox const& box) const
{
    return last_ == nullptr ? 0 : y_ + space_between(*last_, box);
}

bool PageFiller::fits(LayoutBox const& box, double height, double notes_height) const
{
    return top_of_next(box) + height + notes_height <= page_height() + k_slack;
}

bool PageFiller::takes(Chain const& chain) const
{
    return chain.landscape() == pages_.back().landscape &&
           fits(chain.boxes.front(), chain.height(), least_notes_height(chain));
}

bool PageFiller::section_may_begin(LayoutBox const& box) const
{
    if (box.begins_page) {
        return false;
    }
    return fits(box, box.section_height, notes_height()) ||
           page_height() - top_of_next(box) >= k_free_for_section * page_height();
}

void PageFiller::put(LayoutBox const& box)
{
    if (is_empty() && box.repeat) {
        for (auto const& head : *box.repeat) {
            put_at(head, top_of_next(head), true);
        }
    }
    put_at(box, top_of_next(box), false);
    add_notes(box);
}

void PageFiller::put_at(LayoutBox const& box, double top, bool repeated)
{
    auto const room = page_height() - notes_height() - top;
    auto const scale = box.height > room + k_slack ? std::max(room, 1.0) / box.height : 1;
    pages_.back().boxes.push_back({&box, top, scale, repeated});
    last_ = &box;
    y_ = top + box.height * scale;
}

double PageFiller::height_with(LayoutBox const& note) const
{
    return notes_.empty() ? footnotes_.rule.height + note.height
                          : notes_height_ + space_between(*notes_.back(), note) + note.height;
}

double PageFiller::least_notes_height(Chain const& chain) const
{
    auto height = notes_height();
    auto first = notes_.empty();
    double last_rest = 0; // of the last footnote: may go on on the next page
    for (auto const& box : chain.boxes) {
        for (auto const number : box.notes) {
            auto const at = static_cast<std::size_t>(number - 1);
            if (known_.contains(number) || at >= footnotes_.notes.size() || footnotes_.notes[at].empty()) {
                continue;
            }
            auto const& note = footnotes_.notes[at];
            auto const whole = flow_height(note);
            height += (first ? footnotes_.rule.height : note.front().space_before) + whole;
            last_rest = whole - note.front().height;
            first = false;
        }
    }
    // Footnotes that already wait for room: no reference may be added that would have its own even later.
    auto const adds = height > notes_height() + k_slack;
    return adds && !waiting_.empty() ? page_height() : height - last_rest;
}

void PageFiller::add_notes(LayoutBox const& box)
{
    for (auto const number : box.notes) {
        auto const at = static_cast<std::size_t>(number - 1);
        if (at < footnotes_.notes.size() && known_.insert(number).second) {
            for (auto const& part : footnotes_.notes[at]) {
                waiting_.push_back(&part);
            }
        }
    }
    fill_foot(page_height());
}

// Takes footnotes that wait, as long as there is room above the text's end and they take no more than `most`.
void PageFiller::fill_foot(double most)
{
    while (!waiting_.empty()) {
        auto const height = height_with(*waiting_.front());
        auto const fits_here = height <= std::min(most, page_height() - y_) + k_slack;
        auto const too_high = is_empty() && notes_.empty(); // will fit nowhere
        if (!fits_here && !too_high) {
            return;
        }
        notes_.push_back(waiting_.front());
        waiting_.pop_front();
        notes_height_ = height;
    }
}

void PageFiller::close_page()
{
    if (notes_.empty()) {
        return;
    }
    auto y = std::max(page_height() - notes_height_, y_);
    auto& boxes = pages_.back().boxes;
    boxes.push_back({&footnotes_.rule, y, 1, false});
    y += footnotes_.rule.height;
    for (std::size_t i = 0; i < notes_.size(); ++i) {
        y += i > 0 ? space_between(*notes_[i - 1], *notes_[i]) : 0;
        boxes.push_back({notes_[i], y, 1, false});
        y += notes_[i]->height;
    }
    notes_.clear();
    notes_height_ = 0;
}

void PageFiller::begin(bool landscape)
{
    close_page();
    pages_.emplace_back();
    pages_.back().landscape = landscape;
    last_ = nullptr;
    y_ = 0;
    fill_foot(k_most_for_notes * page_height());
}

void PageFiller::turn(bool landscape)
{
    pages_.back().landscape = landscape;
}

std::vector<PdfPage> PageFiller::finish()
{
    while (!waiting_.empty()) {
        begin(false);
        fill_foot(page_height());
    }
    close_page();
    return std::move(pages_);
}

} // namespace wijkpeil
