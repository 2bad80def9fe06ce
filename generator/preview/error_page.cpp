// SPDX-License-Identifier: EUPL-1.2
#include "preview/error_page.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "language/language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_shown = 20;
constexpr std::size_t k_most_file_bytes = 16UL << 20U;
constexpr std::size_t k_most_line = 400; // characters

std::string element(std::string_view tag, std::string_view content)
{
    return fmt::format("<{}>{}</{}>", tag, content, tag.substr(0, tag.find(' ')));
}

// A line in three parts: before the span, the span, after it.
Mended parts_of(std::string const& line, int column, int length)
{
    auto const letters = to_code_points(line);
    auto const begin = std::min(letters.size(), static_cast<std::size_t>(std::max(column, 1) - 1));
    auto const end = std::min(letters.size(), begin + static_cast<std::size_t>(std::max(length, 1)));
    return {to_utf8(letters.substr(0, begin)), to_utf8(letters.substr(begin, end - begin)),
            to_utf8(letters.substr(end))};
}

std::string shortened(std::string const& line)
{
    auto const letters = to_code_points(line);
    return letters.size() <= k_most_line ? line : to_utf8(letters.substr(0, k_most_line)) + " …";
}

// The words of a line of a file without what must not be in a page.
std::string shown(std::string const& text)
{
    return escaped_xml(replaced(text, "\t", "    "));
}

std::vector<std::string> lines_of(std::filesystem::path const& path)
{
    std::vector<std::string> lines;
    if (!file_exists(path)) {
        return lines;
    }
    auto const content = read_file(path, k_most_file_bytes);
    if (first_invalid_utf8(content)) {
        return lines;
    }
    for (auto const line : split(content, '\n')) {
        lines.emplace_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    }
    return lines;
}

std::string source_line(int number, std::string const& content, bool is_wrong)
{
    return fmt::format("<span class=\"regel{}\"><span class=\"nr\">{}</span><span>{}</span></span>",
                       is_wrong ? " fout" : "", number, content);
}

// The line with the mistake, and the one before and after it.
std::string source_of(std::filesystem::path const& project, Place const& place)
{
    if (place.line < 1) {
        return {};
    }
    auto const lines = lines_of(project / place.file);
    auto const count = static_cast<int>(lines.size());
    auto const line = [&](int number) {
        return number == place.line && !place.source_line.empty() ? place.source_line
               : number >= 1 && number <= count ? lines[static_cast<std::size_t>(number) - 1]
                                                : std::string{};
    };
    std::string html;
    if (place.line > 1 && count > 0) {
        html += source_line(place.line - 1, shown(shortened(line(place.line - 1))), false);
    }
    auto const parts = parts_of(line(place.line), place.column, place.length);
    html += source_line(place.line,
                        place.column < 1
                            ? shown(shortened(line(place.line)))
                            : shown(parts.before) + element("mark", shown(parts.words)) + shown(parts.after),
                        true);
    if (place.line + 1 < count || (place.line < count && !lines.back().empty())) {
        html += source_line(place.line + 1, shown(shortened(line(place.line + 1))), false);
    }
    return element("pre", html) + "\n";
}

std::string hint_of(Diagnostic const& mistake)
{
    if (mistake.hint.empty()) {
        return {};
    }
    auto html = escaped_xml(sentence_case(mistake.hint));
    if (auto const line = mended(mistake)) {
        html += " " + escaped_xml(say("Then the line becomes:")) +
                element("code", shown(line->before) + element("b", shown(line->words)) + shown(line->after));
    }
    return element("p class=\"oplossing\"", html) + "\n";
}

// The group of a field that was meant, or misspelt: "bijstand" of "bijstand.waarde".
std::string group_of(std::string const& name)
{
    return name.substr(0, std::min(name.find('.'), name.size()));
}

class Writer
{
public:
    explicit Writer(ErrorPage const& page) : page_(page) {}

    std::string write()
    {
        std::vector<Diagnostic> errors;
        for (auto const& one : page_.found.all()) {
            if (one.severity == Severity::error) {
                errors.push_back(one);
            }
        }
        std::stable_sort(errors.begin(), errors.end(), [](Diagnostic const& a, Diagnostic const& b) {
            return std::tie(a.place.file, a.place.line, a.place.column) <
                   std::tie(b.place.file, b.place.line, b.place.column);
        });
        auto const title =
            errors.size() == 1 ? headline(errors.front()) : say_count("{} error", "{} errors", errors.size());
        std::string body =
            element("p class=\"soort\"", escaped_xml(say("Preview: this page returns by itself "
                                                         "when you save the file")));
        body += "\n" + element("h1", escaped_xml(title)) + "\n";
        for (std::size_t i = 0; i < std::min(errors.size(), k_most_shown); ++i) {
            body += article(errors[i], errors.size() > 1);
        }
        if (errors.size() > k_most_shown) {
            body += element("p", escaped_xml(say_count("and {} more error", "and {} more errors",
                                                       errors.size() - k_most_shown)));
        }
        body += element("p class=\"goed\"", last_good()) + "\n";
        return document(title, body, page_.head);
    }

    static std::string document(std::string const& title, std::string const& body, std::string const& head)
    {
        return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<title>{}</title>\n<meta name=\"viewport\" content=\"width=device-width, "
                           "initial-scale=1\">\n<link rel=\"icon\" href=\"data:,\">\n{}</head>\n"
                           "<body class=\"melding\">\n<main>\n{}</main>\n</body>\n</html>\n",
                           say("en"), escaped_xml(title), head, body);
    }

private:
    static std::string headline(Diagnostic const& mistake)
    {
        auto const& place = mistake.place;
        if (place.file.empty()) {
            return sentence_case(mistake.message);
        }
        auto const name = std::filesystem::path(place.file).filename().string();
        return place.line > 0 ? say("Line {} of {}: {}", place.line, name, mistake.message)
                              : fmt::format("{}: {}", name, mistake.message);
    }

    std::string article(Diagnostic const& mistake, bool with_headline)
    {
        std::string html;
        if (with_headline) {
            html += element("h2", escaped_xml(headline(mistake))) + "\n";
        }
        if (!mistake.place.file.empty()) {
            html +=
                element("p class=\"plaats\"", element("code", escaped_xml(address(mistake.place)))) + "\n";
        }
        html += source_of(page_.project, mistake.place) + hint_of(mistake) + fields_of(mistake);
        return element("section", "\n" + html) + "\n";
    }

    static std::string address(Place const& place)
    {
        return place.line > 0 ? fmt::format("{}:{}:{}", place.file, place.line, std::max(place.column, 1))
                              : place.file;
    }

    // Each group once, at its first mistake.
    std::string fields_of(Diagnostic const& mistake)
    {
        if (!page_.fields || mistake.place.line < 1) {
            return {};
        }
        auto const line = mended(mistake);
        auto const words = parts_of(mistake.place.source_line, mistake.place.column, mistake.place.length);
        auto const group = group_of(line ? line->words : words.words);
        auto fields = page_.fields(group);
        // What was meant comes first.
        std::stable_partition(fields.begin(), fields.end(), [&line](FieldToday const& field) {
            return line && field.written == "{{" + line->words + "}}";
        });
        bool const exists = std::any_of(fields.begin(), fields.end(), [&words](FieldToday const& field) {
            return field.written.find(words.words + "}}") != std::string::npos;
        });
        if (fields.empty() || exists || !told_.insert(group).second) {
            return {}; // nothing to list, another mistake than a name, or listed already
        }
        std::string rows;
        for (auto const& field : fields) {
            rows += element("tr", element("th scope=\"row\"", element("code", escaped_xml(field.written))) +
                                      element("td", escaped_xml(field.value))) +
                    "\n";
        }
        auto const head = element(
            "tr", element("th scope=\"col\"", escaped_xml(say("Write"))) +
                      element("th scope=\"col\"", escaped_xml(say("Today, for {}", page_.fields_of))));
        return element("details open",
                       element("summary", escaped_xml(say("What you can use of \"{}\"", group))) +
                           element("table", element("thead", head) + element("tbody", "\n" + rows))) +
               "\n";
    }

    [[nodiscard]] std::string last_good() const
    {
        auto const rest = escaped_xml(say("Nothing was written in output/."));
        return page_.last_good.empty()
                   ? rest
                   : fmt::format("<a href=\"{}\">{}</a> ", escaped_xml(page_.last_good),
                                 escaped_xml(say("See the last good version of this page."))) +
                         rest;
    }

    ErrorPage const& page_;
    std::set<std::string> told_; // groups
};

} // anonymous namespace

std::string error_page(ErrorPage const& page)
{
    return Writer(page).write();
}

std::string no_page(std::string const& path, std::string const& start, std::string const& head)
{
    auto const title = say("There is no page \"{}\"", path);
    auto const body = element("p class=\"soort\"", escaped_xml(say("Preview"))) + "\n" +
                      element("h1", escaped_xml(title)) + "\n" +
                      element("p", fmt::format("<a href=\"/{}\">{}</a>", escaped_xml(start),
                                               escaped_xml(say("To the overview of all areas")))) +
                      "\n";
    return Writer::document(title, body, head);
}

std::optional<Mended> mended(Diagnostic const& mistake)
{
    auto const proposal = proposal_in(mistake.hint);
    if (!proposal || mistake.place.source_line.empty() || mistake.place.column < 1) {
        return {};
    }
    auto parts = parts_of(mistake.place.source_line, mistake.place.column, mistake.place.length);
    if (mistake.message.find("\"" + parts.words + "\"") == std::string::npos) {
        return {}; // the hint is about something else than the words at this place
    }
    parts.words = *proposal;
    return parts;
}

} // namespace wijkpeil
