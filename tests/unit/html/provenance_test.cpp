// SPDX-License-Identifier: EUPL-1.2
// At each value of a page: its file, column and rows; and the section that explains them.
#include "compute/small_dataset.hpp"
#include "html/blocks.hpp"
#include "html/inline_text.hpp"
#include "html/provenance_section.hpp"
#include "html/reading.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

class ProvenanceOfPage : public ::testing::Test
{
protected:
    ProvenanceOfPage()
    {
        auto& data = small_.data;
        data.figure_files.front().path = "geo/cijfers/een.csv";
        data.figure_files.front().source = "cbs";
        for (auto const* path : {"geo/cijfers/twee.csv", "geo/cijfers/drie.csv"}) {
            small_.file(2022, {2024, 5, 6});
            data.figure_files.back().path = path;
            data.figure_files.back().source = "rivm";
        }
        Source cbs;
        cbs.id = "cbs";
        cbs.publisher = "CBS";
        cbs.title = "Kerncijfers & meer";
        cbs.url = "https://cbs.example/kerncijfers";
        cbs.reference = "2020";
        cbs.licence = "CC BY 4.0";
        cbs.retrieved = Date{2026, 11, 21};
        cbs.processing = "Alleen de wijken overgenomen.";
        Source rivm;
        rivm.id = "rivm";
        rivm.publisher = "RIVM";
        rivm.title = "Gezondheid";
        data.sources = {rivm, cbs};
        for (std::size_t i = 0; i < data.observations.size(); ++i) {
            data.observations[i].row = static_cast<int>(i) + 2;
            data.observations[i].column = 4;
        }
        statistics_.emplace(data, data.settings.rounds.front());
    }

    [[nodiscard]] ShownValue shown(SubjectKind kind, std::string const& id) const
    {
        ShownValue one;
        one.statistic = statistics_->at({kind, id}, "aandeel", "2020");
        one.text = is_missing(one.statistic.value) ? "n.g." : "17,5";
        return one;
    }
    std::string written(ShownValue const& one)
    {
        wijkpeil::Run run;
        run.text = one.text;
        run.shown = one;
        return inline_html({run}, {.provenance = &provenance_});
    }

    testing::SmallDataset small_;
    std::optional<Statistics> statistics_;
    Provenance provenance_{&small_.data};
};

TEST_F(ProvenanceOfPage, a_published_value_names_file_column_and_row)
{
    auto const html = written(shown(SubjectKind::municipality, "GM01"));
    EXPECT_NE(html.find(R"(data-herkomst="f1/4:9" data-basis="gepubliceerd">)"), std::string::npos) << html;
}

TEST_F(ProvenanceOfPage, a_mean_names_all_rows_and_its_weights)
{
    auto const html = written(shown(SubjectKind::area, "oost"));
    EXPECT_NE(
        html.find(R"(data-herkomst="f1/4:6-7" data-basis="gewogen_gemiddelde" data-weging="inwoners/2022")"),
        std::string::npos)
        << html;
    ASSERT_EQ(provenance_.weights().size(), 1U);
    EXPECT_EQ(provenance_.weights().begin()->first.subject, "gebied:oost");
    EXPECT_EQ(provenance_.weights().begin()->second, "f1/4:2-3");
}

TEST_F(ProvenanceOfPage, a_difference_names_both_sides)
{
    auto gap = shown(SubjectKind::area, "oost");
    gap.measure = Measure::gap;
    gap.difference = -12.5;
    gap.against = {statistics_->at({SubjectKind::rest, "oost"}, "aandeel", "2020")};
    auto const html = written(gap);
    EXPECT_NE(
        html.find(R"(data-maat="verschil" data-tegen="rest:oost/2020" data-herkomst="f1/4:6-7 - f1/4:8")"
                  R"( data-basis="gewogen_gemiddelde")"
                  R"( data-weging="inwoners/2022")"),
        std::string::npos)
        << html;
}

TEST_F(ProvenanceOfPage, rows_in_several_files_and_columns_are_told_apart)
{
    small_.data.observations[4].file = 2;
    small_.data.observations[5].column = 7;
    auto const html = written(shown(SubjectKind::area, "oost"));
    EXPECT_NE(html.find(R"(data-herkomst="f1/7:7 f3/4:6")"), std::string::npos) << html;
}

TEST_F(ProvenanceOfPage, a_long_list_of_rows_is_told_once_for_all_values_that_have_it)
{
    for (std::uint32_t i = 0; i < 30; ++i) { // each in a row of its own, with other rows between
        Observation one = small_.data.observations[4];
        one.row = 100 + 2 * static_cast<int>(i);
        small_.data.observations.push_back(one);
    }
    auto value = shown(SubjectKind::area, "oost");
    for (std::uint32_t i = 0; i < 30; ++i) {
        value.statistic.observations.push_back(static_cast<std::uint32_t>(small_.data.observations.size()) -
                                               1 - i);
    }
    for (int time = 0; time < 2; ++time) {
        EXPECT_NE(written(value).find(R"(data-herkomst="r1")"), std::string::npos) << written(value);
    }
    ASSERT_EQ(provenance_.long_lists().size(), 1U);
    EXPECT_EQ(provenance_.long_lists().front().substr(0, 21), "f1/4:6-7,100,102,104,");
}

TEST_F(ProvenanceOfPage, a_value_that_no_source_has_names_none)
{
    auto const html = written(shown(SubjectKind::region, "WK0104"));
    EXPECT_EQ(html.find("data-herkomst"), std::string::npos) << html;
    EXPECT_NE(html.find(R"(data-onderwerp="wijk:WK0104")"), std::string::npos) << html;
}

class ProvenanceSection : public ProvenanceOfPage
{
protected:
    std::string section()
    {
        BlockWriter writer{figures_, &small_.data};
        wijkpeil::Run run;
        run.text = "17,5";
        run.shown = shown(SubjectKind::area, "oost");
        auto const text = writer.blocks({Block{Paragraph{ParagraphRole::body, {run}}}});
        return provenance_section(writer);
    }
    Diagnostics diagnostics_;
    Figures figures_{std::filesystem::path{WIJKPEIL_SOURCE_DIR}, diagnostics_};
};

TEST_F(ProvenanceSection, lists_only_files_that_the_page_uses_with_all_that_is_known)
{
    auto const html = section();
    for (auto const* part :
         {R"(<span class="nb">f1</span></th>)", "geo/cijfers/een.csv", "1\u00a0januari 2023",
          "21\u00a0november 2026", "CC BY 4.0", R"(href="https://cbs.example/kerncijfers")",
          "Kerncijfers &amp; meer", "Alleen de wijken overgenomen.", ">2022</td>"}) {
        EXPECT_NE(html.find(part), std::string::npos) << part << "\n" << html;
    }
    EXPECT_EQ(html.find("twee.csv"), std::string::npos);
    EXPECT_EQ(html.find("f2"), std::string::npos);
}

TEST_F(ProvenanceSection, lists_the_weights_by_whom_they_are_of)
{
    auto const html = section();
    EXPECT_NE(html.find(R"(inwoners/2022</span></th>)"), std::string::npos) << html;
    EXPECT_NE(words_of("<body>" + html).find("gebied:oost"), std::string::npos);
    EXPECT_NE(html.find("f1/4:2-3"), std::string::npos);
}

TEST_F(ProvenanceSection, is_not_there_without_values_or_without_a_dataset)
{
    BlockWriter empty{figures_, &small_.data};
    EXPECT_EQ(provenance_section(empty), "");
    BlockWriter unknowing{figures_};
    EXPECT_EQ(provenance_section(unknowing), "");
}

} // namespace
} // namespace wijkpeil
