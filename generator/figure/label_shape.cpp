// SPDX-License-Identifier: EUPL-1.2
#include "figure/label_shape.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr double k_line_gap_pt = 1.5; // between the lines of a label
constexpr double k_beside_gap_pt = 3; // between a name and the value beside it

// Words with the hyphen or slash that ends them; `space` tells whether a space follows.
struct Word {
    std::string text;
    bool space = false;
};

std::vector<Word> words_of(std::string const& name)
{
    std::vector<Word> words{{}};
    for (std::size_t i = 0; i < name.size(); ++i) {
        char const c = name[i];
        if (c == ' ') {
            words.back().space = true;
            words.push_back({});
            continue;
        }
        words.back().text += c;
        // After a hyphen or slash, unless a space follows or too little would stand alone.
        bool const splits = (c == '-' || c == '/') && i + 3 < name.size() && name[i + 1] != ' ';
        if (splits && words.back().text.size() > 2) {
            words.push_back({});
        }
    }
    std::erase_if(words, [](Word const& word) { return word.text.empty(); });
    return words;
}

std::string line_of(std::vector<Word> const& words, std::size_t from, std::size_t to)
{
    std::string line;
    for (std::size_t i = from; i < to; ++i) {
        line += words[i].text;
        line += words[i].space && i + 1 < to ? " " : "";
    }
    return line;
}

// How uneven lines are: the longest counts first, then all of them.
std::pair<std::size_t, std::size_t> unevenness(std::vector<std::string> const& lines)
{
    std::pair<std::size_t, std::size_t> result;
    for (auto const& line : lines) {
        std::size_t const length = count_characters(line);
        result.first = std::max(result.first, length);
        result.second += length * length;
    }
    return result;
}

Weight name_weight(LabelTask const& task)
{
    return task.own ? Weight::semibold : Weight::regular;
}

double value_width(LabelTask const& task, double size, LabelSettings const& settings)
{
    return settings.measure(task.value, size, Weight::bold, false);
}

LabelForm measured(LabelForm form, LabelTask const& task, LabelSettings const& settings)
{
    double const value = value_width(task, form.size, settings);
    double widest = form.value_beside ? 0 : value;
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        double width = settings.measure(form.lines[i], form.size, name_weight(task), false);
        if (form.value_beside && i + 1 == form.lines.size()) {
            width += k_beside_gap_pt + value;
        }
        widest = std::max(widest, width);
    }
    auto const lines = static_cast<double>(form.lines.size() + (form.value_beside ? 0 : 1));
    form.width = widest + 2 * k_label_halo_pt;
    form.height = (lines - 1) * (form.size + k_line_gap_pt) + form.size + 2 * k_label_halo_pt;
    return form;
}

std::vector<double> sizes_of(LabelSettings const& settings)
{
    if (settings.least_size < settings.size) {
        return {settings.size, settings.least_size};
    }
    return {settings.size};
}

} // namespace

std::vector<std::vector<std::string>> name_lines(std::string const& name)
{
    auto const words = words_of(name);
    std::size_t const count = words.size();
    std::vector<std::vector<std::string>> results{{line_of(words, 0, count)}};
    std::vector<std::string> best;
    for (std::size_t cut = 1; cut < count; ++cut) {
        std::vector<std::string> const lines{line_of(words, 0, cut), line_of(words, cut, count)};
        if (best.empty() || unevenness(lines) < unevenness(best)) {
            best = lines;
        }
    }
    if (!best.empty()) {
        results.push_back(best);
    }
    best.clear();
    for (std::size_t cut = 1; cut < count; ++cut) {
        for (std::size_t second = cut + 1; second < count; ++second) {
            std::vector<std::string> const lines{line_of(words, 0, cut), line_of(words, cut, second),
                                                 line_of(words, second, count)};
            if (best.empty() || unevenness(lines) < unevenness(best)) {
                best = lines;
            }
        }
    }
    if (!best.empty() && unevenness(best).first < unevenness(results.back()).first) {
        results.push_back(best);
    }
    return results;
}

std::vector<LabelForm> forms_with_name(LabelTask const& task, LabelSettings const& settings, bool beside)
{
    std::vector<LabelForm> forms;
    for (double const size : sizes_of(settings)) {
        double cost = size < settings.size ? 0.2 : 0;
        for (auto const& lines : name_lines(task.name)) {
            forms.push_back(measured({lines, false, size, cost}, task, settings));
            if (beside && lines.size() == 1) {
                forms.push_back(measured({lines, true, size, cost + 0.1}, task, settings));
            }
            cost += 0.06;
        }
    }
    return forms;
}

std::vector<LabelForm> forms_of_value(LabelTask const& task, LabelSettings const& settings)
{
    std::vector<LabelForm> forms;
    for (double const size : sizes_of(settings)) {
        forms.push_back(measured({{}, false, size, size < settings.size ? 0.2 : 0.0}, task, settings));
    }
    return forms;
}

Rectangle box_at(LabelForm const& form, Point centre)
{
    return {centre.x - form.width / 2, centre.y - form.height / 2, form.width, form.height};
}

MapLabel label_at(LabelTask const& task, LabelForm const& form, Point centre, LabelSettings const& settings)
{
    MapLabel label;
    label.size = form.size;
    label.has_name = !form.lines.empty();
    label.box = box_at(form, centre);
    // The middle of a line of figures lies about 0.36 of the size above its baseline.
    double baseline = label.box.y + k_label_halo_pt + form.size * 0.86;
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        double x = centre.x;
        if (form.value_beside && i + 1 == form.lines.size()) {
            double const name = settings.measure(form.lines[i], form.size, name_weight(task), false);
            double const value = value_width(task, form.size, settings);
            x -= (k_beside_gap_pt + value) / 2;
            label.pieces.push_back({task.value, {centre.x + (name + k_beside_gap_pt) / 2, baseline}, true});
        }
        label.pieces.push_back({form.lines[i], {x, baseline}, false});
        baseline += form.size + k_line_gap_pt;
    }
    if (!form.value_beside) {
        label.pieces.push_back({task.value, {centre.x, baseline}, true});
    }
    return label;
}

} // namespace wijkpeil
