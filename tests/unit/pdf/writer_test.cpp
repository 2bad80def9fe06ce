// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_fixture.hpp"
#include "pdf/sample_document.hpp"

#include <thread>

namespace wijkpeil {

namespace {

// A document of only these blocks.
Document document_of(std::vector<Block> blocks)
{
    auto document = sample_document();
    document.blocks = std::move(blocks);
    return document;
}

void expect_in_order(std::vector<std::string> const& texts, std::string const& found)
{
    auto const all = letters_of(found);
    std::size_t at = 0;
    for (auto const& text : texts) {
        auto const letters = letters_of(text);
        auto const next = all.find(letters, at);
        ASSERT_NE(next, std::string::npos)
            << "\"" << text << "\" is not found after " << all.substr(at > 60 ? at - 60 : 0, 60);
        at = next + letters.size();
    }
}

} // namespace

TEST(PdfWriter, the_default_styles_are_read_without_a_word)
{
    EXPECT_EQ(render(parts().diagnostics), "");
    EXPECT_TRUE(parts().writer.inputs().contains("styles/pagina.yaml"));
}

TEST(PdfWriter, every_text_of_the_document_is_there_in_reading_order)
{
    auto const document = sample_document();
    WrittenPdf const pdf{document};
    EXPECT_EQ(render(pdf.diagnostics()), "");
    expect_in_order(TextsOf::document(document), pdf.text());
}

TEST(PdfWriter, every_page_has_its_running_lines_and_the_count_is_true)
{
    auto const document = sample_document();
    WrittenPdf const pdf{document};
    auto const pages = pdf.pages();
    ASSERT_EQ(pages, 6);
    for (int page = 1; page <= pages; ++page) {
        auto const text = pdf.page_text(page);
        EXPECT_NE(text.find(document.title), std::string::npos);
        EXPECT_NE(text.find(document.example_note), std::string::npos);
        EXPECT_NE(text.find(document.foot), std::string::npos);
        EXPECT_NE(text.find("Pagina " + std::to_string(page) + " van " + std::to_string(pages)),
                  std::string::npos);
    }
}

TEST(PdfWriter, contents_name_the_pages_on_which_the_sections_stand)
{
    WrittenPdf const pdf{sample_document()};
    auto const contents =
        letters_of("kloof en verloop 2, kaart 3, alle indicatoren 4, toelichting en toezeggingen 5, "
                   "wijken, bronnen en leeswijzer 6");
    EXPECT_NE(letters_of(pdf.page_text(1)).find(contents), std::string::npos) << pdf.page_text(1);
    EXPECT_NE(pdf.page_text(4).find("Alle indicatoren"), std::string::npos);
}

TEST(PdfWriter, contents_name_pages_of_two_digits)
{
    std::vector<Block> blocks{block(Facts{{{text_of("Inhoud"), {run("slot", {.link = "#slot"})}}}})};
    for (int i = 0; i < 11; ++i) {
        Table table;
        table.id = "tabel-" + std::to_string(i);
        table.body.assign(30, row({"rij", "1"}));
        blocks.push_back(block(section("deel-" + std::to_string(i), "Deel", {block(table)})));
    }
    blocks.push_back(block(section("slot", "Slot", {paragraph("Einde.")})));
    WrittenPdf const pdf{document_of(blocks)};
    auto const last = std::to_string(pdf.pages());
    ASSERT_EQ(last.size(), 2U);
    EXPECT_NE(letters_of(pdf.page_text(1)).find("Inhoudslot" + last), std::string::npos) << pdf.page_text(1);
}

TEST(PdfWriter, only_our_fonts_are_in_it_and_all_are_embedded)
{
    WrittenPdf const pdf{sample_document()};
    std::istringstream lines{pdf.tool("pdffonts")};
    std::string line;
    int fonts = 0;
    for (int i = 0; std::getline(lines, line); ++i) {
        if (i >= 2) {
            ++fonts;
            EXPECT_NE(line.find("+OpenSans"), std::string::npos) << line;
            EXPECT_TRUE(std::regex_search(line, std::regex{" yes yes yes +\\d+ +\\d+$"})) << line;
        }
    }
    EXPECT_GE(fonts, 3);
}

TEST(PdfWriter, it_is_all_vectors)
{
    WrittenPdf const pdf{sample_document()};
    EXPECT_EQ(pdf.tool("qpdf --json --json-key=qpdf").find("/Image"), std::string::npos);
    EXPECT_EQ(pdf.tool("pdfimages -list").find(" image "), std::string::npos);
}

TEST(PdfWriter, the_same_document_gives_the_same_bytes_on_every_thread)
{
    auto const document = sample_document();
    WrittenPdf const first{document};
    std::vector<std::string> bytes(8);
    std::vector<std::thread> threads;
    for (std::size_t thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            Diagnostics unheard;
            bytes[2 * thread] = parts().writer.print(document, {}, unheard).bytes;
            bytes[2 * thread + 1] = parts().writer.print(document, {}, unheard).bytes;
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    for (auto const& copy : bytes) {
        EXPECT_TRUE(copy == first.bytes());
    }
}

TEST(PdfWriter, a_letter_that_no_font_has_is_an_error_that_names_the_text)
{
    WrittenPdf const pdf{document_of({paragraph("Wijk 日 in het oosten"), paragraph("Gewoon.")})};
    ASSERT_EQ(pdf.diagnostics().count(Severity::error), 1U);
    EXPECT_NE(pdf.diagnostics().all()[0].message.find("\"Wijk 日 in het oosten\""), std::string::npos);
}

TEST(PdfWriter, an_emoji_and_a_name_in_another_script_are_named)
{
    WrittenPdf const pdf{document_of({paragraph("Prima 😀"), paragraph("Straat محمد")})};
    ASSERT_EQ(pdf.diagnostics().count(Severity::error), 2U);
    EXPECT_NE(render(pdf.diagnostics()).find("\"Prima 😀\""), std::string::npos);
    EXPECT_NE(render(pdf.diagnostics()).find("\"Straat محمد\""), std::string::npos);
}

TEST(PdfWriter, a_figure_that_nothing_is_said_of_is_an_error)
{
    auto figure = sample_gaps();
    figure.alternative.clear();
    WrittenPdf const pdf{document_of({block(figure)})};
    ASSERT_EQ(pdf.diagnostics().count(Severity::error), 1U);
    EXPECT_EQ(pdf.diagnostics().all()[0].message, "the figure \"figuur-kloof\" has no alternative text");
}

TEST(PdfWriter, attached_figures_are_in_the_file_as_they_were)
{
    std::string const csv = "gebied;waarde\nZaandam-Oost;24,6\n";
    Diagnostics diagnostics;
    auto const printed = parts().writer.print(document_of({paragraph("Tekst.")}),
                                              {{"cijfers.csv", "De cijfers", "text/csv", csv}}, diagnostics);
    EXPECT_EQ(render(diagnostics), "");
    auto const path = std::filesystem::path{testing::TempDir()} / "wijkpeil-attached.pdf";
    write_file(path, printed.bytes);
    EXPECT_EQ(output_of("qpdf --show-attachment=cijfers.csv '" + path.string() + "'"), csv);
    std::filesystem::remove(path);
}

TEST(PdfWriter, headings_are_bookmarks_and_ids_are_addresses)
{
    WrittenPdf const pdf{sample_document()};
    auto const places = pdf.tool("pdfinfo -dests");
    for (auto const* id : {"kloof", "figuur-kaart", "tabel-alle-indicatoren", "kerncijfers", "lezen"}) {
        EXPECT_NE(places.find('"' + std::string{id} + '"'), std::string::npos) << id;
    }
    auto const outline = pdf.tool("qpdf --json --json-key=outlines");
    for (auto const* title : {"De kloof en het verloop", "Lezen van de tabel", "Benadering"}) {
        EXPECT_NE(outline.find('"' + std::string{title} + '"'), std::string::npos) << title;
    }
}

TEST(PdfWriter, links_lead_inside_and_outside_the_report)
{
    WrittenPdf const pdf{sample_document()};
    EXPECT_NE(pdf.tool("pdfinfo -url").find("https://statline.rivm.nl/50090NED?naam=%22%C3%A9%22%281%29"),
              std::string::npos);
    auto const objects = pdf.tool("qpdf --json --json-key=qpdf");
    EXPECT_TRUE(std::regex_search(objects, std::regex{"\"/Dest\": \\["}));
}

TEST(PdfWriter, a_link_to_nowhere_is_an_error_that_names_it)
{
    WrittenPdf const pdf{
        document_of({block(Paragraph{ParagraphRole::body, {run("hier", {.link = "#nergens"})}})})};
    ASSERT_EQ(pdf.diagnostics().count(Severity::error), 1U);
    EXPECT_NE(pdf.diagnostics().all()[0].message.find("\"#nergens\""), std::string::npos);
}

TEST(PdfWriter, the_file_says_what_it_is_and_takes_no_date_from_the_clock)
{
    WrittenPdf const pdf{sample_document()};
    auto const info = pdf.tool("pdfinfo -isodates");
    EXPECT_NE(info.find("Voorbeeld, geen uitgave"), std::string::npos);
    EXPECT_NE(info.find("CreationDate:    2027-03-15T00:00:00"), std::string::npos) << info;
    EXPECT_NE(info.find("voorjaar 2027"), std::string::npos);
    EXPECT_EQ(info.find("Author"), std::string::npos);
    EXPECT_NE(info.find("PDF version:     1.7"), std::string::npos);
}

TEST(PdfWriter, no_word_lies_outside_the_margins_of_the_page)
{
    auto document = sample_document();
    document.title =
        "Een heel lange titel van een gebied in een gemeente met een heel lange naam, gebiedsrapport "
        "voorjaar 2027, met alle cijfers die er zijn";
    document.blocks.push_back(
        paragraph("WK047912WK047912WK047912WK047912WK047912WK047912WK047912WK047912WK047912"
                  "WK047912WK047912WK047912WK047912WK047912WK047912"));
    WrittenPdf const pdf{document};
    auto const boxes = pdf.tool("pdftotext -bbox", "-");
    std::regex const word{
        "xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)"};
    int words = 0;
    for (std::sregex_iterator found{boxes.begin(), boxes.end(), word}, end; found != end; ++found) {
        ++words;
        auto const& match = *found;
        EXPECT_GE(std::stod(match[1]), parts().styles.left_pt - 1) << match[5];
        EXPECT_LE(std::stod(match[3]), parts().styles.page_width_pt - parts().styles.right_pt + 1)
            << match[5];
        EXPECT_GE(std::stod(match[2]), 20) << match[5];
        EXPECT_LE(std::stod(match[4]), parts().styles.page_height_pt - 20) << match[5];
    }
    EXPECT_GT(words, 500);
}

} // namespace wijkpeil
