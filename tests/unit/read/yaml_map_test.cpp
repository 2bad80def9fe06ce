// SPDX-License-Identifier: EUPL-1.2
#include "read/yaml.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace wijkpeil {
namespace {

// What is said when `use` reads the mapping in `content`.
Told said(std::string const& content, std::function<void(YamlMap&)> const& use)
{
    Diagnostics diagnostics;
    auto const node = parse_yaml("a.yaml", content, diagnostics);
    EXPECT_TRUE(node.has_value());
    if (node) {
        YamlMap map{*node, "an area", diagnostics};
        use(map);
        map.finish();
    }
    return told(diagnostics);
}

TEST(yaml_map, reads_every_type)
{
    auto const content = "naam: ' Oost '\nid: oost-1\nja: ja\nnee: nee\nn: 12\nx: -2.5\nxs: [1, 2.5]\n"
                         "d: 2021-03-16\nm: 2021-03\ny: 2021\nts: [a, b c]\nstand: open\nleeg:\n";
    EXPECT_EQ(said(content,
                   [](YamlMap& map) {
                       EXPECT_EQ(map.required_text("naam"), "Oost");
                       EXPECT_EQ(map.required_id("id"), "oost-1");
                       EXPECT_TRUE(map.yes_no("ja", false));
                       EXPECT_EQ(map.yes_no("nee"), false);
                       EXPECT_EQ(map.yes_no("afwezig"), std::nullopt);
                       EXPECT_EQ(map.integer("n", 0), 12);
                       EXPECT_EQ(map.required_integer("n"), 12);
                       EXPECT_EQ(map.number("x", 0), -2.5);
                       EXPECT_EQ(map.numbers("xs"), (std::vector<double>{1, 2.5}));
                       EXPECT_EQ(map.date("d"), (Date{2021, 3, 16}));
                       EXPECT_EQ(map.date("m"), (Date{2021, 3, 0}));
                       EXPECT_EQ(map.date("y"), (Date{2021, 0, 0}));
                       EXPECT_EQ(map.texts("ts"), (std::vector<std::string>{"a", "b c"}));
                       EXPECT_EQ(map.one_of("stand", {"dicht", "open"}, 0), 1U);
                       EXPECT_EQ(map.text("afwezig", "terugval"), "terugval");
                       EXPECT_FALSE(map.has("leeg"));
                       EXPECT_EQ(map.child("leeg"), nullptr);
                       EXPECT_EQ(map.place("n").line, 5);
                   }),
              Told{});
}

TEST(yaml_map, an_unknown_key_is_answered_with_the_nearest_known_one)
{
    EXPECT_EQ(said("naam: a\nnaamm: b\n", [](YamlMap& map) { EXPECT_EQ(map.text("naam"), "a"); }),
              Told{"a.yaml:2:1+5: unknown key \"naamm\" in an area (did you mean \"naam\"?)"});
}

TEST(yaml_map, required_values_that_are_not_there)
{
    EXPECT_EQ(said("id: a\nnaam:\ntitel: ''\n",
                   [](YamlMap& map) {
                       EXPECT_EQ(map.required_id("id"), "a");
                       EXPECT_EQ(map.required_text("naam"), "");
                       EXPECT_EQ(map.required_text("titel"), "");
                       EXPECT_EQ(map.required_text("gemeente"), "");
                       EXPECT_EQ(map.required_integer("jaar"), std::nullopt);
                   }),
              (Told{"a.yaml:2:1+4: \"naam\" in an area has no value (write the value after the colon)",
                    "a.yaml:3:8+2: \"titel\" in an area has no value (write the value after the colon)",
                    "a.yaml:1:1+2: \"gemeente\" is missing in an area (add a line \"gemeente: …\")",
                    "a.yaml:1:1+2: \"jaar\" is missing in an area (add a line \"jaar: …\")"}));
}

TEST(yaml_map, values_of_the_wrong_type)
{
    EXPECT_EQ(
        said("naam: [a]\nregios: WK1\nja: yes\nn: 1.5\nx: '2,5'\nd: 16-03-2021\ne: 2021-02-30\nid: Oost\n"
             "stand: opne\nts: [{a: b}]\nz: veel\n",
             [](YamlMap& map) {
                 EXPECT_EQ(map.text("naam"), "");
                 EXPECT_TRUE(map.list("regios").empty());
                 EXPECT_FALSE(map.yes_no("ja", false));
                 EXPECT_EQ(map.integer("n", 7), 7);
                 EXPECT_EQ(map.number("x", 7), 7);
                 EXPECT_EQ(map.date("d"), std::nullopt);
                 EXPECT_EQ(map.date("e"), std::nullopt);
                 EXPECT_EQ(map.required_id("id"), "Oost");
                 EXPECT_EQ(map.one_of("stand", {"open", "dicht"}, 1), 1U);
                 EXPECT_TRUE(map.texts("ts").empty());
                 EXPECT_EQ(map.number("z", 7), 7);
             }),
        (Told{"a.yaml:1:8+1: \"naam\" in an area must be one value, not a list",
              "a.yaml:2:9+3: \"regios\" in an area must be a list (write each item on its own line after a "
              "hyphen, or as [one, two])",
              "a.yaml:3:5+3: \"yes\" is neither ja nor nee (write ja or nee)",
              "a.yaml:4:4+3: \"1.5\" is not a whole number (write digits only)",
              "a.yaml:5:4+5: \"2,5\" is not a number (write a decimal point here: 2.5)",
              "a.yaml:6:4+10: \"16-03-2021\" is not a date (write year, month and day as 2021-03-16, or "
              "2021-03, "
              "or 2021)",
              "a.yaml:7:4+10: \"2021-02-30\" is not a date (write year, month and day as 2021-03-16, or "
              "2021-03, "
              "or 2021)",
              "a.yaml:8:5+4: \"Oost\" cannot be an id (use lower-case letters without accents, digits and "
              "hyphens)",
              "a.yaml:9:8+4: \"opne\" is not a known value of \"stand\" (did you mean \"open\"?)",
              "a.yaml:10:7+1: \"ts\" in an area must be a list of texts",
              "a.yaml:11:4+4: \"veel\" is not a number (write digits, with a point for decimals)"}));
}

TEST(yaml_map, what_is_no_mapping_is_said_once)
{
    EXPECT_EQ(said("- a\n", [](YamlMap& map) { EXPECT_EQ(map.required_text("naam"), ""); }),
              Told{"a.yaml:1:3+1: an area is expected here, as lines of \"key: value\""});
}

} // namespace
} // namespace wijkpeil
