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
    return comparison_page(title, body);
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

std::string comparison_page(std::string const& title, std::string const& body)
{
    auto const language = say("en"); // the language these messages are in
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

std::vector<std::string> earlier_comparisons(fs::path const& folder)
{
    std::vector<std::string> paths;
    for (auto const& path : list_tree(folder)) {
        auto const name = path.filename().string();
        bool const is_picture = name.starts_with(k_picture) && path.extension() == ".png";
        if ((is_picture || name == "index.html") && is_comparison(folder / path.parent_path())) {
            paths.push_back(path.generic_string());
        }
    }
    return paths;
}

void require_no_other_page(fs::path const& folder, std::string const& option)
{
    if (file_exists(folder / "index.html") && !is_comparison(folder)) {
        throw FileError(say("\"{}\" holds an index.html that is no comparison; name another folder with {}",
                            folder.string(), option));
    }
}

std::vector<std::pair<std::string, std::string>> comparison_files(PdfComparison const& comparison,
                                                                  std::string const& name_before,
                                                                  std::string const& name_after)
{
    std::vector<std::pair<std::string, std::string>> files;
    for (auto const& page : comparison.pages) {
        files.emplace_back(picture_name(page), page.png);
    }
    files.emplace_back("index.html", page_of(comparison, name_before, name_after));
    return files;
}

void write_comparison(PdfComparison const& comparison, std::string const& name_before,
                      std::string const& name_after, fs::path const& folder)
{
    require_no_other_page(folder, "--output");
    auto const remove_earlier = [&folder] {
        for (auto const& path : earlier_comparisons(folder)) {
            if (fs::path(path).parent_path().empty()) { // not those of other documents below it
                remove_tree(folder / path);
            }
        }
    };
    if (comparison.equal()) {
        remove_earlier();
        return;
    }
    StagedOutput output(folder);
    for (auto const& [name, bytes] : comparison_files(comparison, name_before, name_after)) {
        output.add(name, bytes, {});
    }
    remove_earlier();
    output.merge_files();
}

} // namespace wijkpeil
