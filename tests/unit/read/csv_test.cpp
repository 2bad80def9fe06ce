// SPDX-License-Identifier: EUPL-1.2
#include "read/csv.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

// Rows as "a|b|c", the header first.
std::vector<std::string> rows(std::string const& content)
{
    Diagnostics diagnostics;
    auto const table = parse_csv("a.csv", content, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    if (!table) {
        return {};
    }
    std::vector<std::string> result{fmt::format("{}", fmt::join(table->columns(), "|"))};
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        std::vector<std::string_view> fields;
        for (std::size_t column = 0; column < table->columns().size(); ++column) {
            fields.push_back(table->text(row, column));
        }
        result.push_back(fmt::format("{}", fmt::join(fields, "|")));
    }
    return result;
}

Told mistakes(std::string const& content)
{
    Diagnostics diagnostics;
    EXPECT_FALSE(parse_csv("a.csv", content, diagnostics).has_value());
    return told(diagnostics);
}

std::vector<std::string> const k_plain{"regio|waarde", "WK1|24,6", "WK2|"};

TEST(csv, semicolons_and_unix_line_ends)
{
    EXPECT_EQ(rows("regio;waarde\nWK1;24,6\nWK2;\n"), k_plain);
}

TEST(csv, windows_line_ends_and_a_byte_order_mark)
{
    EXPECT_EQ(rows("\xEF\xBB\xBFregio;waarde\r\nWK1;24,6\r\nWK2;\r\n"), k_plain);
}

TEST(csv, commas_with_quoted_decimals)
{
    EXPECT_EQ(rows("regio,waarde\nWK1,\"24,6\"\nWK2,\n"), k_plain);
}

TEST(csv, no_line_end_after_the_last_row)
{
    EXPECT_EQ(rows("regio;waarde\nWK1;24,6\nWK2;"), k_plain);
    EXPECT_EQ(rows("regio;waarde\nWK1;24,6"), (std::vector<std::string>{"regio|waarde", "WK1|24,6"}));
}

TEST(csv, padding_and_blank_lines_are_left_out)
{
    EXPECT_EQ(rows("\n regio ; waarde\n\nWK1   ;   24,6\n  \n\"WK2     \" ; \"\"\n\n"), k_plain);
}

TEST(csv, a_quoted_field_holds_separators_quotes_and_line_ends)
{
    EXPECT_EQ(rows("a;b\n\"1;2\";\"zo \"\"heet\"\" het\"\n\"x\ny\";z\n"),
              (std::vector<std::string>{"a|b", "1;2|zo \"heet\" het", "x\ny|z"}));
}

TEST(csv, one_column_needs_no_separator)
{
    EXPECT_EQ(rows("a\n1\n"), (std::vector<std::string>{"a", "1"}));
}

TEST(csv, a_header_alone_is_a_table_without_rows)
{
    EXPECT_EQ(rows("a;b\n"), std::vector<std::string>{"a|b"});
}

TEST(csv, places_count_characters_of_the_field)
{
    Diagnostics diagnostics;
    auto const table =
        parse_csv("a.csv", "naam;waarde\r\n\r\nÉén wâld;  24,6 \r\n\"a\nb\";\"x\"\r\n", diagnostics);
    ASSERT_TRUE(table.has_value());
    auto const place = table->place(0, 1);
    EXPECT_EQ(place.line, 3);
    EXPECT_EQ(place.column, 12);
    EXPECT_EQ(place.length, 4);
    EXPECT_EQ(place.source_line, "Één wâld;  24,6 ");
    EXPECT_EQ(table->line(1), 4);
    EXPECT_EQ(table->place(1, 1).line, 5);
    EXPECT_EQ(table->place(1, 1).column, 4);
    EXPECT_EQ(table->place_of_header(1).column, 6);
}

TEST(csv, a_table_can_be_moved)
{
    Diagnostics diagnostics;
    auto first = parse_csv("a.csv", "a;b\n1;\"2\"\"\"\n", diagnostics);
    ASSERT_TRUE(first.has_value());
    CsvTable const second = std::move(*first);
    EXPECT_EQ(second.text(0, 0), "1");
    EXPECT_EQ(second.text(0, 1), "2\"");
}

TEST(csv, an_empty_file_is_a_mistake)
{
    for (auto const* content : {"", "\n\n", "\xEF\xBB\xBF", "  \r\n"}) {
        EXPECT_EQ(mistakes(content),
                  Told{"a.csv: this file is empty (write the names of the columns on the first line)"});
    }
}

TEST(csv, every_ragged_row_is_named)
{
    EXPECT_EQ(
        mistakes("a;b\n1\n1;2\n1;2;3\n"),
        (Told{"a.csv:2:1+1: fields in this row: 1, in the header: 2 (give every row as many fields as the "
              "header, "
              "also where a field is empty)",
              "a.csv:4:1+5: fields in this row: 3, in the header: 2 (give every row as many fields as the "
              "header, also where a field is empty)"}));
}

TEST(csv, a_decimal_comma_between_commas_gets_its_own_hint)
{
    EXPECT_EQ(
        mistakes("a,b\n1,24,6\n"),
        Told{"a.csv:2:1+6: fields in this row: 3, in the header: 2 (put a value that holds a comma in double "
             "quotes, or separate the columns with semicolons)"});
}

TEST(csv, columns_have_different_names)
{
    EXPECT_EQ(mistakes("a;;a\n1;2;3\n"),
              (Told{"a.csv:1:3+1: this column has no name (write a name, or remove the column)",
                    "a.csv:1:4+1: the column \"a\" is here twice (keep one of the two)"}));
}

TEST(csv, an_unclosed_quote_is_shown_where_it_opens)
{
    EXPECT_EQ(
        mistakes("a;b\n1;\"2\n3;4\n"),
        Told{
            "a.csv:2:3+1: a quote is opened here and not closed (close the quote at the end of the field, or "
            "write \"\" for a quote inside a field)"});
}

TEST(csv, text_after_a_closing_quote_is_a_mistake)
{
    EXPECT_EQ(mistakes("a;b\n\"\"x\"\";2\n"), Told{"a.csv:2:3+1: there is text after a closing quote (put "
                                                   "the whole field between quotes, and write \"\" "
                                                   "for a quote inside it)"});
}

TEST(csv, latin1_names_line_and_column)
{
    EXPECT_EQ(mistakes("a;b\n1;caf\xE9\n"), Told{"a.csv:2:6+1: this file is not UTF-8: the first strange "
                                                 "character is here (save the file as UTF-8 "
                                                 "(in Excel: \"CSV UTF-8\"))"});
}

TEST(csv, columns_are_checked_against_what_is_expected)
{
    Diagnostics diagnostics;
    auto const table = parse_csv("a.csv", "regoi;waarde;status\n1;2;3\n", diagnostics);
    ASSERT_TRUE(table.has_value());
    EXPECT_FALSE(check_columns(*table, {"regio", "waarde"}, {"status"}, diagnostics));
    EXPECT_EQ(told(diagnostics), (Told{"a.csv:1:1+5: unknown column \"regoi\" (did you mean \"regio\"?)",
                                       "a.csv:1:1+5: the column \"regio\" is missing (the header of this "
                                       "file is: regio;waarde;status)"}));
}

} // namespace
} // namespace wijkpeil
