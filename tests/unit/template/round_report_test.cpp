// SPDX-License-Identifier: EUPL-1.2
// A document about the round: sentences over all areas, and a part for each of them.
#include "document/area_guard.hpp"
#include "document/walk.hpp"
#include "template/report_fixture.hpp"

#include <set>

namespace wijkpeil {
namespace {

class RoundDocument : public ::testing::Test
{
protected:
    RoundDocument() : project_(TemplateProject::default_report())
    {
        project_.add_default_parts();
        letter_.id = "brief";
        letter_.name = "Rondebrief";
        letter_.about = Publication::About::round;
        letter_.folder.clear();
        letter_.template_file = "brief.md";
        small_.data.settings.publications.push_back(letter_);
    }

    void add_area(std::string const& id, std::string const& name, std::string const& code)
    {
        Area one;
        one.id = id;
        one.name = name;
        one.municipality_code = "GM0001";
        one.municipality = "Dorpstad";
        one.regions = {{code, Fit::whole, true, "", {}}};
        small_.data.areas.push_back(std::move(one));
    }

    Document made(std::string const& content)
    {
        project_.write("brief.md", content);
        Templates const templates(project_.folder(), small_.data, diagnostics_);
        Statistics const statistics(small_.data, small_.data.settings.rounds.back());
        return templates.round_document(letter_, statistics, diagnostics_);
    }
    std::string text(std::string const& content)
    {
        auto const document = made(content);
        EXPECT_FALSE(diagnostics_.has_errors()) << render(diagnostics_);
        return dump(document);
    }

    SmallDataset small_;
    TemplateProject project_;
    Publication letter_;
    Diagnostics diagnostics_;
};

TEST_F(RoundDocument, counts_areas_by_the_printed_difference_and_names_both_ends)
{
    add_area("haven", "Haven-Oost", "WK000105");
    auto const all = text("# A\n\n{{krap.zin_verschillen}}\n");
    EXPECT_SAYS(all, "twee gebieden met een gebiedscijfer");
    EXPECT_SAYS(all, "Dorpstad-Binnen");
    EXPECT_SAYS(all, "Haven-Oost");
    EXPECT_SAYS(
        all, "De marge is onbekend: of de gebieden echt anders zijn dan de rest, is niet vast te stellen.");
    EXPECT_SILENT(all, "Ruim"); // wider than its area: never counted
}

TEST_F(RoundDocument, says_nothing_of_the_differences_of_a_single_area)
{
    auto const all = text("# A\n\n{{#krap.zin_verschillen}}iets{{/krap.zin_verschillen}}"
                          "{{^krap.zin_verschillen}}niets{{/krap.zin_verschillen}}\n");
    EXPECT_SAYS(all, "niets");
}

TEST_F(RoundDocument, names_the_areas_that_do_not_count)
{
    auto const all = text("# A\n\n{{krap.zin_niet_meegeteld}}\n");
    EXPECT_SAYS(all, "Van Ruim is de wijk ruimer dan het gebied");
    EXPECT_SAYS(all, "Van De As is er geen gebiedscijfer.");
}

TEST_F(RoundDocument, has_a_part_of_each_area_with_ids_and_notes_of_its_own)
{
    project_.write("onderdelen/apart.md",
                   "## {{gebied.naam}} {#gebied}\n\nZie [](#gebied).[^x]\n\n"
                   "```tabel\nsoort: wijken\n```\n\n[^x]: Noot van {{gebied.naam}}.\n");
    auto document = made("# A\n\nEen zin.[^a]\n\n```gebieden\nonderdeel: apart\n```\n\n"
                         "## Slot\n\nNog een.[^b]\n\n[^a]: Eerste.\n[^b]: Tweede.\n");
    EXPECT_FALSE(diagnostics_.has_errors()) << render(diagnostics_);
    std::multiset<std::string> ids;
    for_each_node(document.blocks, [&ids](auto const& node) {
        if constexpr (requires { node.id; }) {
            ids.insert(node.id);
        }
    });
    for (auto const* id : {"binnen-gebied", "ruim-gebied", "as-gebied", "binnen-tabel-wijken"}) {
        EXPECT_EQ(ids.count(id), 1U) << id;
    }
    ASSERT_EQ(document.footnotes.size(), 5U);
    EXPECT_EQ(plain(document.footnotes[1]), "Tweede.") << "those of the letter come first";
    EXPECT_EQ(plain(document.footnotes[4]), "Noot van De As.");
    auto const all = dump(document);
    EXPECT_SAYS(all, "‘Ruim’<#ruim-gebied>");
    check_area(document, small_.data, diagnostics_);
    EXPECT_FALSE(diagnostics_.has_errors()) << render(diagnostics_);
}

TEST_F(RoundDocument, tells_of_promises_to_all_and_leaves_those_to_some_areas_to_their_part)
{
    Commitment own;
    own.id = "B1";
    own.text = "Alleen Binnen.";
    own.areas = {"binnen"};
    Commitment all;
    all.id = "P1";
    all.text = "Voor het programma.";
    all.for_programme_only = true;
    small_.data.commitments = {own, all};
    project_.write("onderdelen/apart.md",
                   "## {{gebied.naam}}\n\n```toezeggingen\nvorm: lijst\nalleen: gebied\n```\n");
    auto const said = text("# A\n\n```toezeggingen\n```\n\n```gebieden\nonderdeel: apart\n```\n");
    auto const part = said.find("Dorpstad-Binnen");
    EXPECT_LT(said.find("Voor het programma."), part);
    EXPECT_GT(said.find("Alleen Binnen."), part);
    EXPECT_SAYS(said, "In onze bronnen staat geen toezegging aan Ruim alleen.");
}

TEST_F(RoundDocument, a_word_of_change_beside_an_indicator_is_an_error)
{
    static_cast<void>(made("# A\n\n{{krap.naam}} is gestegen.\n"));
    EXPECT_SAYS(render(diagnostics_), "\"gestegen\" says more than is known of \"Krap\" over all areas");
}

} // anonymous namespace
} // namespace wijkpeil
