// SPDX-License-Identifier: EUPL-1.2
// Letters and sheets: what stands where, in which order it is read, and how long it may be.
#include "pdf/pdf_fixture.hpp"
#include "pdf/sample_document.hpp"

namespace wijkpeil {

namespace {

LetterHead sample_head()
{
    LetterHead head;
    head.sender = text_of("College van Peilstad");
    head.addressee = {text_of("Aan de gemeenteraad"), text_of("van Peilstad")};
    head.reference = {{text_of("Zaaknummer"), text_of("niet ingevuld (voorbeeld)")}};
    head.above = {{text_of("Datum"), text_of("2 maart 2027")}};
    head.subject_label = text_of("Onderwerp");
    head.subject = {1, "titel", text_of("Voortgang van Oost")};
    return head;
}

Document letter(std::vector<Block> blocks)
{
    auto document = sample_document();
    document.form = DocumentForm::letter;
    document.blocks = std::move(blocks);
    document.footnotes.clear();
    return document;
}

TextPiece const& piece_of(LayoutBox const& box, std::string const& words)
{
    for (auto const& piece : box.pieces) {
        auto const* text = std::get_if<TextPiece>(&piece);
        if (text != nullptr && text->text->text() == words) {
            return *text;
        }
    }
    throw std::runtime_error{"no text " + words};
}

} // namespace

TEST(Letter, addressee_stands_at_the_left_and_reference_at_the_right)
{
    LaidOut const laid_out{{block(sample_head())}};
    auto const& box = laid_out.flow.front();
    EXPECT_EQ(piece_of(box, "College van Peilstad").y, 0);
    EXPECT_EQ(piece_of(box, "Aan de gemeenteraad").y, 24);
    EXPECT_EQ(piece_of(box, "Aan de gemeenteraad").x, 0);
    EXPECT_EQ(piece_of(box, "Zaaknummer").x, 324);
    EXPECT_EQ(piece_of(box, "Zaaknummer").y, 0);
    // At least 84 for the addressee, whoever it is; then the rows, labels in a column of 56, or wider if one
    // needs it.
    EXPECT_EQ(piece_of(box, "Datum").y, 24 + 84 + 22);
    EXPECT_NEAR(piece_of(box, "Voortgang van Oost").x, 59.3, 0.1);
    EXPECT_EQ(piece_of(box, "Voortgang van Oost").y, piece_of(box, "Onderwerp").y);
}

TEST(Letter, memo_without_addressee_begins_with_its_rows)
{
    auto head = sample_head();
    head.sender.clear();
    head.addressee.clear();
    head.reference.clear();
    LaidOut const laid_out{{block(std::move(head))}};
    EXPECT_EQ(piece_of(laid_out.flow.front(), "Datum").y, 0);
}

TEST(Letter, subject_is_the_title_and_the_head_is_read_before_the_text)
{
    WrittenPdf const pdf{letter({block(sample_head()), paragraph("Geachte raad,")})};
    EXPECT_FALSE(pdf.diagnostics().has_errors()) << render(pdf.diagnostics());
    auto const structure = pdf.tool("pdfinfo -struct-text");
    auto const at = [&](std::string const& words) { return structure.find(words); };
    EXPECT_LT(at("Aan de gemeenteraad"), at("Zaaknummer"));
    EXPECT_LT(at("Zaaknummer"), at("Datum"));
    EXPECT_LT(at("H1"), at("Voortgang van Oost"));
    EXPECT_LT(at("Voortgang van Oost"), at("Geachte raad,"));
    EXPECT_NE(at("Geachte raad,"), std::string::npos);
}

TEST(Letter, sections_do_not_begin_a_page_but_an_annex_does)
{
    std::vector<Block> blocks{block(sample_head())};
    for (int i = 0; i < 3; ++i) {
        auto const number = std::to_string(i);
        blocks.push_back(block(section("deel-" + number, "Deel " + number, {paragraph("Tekst.")})));
    }
    blocks.push_back(paragraph("Bijlage", ParagraphRole::annex));
    blocks.push_back(block(section("bijlage", "De wijken", {paragraph("Meer.")})));
    WrittenPdf const pdf{letter(std::move(blocks))};
    EXPECT_EQ(pdf.pages(), 2);
    EXPECT_NE(pdf.page_text(1).find("Deel 2"), std::string::npos);
    EXPECT_NE(pdf.page_text(2).find("Bijlage\nDe wijken"), std::string::npos) << pdf.page_text(2);
}

TEST(Letter, signatures_stand_side_by_side_and_are_never_parted_from_the_greeting)
{
    Closing const closing{text_of("Met groet,"),
                          text_of("het college,"),
                          {{text_of("geen handtekening"), text_of("de secretaris")},
                           {text_of("geen handtekening: voorbeeld"), text_of("de burgemeester")}}};
    LaidOut const laid_out{{block(closing)}};
    ASSERT_EQ(laid_out.flow.size(), 1U);
    auto const& box = laid_out.flow.front();
    EXPECT_EQ(piece_of(box, "de secretaris").y, piece_of(box, "de burgemeester").y);
    EXPECT_LT(piece_of(box, "de secretaris").x, piece_of(box, "de burgemeester").x);
}

TEST(Letter, items_with_a_mark_have_no_bullet)
{
    List list;
    list.marked = true;
    list.items = {{block(Paragraph{ParagraphRole::body, {run("onbekend", {.mark = Mark::dashed})}})}};
    WrittenPdf const pdf{letter({block(sample_head()), block(list)})};
    EXPECT_FALSE(pdf.diagnostics().has_errors()) << render(pdf.diagnostics());
    EXPECT_EQ(pdf.text().find("•"), std::string::npos);
    EXPECT_EQ(pdf.tool("pdfinfo -struct-text").find("Lbl (block)\n  \"•"), std::string::npos);
}

TEST(Length, document_that_takes_more_pages_than_it_may_is_an_error_that_says_how_much)
{
    std::string text;
    for (int i = 0; i < 500; ++i) {
        text += "vergelijking ";
    }
    auto document = letter({block(sample_head()), paragraph(text)});
    document.title = "Oost, brief";
    document.most_pages = 1;
    document.pages_asked = {"templates/brief.md", 3, 13, 1, {}};
    WrittenPdf const pdf{document};
    ASSERT_TRUE(pdf.diagnostics().has_errors());
    auto const told = render(pdf.diagnostics());
    EXPECT_NE(told.find("templates/brief.md:3:13"), std::string::npos) << told;
    EXPECT_NE(told.find("\"Oost, brief\" takes 2 pages instead of 1: it is "), std::string::npos) << told;
    document.most_pages = 2;
    EXPECT_FALSE(WrittenPdf{document}.diagnostics().has_errors());
}

} // namespace wijkpeil
