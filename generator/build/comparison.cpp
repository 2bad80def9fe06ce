// SPDX-License-Identifier: EUPL-1.2
#include "build/comparison.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "build/output.hpp"
#include "html/markup.hpp"
#include "proof/proof.hpp"

#include <algorithm>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view k_mark = R"(<meta name="generator" content="wijkpeil proof">)";
constexpr std::string_view k_picture = "bladzijde-"; // names of pictures begin so
constexpr std::string_view k_style =
    ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;"
    "max-width:100rem}img{max-width:100%;height:auto}dt{font-weight:600}";

bool is_comparison(fs::path const& folder)
{
    return file_exists(folder / "index.html") &&
           read_file(folder / "index.html").find(k_mark) != std::string::npos;
}

void remove_earlier(fs::path const& folder)
{
    if (!is_comparison(folder)) {
        return;
    }
    for (auto const& path : list_files(folder, ".png")) {
        if (path.filename().string().starts_with(k_picture)) {
            remove_tree(path);
        }
    }
    remove_tree(folder / "index.html");
}

std::string picture_name(PageDifference const& page)
{
    return std::string(k_picture) +
           (page.after > 0 ? std::to_string(page.after) : "weg-" + std::to_string(page.before)) + ".png";
}

std::string row(std::string const& name, std::string const& value)
{
    return value.empty() ? value
                         : element("dt", escaped_xml(name)) + element("dd", escaped_xml(value)) + "\n";
}

std::string section(PageDifference const& page, std::string const& before, std::string const& after)
{
    auto const name = name_of(page);
    std::string words = row(say("words taken away"), joined(page.taken, " ")) +
                        row(say("words added"), joined(page.added, " "));
    auto html = element("h2", escaped_xml(name)) + "\n";
    if (page.before > 0 && page.after > 0 && page.same_words()) {
        html +=
            element("p", escaped_xml(say("The words are the same; what differs is how it looks."))) + "\n";
    } else if (!words.empty()) {
        html += element("dl", "\n" + words) + "\n";
    }
    auto const size = size_of_png(page.png).value_or(PngSize());
    auto const alternative =
        say("{}: at the left {}, at the right {}; changed places are framed", name,
            page.before > 0 ? before : say("nothing"), page.after > 0 ? after : say("nothing"));
    return element("section", "\n" + html +
                                  element("p", start_tag("img", {{"src", picture_name(page)},
                                                                 {"alt", alternative},
                                                                 {"width", std::to_string(size.width)},
                                                                 {"height", std::to_string(size.height)}})) +
                                  "\n") +
           "\n";
}

std::string page_of(PdfComparison const& comparison, std::string const& before, std::string const& after)
{
    auto const title = say("Comparison of {} and {}", before, after);
    auto const language = say("en"); // the language these messages are in
    auto body = element("h1", escaped_xml(title)) + "\n";
    body += element("p", escaped_xml(say("{}: {} pages. {}: {} pages. Pages that differ: {}.", before,
                                         comparison.pages_before, after, comparison.pages_after,
                                         comparison.pages.size()))) +
            "\n";
    if (comparison.title_before != comparison.title_after) {
        body += element("p", escaped_xml(say("The title was \"{}\", and is: {}", comparison.title_before,
                                             comparison.title_after))) +
                "\n";
    }
    for (auto const& page : comparison.pages) {
        body += section(page, before, after);
    }
    std::string const head = "<meta charset=\"utf-8\">\n" + element("title", escaped_xml(title)) +
                             "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
                             std::string(k_mark) + "\n<link rel=\"icon\" href=\"data:,\">\n" +
                             element("style", k_style) + "\n";
    return "<!DOCTYPE html>\n" +
           element("html", {{"lang", language}},
                   "\n" + element("head", "\n" + head) + "\n" +
                       element("body", "\n" + element("main", "\n" + body) + "\n") + "\n") +
           "\n";
}

} // namespace

std::string name_of(PageDifference const& page)
{
    if (page.before == 0) {
        return say("page {} was added", page.after);
    }
    if (page.after == 0) {
        return say("page {} was taken away", page.before);
    }
    return page.before == page.after ? say("page {}", page.after)
                                     : say("page {}, before: page {}", page.after, page.before);
}

std::string first_few(std::vector<std::string> const& words)
{
    constexpr std::size_t k_few = 8;
    auto const count = std::min(words.size(), k_few);
    auto text = joined({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count)}, " ");
    return words.size() <= k_few ? text : text + " … " + say("({} more)", words.size() - count);
}

void write_comparison(PdfComparison const& comparison, std::string const& name_before,
                      std::string const& name_after, fs::path const& folder)
{
    if (file_exists(folder / "index.html") && !is_comparison(folder)) {
        throw FileError(
            say("\"{}\" holds an index.html that is no comparison; name another folder with --output",
                folder.string()));
    }
    if (comparison.equal()) {
        remove_earlier(folder);
        return;
    }
    StagedOutput output(folder);
    for (auto const& page : comparison.pages) {
        output.add(picture_name(page), page.png, {});
    }
    output.add("index.html", page_of(comparison, name_before, name_after), {});
    remove_earlier(folder);
    output.merge_files();
}

} // namespace wijkpeil
