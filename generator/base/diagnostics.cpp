// SPDX-License-Identifier: EUPL-1.2
#include "base/diagnostics.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace wijkpeil {
namespace {

std::string severity_word(Severity severity)
{
    switch (severity) {
    case Severity::information:
        return say("note");
    case Severity::warning:
        return say("warning");
    case Severity::error:
        break;
    }
    return say("error");
}

std::string position(Place const& place)
{
    std::string text = place.file;
    if (place.line > 0) {
        text += ":" + std::to_string(place.line);
        if (place.column > 0) {
            text += ":" + std::to_string(place.column);
        }
    }
    return text;
}

// The source line with a caret under the span; tabs become single spaces so that the caret stays below its
// word, and what a terminal would take for a command becomes a sign.
std::string excerpt(Place const& place)
{
    if (place.source_line.empty()) {
        return {};
    }
    std::string line = replaced(place.source_line, "\t", " ");
    std::size_t column = place.column > 0 ? static_cast<std::size_t>(place.column) : 1;
    auto points = to_code_points(line);
    std::replace_if(
        points.begin(), points.end(), [](char32_t c) { return c < U' ' || c == 0x7F; }, U'\uFFFD');
    line = to_utf8(points);
    std::size_t const window = 100; // a line longer than this is shown around the span
    if (points.size() > window) {
        std::size_t const start =
            column > window / 2 ? std::min(column - window / 2, points.size() - window) : 0;
        points = points.substr(start, window);
        line = (start > 0 ? "…" : "") + to_utf8(points) + "…";
        column -= start > 0 ? start - 1 : 0;
    }
    auto const number = std::to_string(place.line);
    auto const margin = std::string(number.size() < 5 ? 5 - number.size() : 0, ' ');
    std::string text = margin + number + " | " + line + "\n";
    if (place.column > 0) {
        std::size_t const room = count_characters(line) >= column ? count_characters(line) - column + 1 : 1;
        std::size_t const length =
            std::clamp<std::size_t>(static_cast<std::size_t>(std::max(place.length, 1)), 1, room);
        text += std::string(margin.size() + number.size(), ' ') + " | " + std::string(column - 1, ' ') +
                std::string(length, '^') + "\n";
    }
    return text;
}

} // namespace

void Diagnostics::error(Place place, std::string message, std::string hint)
{
    all_.push_back({Severity::error, std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::warning(Place place, std::string message, std::string hint)
{
    all_.push_back({Severity::warning, std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::information(Place place, std::string message, std::string hint)
{
    all_.push_back({Severity::information, std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::merge(Diagnostics other)
{
    std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
}

void Diagnostics::merge_new(Diagnostics const& other)
{
    for (auto const& one : other.all_) {
        if (std::find(all_.begin(), all_.end(), one) == all_.end()) {
            all_.push_back(one);
        }
    }
}

std::size_t Diagnostics::count(Severity severity) const
{
    return static_cast<std::size_t>(std::count_if(
        all_.begin(), all_.end(), [severity](Diagnostic const& one) { return one.severity == severity; }));
}

Place place_at(std::string file, std::string const& content, std::size_t offset, std::size_t length_bytes)
{
    offset = std::min(offset, content.size());
    std::size_t const before = offset == 0 ? std::string::npos : content.rfind('\n', offset - 1);
    std::size_t const start = before == std::string::npos ? 0 : before + 1;
    std::size_t const end = std::min(content.find('\n', offset), content.size());
    std::string line = content.substr(start, end - start);
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    std::size_t const length = std::min(length_bytes, end - offset);

    Place place;
    place.file = std::move(file);
    place.line = static_cast<int>(
        1 + std::count(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(start), '\n'));
    place.column =
        static_cast<int>(1 + count_characters(std::string_view(content).substr(start, offset - start)));
    place.length =
        std::max(1, static_cast<int>(count_characters(std::string_view(content).substr(offset, length))));
    place.source_line = std::move(line);
    return place;
}

Place place_of_file(std::string file)
{
    Place place;
    place.file = std::move(file);
    return place;
}

std::string render(Diagnostic const& diagnostic)
{
    std::string text;
    if (auto const where = position(diagnostic.place); !where.empty()) {
        text += where + ": ";
    }
    text += severity_word(diagnostic.severity) + ": " + diagnostic.message + "\n";
    text += excerpt(diagnostic.place);
    if (!diagnostic.hint.empty()) {
        text += say("hint: {}", diagnostic.hint) + "\n";
    }
    return text;
}

std::string render(Diagnostics const& diagnostics, std::size_t most_per_file)
{
    std::string text;
    std::map<std::string, std::size_t> shown;
    std::map<std::string, unsigned long> hidden;
    for (auto const& one : diagnostics.all()) {
        if (shown[one.place.file]++ < most_per_file) {
            text += render(one);
        } else {
            ++hidden[one.place.file];
        }
    }
    for (auto const& [file, count] : hidden) {
        text += say_count("and {} more in {}", "and {} more in {}", count, file) + "\n";
    }
    return text;
}

} // namespace wijkpeil
