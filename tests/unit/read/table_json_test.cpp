// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "table_rows.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(table_json, a_list_of_objects)
{
    auto const read =
        read_table("a.json", "[\n{\"regio\": \"WK1 \", \"waarde\": 24.60},\n {\"waarde\": null, \"regio\": "
                             "\"W\\u004B2\", \"extra\": true},\n{}\n]\n");
    EXPECT_EQ(read.said, Told{});
    EXPECT_EQ(read.rows, (Rows{"regio|waarde|extra", "2: WK1|24.60|", "3: WK2||ja", "4: ||"}));
}

TEST(table_json, numbers_stay_as_they_are_written)
{
    EXPECT_EQ(
        read_table("a.json", "[{\"a\":-0.50,\"b\":1E5,\"c\":123456789012345678901234567890,\"d\":7}]").rows,
        (Rows{"a|b|c|d", "1: -0.50|1E5|123456789012345678901234567890|7"}));
}

TEST(table_json, records_of_odata_are_under_value)
{
    auto const read = read_table(
        "a.json", "{\"odata.metadata\": \"https://x/$metadata#y\", \"count\": 2, \"value\": [\n{\"ID\": 0, "
                  "\"A_1\": \"    76.1\"},\n{\"ID\": 1, \"A_1\": \"       .\"}]}");
    EXPECT_EQ(read.said, Told{});
    EXPECT_EQ(read.rows, (Rows{"ID|A_1", "2: 0|76.1", "3: 1|."}));
}

TEST(table_json, a_first_page_of_odata_is_told)
{
    for (auto const* key : {"odata.nextLink", "@odata.nextLink"}) {
        auto const read =
            read_table("a.json", fmt::format("{{\"value\": [{{\"ID\": 0}}],\n\"{}\": \"https://x\"}}", key));
        EXPECT_EQ(read.rows, (Rows{"ID", "1: 0"}));
        ASSERT_EQ(read.said.size(), 1U);
        EXPECT_TRUE(read.said[0].starts_with("warning a.json:2:")) << read.said[0];
        EXPECT_TRUE(read.said[0].ends_with(
            ": this file is only the first page: the service has more (download the other pages too and "
            "put them in one file, or download the table as CSV)"))
            << read.said[0];
    }
}

TEST(table_json, an_object_of_objects_has_its_keys_in_a_column)
{
    auto const read = read_table(
        "a.json",
        "{\n\"WK000300\": {\"KL02\": \"6\", \"KL08\": \"{7}\"},\n\"WK\\u0030\": {\"KL08\": \"8\"}}");
    EXPECT_EQ(read.said, Told{});
    EXPECT_EQ(read.rows, (Rows{"sleutel|KL02|KL08", "2: WK000300|6|{7}", "3: WK0||8"}));
}

TEST(table_json, a_place_is_a_line_and_a_column)
{
    Diagnostics diagnostics;
    auto const table = open_table(
        {{"a.json", "{\n\"WK1\": {\"één\": \"q\\\"\\\\\", \"b\": 12.5, \"c\": false, \"d\": [1, {}]}}"}},
        "a.json", {}, declared_place(), diagnostics);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(table->next());
    auto const span = [](Place const& place) {
        return fmt::format("{}:{}+{}", place.line, place.column, place.length);
    };
    EXPECT_EQ(span(table->place(0)), "2:1+5");
    EXPECT_EQ(span(table->place(1)), "2:16+7");
    EXPECT_EQ(table->text(1), "q\"\\");
    EXPECT_EQ(span(table->place(2)), "2:30+4");
    EXPECT_EQ(span(table->place(3)), "2:41+5");
    EXPECT_EQ(table->text(3), "nee");
    EXPECT_EQ(span(table->place(4)), "2:53+7");
    EXPECT_EQ(table->text(4), "[1, {}]");
    EXPECT_EQ(span(table->place_of_header(2)), "2:25+3");
    EXPECT_EQ(table->row(), 2);
    EXPECT_FALSE(table->next());
}

TEST(table_json, a_key_that_is_twice_in_a_record_is_a_mistake)
{
    auto const read = read_table("a.json", "[{\"a\": 1,\n\"a\": 2}]");
    EXPECT_EQ(read.said, Told{"a.json:2:1+3: this key is twice in one record (keep one of the two)"});
}

TEST(table_json, what_is_no_json_is_shown_where_it_ends)
{
    std::string const said =
        ": this is not JSON any more (download or save the file again; it may be cut off or edited "
        "by hand)";
    EXPECT_EQ(mistakes_in_table("a.json", "[{\"a\": 1},\n{\"a\": 2,}]"), Told{"a.json:2:9+1" + said});
    EXPECT_EQ(mistakes_in_table("a.json", "[{\"a\": 1},\n{\"a\": \"x"), Told{"a.json:2:8+1" + said});
    EXPECT_EQ(mistakes_in_table("a.json", "regio;waarde\n"), Told{"a.json:1:1+1" + said});
    EXPECT_EQ(mistakes_in_table("a.json", "[{\"a\": 1}] x"), Told{"a.json:1:12+1" + said});
    EXPECT_EQ(mistakes_in_table("a.json", "[{\"a\": 1e999}]"), Told{"a.json:1:8+5" + said});
    EXPECT_EQ(mistakes_in_table("a.json", ""), Told{"a.json:1:1+1" + said});
}

TEST(table_json, what_is_no_table_is_a_mistake)
{
    std::string const hint =
        " (use a list of objects, a list of objects under \"value\", or an object with an object for each "
        "code)";
    for (auto const* content :
         {"[]", "{}", "12", "\"x\"", "{\"value\": []}", "{\"a\": 1}", "{\"a\": [{\"b\": 1}]}", "[{}]"}) {
        EXPECT_EQ(mistakes_in_table("a.json", content), Told{"a.json: there is no table in this JSON" + hint})
            << content;
    }
    std::string const stray = ": a record is expected here: an object with keys and values" + hint;
    EXPECT_EQ(mistakes_in_table("a.json", "[{\"a\": 1},\n 12]"), Told{"a.json:2:2+2" + stray});
    EXPECT_EQ(mistakes_in_table("a.json", "[[{\"a\": 1}]]"), Told{"a.json:1:2+1" + stray});
    EXPECT_EQ(mistakes_in_table("a.json", "{\"value\": [{\"a\": 1}, null]}"), Told{"a.json:1:22+4" + stray});
    EXPECT_EQ(mistakes_in_table("a.json", "{\"WK1\": {\"a\": 1}, \"WK2\": 5}"),
              Told{"a.json:1:26+1" + stray});
}

TEST(table_json, deep_nesting_is_a_mistake)
{
    std::string const said =
        "a.json: this JSON is nested deeper than 64 levels (download or save the file again; it may be cut "
        "off or edited by hand)";
    EXPECT_EQ(mistakes_in_table("a.json", std::string(1'000'000, '[')), Told{said});
    EXPECT_EQ(read_table("a.json", "[{\"a\":" + std::string(60, '[') + std::string(60, ']') + "}]").said,
              Told{});
}

TEST(table_json, a_very_long_line_is_not_shown)
{
    std::string content = "[";
    for (int i = 0; i < 5000; ++i) {
        content += "{\"a\": 1},";
    }
    content += "{\"a\": 1]}";
    Diagnostics diagnostics;
    EXPECT_EQ(open_table({{"a.json", content}}, "a.json", {}, declared_place(), diagnostics), nullptr);
    ASSERT_EQ(diagnostics.all().size(), 1U);
    EXPECT_EQ(diagnostics.all()[0].place.source_line, "");
    EXPECT_EQ(diagnostics.all()[0].place.column, 45009);
}

TEST(table_json, collected_files_are_read)
{
    auto const folder = collected_data() / "raw";
    if (!folder_exists(folder)) {
        GTEST_SKIP() << "the collected data are not here";
    }
    auto const scores = read_table("a.json", read_file(folder / "leefbaarometer2_2016_wijk.json"));
    EXPECT_EQ(scores.said, Told{});
    ASSERT_EQ(scores.rows.size(), 2982U);
    EXPECT_TRUE(scores.rows[0].starts_with("sleutel|KL02|KL08|KL12|KL14|KL16|VKL0208|")) << scores.rows[0];
    EXPECT_TRUE(scores.rows[1].starts_with("2: WK000300|6|6|6|6|6|4|")) << scores.rows[1];
    auto const odata = read_table(
        "a.json", read_file(folder / "odata/50090NED_UntypedDataSet_zaanstad_ENVELOPE_SYNTHETIC.json"));
    EXPECT_EQ(odata.said, Told{});
    ASSERT_EQ(odata.rows.size(), 214U);
    EXPECT_TRUE(odata.rows[1].starts_with("4: 0|20300|MW00000|NL01|2012JJ00|Nederland|Land|NL01|76.1|"))
        << odata.rows[1];
}

} // namespace
} // namespace wijkpeil
