// SPDX-License-Identifier: EUPL-1.2
#include "read/yaml.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

YamlNode parsed(std::string const& content)
{
    Diagnostics diagnostics;
    auto node = parse_yaml("a.yaml", content, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    return node.value_or(YamlNode{});
}

Told mistakes(std::string const& content, int first_line = 1)
{
    Diagnostics diagnostics;
    EXPECT_FALSE(parse_yaml("a.yaml", content, diagnostics, first_line).has_value());
    return told(diagnostics);
}

TEST(yaml, places_count_characters_from_one)
{
    auto const root = parsed("naam: Wâld\nplaats: {één: 'zée', twee: \"b\"}\n");
    auto const& map = root.entries[1].second;
    auto const& value = map.entries[1].second;
    EXPECT_EQ(value.place.line, 2);
    EXPECT_EQ(value.place.column, 28);
    EXPECT_EQ(value.place.length, 3);
    EXPECT_EQ(value.place.source_line, "plaats: {één: 'zée', twee: \"b\"}");
    EXPECT_EQ(map.entries[0].second.place.length, 5);
    EXPECT_EQ(map.entries[0].second.text, "zée");
}

TEST(yaml, places_hold_with_windows_line_ends_and_a_byte_order_mark)
{
    auto const root = parsed("\xEF\xBB\xBFtitel: één\r\nnaam: b\r\n");
    EXPECT_EQ(root.entries[0].first.place.column, 1);
    EXPECT_EQ(root.entries[1].second.place.line, 2);
    EXPECT_EQ(root.entries[1].second.place.column, 7);
    EXPECT_EQ(root.entries[1].second.place.source_line, "naam: b");
}

TEST(yaml, texts_stay_as_written)
{
    auto const root = parsed("a: ja\nb: 1.0\nc: 2020-01-01\nd: 007\ne: 'nee'\n");
    for (auto const& [key, text] : std::vector<std::pair<std::size_t, std::string>>{
             {0, "ja"}, {1, "1.0"}, {2, "2020-01-01"}, {3, "007"}, {4, "nee"}}) {
        EXPECT_EQ(root.entries[key].second.text, text);
        EXPECT_EQ(root.entries[key].second.kind, YamlNode::Kind::scalar);
    }
}

TEST(yaml, a_key_without_value_has_the_place_of_the_key)
{
    auto const root = parsed("a:\nb: 2\n");
    EXPECT_EQ(root.entries[0].second.kind, YamlNode::Kind::null);
    EXPECT_EQ(root.entries[0].second.place.line, 1);
    EXPECT_EQ(root.entries[0].second.place.column, 1);
}

TEST(yaml, an_empty_item_has_the_place_of_its_hyphen)
{
    auto const root = parsed("a:\n  -\n  - b\n");
    ASSERT_EQ(root.entries[0].second.items.size(), 2U);
    EXPECT_EQ(root.entries[0].second.items[0].place.line, 2);
    EXPECT_EQ(root.entries[0].second.items[0].place.column, 3);
}

TEST(yaml, the_signs_of_missing_values_can_be_keys)
{
    auto const root = parsed("{.: onbekend, x: geheim, ~: kan_niet, \"\": niet_gepubliceerd}\n");
    ASSERT_EQ(root.entries.size(), 4U);
    EXPECT_EQ(root.entries[0].first.text, ".");
    EXPECT_EQ(root.entries[2].first.text, "~");
    EXPECT_EQ(root.entries[3].first.text, "");
}

TEST(yaml, an_empty_document_is_null)
{
    EXPECT_EQ(parsed("").kind, YamlNode::Kind::null);
    EXPECT_EQ(parsed("# niets\n").kind, YamlNode::Kind::null);
}

TEST(yaml, lines_of_yaml_inside_another_file_are_counted_from_its_first_line)
{
    EXPECT_EQ(
        mistakes("a: 1\na: 2\n", 10),
        Told{"a.yaml:11:1+1: the key \"a\" is here twice: on line 10 and on line 11 (keep one of the two)"});
}

TEST(yaml, a_key_twice_is_a_mistake_in_every_style)
{
    EXPECT_EQ(
        mistakes("titel: a\nnaam: b\n\"titel\": c\n"),
        Told{"a.yaml:3:1+7: the key \"titel\" is here twice: on line 1 and on line 3 (keep one of the two)"});
    EXPECT_EQ(
        mistakes("a: {b: 1, b: 2}\n"),
        Told{"a.yaml:1:11+1: the key \"b\" is here twice: on line 1 and on line 1 (keep one of the two)"});
}

TEST(yaml, anchors_aliases_tags_and_second_documents_are_refused)
{
    EXPECT_EQ(mistakes("a: &b 1\n"),
              Told{"a.yaml:1:4+1: names for parts (&name) are not allowed here (put a text "
                   "that begins with & in quotes)"});
    EXPECT_EQ(mistakes("a: *b\n"),
              Told{"a.yaml:1:4+1: references to parts (*name) are not allowed here (put a text "
                   "that begins with * in quotes)"});
    EXPECT_EQ(mistakes("a: !!int 1\n"),
              Told{"a.yaml:1:4+1: type marks (!name) are not allowed here (put a text "
                   "that begins with ! in quotes)"});
    EXPECT_EQ(mistakes("a: 1\n---\nb: 2\n"),
              Told{"a.yaml:2:1+1: a second document begins here (one file is one "
                   "document: remove the line with ---)"});
}

TEST(yaml, syntax_mistakes_are_said_in_plain_words)
{
    EXPECT_EQ(mistakes("a: Brief: deel 2\n"), Told{"a.yaml:1:9+1: there is a colon in the middle of a value "
                                                   "(put the whole value in double quotes, or "
                                                   "check the indentation)"});
    EXPECT_EQ(mistakes("a:\n\tb: 1\n"),
              Told{"a.yaml:2:1+1: this line is indented with a tab (use spaces instead)"});
    EXPECT_EQ(mistakes("a: 1\nb: \"open\nc: 2\n"), Told{"a.yaml:2:4+1: a quote is opened here and not closed "
                                                        "(close the quote at the end of the text)"});
    EXPECT_EQ(mistakes("a: [1, 2\nb: 3\n").size(), 1U);
    EXPECT_EQ(mistakes("a: @b\n"), Told{"a.yaml:1:4+1: this character cannot stand here without quotes (put "
                                        "the whole text in double quotes)"});
    EXPECT_EQ(mistakes("a: 1\nb 2\nc: 3\n").size(), 1U);
    EXPECT_EQ(
        mistakes("a: \"c:\\data\"\n"),
        Told{"a.yaml:1:7+1: the backslash has a special meaning between double quotes (use single quotes, or "
             "write the backslash twice)"});
}

TEST(yaml, latin1_names_the_first_strange_character_and_the_mend)
{
    EXPECT_EQ(mistakes("titel: a\nnaam: F\xE2ld \xE9\xE9n\n"),
              Told{"a.yaml:2:8+1: this file is not UTF-8: the first strange character is here (save the file "
                   "as UTF-8 "
                   "(in Excel: \"CSV UTF-8\"))"});
    Diagnostics diagnostics;
    EXPECT_FALSE(parse_yaml("a.yaml", "naam: F\xE2ld \xE9\xE9n\n", diagnostics).has_value());
    EXPECT_EQ(diagnostics.all()[0].place.source_line, "naam: Fâld één");
}

TEST(yaml, utf16_is_named)
{
    EXPECT_EQ(
        mistakes(std::string{"\xFF\xFEt\0", 4}),
        Told{"a.yaml: this file is UTF-16, not UTF-8 (save the file as UTF-8 (in Excel: \"CSV UTF-8\"))"});
}

TEST(yaml, a_control_character_does_not_end_the_file_silently)
{
    EXPECT_EQ(
        mistakes("a: 1\nb: x\x04y\nc: 2\n"),
        Told{"a.yaml:2:5+1: there is an invisible control character here (remove the character, or type the "
             "line again)"});
}

TEST(yaml, nesting_has_a_limit)
{
    EXPECT_EQ(parsed(std::string(32, '[') + std::string(32, ']')).kind, YamlNode::Kind::list);
    EXPECT_EQ(
        mistakes(std::string(40, '[') + std::string(40, ']')),
        Told{"a.yaml:1:33+1: lists and mappings are nested more than 32 deep (check the brackets and the "
             "indentation)"});
}

} // namespace
} // namespace wijkpeil
