// SPDX-License-Identifier: EUPL-1.2
// What a browser gets while files of a small project change.
#include "preview/preview_project.hpp"

#include "build/build.hpp"
#include "build/rounds.hpp"

#include <regex>

namespace wijkpeil {
namespace {

using namespace std::string_literals;

// Without what the preview adds, and what only a build knows: how many pages a PDF has and how the first
// looks.
std::string as_built(std::string html)
{
    auto const begin = html.find("<link rel=\"stylesheet\" href=\"/_voorvertoning/");
    auto const end = html.find("</head>");
    if (begin != std::string::npos && begin < end) {
        html.erase(begin, end - begin);
    }
    static std::regex const places(" data-(plaats|zinnen)=\"[^\"]*\"");
    static std::regex const pages("\\(PDF, [0-9]+ bladzijden?\\)");
    static std::regex const thumbnail("<img class=\"first-page\"[^>]*>");
    html = std::regex_replace(html, places, "");
    return std::regex_replace(std::regex_replace(html, pages, "(PDF)"), thumbnail, "");
}

constexpr char const* k_promises = "templates/toezeggingen.yaml";
constexpr char const* k_promise =
    "formaat: 1\ntoezeggingen:\n  - {id: T1, gedaan_in: brief, ronde: 2025-voorjaar, "
    "tekst: Er komt een plein., eigenaar: x, stand: open}\n";
constexpr char const* k_answer =
    "antwoorden:\n  - {toezegging: T1, ronde: 2025-najaar, stand: doorgeschoven}\n";

TEST_F(PreviewOf, pages_and_files_are_those_of_a_build)
{
    write_file(folder / k_promises, k_promise + std::string(k_answer));
    Diagnostics diagnostics;
    BuildOptions options;
    options.project = folder;
    options.prove = false;
    static_cast<void>(build_project(options, diagnostics));
    ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    LiveSite site(folder, "", "", tell_nobody);
    std::size_t pages = 0;
    for (auto const& path : list_tree(folder / "output")) {
        // A picture of a PDF is of the build only: it needs the PDF, which a preview makes at the click.
        bool const thumbnail = path.extension() == ".png" && path.parent_path().filename() == "gebieden";
        if (path.filename() == "manifest.json" || path.filename().string().starts_with(".") || thumbnail) {
            continue;
        }
        auto const made = body(site, path.string());
        auto const built = read_file(folder / "output" / path);
        bool const same = path.extension() == ".html" ? as_built(made) == as_built(built) : made == built;
        EXPECT_TRUE(same) << path;
        pages += path.extension() == ".html" ? 1 : 0;
    }
    EXPECT_GE(pages, 8U);
    EXPECT_HAS(body(site, "2025-najaar/toezeggingen.html"), "T1. Er komt een plein.");
    EXPECT_HAS(body(site, report), " data-plaats=\"templates/gebiedsrapport.md:");
}

TEST_F(PreviewOf, a_promise_without_an_answer_is_no_error_while_texts_are_written)
{
    write_file(folder / k_promises, k_promise);
    LiveSite site(folder, "", "", tell_nobody);
    auto const html = body(site, "2025-najaar/toezeggingen.html");
    EXPECT_HAS(html, "nog geen antwoord");
    EXPECT_HAS_NOT(html, "Concept");
    write_file(folder / k_promises, k_promise + std::string(k_answer));
    site.change({k_promises});
    EXPECT_HAS_NOT(body(site, "2025-najaar/toezeggingen.html"), "nog geen antwoord");
}

TEST_F(PreviewOf, another_round_is_shown_as_a_build_of_it_and_stays_so_after_a_change)
{
    auto const settings = read_file(folder / "wijkpeil.yaml");
    write_file(folder / "wijkpeil.yaml",
               replaced(settings, "rondes:\n",
                        "rondes:\n  - {id: 2024-najaar, naam: najaar 2024, cijfers_tot: 2024-06-30, "
                        "status: open}\n"));
    Diagnostics diagnostics;
    BuildOptions options;
    options.project = folder;
    options.round = "2024-najaar";
    options.prove = false;
    static_cast<void>(build_project(options, diagnostics));
    ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    LiveSite site(folder, "2024-najaar", "", tell_nobody);
    EXPECT_FALSE(site.refuses_round());
    std::string const page = "2024-najaar/gebieden/peilstad-oost.html";
    EXPECT_EQ(as_built(body(site, page)), as_built(read_file(folder / "output" / page)));
    body(site, report, 404);
    change(site, "geo/cijfers/inkomen.csv", "WK990101;laag-inkomen;2022;30,0",
           "WK990101;laag-inkomen;2022;33,0");
    EXPECT_NE(as_built(body(site, page)), as_built(read_file(folder / "output" / page)));
}

TEST_F(PreviewOf, a_locked_round_is_not_shown_as_another_one_would_be)
{
    Diagnostics diagnostics;
    BuildOptions options;
    options.project = folder;
    options.prove = false;
    ASSERT_TRUE(lock_round(options, "2025-09-10", diagnostics)) << render(diagnostics);
    LiveSite asked(folder, "2025-najaar", "", tell_nobody);
    EXPECT_TRUE(asked.refuses_round());
    EXPECT_HAS(render(asked.found()), "the round \"2025-najaar\" is locked\n");
    LiveSite own(folder, "", "", tell_nobody);
    EXPECT_FALSE(own.refuses_round());
    EXPECT_HAS(render(own.found()), "this shows what its pages would be today");
}

TEST_F(PreviewOf, a_saved_template_is_seen_and_a_saved_stylesheet_changes_no_page)
{
    LiveSite site(folder, "", "", tell_nobody);
    auto const before = body(site, report);
    change(site, "styles/web.css", "box-sizing: border-box", "box-sizing: content-box");
    EXPECT_EQ(as_built(body(site, report)), as_built(before));
    EXPECT_NE(body(site, report), before) << "it knows the version it was asked for in";
    EXPECT_HAS(body(site, "assets/wijkpeil.css"), "box-sizing: content-box");
    write_file(folder / template_file, read_file(folder / template_file) + "\nEen nieuwe alinea.\n");
    site.change({template_file});
    EXPECT_HAS(body(site, report), ">Een nieuwe alinea.</p>");
}

TEST_F(PreviewOf, an_error_is_shown_with_the_fields_and_goes_when_it_is_mended)
{
    LiveSite site(folder, "", "", tell_nobody);
    auto const before = as_built(body(site, report));
    change(site, template_file, "# {{", "# {{laag-inkomen.waarrde}} {{");
    auto const html = body(site, report, 500);
    EXPECT_HAS(html, "<h1>Line ");
    EXPECT_HAS(html, "<mark>laag-inkomen.waarrde</mark>");
    EXPECT_HAS(html, "<b>laag-inkomen.waarde</b>");
    EXPECT_HAS(html, "<code>{{laag-inkomen.waarde}}</code>");
    EXPECT_HAS(html, "Peilstad-Oost");
    EXPECT_HAS(html, "?laatste");
    EXPECT_EQ(as_built(*site.answer(report, true).bytes), before);
    EXPECT_HAS(body(site, "assets/wijkpeil.css"), "box-sizing") << "also with errors";
    change(site, template_file, "{{laag-inkomen.waarrde}} ", "");
    EXPECT_EQ(as_built(body(site, report)), before);
}

TEST_F(PreviewOf, the_last_good_version_can_be_made_of_a_page_nobody_had_seen)
{
    LiveSite site(folder, "", "", tell_nobody);
    change(site, template_file, "# {{", "# {{niets.hier}} {{");
    EXPECT_EQ(site.answer(report, true).status, 200);
    EXPECT_HAS(body(site, report, 500), "?laatste");
}

TEST_F(PreviewOf, a_project_that_begins_with_errors_is_shown_when_it_is_mended)
{
    auto const good = read_file(folder / "geo/bronnen.yaml");
    write_file(folder / "geo/bronnen.yaml", "formaat: 1\nbronnen: [\n");
    LiveSite site(folder, "", "", tell_nobody);
    auto const html = body(site, report, 500);
    EXPECT_HAS(html, "bronnen.yaml");
    EXPECT_HAS_NOT(html, "?laatste");
    EXPECT_EQ(site.answer(report, true).status, 404);
    write_file(folder / "geo/bronnen.yaml", good);
    site.change({"geo/bronnen.yaml"});
    EXPECT_HAS(body(site, report), "Peilstad-Oost");
}

TEST_F(PreviewOf, files_that_go_and_come_back_are_told)
{
    LiveSite site(folder, "", "", tell_nobody);
    auto const settings = read_file(folder / "wijkpeil.yaml");
    std::filesystem::remove(folder / "wijkpeil.yaml");
    site.change({"wijkpeil.yaml"});
    EXPECT_HAS(body(site, "index.html", 500), "wijkpeil.yaml");
    write_file(folder / "wijkpeil.yaml", settings);
    site.change({"wijkpeil.yaml"});
    EXPECT_HAS(body(site, ""), "Peil van Peilstad");
    std::filesystem::remove_all(folder / "geo");
    site.change({"geo"});
    EXPECT_HAS(body(site, "index.html", 500), "geo/");
}

TEST_F(PreviewOf, addresses_that_are_no_page_lead_nowhere)
{
    LiveSite site(folder, "", "", tell_nobody);
    for (auto const* path : {"../wijkpeil.yaml", "../../etc/passwd", "/etc/passwd", "wijkpeil.yaml",
                             "assets/../wijkpeil.yaml", "assets/", "assets", "2025-najaar/gebieden/.html",
                             "2025-najaar/gebieden/peilstad.html", "2025-najaar/kaarten/peilstad-oost-x.png",
                             "2025-voorjaar/index.html", "2025-najaar/manifest.json"}) {
        EXPECT_EQ(site.answer(path, false).status, 404) << path;
        EXPECT_EQ(site.answer(path, true).status, 404) << path;
    }
    EXPECT_HAS(body(site, "<script>", 404), "&lt;script&gt;");
    EXPECT_HAS(body(site, "2025-najaar/"), "Peilstad-West");
    EXPECT_EQ(list_tree(folder / "output").size(), 0U) << "nothing is written";
}

TEST_F(PreviewOf, says_how_many_reports_a_sentence_is_in)
{
    LiveSite site(folder, "", "", tell_nobody);
    // "ruimer" is the fit of West alone: what is said of such areas is in its report.
    change(site, template_file, "# {{", "{{#gebied.ruimer}}\nNog een regel.\n{{/gebied.ruimer}}\n\n# {{");
    EXPECT_EQ(line_of(site), "templates/gebiedsrapport.md: 1 of 2 reports and 0 of 3 other pages change");
}

TEST_F(PreviewOf, says_that_a_comment_touches_nothing)
{
    LiveSite site(folder, "", "", tell_nobody);
    change(site, template_file, "# {{", "{{! een opmerking }}\n\n# {{");
    EXPECT_EQ(line_of(site), "templates/gebiedsrapport.md: no report changes");
}

TEST_F(PreviewOf, counts_over_a_mistake_in_between)
{
    LiveSite site(folder, "", "", tell_nobody);
    change(site, template_file, "# {{", "{{fout}}\n\n# {{");
    EXPECT_EQ(site.answer(report, false).status, 500);
    change(site, template_file, "{{fout}}\n\n# {{", "# Nieuw: {{");
    EXPECT_EQ(line_of(site), "templates/gebiedsrapport.md: 2 of 2 reports and 0 of 3 other pages change");
}

TEST_F(PreviewOf, every_change_that_may_be_seen_has_its_own_version)
{
    LiveSite site(folder, "", "", tell_nobody);
    auto const first = site.news_after(0);
    ASSERT_TRUE(first);
    site.change({"templates/README.md"});
    EXPECT_EQ(site.news_after(0)->version, first->version);
    site.change({"styles/web.css"});
    EXPECT_GT(site.news_after(first->number)->version, first->version);
    site.close();
    EXPECT_FALSE(site.news_after(0));
}

} // namespace
} // namespace wijkpeil
