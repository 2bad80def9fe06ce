// SPDX-License-Identifier: EUPL-1.2
#include "pdf/paginate.hpp"
#include "pdf/pdf_fixture.hpp"
#include "pdf/sample_document.hpp"

namespace wijkpeil {

namespace {

// Upright pages only, and no footnotes.
std::vector<PdfPage> pages_of(LayoutFlow const& flow, double height)
{
    return paginate(flow, FootnoteFlows{}, {height, height});
}

std::string long_text(int words)
{
    std::string text;
    for (int i = 0; i < words; ++i) {
        text += i % 3 == 0 ? "vergelijking " : i % 3 == 1 ? "van " : "wijken ";
    }
    return text + "samen.";
}

Table long_table(int rows, std::vector<double> const& widths)
{
    Table table;
    table.id = "lang";
    table.headline = text_of("Een lange tabel");
    table.columns = columns(widths);
    std::vector<std::string> names{"Wijk"};
    for (std::size_t i = 1; i < widths.size(); ++i) {
        names.push_back("kolom " + std::to_string(i));
    }
    table.head = {head(names)};
    for (int i = 0; i < rows; ++i) {
        if (i % 20 == 0) {
            table.body.push_back(
                {RowKind::group, {cell("Groep " + std::to_string(i / 20 + 1), CellRole::group_head)}});
        }
        std::vector<std::string> values{"Rij " + std::to_string(i + 1)};
        for (std::size_t column = 1; column < widths.size(); ++column) {
            values.push_back(std::to_string(i) + "," + std::to_string(column % 10));
        }
        table.body.push_back(row(values));
    }
    return table;
}

std::vector<TextPiece> texts_in(LayoutBox const& box)
{
    std::vector<TextPiece> texts;
    for (auto const& piece : box.pieces) {
        if (auto const* text = std::get_if<TextPiece>(&piece)) {
            texts.push_back(*text);
        }
    }
    return texts;
}

std::string words_in(LayoutBox const& box)
{
    std::string words;
    for (auto const& piece : texts_in(box)) {
        words += piece.text->text() + "|";
    }
    return words.substr(0, words.empty() ? 0 : words.size() - 1);
}

bool apart(TextPiece const& a, TextPiece const& b)
{
    auto const before = [](double end, double start) { return end <= start + 0.01; };
    return before(a.x + a.text->width_pt(), b.x + b.text->left_pt()) ||
           before(b.x + b.text->width_pt(), a.x + a.text->left_pt()) ||
           before(a.y + a.text->height_pt(), b.y) || before(b.y + b.text->height_pt(), a.y);
}

// Every text of the flow lies inside the width of the page's text block.
void expect_inside(LayoutFlow const& flow)
{
    auto const& styles = parts().styles;
    for (auto const& box : flow) {
        auto const width = (box.landscape ? styles.on_its_side() : styles).text_width_pt();
        for (auto const& piece : texts_in(box)) {
            EXPECT_GE(piece.x, -0.01) << piece.text->text();
            EXPECT_LE(piece.x + piece.text->width_pt(), width + 0.05) << piece.text->text();
        }
    }
}

} // namespace

TEST(Layout, a_paragraph_is_never_left_with_fewer_than_three_lines_on_a_page)
{
    LaidOut const laid_out{{paragraph(long_text(300))}};
    auto const leading = parts().styles.body.leading_pt;
    ASSERT_GT(laid_out.flow.size(), 3U);
    EXPECT_DOUBLE_EQ(laid_out.flow.front().height, 3 * leading);
    EXPECT_DOUBLE_EQ(laid_out.flow.back().height, 3 * leading);
    LaidOut const short_one{{paragraph(long_text(50))}};
    EXPECT_EQ(short_one.flow.size(), 1U);
}

TEST(Layout, a_long_paragraph_at_the_end_of_a_page_goes_on_over_it)
{
    LaidOut const laid_out{{paragraph(long_text(300)), paragraph(long_text(300)), paragraph(long_text(300)),
                            paragraph(long_text(300)), paragraph(long_text(300))}};
    auto const pages = pages_of(laid_out.flow, parts().styles.text_height_pt());
    ASSERT_GE(pages.size(), 2U);
    EXPECT_GT(pages[0].boxes.back().y, parts().styles.text_height_pt() - 5 * parts().styles.body.leading_pt);
}

TEST(Layout, a_heading_is_never_the_last_of_a_page)
{
    for (int filling = 180; filling < 260; ++filling) { // so that the heading meets every height of the page
        LaidOut const laid_out{{paragraph(long_text(filling * 5)), heading(3, "kop", "Een tussenkop"),
                                paragraph(long_text(60)), paragraph(long_text(60))}};
        auto const pages = pages_of(laid_out.flow, parts().styles.text_height_pt());
        for (auto const& page : pages) {
            EXPECT_NE(words_in(*page.boxes.back().box), "Een tussenkop");
        }
    }
}

TEST(Layout, a_table_repeats_its_head_and_group_on_every_page_and_breaks_no_row)
{
    LaidOut const laid_out{{block(long_table(90, {0, 60, 60}))}};
    auto const pages = pages_of(laid_out.flow, parts().styles.text_height_pt());
    ASSERT_GE(pages.size(), 3U);
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            EXPECT_EQ(words_in(*pages[i].boxes[0].box), "Wijk|kolom 1|kolom 2");
            EXPECT_TRUE(pages[i].boxes[0].repeated);
            EXPECT_TRUE(words_in(*pages[i].boxes[1].box).starts_with("Groep "));
        }
        for (auto const& placed : pages[i].boxes) {
            auto const words = words_in(*placed.box);
            if (words.starts_with("Rij ")) {
                rows.push_back(words);
            }
        }
    }
    ASSERT_EQ(rows.size(), 90U);
    EXPECT_EQ(rows.front(), "Rij 1|0,1|0,2");
    EXPECT_EQ(rows.back(), "Rij 90|89,1|89,2");
}

TEST(Layout, a_repeated_head_is_an_artifact_and_the_first_one_is_not)
{
    LaidOut const laid_out{{block(long_table(90, {0, 60}))}};
    auto const pages = pages_of(laid_out.flow, parts().styles.text_height_pt());
    for (auto const& piece : texts_in(*pages[1].boxes[0].box)) {
        EXPECT_EQ(piece.node, nullptr);
    }
    auto const& table = std::get<Table>(laid_out.blocks[0].node);
    auto const first = std::find_if(laid_out.flow.begin(), laid_out.flow.end(),
                                    [](LayoutBox const& box) { return words_in(box).starts_with("Wijk|"); });
    ASSERT_NE(first, laid_out.flow.end());
    EXPECT_EQ(texts_in(*first)[0].node, &table.head[0].cells[0].text);
}

TEST(Layout, a_table_of_fourteen_columns_and_long_names_stays_on_the_paper)
{
    for (auto const style : {TableStyle::normal, TableStyle::wide, TableStyle::dense}) {
        auto table = long_table(5, std::vector<double>(14, 0));
        table.style = style;
        table.body.push_back(
            row({"Verantwoordelijkheidsverdelingsoverzicht", "geen_cijfer_gepubliceerd", "123456789012"}));
        LaidOut const laid_out{{block(table)}};
        expect_inside(laid_out.flow);
        table.columns = columns(std::vector<double>(14, 90)); // far too wide
        LaidOut const squeezed{{block(table)}};
        expect_inside(squeezed.flow);
    }
}

TEST(Layout, texts_of_a_row_never_run_into_one_another)
{
    auto const document = sample_document();
    LaidOut const laid_out{document.blocks};
    expect_inside(laid_out.flow);
    for (auto const& box : laid_out.flow) {
        auto const texts = texts_in(box);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            for (std::size_t k = i + 1; k < texts.size(); ++k) {
                EXPECT_TRUE(apart(texts[i], texts[k]))
                    << texts[i].text->text() << " / " << texts[k].text->text();
            }
        }
    }
}

TEST(Layout, a_narrow_column_takes_room_from_a_wide_one_rather_than_break_a_word)
{
    Table table;
    table.columns = columns({200, 30, 30});
    table.head = {head({"Wijk", "Amsterdam", "jaar"})};
    table.body = {row({"Poelenburg", "157.030 (2019)", "2022"})};
    LaidOut const laid_out{{block(table)}};
    for (auto const& box : laid_out.flow) {
        for (auto const& piece : texts_in(box)) {
            EXPECT_EQ(piece.text->lines(), 1) << piece.text->text();
        }
    }
    expect_inside(laid_out.flow);
}

TEST(Layout, room_between_boxes_gives_way_at_most_by_half)
{
    auto const flow_of = [](double height) {
        LayoutFlow flow(3);
        for (auto& box : flow) {
            box.height = height;
            box.space_before = 20;
        }
        return flow;
    };
    auto little = flow_of(100);
    squeeze(little, 330);
    EXPECT_NEAR(flow_height(little), 330, 1e-9);
    auto much = flow_of(100);
    squeeze(much, 310);
    EXPECT_NEAR(flow_height(much), 340, 1e-9);
}

TEST(Layout, a_front_page_that_is_too_full_gets_smaller_type_and_then_runs_over)
{
    auto document = sample_document();
    auto const page = parts().styles.text_height_pt();
    auto const front_of = [&](int extra) {
        Document changed = document;
        changed.blocks.insert(changed.blocks.begin() + 2, paragraph(long_text(extra), ParagraphRole::notice));
        TextSetter setter{parts().fonts, parts().styles};
        auto const flow = document_flow(changed, {setter, parts().styles, parts().figures});
        auto const second = std::find_if(flow.begin(), flow.end(), [](LayoutBox const& box) {
            return words_in(box) == "De kloof en het verloop";
        });
        auto const headline = std::find_if(flow.begin(), flow.end(), [](LayoutBox const& box) {
            return words_in(box).starts_with("Moeilijk rondkomen: 24,6");
        });
        return std::pair{flow_height({flow.begin(), second}), texts_in(*headline)[0].text->style().size_pt};
    };
    EXPECT_EQ(front_of(1).second, parts().styles.document_heading.size_pt);
    int compact = 0;
    for (int extra = 60; extra < 300; extra += 20) {
        auto const [height, size] = front_of(extra);
        if (size == parts().styles.smaller_document_heading.size_pt) {
            ++compact;
            EXPECT_LE(height, page + 0.1);
        }
    }
    EXPECT_GT(compact, 0);
    EXPECT_GT(front_of(900).first, page);
}

TEST(Layout, a_front_gets_smaller_type_if_then_the_figure_of_the_first_section_fits_below_it)
{
    Section first;
    first.heading = {2, "kloof", text_of("De kloof")};
    first.blocks = {block(sample_gaps())};
    auto const size_of = [&](int words) {
        Document document;
        document.blocks = {block(Heading{1, {}, text_of(long_text(12))}),
                           paragraph(long_text(30), ParagraphRole::lead), paragraph(long_text(words)),
                           block(first)};
        TextSetter setter{parts().fonts, parts().styles};
        auto const flow = document_flow(document, {setter, parts().styles, parts().figures});
        auto const footnotes = FootnoteFlows{};
        double const page = parts().styles.text_height_pt();
        return std::pair{texts_in(flow.front())[0].text->style().size_pt,
                         paginate(flow, footnotes, {page, page}).size()};
    };
    auto const large = std::pair{parts().styles.document_heading.size_pt, std::size_t{1}};
    auto const small = std::pair{parts().styles.smaller_document_heading.size_pt, std::size_t{1}};
    EXPECT_EQ(size_of(10), large);
    int compact = 0;
    std::size_t pages = 1;
    for (int words = 20; pages == 1; words += 20) {
        auto const now = size_of(words);
        compact += now == small ? 1 : 0;
        pages = now.second;
        EXPECT_TRUE(pages == 2 ? now.first == large.first : now == small || (now == large && compact == 0));
    }
    EXPECT_GT(compact, 0) << "and large again when smaller type is of no use";
}

TEST(Layout, words_over_columns_of_numbers_keep_away_from_the_number_before_them)
{
    for (auto const style : {TableStyle::normal, TableStyle::wide, TableStyle::dense}) {
        Table table;
        table.style = style;
        table.columns = columns({0, 44, 44, 92});
        table.columns[3].align = Align::left;
        table.head = {head({"Gebied", "gebied", "rest", "oordeel"})};
        auto total = row({"Gemiddelde", "25,4", "van 18,1 in Oost tot 31,4 in West"});
        total.cells.back().column_span = 2;
        table.body = {row({"Oost", "18,1", "15,2", "hoger"}), total};
        LaidOut const laid_out{{block(table)}};
        auto const last = texts_in(laid_out.flow.back());
        ASSERT_EQ(last.size(), 3U);
        EXPECT_GE(last[2].x + last[2].text->left_pt() - last[1].x - last[1].text->width_pt(), 3)
            << words_in(laid_out.flow.back());
    }
}

TEST(Layout, a_figure_stays_with_its_headline_subtitle_and_source)
{
    LaidOut const laid_out{{block(sample_gaps())}};
    ASSERT_EQ(laid_out.flow.size(), 1U);
    EXPECT_EQ(texts_in(laid_out.flow[0]).size(), 3U);
}

TEST(Layout, four_key_values_without_a_figure_stand_in_one_row)
{
    auto keys = std::get<KeyValues>(front_page()[3].node);
    LaidOut const beside{{block(keys)}};
    keys.beside.clear();
    LaidOut const alone{{block(keys)}};
    EXPECT_LT(alone.flow[0].height, beside.flow[0].height / 1.8);
    expect_inside(alone.flow);
}

TEST(Layout, an_account_longer_than_a_page_goes_on_over_it)
{
    Accounts accounts{"lang", {account("Wonen", long_text(2500)), account("Werk", "Kort.")}};
    LaidOut const laid_out{{block(accounts)}};
    auto const pages = pages_of(laid_out.flow, parts().styles.text_height_pt());
    EXPECT_GE(pages.size(), 2U);
    for (auto const& page : pages) {
        for (auto const& placed : page.boxes) {
            EXPECT_DOUBLE_EQ(placed.scale, 1);
        }
    }
}

TEST(Layout, a_table_set_in_columns_keeps_its_order_down_each_column)
{
    LaidOut const laid_out{{block(regions_table())}};
    auto const band = std::find_if(laid_out.flow.begin(), laid_out.flow.end(),
                                   [](LayoutBox const& box) { return words_in(box).starts_with("Wijk|"); });
    ASSERT_NE(band, laid_out.flow.end());
    auto const words = words_in(*band);
    EXPECT_NE(words.find("Wormerveer|18,8|Wijk|2020|Oud Koog"), std::string::npos) << words;
    EXPECT_TRUE(words.ends_with("Westzaan|10,9"));
}

TEST(Layout, four_columns_stand_two_by_two_and_columns_higher_than_a_page_one_under_another)
{
    std::vector<Block> const column{heading(2, "", "Kop"), paragraph("Tekst.")};
    LaidOut const four{{block(Columns{false, {column, column, column, column}})}};
    EXPECT_EQ(four.flow.size(), 2U);
    EXPECT_EQ(words_in(four.flow[0]), "Kop|Tekst.|Kop|Tekst.");
    LaidOut const high{{block(Columns{true, {{paragraph(long_text(3000))}, {paragraph("Kort.")}}})}};
    EXPECT_GT(high.flow.size(), 100U);
    expect_inside(high.flow);
}

TEST(Layout, empty_texts_take_no_room_and_do_no_harm)
{
    Table table;
    table.body = {row({"", ""})};
    LaidOut const laid_out{{paragraph(""), block(Heading{2, "", {}}), block(List{}), block(table),
                            block(KeyValues{}), block(Tally{}), block(Facts{}), block(Columns{}),
                            block(Accounts{}), block(Section{{2, "", {}}, {}})}};
    expect_inside(laid_out.flow);
    EXPECT_EQ(pages_of(laid_out.flow, parts().styles.text_height_pt()).size(), 1U);
}

} // namespace wijkpeil
