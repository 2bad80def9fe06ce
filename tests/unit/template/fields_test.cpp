// SPDX-License-Identifier: EUPL-1.2
// Every field that can be reached is described, in the program and in templates/README.md, and nothing else
// is.
#include "base/text.hpp"
#include "document/dump.hpp"
#include "template/field_words.hpp"
#include "template/fixture.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace wijkpeil {
namespace {

// "leidend.naam" stands for those of each indicator.
std::string without_indicator(std::string const& name, Dataset const& dataset)
{
    auto const group = name.substr(0, name.find('.'));
    bool const of_indicator = dataset.find_indicator(group) != nullptr || group == "tweede";
    return of_indicator ? "leidend" + name.substr(group.size()) : name;
}

class Fields : public ::testing::Test
{
protected:
    Fields()
        : project_(
              "# A\n{{#gebied.wijken}}{{naam}}{{/gebied.wijken}}{{> deel}}{{^gebied.deel}}{{/gebied.deel}}\n")
    {
        project_.write("onderdelen/deel.md", "{{leidend.waarde}}\n");
        project_.write("brief.md", "# {{programma.kop}}\n");
        Publication letter;
        letter.id = "brief";
        letter.about = Publication::About::round;
        letter.template_file = "brief.md";
        small_.data.settings.publications.push_back(letter);
        Diagnostics diagnostics;
        templates_.emplace(project_.folder(), small_.data, diagnostics);
        EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics);
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
        fields_ = templates_->fields(small_.data.areas.front(), *statistics_);
        for (auto const& one : templates_->fields_of_round(*statistics_)) {
            bool const new_one = std::none_of(fields_.begin(), fields_.end(), [&](ListedField const& other) {
                return other.name == one.name && other.list == one.list;
            });
            if (new_one) {
                fields_.push_back(one);
            }
        }
    }

    [[nodiscard]] ListedField const& field(std::string const& name, std::string const& list = {}) const
    {
        return *std::find_if(fields_.begin(), fields_.end(),
                             [&](ListedField const& one) { return one.name == name && one.list == list; });
    }

    SmallDataset small_;
    TemplateProject project_;
    std::optional<Templates> templates_;
    std::optional<Statistics> statistics_;
    std::vector<ListedField> fields_;
};

// A row of the tables of fields: its kind; "list/name" → kind for what stands in a list.
std::map<std::string, std::string> documented()
{
    std::map<std::string, std::string> all;
    auto const guide = read_file(TemplateProject::source() / "templates/README.md");
    for (auto const line : split(guide, '\n')) {
        auto const cells = split(line, '|');
        if (cells.size() < 5) {
            continue;
        }
        auto const name = trimmed(cells[1]);
        auto const kind = trimmed(cells[2]);
        bool const is_field = name.starts_with('`') && name.ends_with('`') && name.find("{{") == name.npos &&
                              name.find('.') != name.npos && name.find('*') == name.npos;
        if (!is_field || kind.starts_with("`")) {
            continue;
        }
        auto const field = std::string(name.substr(1, name.size() - 2));
        all[field] = kind;
        if (kind != "lijst") {
            continue;
        }
        // "`naam`, `code` (tekst), `deel` (ja of nee)": a kind is that of all names before it.
        std::vector<std::string> waiting;
        auto const text = std::string(cells[3]);
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '`') {
                auto const end = text.find('`', at + 1);
                waiting.push_back(text.substr(at + 1, end - at - 1));
                at = end;
            } else if (text[at] == '(') {
                auto const end = text.find(')', at);
                for (auto const& one : waiting) {
                    all[field + "/" + one] = text.substr(at + 1, end - at - 1);
                }
                waiting.clear();
                at = end;
            }
        }
        EXPECT_TRUE(waiting.empty()) << field << ": a kind is missing behind " << waiting.front();
    }
    return all;
}

std::string dutch_kind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::text:
        return "tekst";
    case FieldKind::value:
        return "waarde";
    case FieldKind::yes_no:
        return "ja of nee";
    case FieldKind::list:
        return "lijst";
    }
    return {};
}

TEST_F(Fields, every_field_says_what_it_is_and_where_it_comes_from)
{
    ASSERT_GT(fields_.size(), 80U);
    for (auto const& one : fields_) {
        EXPECT_STRNE(one.what, "") << one.list << " " << one.name << ": add it to field_words.cpp";
        EXPECT_STRNE(one.from, "") << one.list << " " << one.name;
    }
}

TEST_F(Fields, nothing_is_described_that_is_no_field)
{
    std::set<std::string> known;
    for (auto const& one : fields_) {
        auto const name = one.list.empty() ? one.name : one.list + "/" + one.name;
        known.insert(name);
        if (name.starts_with("leidend.")) {
            known.insert("*" + name.substr(name.find('.')));
        }
    }
    for (auto const& words : all_field_words()) {
        EXPECT_TRUE(known.contains(std::string(words.name))) << words.name;
    }
}

TEST_F(Fields, the_readme_has_every_field_with_its_kind_and_no_other)
{
    std::map<std::string, std::string> reachable;
    for (auto const& one : fields_) {
        auto const name = one.list.empty() ? one.name : one.list + "/" + one.name;
        reachable[without_indicator(name, small_.data)] = dutch_kind(one.kind);
    }
    auto const told = documented();
    for (auto const& [name, kind] : reachable) {
        auto const found = told.find(name);
        ASSERT_NE(found, told.end()) << name << " is not in templates/README.md";
        EXPECT_EQ(found->second, kind) << name;
    }
    for (auto const& [name, kind] : told) {
        EXPECT_TRUE(reachable.contains(name)) << name << " is in templates/README.md, and no field";
    }
}

TEST_F(Fields, a_value_names_the_file_it_comes_from)
{
    auto const& value = field("krap.waarde");
    EXPECT_EQ(value.kind, FieldKind::value);
    EXPECT_TRUE(value.yes);
    EXPECT_EQ(plain(value.value), "22,0");
    EXPECT_EQ(value.files, (std::vector<std::string>{"geo/cijfers/gezond.csv"}));
    EXPECT_EQ(origin_of(value, "berekend"), "berekend (geo/cijfers/gezond.csv)");
}

TEST_F(Fields, a_missing_value_says_why)
{
    auto const& value = field("nergens.waarde");
    EXPECT_FALSE(value.yes);
    EXPECT_FALSE(plain(value.value).empty());
    EXPECT_TRUE(value.files.empty());
}

TEST_F(Fields, a_list_has_its_rows)
{
    EXPECT_EQ(field("gebied.wijken").rows, 2U);
    EXPECT_EQ(plain(field("naam", "gebied.wijken").value), "Noord, Zuid & Co");
}

TEST_F(Fields, of_a_template_are_those_of_all_branches_and_parts)
{
    Diagnostics diagnostics;
    auto const used = names_used_by(project_.folder(), "gebiedsrapport", small_.data, diagnostics);
    ASSERT_TRUE(used);
    EXPECT_EQ(*used, (std::set<std::string>{"gebied.deel", "gebied.wijken", "gebied.wijken/naam",
                                            "leidend.waarde"}));
}

TEST_F(Fields, of_a_template_that_is_not_there_are_none)
{
    Diagnostics diagnostics;
    EXPECT_FALSE(names_used_by(project_.folder(), "gebiedsraport.md", small_.data, diagnostics));
    ASSERT_EQ(diagnostics.all().size(), 1U);
    EXPECT_EQ(diagnostics.all().front().hint, "did you mean \"gebiedsrapport\"?");
}

TEST_F(Fields, can_be_listed_while_a_template_has_a_mistake)
{
    project_.write("gebiedsrapport.md", "# {{gebied.naan}}\n");
    Diagnostics diagnostics;
    Templates const templates(project_.folder(), small_.data, diagnostics);
    EXPECT_TRUE(diagnostics.has_errors());
    EXPECT_FALSE(templates.fields(small_.data.areas.front(), *statistics_).empty());
}

TEST_F(Fields, page_is_in_the_language_of_the_project)
{
    auto const page = templates_->fields_page(small_.data.areas.front(), *statistics_);
    auto const text = dump(page);
    EXPECT_EQ(page.area, "binnen");
    EXPECT_NE(text.find("naam van het gebied"), std::string::npos) << text;
    EXPECT_NE(text.find("22,0"), std::string::npos);
    EXPECT_EQ(text.find("name of the area"), std::string::npos);
}

} // namespace
} // namespace wijkpeil
