// SPDX-License-Identifier: EUPL-1.2
// Every block knows the line of the template it was written at, and its words that of their sentence.
#include "template/report_fixture.hpp"

#include <gtest/gtest.h>

#include <set>

namespace wijkpeil {
namespace {

class Written : public ::testing::Test
{
protected:
    Document document(std::string const& report, std::string const& partial = {})
    {
        project_.add_default_parts();
        small_.data.settings.notice.clear(); // nobody writes it in a template
        project_.write("gebiedsrapport.md", report);
        if (!partial.empty()) {
            project_.write("onderdelen/deel.md", partial);
        }
        Templates const templates(project_.folder(), small_.data, diagnostics_);
        Statistics const statistics(small_.data, small_.data.settings.rounds.back());
        auto made = templates.area_report(small_.data.areas.front(), statistics, diagnostics_);
        EXPECT_FALSE(diagnostics_.has_errors()) << render(diagnostics_);
        return made;
    }

    static std::string place(Block const& block)
    {
        return block.written.file + ":" + std::to_string(block.written.line);
    }

    SmallDataset small_;
    TemplateProject project_{TemplateProject::default_report()};
    Diagnostics diagnostics_;
};

std::string const k_report = "templates/gebiedsrapport.md:";

TEST_F(Written, paragraphs_headings_and_sections_know_their_line)
{
    auto const made = document("# {{gebied.naam}}\n\nEen alinea\nover twee regels.\n\n## Deel\n\nTekst.\n");
    ASSERT_EQ(made.blocks.size(), 3U);
    EXPECT_EQ(place(made.blocks[0]), k_report + "1");
    EXPECT_EQ(place(made.blocks[1]), k_report + "3");
    EXPECT_EQ(place(made.blocks[2]), k_report + "6");
    auto const& section = std::get<Section>(made.blocks[2].node);
    ASSERT_EQ(section.blocks.size(), 1U);
    EXPECT_EQ(place(section.blocks[0]), k_report + "8");
}

TEST_F(Written, a_value_at_the_start_of_a_line_does_not_hide_it)
{
    auto const made =
        document("# Titel\n\n{{#krap.waarde}}\n\n{{krap.waarde}} procent.\n\n{{/krap.waarde}}\n");
    ASSERT_EQ(made.blocks.size(), 2U);
    EXPECT_EQ(place(made.blocks[1]), k_report + "5");
}

TEST_F(Written, columns_lists_and_parts_keep_the_lines_of_their_own_file)
{
    auto const made =
        document("# Titel\n\n```kolommen\n## Links\n\nTekst links.\n## Rechts\n\nTekst.\n```\n\n"
                 "{{> deel}}\n\n```duiding\n```\n",
                 "Uit het deel.\n\n- een\n- twee\n");
    ASSERT_EQ(made.blocks.size(), 5U);
    auto const& columns = std::get<Columns>(made.blocks[1].node);
    EXPECT_EQ(place(made.blocks[1]), k_report + "3");
    EXPECT_EQ(place(columns.columns.at(0).at(1)), k_report + "6");
    EXPECT_EQ(place(columns.columns.at(1).at(0)), k_report + "7");
    EXPECT_EQ(place(made.blocks[2]), "templates/onderdelen/deel.md:1");
    auto const& list = std::get<List>(made.blocks[3].node);
    EXPECT_EQ(place(list.items.at(1).front()), "templates/onderdelen/deel.md:4");
    EXPECT_EQ(place(made.blocks[4]), k_report + "14");
}

TEST_F(Written, words_of_a_sentence_know_its_line)
{
    auto const made = document("# Titel\n\nVooraf. {{krap.zin}}\n\nZonder zin.\n");
    ASSERT_EQ(made.blocks.size(), 3U);
    auto const lines_of = [](Block const& block) {
        std::set<int> lines;
        for (auto const& run : std::get<Paragraph>(block.node).text) {
            lines.insert(run.sentence_line);
        }
        lines.erase(0);
        return lines;
    };
    EXPECT_FALSE(lines_of(made.blocks[1]).empty());
    EXPECT_TRUE(lines_of(made.blocks[2]).empty());
}

} // namespace
} // namespace wijkpeil
