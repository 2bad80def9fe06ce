// SPDX-License-Identifier: EUPL-1.2
// The examples of templates/README.md work. Its tables of fields: fields_test.cpp.
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
