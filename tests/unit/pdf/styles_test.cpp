// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_fixture.hpp"

namespace wijkpeil {

namespace {

// What is said of the default file with one text in it replaced.
std::string said_of(std::string const& from, std::string const& to)
{
    auto const* const test = testing::UnitTest::GetInstance()->current_test_info();
    auto const project =
        std::filesystem::path{testing::TempDir()} / (std::string{"wijkpeil-stijl-"} + test->name());
    auto content = read_file(source_folder() / "styles/pagina.yaml");
    auto const at = content.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    content.replace(at, from.size(), to);
    write_file(project / "styles/pagina.yaml", content);
    Diagnostics diagnostics;
    std::map<std::string, std::string> inputs;
    (void)read_page_styles(project, parts().figures.palette(), diagnostics, inputs);
    remove_tree(project);
    return render(diagnostics);
}

} // namespace

TEST(PageStyles, are_a4_with_the_margins_of_the_house)
{
    auto const& styles = parts().styles;
    EXPECT_NEAR(styles.page_width_pt, 595.28, 0.01);
    EXPECT_NEAR(styles.page_height_pt, 841.89, 0.01);
    EXPECT_NEAR(styles.text_width_pt(), 481.89, 0.01);
    EXPECT_EQ(styles.document_heading.weight, 700);
    EXPECT_NEAR(styles.big_value.colour.blue, ink_colour(parts().figures.palette().area).blue, 1e-9);
}

TEST(PageStyles, an_unknown_key_is_an_error_with_its_place)
{
    auto const said = said_of("  lead: 400", "  leed: 400");
    EXPECT_NE(said.find("styles/pagina.yaml:"), std::string::npos) << said;
    EXPECT_NE(said.find("\"leed\""), std::string::npos) << said;
    EXPECT_NE(said.find("lead"), std::string::npos) << said;
}

TEST(PageStyles, a_missing_size_weight_or_colour_is_an_error)
{
    for (auto const* key : {"grootte", "regel", "gewicht", "kleur"}) {
        auto const part = std::string{key} + ":";
        auto const line =
            std::string{"  kop_figuur:     {grootte: 10.5, regel: 13.5, gewicht: 600, kleur: inkt}"};
        auto const changed = std::regex_replace(line, std::regex{part + " [a-z0-9.]+(, )?"}, "");
        EXPECT_NE(said_of(line, changed).find("\"" + std::string{key} + "\" is missing"), std::string::npos)
            << key;
    }
}

TEST(PageStyles, a_size_out_of_bounds_is_an_error)
{
    EXPECT_NE(
        said_of("  tekst:          {grootte: 9.5", "  tekst:          {grootte: 950").find("from 5 to 60"),
        std::string::npos);
}

TEST(PageStyles, an_unknown_colour_or_weight_is_an_error)
{
    EXPECT_NE(said_of("gewicht: 600, kleur: zacht", "gewicht: 600, kleur: roze").find("\"roze\""),
              std::string::npos);
    EXPECT_NE(said_of("gewicht: 600, kleur: zacht", "gewicht: 500, kleur: zacht").find("\"500\""),
              std::string::npos);
}

TEST(PageStyles, a_page_without_room_for_text_is_an_error)
{
    EXPECT_NE(said_of("hoogte_mm: 297", "hoogte_mm: 100").find("less than 300 points"), std::string::npos);
}

TEST(PageStyles, a_project_without_the_file_is_told_so)
{
    Diagnostics diagnostics;
    std::map<std::string, std::string> inputs;
    (void)read_page_styles(std::filesystem::path{testing::TempDir()} / "wijkpeil-nergens",
                           parts().figures.palette(), diagnostics, inputs);
    EXPECT_NE(render(diagnostics).find("\"styles/pagina.yaml\""), std::string::npos);
}

} // namespace wijkpeil
