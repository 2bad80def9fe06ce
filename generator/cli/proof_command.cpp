// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "build/comparison.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"
#include "proof/compare.hpp"
#include "proof/proof.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

std::string fonts_line(std::vector<PdfFont> const& fonts)
{
    std::vector<std::string> names;
    for (auto const& font : fonts) {
        names.push_back(font.embedded ? font.name : say("{} (not in the PDF)", font.name));
    }
    return names.empty() ? say("none") : joined(names, ", ");
}

void print_facts(PdfFacts const& facts)
{
    auto const yes_no = [](bool yes) { return yes ? say("yes") : say("no"); };
    auto const or_no = [](char const* name, std::string const& part) {
        return part.empty() ? say("no") : name + part;
    };
    auto const line = [](std::string const& name, std::string const& value) {
        std::printf("%s: %s\n", name.c_str(), value.c_str());
    };
    line(say("title"), facts.title.empty() ? say("none") : facts.title);
    line(say("pages"), std::to_string(facts.pages));
    line(say("version"), "PDF " + facts.version);
    line(say("to be kept"), or_no("PDF/A-", facts.pdfa));
    line(say("accessible"), or_no("PDF/UA-", facts.pdfua));
    line(say("tagged"), yes_no(facts.tagged));
    line(say("fonts"), fonts_line(facts.fonts));
    line(say("attachments"), facts.attachments.empty() ? say("none") : joined(facts.attachments, ", "));
}

void print_json(PdfFacts const& facts)
{
    nlohmann::ordered_json object;
    object["title"] = facts.title;
    object["pages"] = facts.pages;
    object["version"] = facts.version;
    object["pdfa"] = facts.pdfa;
    object["pdfua"] = facts.pdfua;
    object["tagged"] = facts.tagged;
    auto& fonts = object["fonts"] = nlohmann::ordered_json::array();
    for (auto const& font : facts.fonts) {
        fonts.push_back({{"name", font.name}, {"embedded", font.embedded}, {"subset", font.subset}});
    }
    object["attachments"] = facts.attachments;
    std::printf("%s\n", object.dump().c_str());
}

// A file that is not there is wrong use; what is misspelt may be near.
bool all_exist(std::vector<fs::path> const& files, Options const& options)
{
    Diagnostics diagnostics;
    for (auto const& file : files) {
        if (file_exists(file)) {
            continue;
        }
        std::vector<std::string> near;
        for (auto const& other : list_files(file.has_parent_path() ? file.parent_path() : ".", ".pdf")) {
            near.push_back(other.filename().string());
        }
        diagnostics.error({}, say("there is no file \"{}\"", file.string()),
                          spelling_hint(file.filename().string(), near));
    }
    return report(diagnostics, options) == k_exit_done;
}

int inspect_file(fs::path const& file, Options const& options)
{
    Diagnostics diagnostics;
    auto const bytes = read_file(file);
    auto const facts = inspect(bytes, place_of_file(file.string()), diagnostics);
    if (facts && options.format == ReportFormat::json) {
        print_json(*facts);
    } else if (facts) {
        print_facts(*facts);
    }
    return report(diagnostics, options);
}

void print_difference(PageDifference const& page)
{
    std::printf("%s\n", name_of(page).c_str());
    if (auto const words = first_few(page.taken); !words.empty()) {
        std::printf("  - %s\n", words.c_str());
    }
    if (auto const words = first_few(page.added); !words.empty()) {
        std::printf("  + %s\n", words.c_str());
    }
    if (page.same_words() && page.before > 0 && page.after > 0) {
        std::printf("  %s\n", say_count("the words are the same, {} place looks different",
                                        "the words are the same, {} places look different", page.places)
                                  .c_str());
    }
}

void print_json(PageDifference const& page)
{
    nlohmann::ordered_json object;
    object["before"] = page.before;
    object["after"] = page.after;
    object["taken"] = page.taken;
    object["added"] = page.added;
    object["places"] = page.places;
    std::printf("%s\n", object.dump().c_str());
}

void print_differences(PdfComparison const& comparison, Options const& options)
{
    bool const json = options.format == ReportFormat::json;
    if (!json && comparison.title_before != comparison.title_after) {
        std::printf(
            "%s\n",
            say("the title was \"{}\", and is: {}", comparison.title_before, comparison.title_after).c_str());
    }
    for (auto const& page : comparison.pages) {
        json ? print_json(page) : print_difference(page);
    }
}

fs::path comparison_folder(fs::path const& after, Options const& options)
{
    return options.output.empty() ? fs::path("output") / "vergelijking" / after.stem() : options.output;
}

int compare_files(fs::path const& before, fs::path const& after, Options const& options)
{
    Diagnostics diagnostics;
    auto const bytes_before = read_file(before);
    auto const bytes_after = read_file(after);
    auto const comparison = compare_pdfs({place_of_file(before.string()), bytes_before},
                                         {place_of_file(after.string()), bytes_after}, diagnostics);
    (void)report(diagnostics, options);
    if (!comparison) {
        return k_exit_wrong_use; // 1 would say that they differ
    }
    auto const folder = comparison_folder(after, options);
    write_comparison(*comparison, before.string(), after.string(), folder);
    if (comparison->equal()) {
        close_with(say("no differences, {}", say_count("{} page", "{} pages", comparison->pages_after)),
                   options);
        return k_exit_done;
    }
    print_differences(*comparison, options);
    close_with(say("{} → {}", say_count("{} page differs", "{} pages differ", comparison->pages.size()),
                   (folder / "index.html").lexically_normal().string()),
               options);
    return k_exit_errors;
}

} // namespace

int run_proof(Options const& options)
{
    auto const& files = options.files;
    if (!all_exist(files, options)) {
        return k_exit_wrong_use;
    }
    return files.size() == 1 ? inspect_file(files.front(), options)
                             : compare_files(files.front(), files.back(), options);
}

} // namespace wijkpeil
