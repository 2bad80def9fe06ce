// SPDX-License-Identifier: EUPL-1.2
#include "preview/error_page.hpp"

#include "base/spelling.hpp"
#include "preview/preview_project.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

std::string const k_file = "# Titel\n\nIn de bijstand: {{bijstnd.waarde}} <procent>.\nNa.\nEinde.\n";

class ErrorPageOf : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "wijkpeil-error-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        page.project = pattern;
        write_file(page.project / "templates/a.md", k_file);
    }
    void TearDown() override { std::filesystem::remove_all(page.project); }

    static Diagnostic mistake(std::string const& hint = spelling_hint("bijstnd.waarde", {"bijstand.waarde"}))
    {
        return {Severity::error, place_at("templates/a.md", k_file, k_file.find("bijstnd"), 14),
                "unknown field \"bijstnd.waarde\"", hint};
    }
    void add(Diagnostic const& one) { page.found.error(one.place, one.message, one.hint); }

    ErrorPage page;
};

TEST_F(ErrorPageOf, shows_the_line_with_its_neighbours_and_marks_the_mistake)
{
    add(mistake());
    auto const html = error_page(page);
    EXPECT_HAS(html, "<h1>Line 3 of a.md: unknown field &quot;bijstnd.waarde&quot;</h1>");
    EXPECT_HAS(html, "<span class=\"nr\">2</span>");
    EXPECT_HAS(html, "In de bijstand: {{<mark>bijstnd.waarde</mark>}} &lt;procent&gt;.");
    EXPECT_HAS(html, "<span class=\"nr\">4</span><span>Na.</span>");
    EXPECT_HAS_NOT(html, "Einde.");
    EXPECT_HAS(html, "<code>templates/a.md:3:19</code>");
}

TEST_F(ErrorPageOf, writes_the_mended_line)
{
    auto const line = mended(mistake());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->before + line->words + line->after, "In de bijstand: {{bijstand.waarde}} <procent>.");
    EXPECT_FALSE(mended(mistake("all fields are in templates/README.md"))) << "no other words are proposed";
    auto elsewhere = mistake();
    elsewhere.place.column = 1;
    EXPECT_FALSE(mended(elsewhere)) << "the place is not that of the word";
}

TEST_F(ErrorPageOf, lists_the_fields_of_the_group_that_was_meant_once)
{
    page.fields_of = "Oost";
    page.fields = [](std::string const& group) {
        return group == "bijstand" ? std::vector<FieldToday>{{"{{bijstand.waarde}}", "14,2 & meer"}}
                                   : std::vector<FieldToday>{};
    };
    add(mistake());
    auto other = mistake();
    other.place.line = 4;
    add(other);
    auto const html = error_page(page);
    EXPECT_HAS(html, "<code>{{bijstand.waarde}}</code></th><td>14,2 &amp; meer</td>");
    EXPECT_EQ(html.find("<details"), html.rfind("<details"));
    EXPECT_HAS(html, "Today, for Oost");
}

TEST_F(ErrorPageOf, lists_no_fields_when_the_name_is_right)
{
    page.fields = [](std::string const&) { return std::vector<FieldToday>{{"{{bijstnd.waarde}}", "14,2"}}; };
    auto one = mistake("");
    one.message = "\"bijstnd.waarde\" is opened here and not closed";
    add(one);
    EXPECT_HAS_NOT(error_page(page), "<details");
}

TEST_F(ErrorPageOf, goes_through_a_file_from_top_to_bottom)
{
    page.found.error({"templates/a.md", 4, 1, 1, "Na."}, "the second");
    page.found.error({"templates/a.md", 1, 1, 1, "# Titel"}, "the first");
    auto const html = error_page(page);
    EXPECT_LT(html.find("the first"), html.find("the second"));
}

TEST_F(ErrorPageOf, tells_all_errors_and_no_warnings)
{
    for (int i = 0; i < 23; ++i) {
        add(mistake());
    }
    page.found.warning({}, "only a warning");
    auto const html = error_page(page);
    EXPECT_HAS(html, "<h1>23 errors</h1>");
    EXPECT_HAS(html, "and 3 more errors");
    EXPECT_HAS_NOT(html, "only a warning");
}

TEST_F(ErrorPageOf, survives_files_that_are_gone_or_no_text)
{
    page.found.error(place_of_file("templates/weg.md"), "\"templates/weg.md\" is not there");
    page.found.error({"templates/weg.md", 7, 3, 2, {}}, "gone since");
    write_file(page.project / "templates/raar.md", "\xff\xfe\nx\n");
    page.found.error({"templates/raar.md", 2, 1, 1, "x"}, "not UTF-8");
    page.found.error({}, "a disk <failed>");
    auto const html = error_page(page);
    EXPECT_HAS(html, "weg.md: &quot;templates/weg.md&quot; is not there");
    EXPECT_HAS(html, "A disk &lt;failed&gt;");
}

TEST_F(ErrorPageOf, leads_to_the_last_good_version_if_there_is_one)
{
    add(mistake());
    EXPECT_HAS_NOT(error_page(page), "<a ");
    page.last_good = "?laatste";
    EXPECT_HAS(error_page(page), "<a href=\"?laatste\">");
}

} // namespace
} // namespace wijkpeil
