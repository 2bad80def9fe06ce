// SPDX-License-Identifier: EUPL-1.2
#include "build/plan.hpp"

#include "base/files.hpp"

#include <gtest/gtest.h>

#include <string>

namespace wijkpeil {
namespace {

namespace fs = std::filesystem;

Publication publication(std::string const& id, std::string const& folder, std::vector<std::string> areas = {})
{
    Publication one;
    one.id = id;
    one.folder = folder;
    one.areas = std::move(areas);
    one.about = folder == k_indicator_folder ? Publication::About::indicator : Publication::About::area;
    return one;
}

class PlanOf : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "wijkpeil-plan-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        for (std::string const id : {"oost", "west"}) {
            Area area;
            area.id = id;
            dataset_.areas.push_back(area);
        }
        Indicator indicator;
        indicator.id = "huur";
        dataset_.indicators = {indicator};
        dataset_.settings.current_round = "r";
        dataset_.settings.publications = {publication("gebiedsrapport", "gebieden"),
                                          publication("memo", "raad", {"west"}),
                                          publication("indicator", "indicatoren")};
    }
    void TearDown() override { fs::remove_all(folder_); }

    // What a whole build leaves.
    void leave(std::vector<PublishedFile> const& files) const
    {
        Manifest manifest;
        manifest.round = "r";
        manifest.program_version = "1";
        manifest.files = files;
        for (auto const& file : files) {
            write_file(folder_ / file.path, "x");
        }
        write_file(folder_ / "r/manifest.json", manifest_json(manifest));
    }
    void leave_all() const
    {
        leave({{"index.html", "", 1, ""},
               {"r/index.html", "", 1, ""},
               {"r/programma.html", "", 1, ""},
               {"r/gebieden/oost.html", "", 1, "oost"},
               {"r/gebieden/oost.pdf", "", 1, "oost"},
               {"r/gebieden/oost.csv", "", 1, "oost"},
               {"r/raad/oost-memo.pdf", "", 1, "oost"}, // of a memo that oost has no more
               {"r/gebieden/west.html", "", 1, "west"},
               {"r/indicatoren/huur.html", "", 1, ""},
               {"r/indicatoren/huur.pdf", "", 1, ""}});
    }

    Plan plan(std::vector<std::string> areas, std::vector<std::string> publications, Formats formats = {})
    {
        BuildOptions options;
        options.areas = std::move(areas);
        options.publications = std::move(publications);
        auto made = plan_of(dataset_, options, diagnostics_);
        fit_to_last(made, dataset_, formats, LastOutput(folder_, "r", "1"));
        return made;
    }

    Dataset dataset_;
    Diagnostics diagnostics_;
    fs::path folder_;
};

TEST_F(PlanOf, everything_is_every_document_of_every_area_and_indicator)
{
    auto const all = plan({}, {});
    EXPECT_TRUE(all.whole && all.site && all.programme);
    ASSERT_EQ(all.areas.size(), 2U);
    EXPECT_EQ(all.areas[0].publications.size(), 1U);
    EXPECT_EQ(all.areas[1].publications.size(), 2U);
    EXPECT_EQ(all.files,
              (std::set<std::string>{"gebieden/oost.html", "gebieden/oost.pdf", "gebieden/oost.csv",
                                     "gebieden/west.html", "gebieden/west.pdf", "gebieden/west.csv",
                                     "raad/west-memo.html", "raad/west-memo.pdf", "indicatoren/huur.html",
                                     "indicatoren/huur.pdf", "programma.html", "velden.html"}));
}

TEST_F(PlanOf, without_a_publication_about_indicators_their_pages_are_made_all_the_same)
{
    dataset_.settings.publications.pop_back();
    auto const all = plan({}, {});
    EXPECT_TRUE(all.indicator_pages);
    EXPECT_TRUE(all.files.contains("indicatoren/huur.html"));
    EXPECT_FALSE(all.files.contains("indicatoren/huur.pdf"));
}

TEST_F(PlanOf, one_publication_is_nothing_else)
{
    auto const one = plan({}, {"memo"});
    EXPECT_FALSE(one.whole);
    ASSERT_EQ(one.areas.size(), 1U);
    EXPECT_EQ(one.areas[0].area->id, "west");
    EXPECT_FALSE(one.areas[0].has_report());
    EXPECT_TRUE(one.of_indicators.empty());
    EXPECT_FALSE(one.programme);
    EXPECT_EQ(one.files, (std::set<std::string>{"raad/west-memo.html", "raad/west-memo.pdf"}));
}

TEST_F(PlanOf, an_area_without_changes_leaves_the_pages_over_all_areas)
{
    leave({{"index.html", "", 1, ""},
           {"r/index.html", "", 1, ""},
           {"r/programma.html", "", 1, ""},
           {"r/gebieden/oost.html", "", 1, "oost"},
           {"r/gebieden/oost.pdf", "", 1, "oost"},
           {"r/gebieden/oost.csv", "", 1, "oost"}});
    auto const one = plan({"oost"}, {});
    EXPECT_FALSE(one.site || one.programme);
    EXPECT_TRUE(one.files.contains("programma.html"));
    EXPECT_TRUE(plan({"west"}, {}).site) << "the page of the round must lead to it";
}

TEST_F(PlanOf, what_an_area_has_no_more_goes_and_what_may_lead_there_is_made_again)
{
    leave_all();
    auto const one = plan({"oost"}, {});
    EXPECT_EQ(one.gone, std::set<std::string>{"r/raad/oost-memo.pdf"});
    EXPECT_FALSE(one.files.contains("raad/oost-memo.pdf"));
    EXPECT_TRUE(one.files.contains("gebieden/west.html"));
    EXPECT_TRUE(one.site && one.programme);
    EXPECT_EQ(one.of_indicators.size(), 1U);
}

TEST_F(PlanOf, fewer_kinds_of_files_of_one_publication_take_nothing_away)
{
    leave_all();
    auto const one = plan({"oost"}, {"gebiedsrapport"}, {.pdf = false, .csv = false, .png = false});
    EXPECT_TRUE(one.gone.empty());
    EXPECT_TRUE(one.files.contains("gebieden/oost.pdf"));
}

TEST_F(PlanOf, a_file_that_somebody_took_away_is_not_there)
{
    leave_all();
    fs::remove(folder_ / "r/indicatoren/huur.html");
    EXPECT_FALSE(plan({"west"}, {"memo"}).files.contains("indicatoren/huur.html"));
}

TEST_F(PlanOf, what_is_unknown_is_told_with_what_was_meant)
{
    static_cast<void>(plan({"oots"}, {"memos", "indicators"}));
    auto const told = render(diagnostics_);
    for (std::string const words :
         {"did you mean \"oost\"?", "did you mean \"memo\"?", "did you mean \"indicator\"?"}) {
        EXPECT_NE(told.find(words), std::string::npos) << told;
    }
}

TEST_F(PlanOf, a_publication_of_other_areas_is_told)
{
    static_cast<void>(plan({"oost"}, {"memo"}));
    EXPECT_TRUE(diagnostics_.has_errors());
}

} // namespace
} // namespace wijkpeil
