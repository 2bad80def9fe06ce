// SPDX-License-Identifier: EUPL-1.2
#include "proof/proof.hpp"

#include "base/files.hpp"
#include "proof/hand_pdf.hpp"
#include "proof/pdf_reader.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <thread>

namespace wijkpeil {
namespace {

std::vector<std::string> found_in(PrintedPdf const& printed)
{
    Diagnostics diagnostics;
    prove(printed, place_of_file("a.pdf"), diagnostics);
    std::vector<std::string> messages;
    for (auto const& one : diagnostics.all()) {
        EXPECT_EQ(one.severity, Severity::error);
        EXPECT_EQ(one.place.file, "a.pdf");
        messages.push_back(one.message);
    }
    return messages;
}

using Messages = std::vector<std::string>;

TEST(Proof, what_was_printed_is_found)
{
    HandPdf pdf;
    pdf.pages = {drawn("een") + drawn("twee", 50, 600), drawn("drie")};
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}, {1, "twee"}, {2, "drie"}})), Messages{});
}

TEST(Proof, a_missing_page_is_found)
{
    HandPdf const pdf;
    auto printed = pdf.printed({{1, "een"}, {2, "twee"}});
    printed.pages = 2;
    EXPECT_EQ(found_in(printed), Messages{"pages in the PDF: 1, printed: 2"});
}

TEST(Proof, a_missing_text_is_named_with_its_page)
{
    HandPdf pdf;
    pdf.pages = {drawn("een"), drawn("twee")};
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}, {2, "twee"}, {2, "drie"}})),
              Messages{"page 2: the text \"drie\" cannot be read back"});
}

TEST(Proof, a_text_off_the_page_is_a_missing_text)
{
    HandPdf pdf;
    pdf.pages = {drawn("een", 700)};
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}})), Messages{"page 1: the text \"een\" cannot be read back"});
}

TEST(Proof, the_order_of_drawing_counts)
{
    HandPdf pdf;
    pdf.pages = {drawn("twee", 50, 600) + drawn("een")};
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}, {1, "twee"}})),
              Messages{"page 1: the text \"twee\" is not where it was printed in the order of reading"});
}

TEST(Proof, a_text_that_stands_there_once_is_not_found_twice)
{
    HandPdf const pdf;
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}, {1, "een"}})).size(), 1U);
}

TEST(Proof, words_of_figures_may_stand_between)
{
    HandPdf pdf;
    pdf.pages = {drawn("een") + drawn("schaal", 50, 400) + drawn("twee", 50, 600)};
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}, {1, "twee"}})), Messages{});
}

TEST(Proof, breaks_of_lines_do_not_count)
{
    HandPdf pdf;
    pdf.pages = {drawn("wijk-") + drawn("peil meet", 50, 680) + drawn("weinig", 50, 660)};
    EXPECT_EQ(found_in(pdf.printed({{1, "wijk\u00ADpeil meet\u00A0weinig"}})), Messages{});
}

// Poppler drops the letters that are wholly off the page.
TEST(Proof, a_word_that_runs_off_the_page_is_found)
{
    HandPdf pdf;
    pdf.pages = {drawn("een", 580)};
    EXPECT_EQ(found_in(pdf.printed({})), Messages{"page 1: the word \"ee\" runs off the page"});
}

TEST(Proof, another_title_is_found)
{
    HandPdf const pdf;
    auto printed = pdf.printed({});
    printed.title = "anders";
    EXPECT_EQ(found_in(printed), Messages{"the title of the PDF is \"titel\", but printed was: anders"});
}

TEST(Proof, a_font_outside_the_pdf_is_named)
{
    HandPdf pdf;
    pdf.pages = {drawn("een", 50, 700, "H")};
    EXPECT_EQ(found_in(pdf.printed({{1, "een"}})), Messages{"the font \"Helvetica\" is not in the PDF"});
}

TEST(Proof, marks_and_tags_must_be_there)
{
    HandPdf pdf;
    pdf.marks = "";
    pdf.tagged = false;
    EXPECT_EQ(found_in(pdf.printed({})),
              (Messages{"the PDF does not say that it is PDF/A, to be kept",
                        "the PDF does not say that it is PDF/UA, accessible",
                        "the PDF has no tags: a screen reader cannot tell headings and tables"}));
}

TEST(Proof, targets_bookmarks_and_links_must_lead_somewhere)
{
    HandPdf pdf;
    auto const page = std::to_string(HandPdf::object_of(1)) + " 0 R";
    pdf.catalog = "/Dests<</goed[" + page + "/XYZ 50 700 null]/hoog[" + page +
                  "/XYZ 50 900 null]/weg[2 0 R/Fit]>>" +
                  "/Outlines<</First<</Title(Goed)/Dest/goed/Next 9 0 R>>>>";
    pdf.object_9 = "<</Title(Kwijt)/Dest[2 0 R/Fit]>>";
    pdf.page = "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[" + page +
               "/XYZ 0 -40 null]>>"
               "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D/nergens>>>>"
               "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.example)>>>>]";
    EXPECT_EQ(found_in(pdf.printed({})),
              (Messages{"the target \"hoog\" lies off page 1", "the target \"weg\" is on no page of the PDF",
                        "the bookmark \"Kwijt\" goes to no page of the PDF",
                        "a link on page 1 goes to a place off page 1",
                        "a link on page 1 goes to no page of the PDF"}));
}

TEST(Proof, what_poppler_complains_of_is_a_finding_and_not_on_the_terminal)
{
    HandPdf pdf;
    pdf.pages = {drawn("een") + "onzin\n"};
    testing::internal::CaptureStderr();
    auto const messages = found_in(pdf.printed({{1, "een"}}));
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_TRUE(messages[0].starts_with("a part of the PDF is damaged: ")) << messages[0];
}

TEST(Proof, what_is_no_pdf_is_said_once)
{
    for (std::string const& bytes : {std::string(), std::string("geen PDF"), std::string("%PDF-1.7\n")}) {
        EXPECT_EQ(found_in({bytes, "", 1, {{1, "een"}}}), Messages{"this is no PDF, or it is damaged"});
    }
}

TEST(Proof, a_pdf_cut_short_is_found)
{
    auto printed = HandPdf().printed({{1, "een"}});
    printed.bytes.resize(printed.bytes.size() / 2);
    EXPECT_FALSE(found_in(printed).empty());
}

// By the tool qpdf: with a password to open it, and with one that only restricts.
std::string encrypted(std::string const& bytes, std::string const& password)
{
    auto const folder = std::filesystem::path(testing::TempDir()) / ("wijkpeil-proof-" + password);
    write_file(folder / "a.pdf", bytes);
    auto const command = "qpdf --encrypt '" + password + "' owner 256 -- " + (folder / "a.pdf").string() +
                         " " + (folder / "b.pdf").string();
    EXPECT_EQ(std::system(command.c_str()), 0);
    auto result = read_file(folder / "b.pdf");
    remove_tree(folder);
    return result;
}

TEST(Proof, an_encrypted_pdf_is_refused)
{
    auto printed = HandPdf().printed({{1, "een"}});
    printed.bytes = encrypted(HandPdf().bytes(), "geheim");
    EXPECT_EQ(found_in(printed), Messages{"the PDF is encrypted"});
    printed.bytes = encrypted(HandPdf().bytes(), "");
    auto const messages = found_in(printed);
    ASSERT_FALSE(messages.empty());
    EXPECT_EQ(messages[0], "the PDF is encrypted");
}

TEST(Proof, two_pdfs_are_proved_by_four_threads)
{
    HandPdf good;
    HandPdf bad;
    good.pages = bad.pages = std::vector<std::string>(6, drawn("een") + rectangle(100, 100, 50, 50));
    bad.pages.back() += "onzin\n";
    auto const printed_good = good.printed({{1, "een"}, {6, "een"}});
    auto const printed_bad = bad.printed({{1, "een"}, {6, "twee"}});
    auto const png = first_page_png(printed_good.bytes, 300);
    std::vector<std::thread> threads;
    std::vector<Messages> found(4);
    std::vector<std::string> pictures(4);
    for (std::size_t i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int time = 0; time < 5; ++time) {
                found[i] = found_in(i % 2 == 0 ? printed_good : printed_bad);
                pictures[i] = first_page_png(printed_good.bytes, 300);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(found[i].size(), i % 2 == 0 ? 0U : 2U);
        EXPECT_EQ(pictures[i], png);
    }
}

TEST(Inspect, says_what_a_pdf_is)
{
    Diagnostics diagnostics;
    auto const bytes = HandPdf().bytes();
    auto const facts = inspect(bytes, place_of_file("a.pdf"), diagnostics);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->pages, 1);
    EXPECT_EQ(facts->title, "titel");
    EXPECT_EQ(facts->version, "1.7");
    EXPECT_EQ(facts->pdfa, "2A");
    EXPECT_EQ(facts->pdfua, "1");
    EXPECT_TRUE(facts->tagged);
    EXPECT_EQ(facts->fonts.size(), 1U);
    EXPECT_TRUE(facts->attachments.empty());
    EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Inspect, a_pdf_without_title_is_a_finding)
{
    Diagnostics diagnostics;
    HandPdf pdf;
    pdf.title = "";
    auto const bytes = pdf.bytes();
    EXPECT_TRUE(inspect(bytes, place_of_file("a.pdf"), diagnostics));
    ASSERT_EQ(diagnostics.all().size(), 1U);
    EXPECT_EQ(diagnostics.all()[0].message, "the PDF has no title");
}

TEST(Thumbnail, is_the_first_page_about_as_wide_as_asked_for)
{
    auto const bytes = HandPdf().bytes();
    auto const png = first_page_png(bytes, 300);
    auto const size = size_of_png(png);
    ASSERT_TRUE(size);
    EXPECT_NEAR(size->width, 300, 1);
    EXPECT_NEAR(size->height, 300 * 842.0 / 595, 2);
    EXPECT_EQ(first_page_png(bytes, 300), png);
    EXPECT_EQ(first_page_png("geen PDF", 300), "");
    EXPECT_FALSE(size_of_png("geen PNG"));
}

} // namespace
} // namespace wijkpeil
