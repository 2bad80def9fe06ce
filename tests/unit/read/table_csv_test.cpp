// SPDX-License-Identifier: EUPL-1.2
#include "read/table_gzip.hpp"
#include "table_rows.hpp"

#include "base/progress.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Rows const k_plain{"regio|waarde", "2: WK1|24,6", "3: WK2|"};

TableShape shape_with(int skipped_lines, int header_lines)
{
    TableShape shape;
    shape.skipped_lines = skipped_lines;
    shape.header_lines = header_lines;
    return shape;
}

TableShape doubled()
{
    TableShape shape;
    shape.doubled_quotes = true;
    return shape;
}

TableShape windows()
{
    TableShape shape;
    shape.windows_1252 = true;
    return shape;
}

TEST(table_csv, the_separator_is_that_of_the_header)
{
    for (auto const* content : {"regio;waarde\nWK1;24,6\nWK2;\n", "regio,waarde\r\nWK1,\"24,6\"\r\nWK2,\r\n",
                                "\xEF\xBB\xBF"
                                "regio\twaarde\nWK1\t24,6\nWK2\t\n",
                                "sep=;\nregio;waarde\nWK1;24,6\nWK2;\n"}) {
        auto const read = read_table("a.csv", content);
        EXPECT_EQ(read.said, Told{});
        EXPECT_FALSE(read.has_failed);
        EXPECT_EQ(Rows(read.rows.begin(), read.rows.begin() + 1), Rows{"regio|waarde"});
        EXPECT_EQ(read.rows.size(), 3U);
    }
    EXPECT_EQ(read_table("a.txt", "regio;waarde\nWK1;24,6\nWK2;\n").rows, k_plain);
}

TEST(table_csv, a_declared_separator_goes_before_the_one_in_the_header)
{
    TableShape shape;
    shape.separator = ',';
    EXPECT_EQ(read_table("a.csv", "a;b,c\n1;2,3\n", shape).rows, (Rows{"a;b|c", "2: 1;2|3"}));
    EXPECT_EQ(read_table("a.tsv", "a,b\tc, d\n1\t\t\n\t2\n").said,
              Told{"a.tsv:2:1+3: fields in this row: 3, in the header: 2 (give every row as many fields as "
                   "the header, also where a field is empty)"});
    EXPECT_EQ(read_table("a.tsv", "a\tb; c\n1\t\n \t2\n").rows, (Rows{"a|b; c", "2: 1|", "3: |2"}));
}

TEST(table_csv, lines_before_the_header_are_skipped_and_lines_of_a_header_joined)
{
    auto const* content = "Kerncijfers 2015\n\"\"\n\"\";\"Onderwerp\"\n\"\";\"Inkomen\u00A0 \";\"Wonen\"\n"
                          "\"Wijken\";\"x 1 000\";\"%\"\nDriemond;1,2;3\n\"Bron: CBS\"\n";
    auto const read = read_table("a.csv", content, shape_with(3, 2));
    EXPECT_EQ(read.said, Told{});
    EXPECT_EQ(read.rows, (Rows{"Wijken|Inkomen / x 1 000|Wonen / %", "6: Driemond|1,2|3"}));
    EXPECT_EQ(read_table("a.csv", content, shape_with(2, 3)).rows.at(0),
              "Wijken|Onderwerp / Inkomen / x 1 000|Wonen / %");
    EXPECT_EQ(mistakes_in_table("a.csv", content, shape_with(9, 1)),
              Told{"a.csv: this file is empty (write the names of the columns on the first line)"});
}

TEST(table_csv, only_a_column_with_a_name_of_its_own_can_be_asked_for)
{
    Diagnostics diagnostics;
    auto const table =
        open_table({{"a.csv", ";a;b;a\n1;2;3;4\n"}}, "a.csv", {}, declared_place(), diagnostics);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->column("b"), 2U);
    EXPECT_EQ(table->column("a"), std::nullopt);
    EXPECT_EQ(table->column(""), std::nullopt);
    EXPECT_EQ(table->column("c"), std::nullopt);
    EXPECT_EQ(table->place_of_header(2).column, 4);
    ASSERT_TRUE(table->next());
    EXPECT_EQ(table->text(0), "1");
    EXPECT_EQ(table->place(3), (Place{"a.csv", 2, 7, 1, "1;2;3;4"}));
    EXPECT_EQ(told(diagnostics), Told{});
}

TEST(table_csv, a_ragged_row_is_named_and_left_out)
{
    auto const read = read_table("a.csv", "a;b\n1\n1;2\nBron: CBS\n3;4\n");
    EXPECT_FALSE(read.has_failed);
    EXPECT_EQ(read.rows, (Rows{"a|b", "3: 1|2", "5: 3|4"}));
    EXPECT_EQ(read.said.size(), 2U);
    EXPECT_TRUE(read.said[1].starts_with("a.csv:4:1+9: fields in this row: 1, in the header: 2"))
        << read.said[1];
}

TEST(table_csv, after_a_hundred_ragged_rows_the_rest_is_not_read)
{
    std::string content = "a;b\n";
    for (int i = 0; i < 1000; ++i) {
        content += "1\n";
    }
    auto const read = read_table("a.csv", content);
    EXPECT_TRUE(read.has_failed);
    EXPECT_EQ(read.said.size(), 100U);
}

TEST(table_csv, rows_are_lines_of_the_file_also_behind_a_field_of_several_lines)
{
    EXPECT_EQ(read_table("a.csv", "a;b\n\n\"x\ny\";\"1 \"\"2\"\"\"\r\n3;4\n").rows,
              (Rows{"a|b", "3: x\ny|1 \"2\"", "5: 3|4"}));
}

TEST(table_csv, quotes_that_another_program_doubled_are_named_with_the_mend)
{
    auto const hint = std::string{"the quotes in this file were doubled by another program (write "
                                  "\"aanhalingstekens: verdubbeld\" where the file is declared "
                                  "(geo/indicatoren.yaml:12))"};
    for (auto const* content :
         {"\"Populatie\"\";\"\"Perioden\"\";\"\"Regio\"\r\n\"Alle\"\";\"\"2024*\"\";8258,9\r\n\"\n",
          "\"\"a\"\";\"\"b\"\"\n\"\"1\"\";2\n", "\"\"\"a\"\";\"\"b\"\"\"\n\"1;\"\"2\"\"\"\n",
          "\"a;\"\"b\"\"\"\n\"1;\"\"2\"\"\"\n", "\"a\"\";\"\"b\"\n\"1"}) {
        EXPECT_EQ(mistakes_in_table("a.csv", content), Told{"a.csv:1:1+1: " + hint}) << content;
    }
    EXPECT_EQ(mistakes_in_table("a.csv", "a;b\n1;2\n\"1;\"\"2\"\"\"\n"), Told{"a.csv:3:1+1: " + hint});
}

TEST(table_csv, doubled_quotes_are_read_when_they_are_declared)
{
    Rows const expected{"Populatie|Regio|x 1", "2: Alle|Aa en \"Hunze\"|11,4", "3: Elk||-"};
    // As StatLine's file became: a quote is lost at the start, and left over at the end.
    EXPECT_EQ(
        read_table(
            "a.csv",
            "\"Populatie\"\";\"\"Regio\"\";\"\"x 1\"\n\"Alle\"\";\"\"Aa en \"\"\"\"Hunze\"\"\"\"\"\";11,4\n"
            "\"\"Elk\"\";\"\"\"\";-\n\"\n",
            doubled())
            .rows,
        expected);
    // Every line in quotes.
    EXPECT_EQ(read_table("a.csv",
                         "\"\"\"Populatie\"\";\"\"Regio\"\";\"\"x 1\"\"\"\r\n\"Alle;\"\"Aa en "
                         "\"\"\"\"Hunze\"\"\"\"\"\";11,4\"\r\n"
                         "\"Elk;;-\"\r\n",
                         doubled())
                  .rows,
              expected);
    // None of it, though it was declared.
    EXPECT_EQ(
        read_table("a.csv", "\"Populatie\";Regio;x 1\nAlle;\"Aa en \"\"Hunze\"\"\";11,4\nElk;;-\n", doubled())
            .rows,
        expected);
}

TEST(table_csv, doubled_quotes_need_no_line_end_after_the_last_row)
{
    EXPECT_EQ(read_table("a.csv", "\"a\"\";\"\"b\"\n\"1\"\";2", doubled()).rows, (Rows{"a|b", "2: 1|2"}));
    EXPECT_EQ(read_table("a.csv", "\"a\"\";\"\"b\"\n\"1\"\";2\n\"", doubled()).rows, (Rows{"a|b", "2: 1|2"}));
}

TEST(table_csv, doubled_quotes_that_do_not_close_are_a_mistake)
{
    EXPECT_EQ(mistakes_in_table("a.csv", "\"\"a\"\";\"\"b\"\"\n\"\"1;2\n", doubled()),
              Told{"a.csv:2:1+1: a quote is opened here and not closed on this line (save the file as CSV "
                   "again from the program that it came from)"});
}

TEST(table_csv, broken_quotes_have_a_line_and_a_column)
{
    EXPECT_EQ(
        mistakes_in_table("a.csv", "a;b\n1;\"2\" x\n"),
        Told{"a.csv:2:7+1: there is text after a closing quote (put the whole field between quotes, and "
             "write \"\" for a quote inside it)"});
    EXPECT_EQ(mistakes_in_table("a.csv", "a;b\n1;\"2\n3;4\n"),
              Told{"a.csv:2:3+1: a quote is opened here and not closed (close the quote at the end of the "
                   "field, or write \"\" for a quote inside a field)"});
}

TEST(table_csv, windows_1252_is_read_when_it_is_declared)
{
    EXPECT_EQ(read_table("a.csv", "naam;x\nCaf\xE9 \x80;2\n", windows()).rows,
              (Rows{"naam|x", "2: Café €|2"}));
    EXPECT_EQ(mistakes_in_table("a.csv", "naam;x\nCaf\xE9;2\n"),
              Told{"a.csv:2:4+1: this file is not UTF-8: the first strange character is here (write "
                   "\"tekenset: windows-1252\" where the file is declared (geo/indicatoren.yaml:12), or save "
                   "it as UTF-8 (in Excel: \"CSV UTF-8\"))"});
}

TEST(table_csv, windows_1252_that_is_something_else_is_a_mistake_of_the_declaration)
{
    EXPECT_EQ(
        mistakes_in_table("a.csv", "naam;x\nCafé;2\n", windows()),
        Told{"geo/indicatoren.yaml:12:5+1: \"a.csv\" is UTF-8, not Windows-1252 (remove \"tekenset\", or "
             "write \"tekenset: utf-8\")"});
    EXPECT_EQ(mistakes_in_table("a.csv", "naam;x\nCaf\x81;2\n", windows()),
              Told{"geo/indicatoren.yaml:12:5+1: \"a.csv\" is not Windows-1252: it has bytes that stand for "
                   "nothing there (save the file as UTF-8 (in Excel: \"CSV UTF-8\"))"});
}

TEST(table_csv, control_characters_are_a_mistake)
{
    EXPECT_EQ(mistakes_in_table("a.csv", std::string{"a;b\n1;\0\n", 8}),
              Told{"a.csv:2:3+1: there is an invisible control character here (remove the character, or type "
                   "the line again)"});
    EXPECT_EQ(
        mistakes_in_table("a.csv", "\xFF\xFE"
                                   "a"),
        Told{"a.csv: this file is UTF-16, not UTF-8 (save the file as UTF-8 (in Excel: \"CSV UTF-8\"))"});
}

TEST(table_csv, a_file_of_another_kind_is_a_mistake_of_the_declaration)
{
    EXPECT_EQ(mistakes_in_table("a.docx", "x"),
              Told{"geo/indicatoren.yaml:12:5+1: \".docx\" is not a kind of file that figures are read from "
                   "(save it as CSV, .xlsx, .ods, GeoPackage, GeoJSON or JSON)"});
}

// "regio;waarde\nWK1;24,6\nWK2;\n" by gzip -9n.
std::string packed_plain()
{
    std::string bytes;
    for (int const byte :
         {0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0x2B, 0x4A, 0x4D, 0xCF, 0xCC,
          0xB7, 0x2E, 0x4F, 0x4C, 0x2C, 0x4A, 0x49, 0xE5, 0x0A, 0xF7, 0x36, 0xB4, 0x36, 0x32, 0xD1,
          0x31, 0x03, 0x32, 0x8C, 0xAC, 0xB9, 0x00, 0x83, 0xB6, 0x77, 0xBA, 0x1B, 0x00, 0x00, 0x00}) {
        bytes.push_back(static_cast<char>(byte));
    }
    return bytes;
}

TEST(table_csv, a_gzip_file_is_unpacked)
{
    auto const read = read_table("a.CSV.gz", packed_plain());
    EXPECT_EQ(read.said, Told{});
    EXPECT_EQ(read.rows, k_plain);
}

TEST(table_csv, a_damaged_gzip_file_is_a_mistake)
{
    Told const said{
        "a.csv.gz: this file cannot be unpacked: it is damaged, or not gzip (download it again, or "
        "unpack it and use the file that was in it)"};
    auto const packed = packed_plain();
    for (std::size_t size = 0; size < packed.size(); ++size) {
        EXPECT_EQ(mistakes_in_table("a.csv.gz", packed.substr(0, size)), said) << size;
    }
    EXPECT_EQ(mistakes_in_table("a.csv.gz", "a;b\n1;2\n"), said);
    EXPECT_EQ(mistakes_in_table("a.csv.gz", ""), said);
    auto wrong = packed;
    wrong[packed.size() - 6] ^= 1; // of the checksum
    EXPECT_EQ(mistakes_in_table("a.csv.gz", wrong), said);
}

TEST(table_csv, a_gzip_file_that_becomes_too_large_is_a_mistake)
{
    Diagnostics diagnostics;
    EXPECT_EQ(unpacked_gzip("a.csv.gz", packed_plain(), 20, diagnostics), std::nullopt);
    EXPECT_EQ(told(diagnostics),
              Told{"a.csv.gz: this file is larger than 0 MB when unpacked (keep only the rows "
                   "and columns that the project uses)"});
    EXPECT_TRUE(unpacked_gzip("a.csv.gz", packed_plain(), 27, diagnostics).has_value());
}

TEST(table_csv, files_of_statline_are_read_as_they_were_downloaded)
{
    auto const folder = collected_data() / "raw/statline";
    if (!folder_exists(folder)) {
        GTEST_SKIP() << "the collected data are not here";
    }
    struct File {
        char const* name;
        TableShape shape;
        std::size_t rows;
        std::size_t columns;
    };
    for (auto const& file :
         std::vector<File>{{"Inkomen_van_huishoudens__regio_11122025_135329.csv", doubled(), 343, 9},
                           {"Kerncijfers_wijken_en_buurten_2015_amsterdam.csv", shape_with(3, 2), 106, 11},
                           {"Kerncijfers_wijken_en_buurten_2017_amsterdam.csv", {}, 580, 110},
                           {"Kerncijfers_wijken_en_buurten_2024_11122025_141648.csv.gz", {}, 18310, 6},
                           {"Kerncijfers_wijken_en_buurten_2024_geslachten.csv.gz", {}, 18310, 13},
                           {"Regionale_kerncijfers_Nederland_11122025_133649.csv", {}, 729, 63},
                           {"SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv", {}, 579, 9}}) {
        auto const read = read_table(file.name, read_file(folder / file.name), file.shape);
        EXPECT_EQ(read.said, Told{}) << file.name;
        EXPECT_EQ(read.rows.size(), file.rows + 1) << file.name;
        auto const separators = std::count(read.rows.back().begin(), read.rows.back().end(), '|');
        EXPECT_EQ(static_cast<std::size_t>(separators) + 1, file.columns) << file.name;
    }
}

} // namespace
} // namespace wijkpeil
