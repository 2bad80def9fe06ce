// SPDX-License-Identifier: EUPL-1.2
#include "pdf/set_text.hpp"

#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace wijkpeil {

std::string note_id(int note)
{
    return fmt::format("noot-{}", note);
}

SetText::~SetText()
{
    if (layout_ != nullptr) {
        g_object_unref(layout_);
    }
}

double SetText::left_pt() const
{
    auto left = lines_.empty() ? 0 : lines_.front().x;
    for (auto const& line : lines_) {
        left = std::min(left, line.x);
    }
    return left;
}

double SetText::width_pt() const
{
    double width = 0;
    for (auto const& line : lines_) {
        width = std::max(width, line.x + line.width);
    }
    return width;
}

// Letters stand in the middle of their line, as in a browser: ascent and descent centred in the leading.
double SetText::baseline_pt() const
{
    return style_.leading_pt / 2 + middle_ * style_.size_pt;
}

void SetText::find_lines()
{
    lines_.clear();
    if (text_.empty()) {
        return;
    }
    auto* const iter = pango_layout_get_iter(layout_);
    do {
        auto const* const line = pango_layout_iter_get_line_readonly(iter);
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        lines_.push_back({shift_ + static_cast<double>(logical.x) / PANGO_SCALE,
                          static_cast<double>(logical.width) / PANGO_SCALE, line->start_index,
                          line->start_index + line->length});
    } while (pango_layout_iter_next_line(iter) != FALSE);
    pango_layout_iter_free(iter);
}

bool SetText::has_broken_word() const
{
    int count = 0;
    auto const* const breaks = pango_layout_get_log_attrs_readonly(layout_, &count);
    auto const width = pango_layout_get_width(layout_);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        auto const& line = lines_[i];
        if (width > 0 && line.width > static_cast<double>(width) / PANGO_SCALE + 0.01) {
            return true;
        }
        auto const character = g_utf8_pointer_to_offset(text_.c_str(), text_.c_str() + line.start);
        if (i > 0 && character < count && breaks[character].is_line_break == 0) {
            return true;
        }
    }
    return false;
}

bool SetText::has_idle_hyphen() const
{
    constexpr std::string_view k_soft_hyphen = "\u00AD";
    for (auto at = text_.find(k_soft_hyphen); at != std::string::npos;
         at = text_.find(k_soft_hyphen, at + 1)) {
        auto const end = static_cast<int>(at + k_soft_hyphen.size());
        if (std::none_of(lines_.begin(), lines_.end(), [&](Line const& line) { return line.end == end; })) {
            return true;
        }
    }
    return false;
}

double SetText::x_of(std::size_t line, int byte) const
{
    auto* const pango_line = pango_layout_get_line_readonly(layout_, static_cast<int>(line));
    int x = 0;
    pango_layout_line_index_to_x(pango_line, byte, FALSE, &x);
    return lines_[line].x + static_cast<double>(x) / PANGO_SCALE;
}

std::string SetText::words(int first, int count) const
{
    auto const end = std::min(first + count, lines());
    if (first >= end) {
        return {};
    }
    auto const begin = static_cast<std::size_t>(lines_[static_cast<std::size_t>(first)].start);
    return text_.substr(begin,
                        static_cast<std::size_t>(lines_[static_cast<std::size_t>(end - 1)].end) - begin);
}

std::string SetText::words(TextPart const& part) const
{
    return text_.substr(static_cast<std::size_t>(part.start),
                        static_cast<std::size_t>(part.end - part.start));
}

std::vector<LinkArea> SetText::links(int first, int count) const
{
    std::vector<LinkArea> areas;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const at = static_cast<std::size_t>(i);
        auto const& line = lines_[at];
        for (std::size_t part = 0; part < parts_.size(); ++part) {
            auto const start = std::max(parts_[part].start, line.start);
            auto const end = std::min(parts_[part].end, line.end);
            if (start < end) {
                auto const left = x_of(at, start);
                areas.push_back(
                    {part, left, (i - first) * style_.leading_pt, x_of(at, end) - left, style_.leading_pt});
            }
        }
    }
    return areas;
}

std::vector<int> SetText::notes(int first, int count) const
{
    std::vector<int> numbers;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const& line = lines_[static_cast<std::size_t>(i)];
        for (auto const& part : parts_) {
            if (part.note > 0 && part.start >= line.start && part.start < line.end) {
                numbers.push_back(part.note);
            }
        }
    }
    return numbers;
}

std::vector<std::string> SetText::page_ids() const
{
    std::vector<std::string> ids;
    for (auto const& number : page_numbers_) {
        ids.push_back(number.id);
    }
    return ids;
}

void SetText::print_pages(std::map<std::string, int> const& pages)
{
    for (auto const& number : page_numbers_) {
        auto const found = pages.find(number.id);
        auto const digits = std::to_string(found == pages.end() ? 0 : found->second);
        text_.replace(static_cast<std::size_t>(number.at), digits.size(), digits);
    }
    pango_layout_set_text(layout_, text_.c_str(), static_cast<int>(text_.size()));
    find_lines();
}

} // namespace wijkpeil
