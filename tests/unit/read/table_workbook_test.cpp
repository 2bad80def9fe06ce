// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "gdal_files.hpp"
#include "read/table_features.hpp"
#include "table_rows.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TableShape sheet_shape(std::string sheet)
{
    TableShape shape;
    shape.sheet = std::move(sheet);
    return shape;
}

std::string const k_rows = row_of(3, text_cell("A3", " regio ") + text_cell("B3", "waarde")) +
                           row_of(5, text_cell("A5", "WK1   ") + number_cell("B5", "76.099999999999994")) +
                           row_of(6, text_cell("A6", "0100") + text_cell("D6", "los"));
Rows const k_read{"regio|waarde||", "5: WK1|76.1||", "6: 0100|||los"};

std::string ods_cell(std::string const& text)
{
    return R"(<table:table-cell office:value-type="string"><text:p>)" + text + "</text:p></table:table-cell>";
}

TEST(table_workbook, xlsx_keeps_the_numbers_of_its_rows)
{
    auto const read = read_table("a.xlsx", xlsx_of({{"Blad 1", k_rows}, {"Blad 2", ""}}));
    EXPECT_EQ(read.said, Told{});
    EXPECT_FALSE(read.has_failed);
    EXPECT_EQ(read.rows, k_read);
}

TEST(table_workbook, ods_keeps_the_numbers_of_its_rows)
{
    auto const number = [](std::string const& exact, std::string const& shown) {
        return R"(<table:table-cell office:value-type="float" office:value=")" + exact + R"("><text:p>)" +
               shown + "</text:p></table:table-cell>";
    };
    auto const row = [](std::string const& cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    auto const read = read_table(
        "a.ods", ods_of(R"(<table:table table:name="Blad 1"><table:table-row table:number-rows-repeated="2">)"
                        "<table:table-cell/></table:table-row>" +
                        row(ods_cell(" regio ") + ods_cell("waarde")) + row("<table:table-cell/>") +
                        row(ods_cell("WK1   ") + number("76.099999999999994", "76,1")) +
                        row(ods_cell("0100") + R"(<table:table-cell table:number-columns-repeated="2"/>)" +
                            ods_cell("los")) +
                        R"(<table:table-row table:number-rows-repeated="1048570"><table:table-cell )"
                        R"(table:number-columns-repeated="16384"/></table:table-row></table:table>)"));
    EXPECT_EQ(read.said, Told{});
    EXPECT_EQ(read.rows, k_read);
}

TEST(table_workbook, numbers_lose_the_digits_that_say_nothing)
{
    EXPECT_EQ(without_surplus_digits("76.099999999999994"), "76.1");
    EXPECT_EQ(without_surplus_digits("-0.30000000000000004"), "-0.30000000000000004"); // is another number
    EXPECT_EQ(without_surplus_digits("5.0000000000000001E-3"), "0.005");
    EXPECT_EQ(without_surplus_digits("1.2345678901234568E+16"), "12345678901234568");
    EXPECT_EQ(without_surplus_digits("12345678901234567890"), "12345678901234567890"); // a code
    for (auto const* text : {"", "0100", "24,6", "12E4", "E-3", "WOZ-waarde 1E-3", "1.5.2020", "8.0"}) {
        EXPECT_EQ(without_surplus_digits(text), text);
    }
    EXPECT_EQ(shortest_decimal(0.1), "0.1");
    EXPECT_EQ(shortest_decimal(1e-7), "0.0000001");
    EXPECT_EQ(shortest_decimal(8), "8");
}

TEST(table_workbook, rows_before_the_header_are_skipped_and_rows_of_a_header_joined)
{
    auto const rows = row_of(1, text_cell("A1", "Kerncijfers")) + row_of(2, text_cell("B2", "Inkomen")) +
                      row_of(3, text_cell("A3", "Wijk") + text_cell("B3", "Gemiddeld")) +
                      row_of(4, text_cell("A4", "WK1") + number_cell("B4", "31")) +
                      row_of(6, text_cell("A6", "Bron: CBS"));
    TableShape shape;
    shape.skipped_lines = 1;
    shape.header_lines = 2;
    auto const read = read_table("a.xlsx", xlsx_of({{"Blad 1", rows}}), shape);
    EXPECT_EQ(read.rows, (Rows{"Wijk|Inkomen / Gemiddeld", "4: WK1|31"}));
    EXPECT_EQ(read.said, Told{});
}

TEST(table_workbook, a_place_is_a_sheet_and_a_cell)
{
    Diagnostics diagnostics;
    auto const table = open_table({{"a.xlsx", xlsx_of({{"50090NED", k_rows}})}}, "a.xlsx", {},
                                  declared_place(), diagnostics);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(table->next());
    EXPECT_EQ(table->place(1), (Place{"a.xlsx", 5, 0, 1, "sheet \"50090NED\", cell B5: 76.1"}));
    EXPECT_EQ(table->place_of_header(0), (Place{"a.xlsx", 3, 0, 1, "sheet \"50090NED\", cell A3: regio"}));
    EXPECT_EQ(table->column("waarde"), 1U);
    EXPECT_EQ(table->column(""), std::nullopt);
}

TEST(table_workbook, columns_beyond_z_have_two_letters)
{
    Diagnostics diagnostics;
    auto const table =
        open_table({{"a.xlsx", xlsx_of({{"B", row_of(1, text_cell("A1", "a") + text_cell("AB1", "b"))}})}},
                   "a.xlsx", {}, declared_place(), diagnostics);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->place_of_header(27).source_line, "sheet \"B\", cell AB1: b");
    EXPECT_EQ(table->place_of_header(26).source_line, "sheet \"B\", cell AA1: ");
}

TEST(table_workbook, a_sheet_is_the_declared_one_or_the_only_one)
{
    auto const other = row_of(1, text_cell("A1", "x")) + row_of(2, text_cell("A2", "y"));
    auto const book = xlsx_of({{"Wijken", k_rows}, {"Buurten", other}});
    EXPECT_EQ(read_table("a.xlsx", book, sheet_shape("Buurten")).rows, (Rows{"x", "2: y"}));
    EXPECT_EQ(
        mistakes_in_table("a.xlsx", book),
        Told{"geo/indicatoren.yaml:12:5+1: \"a.xlsx\" has several sheets (write \"blad\" with one of them "
             "where the file is declared: Wijken, Buurten)"});
    EXPECT_EQ(
        mistakes_in_table("a.xlsx", book, sheet_shape("Wijk")),
        Told{"geo/indicatoren.yaml:12:5+1: \"a.xlsx\" has no sheet \"Wijk\" (did you mean \"Wijken\"? There "
             "are: Wijken, Buurten)"});
    EXPECT_EQ(mistakes_in_table("a.xlsx", book, sheet_shape("Gezondheid")),
              Told{"geo/indicatoren.yaml:12:5+1: \"a.xlsx\" has no sheet \"Gezondheid\" (there are: Wijken, "
                   "Buurten)"});
    EXPECT_EQ(mistakes_in_table("a.xlsx", xlsx_of({{"Blad 1", ""}})),
              Told{"a.xlsx: this file is empty (write the names of the columns on the first line)"});
}

TEST(table_workbook, a_workbook_with_a_password_is_a_mistake)
{
    Told const said{
        "a.xlsx: this workbook has a password, or is of the old kind .xls (save it as .xlsx without a "
        "password)"};
    EXPECT_EQ(mistakes_in_table("a.xlsx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"), said);
    EXPECT_EQ(mistakes_in_table("a.ods", ods_of("", "<manifest:encryption-data/>")),
              Told{replaced(said.front(), "a.xlsx", "a.ods")});
}

TEST(table_workbook, a_broken_workbook_is_a_mistake)
{
    auto const hint =
        std::string{" (open it in the program that it was made with, and save it again or save the "
                    "sheet as CSV)"};
    Told const said{"a.xlsx: this is not a workbook: it is damaged, or a file of another kind" + hint};
    auto const book = xlsx_of({{"Blad 1", k_rows}});
    EXPECT_EQ(mistakes_in_table("a.xlsx", ""), said);
    EXPECT_EQ(mistakes_in_table("a.xlsx", "regio;waarde\n"), said);
    EXPECT_EQ(mistakes_in_table("a.xlsx", book.substr(0, book.size() / 2)), said);
    EXPECT_EQ(mistakes_in_table("a.xlsx", zip_of({{"hoi.txt", "hoi"}})), said);
    auto const cut = mistakes_in_table("a.xlsx", xlsx_of({{"Blad 1", k_rows + "<row r=\"7\"><c>"}}));
    ASSERT_EQ(cut.size(), 1U);
    // What follows are GDAL's own words.
    EXPECT_TRUE(cut[0].starts_with("a.xlsx: this workbook cannot be read: ")) << cut[0];
    EXPECT_TRUE(cut[0].ends_with(hint)) << cut[0];
    auto const far = mistakes_in_table(
        "a.xlsx", xlsx_of({{"Blad 1", k_rows + row_of(1048576, text_cell("A1048576", "x"))}}));
    ASSERT_EQ(far.size(), 1U);
    EXPECT_TRUE(far[0].starts_with("a.xlsx: this workbook cannot be read: ")) << far[0];
}

// The sizes that a zip file says of its parts become 1.
std::string with_false_sizes(std::string archive)
{
    for (auto const& [sign, offset] : {std::pair{"PK\x01\x02", 24U}, {"PK\x03\x04", 22U}}) {
        for (auto at = archive.find(sign); at != std::string::npos; at = archive.find(sign, at + 4)) {
            archive.replace(at + offset, 4, std::string{"\x01\0\0\0", 4});
        }
    }
    return archive;
}

TEST(table_workbook, a_workbook_that_becomes_too_large_is_not_unpacked)
{
    std::string const said = "MB when unpacked; the most is 64 MB (save the sheet as CSV and use that)";
    auto book = xlsx_of({{"Blad 1", k_rows + std::string(std::size_t{70} << 20U, ' ')}});
    EXPECT_LT(book.size(), 200'000U);
    EXPECT_EQ(mistakes_in_table("a.xlsx", book), Told{"a.xlsx: this workbook is 71 " + said});
    EXPECT_EQ(mistakes_in_table("a.xlsx", with_false_sizes(book)),
              Told{"a.xlsx: this workbook is 65 " + said});
}

TEST(table_workbook, workbooks_of_rivm_are_read)
{
    auto const folder = collected_data() / "raw/rivm";
    if (!folder_exists(folder)) {
        GTEST_SKIP() << "the collected data are not here";
    }
    auto const read = read_table("a.xlsx", read_file(folder / "50090NED_2020_18plus.xlsx"));
    EXPECT_EQ(read.said, Told{});
    ASSERT_EQ(read.rows.size(), 17342U);
    EXPECT_TRUE(read.rows[0].starts_with("ID|Leeftijd|Marges|WijkenEnBuurten|Perioden|")) << read.rows[0];
    EXPECT_TRUE(read.rows[2].starts_with("3: 5|20300|MW00000|GM1680|2020JJ00|Aa en Hunze|Gemeente|GM1680|"))
        << read.rows[2];
}

} // namespace
} // namespace wijkpeil
