// SPDX-License-Identifier: EUPL-1.2
// templates/README.md names every field and block, and its examples work.
#include "base/text.hpp"
#include "document/dump.hpp"
#include "template/fixture.hpp"

namespace wijkpeil {
namespace {

std::string guide()
{
    return read_file(TemplateProject::source() / "templates/README.md");
}

std::vector<std::string> examples()
{
    std::vector<std::string> all;
    auto const text = guide();
    std::string const open = "````sjabloon\n";
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
        auto const begin = at + open.size();
        all.push_back(text.substr(begin, text.find("\n````\n", begin) - begin + 1));
    }
    return all;
}

TEST(Guide, names_every_field)
{
    TemplateProject const project("# A\n");
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    auto const text = guide();
    for (auto const& name : templates.field_names()) {
        auto const group = name.substr(0, name.find('.'));
        auto const generic = small.data.find_indicator(group) != nullptr || group == "tweede";
        auto const wanted = generic ? "leidend" + name.substr(group.size()) : name;
        EXPECT_NE(text.find("`" + wanted + "`"), std::string::npos) << wanted;
    }
}

TEST(Guide, names_no_field_that_does_not_exist)
{
    TemplateProject const project("# A\n");
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    auto const known = templates.field_names();
    auto const text = guide(); // the lines point into it
    for (auto const line : split(text, '\n')) {
        if (line.starts_with("| `") && line.find(".md") == std::string_view::npos &&
            line.find(".yaml") == std::string_view::npos && line.find("{{") == std::string_view::npos) {
            auto const name = std::string(line.substr(3, line.find('`', 3) - 3));
            if (name.find('.') != std::string::npos) {
                EXPECT_NE(std::find(known.begin(), known.end(), name), known.end()) << name;
            }
        }
    }
}

TEST(Guide, every_example_works_for_every_area)
{
    ASSERT_GE(examples().size(), 4U);
    SmallDataset const small;
    Statistics const statistics(small.data, small.data.settings.rounds.back());
    for (auto const& example : examples()) {
        TemplateProject const project(example);
        Diagnostics diagnostics;
        Templates const templates(project.folder(), small.data, diagnostics);
        for (auto const& area : small.data.areas) {
            EXPECT_FALSE(templates.area_report(area, statistics, diagnostics).blocks.empty()) << example;
        }
        EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics) << example;
    }
}

} // namespace
} // namespace wijkpeil
