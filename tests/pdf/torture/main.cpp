// SPDX-License-Identifier: EUPL-1.2
// Writes the torture documents into a folder; each is proved as a report is. Prints a line for each.
#include "parts.hpp"

#include "base/files.hpp"
#include "pdf/pdf.hpp"
#include "proof/proof.hpp"

#include <cstdio>
#include <filesystem>
#include <string>

namespace wijkpeil {
namespace {

Document empty_document(std::string title)
{
    Document document;
    document.area = "marteling";
    document.title = std::move(title);
    document.round_name = "voorjaar 2027";
    document.description = "Alles wat moeilijk te zetten is.";
    document.example_note = "Voorbeeld, geen uitgave van het Rijk of een gemeente";
    document.foot = "Cijfers gepubliceerd tot en met 1 maart 2027";
    document.date = "2027-03-01";
    return document;
}

Document torture()
{
    auto document =
        empty_document("Een document dat moeilijk te zetten is, met een titel die niet op een regel past "
                       "en dan toch naast de mededeling van het voorbeeld moet staan");
    std::vector<Section> sections{long_words(),    wide_tables(),    long_tables(),
                                  odd_tables(),    moving_figures(), nested_lists(),
                                  late_headings(), long_accounts(),  many_notes(document)};
    Contents contents;
    for (auto const& section : sections) {
        contents.entries.push_back({1, section.heading.text, section.heading.id});
        for (auto const& block : section.blocks) {
            auto const* heading = std::get_if<Heading>(&block.node);
            if (heading != nullptr) {
                contents.entries.push_back({2, heading->text, heading->id});
            }
        }
    }
    document.blocks = {paragraph("Gebiedsrapport, voorjaar 2027", ParagraphRole::kicker),
                       heading(1, "titel",
                               "Een kop die over drie regels loopt omdat hij veel te veel wil zeggen over "
                               "Zaandam-Oost en de rest van Zaanstad in een enkele zin"),
                       paragraph(words(30), ParagraphRole::lead), block(contents)};
    for (auto& section : sections) {
        document.blocks.push_back(block(std::move(section)));
    }
    return document;
}

// Without a single figure: an area of which there is no map.
Document without_map()
{
    auto document = empty_document("Een gebied zonder kaart");
    document.blocks = {heading(1, "titel", "Een gebied zonder kaart"),
                       block(section("deel", "Een deel", {paragraph(words(30))}))};
    return document;
}

Document five_hundred_pages()
{
    auto document = empty_document("Vijfhonderd bladzijden");
    document.blocks = {heading(1, "titel", "Vijfhonderd bladzijden")};
    for (int i = 1; i <= 500; ++i) {
        auto const number = std::to_string(i);
        document.blocks.push_back(block(
            section("deel-" + number, "Deel " + number, {paragraph(words(260)), paragraph(words(180))})));
    }
    return document;
}

int write(PdfWriter const& writer, std::filesystem::path const& folder, std::string const& name,
          Document const& document, std::vector<Attachment> const& attachments = {})
{
    Diagnostics diagnostics;
    auto const printed = writer.print(document, attachments, diagnostics);
    prove(printed, place_of_file(name + ".pdf"), diagnostics);
    write_file(folder / (name + ".pdf"), printed.bytes);
    std::fputs(render(diagnostics).c_str(), stdout);
    auto const good = !diagnostics.has_errors();
    std::printf("%s %s: %d pages\n", good ? "PASS" : "FAIL", name.c_str(), printed.pages);
    return good ? 0 : 1;
}

} // namespace
} // namespace wijkpeil

int main(int count, char** arguments)
{
    using namespace wijkpeil;
    if (count != 2) {
        std::fputs("usage: torture FOLDER\n", stderr);
        return 2;
    }
    std::filesystem::path const folder = arguments[1];
    std::filesystem::create_directories(folder);
    Diagnostics diagnostics;
    Figures const figures{WIJKPEIL_SOURCE_DIR, diagnostics};
    PdfWriter const writer{WIJKPEIL_SOURCE_DIR, figures, diagnostics};
    auto const failed =
        write(writer, folder, "torture", torture()) + write(writer, folder, "without-map", without_map()) +
        write(writer, folder, "attached-3a", without_map(),
              {{"cijfers.csv", "De cijfers van dit rapport", "text/csv", "gebied;waarde\nA;1\n"}}) +
        write(writer, folder, "letter", torture_letter()) +
        write(writer, folder, "500-pages", five_hundred_pages());
    return failed == 0 && !diagnostics.has_errors() ? 0 : 1;
}
