// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/reading.hpp"
#include "html/sample.hpp"
#include "language/language.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace wijkpeil {
namespace {

class AreaPage : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Diagnostics diagnostics;
        figures_ = std::make_unique<Figures>(WIJKPEIL_SOURCE_DIR, diagnostics);
        ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    }
    static void TearDownTestSuite() { figures_.reset(); }

    [[nodiscard]] static std::string page_of(Document const& document)
    {
        return area_page(document, sample::areas().front(), sample::frame(), *figures_);
    }
    [[nodiscard]] static std::string page() { return page_of(sample::document()); }
    // The page of the sample with one more block at its end.
    [[nodiscard]] static std::string page_with(Block block)
    {
        auto document = sample::document();
        document.blocks.push_back(std::move(block));
        return page_of(document);
    }

    inline static std::unique_ptr<Figures> figures_;
};

void collect(std::vector<std::string>& words, Text const& text)
{
    if (!text.empty()) {
        words.push_back(replaced(plain(text), "\u00ad", ""));
    }
}

// All texts of a table in the order of a reader: caption, head, body, notes, source.
void collect(std::vector<std::string>& words, Table const& table)
{
    collect(words, table.headline);
    collect(words, table.subtitle);
    for (auto const* rows : {&table.head, &table.body}) {
        for (auto const& row : *rows) {
            for (auto const& cell : row.cells) {
                collect(words, cell.text);
            }
        }
    }
    for (auto const& note : table.notes) {
        words.push_back(note.sign);
        collect(words, note.text);
    }
    collect(words, table.source);
}

TEST_F(AreaPage, holds_every_text_of_the_document_in_order)
{
    auto const table = sample::numbers_table();
    std::vector<std::string> expected{"Gebiedsrapport, voorjaar 2027",
                                      "Moeilijk rondkomen: 24,6 procent in Zaandam-Oost",
                                      "Het verschil is 9,5 procentpunt in 2020.",
                                      "Moeilijk rondkomen",
                                      "24,6",
                                      "%",
                                      "rest van Zaanstad",
                                      "15,1",
                                      "verschil met de rest",
                                      "+9,5",
                                      "was in 2012",
                                      "niet gevraagd",
                                      "1",
                                      "waarde ongunstiger dan de rest",
                                      "0",
                                      "gelijk",
                                      "Cijfers over",
                                      "2016 en 2020",
                                      "De kloof en het verloop",
                                      "Moeilijk rondkomen: 30,1 procent in 2016",
                                      "Aandeel in procenten",
                                      "Bron: voorbeeldgegevens, 2016 en 2020.",
                                      "Gegevens van de grafiek",
                                      "in voorbereiding",
                                      "Alle indicatoren"};
    collect(expected, table);
    for (auto const* text :
         {"Toelichting per thema", "Wonen", "Over de renovatie.", "Geschreven in 2021", "Onderwijs",
          "Geen toelichting.", "eerste punt", "tweede punt", "Kloof", "Gebied min rest.", "Benadering",
          "Gewogen gemiddelde.", "Toezeggingen", "Nr.", "in voorbereiding"}) {
        expected.emplace_back(text);
    }
    auto const words = words_of(page());
    auto at = words.find("Gebiedsrapport");
    for (auto const& text : expected) {
        auto const found = words.find(text, at);
        ASSERT_NE(found, std::string::npos) << "not on the page, or too early: " << text;
        at = found + text.size();
    }
}

TEST_F(AreaPage, shows_text_that_looks_like_markup_as_text)
{
    std::string const nasty = R"(<script>alert("x")</script> & 'y')";
    auto const html = page_with(sample::paragraph(ParagraphRole::body, nasty));
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_NE(words_of(html).find(nasty), std::string::npos);
}

TEST_F(AreaPage, escapes_the_texts_of_the_frame)
{
    auto document = sample::document();
    document.title = "</title><script>1</script>";
    document.foot = "</style><script>2</script>\"}";
    document.example_note = "\"onload=\"3";
    auto const html = page_of(document);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(count_of(html, "</style>"), 1U);
    EXPECT_EQ(html.find("\"onload="), std::string::npos);
}

TEST_F(AreaPage, gives_each_id_once)
{
    auto const html = page_with({Heading{2, "toezeggingen", text_of("Nog eens")}});
    auto const ids = ids_of(html);
    EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), ids.size());
    EXPECT_NE(std::find(ids.begin(), ids.end(), "toezeggingen-2"), ids.end());
}

TEST_F(AreaPage, links_only_to_places_that_exist_on_it)
{
    auto const html = page();
    auto const ids = ids_of(html);
    for (auto const& fragment : between(html, " href=\"#", "\"")) {
        EXPECT_NE(std::find(ids.begin(), ids.end(), fragment), ids.end()) << fragment;
    }
}

TEST_F(AreaPage, uses_relative_addresses_and_no_other_host)
{
    auto const html = page();
    EXPECT_EQ(html.find("http:"), std::string::npos);
    EXPECT_EQ(html.find("https:"), std::string::npos);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    for (auto const& address : addresses_of(html)) {
        EXPECT_FALSE(address.starts_with("/")) << address;
    }
    for (auto const* address : {"../../assets/wijkpeil.css", "../../index.html", "../index.html",
                                "zaandam-oost.pdf", "zaandam-oost.csv"}) {
        EXPECT_NE(html.find("\"" + std::string{address} + "\""), std::string::npos) << address;
    }
}

TEST_F(AreaPage, follows_https_links_but_never_runs_anything)
{
    auto safe = sample::run("CBS");
    safe.link = "https://example.org/tabel";
    auto script = sample::run("klik");
    script.link = "javascript:alert(1)";
    auto elsewhere = sample::run("elders");
    elsewhere.link = "//example.org";
    auto const html = page_with({Paragraph{ParagraphRole::body, {safe, script, elsewhere}}});
    EXPECT_NE(html.find(R"(<a href="https://example.org/tabel">CBS</a>klikelders)"), std::string::npos);
}

TEST_F(AreaPage, never_skips_a_heading_level)
{
    auto const html =
        page_with({Section{{2, "diep", text_of("Diep")}, {{Heading{5, "dieper", text_of("Dieper")}}}}});
    int previous = 0;
    for (auto const& tag : between(html, "<h", ">")) {
        if (auto const level = tag.front() - '0'; level >= 1 && level <= 6) { // not <html>, <head>, <header>
            EXPECT_LE(level, previous + 1);
            previous = level;
        }
    }
    EXPECT_EQ(count_of(html, "<h1"), 1U);
}

TEST_F(AreaPage, says_why_a_value_is_missing)
{
    Missing const missing{MissingReason::not_collected, {}};
    auto const html = page();
    auto const words = "n.g.</span><span class=\"vh\">" + reason_text(missing) + "</span>";
    EXPECT_NE(html.find(words), std::string::npos);
}

TEST_F(AreaPage, does_not_repeat_a_reason_that_is_already_in_words)
{
    Missing const missing{MissingReason::not_collected, {}};
    auto const html =
        page_with({Paragraph{ParagraphRole::body, sample::value("in 2012 niet gevraagd", missing)}});
    EXPECT_NE(html.find(">in 2012 niet gevraagd</span></p>"), std::string::npos);
}

TEST_F(AreaPage, tells_for_each_value_what_it_shows)
{
    auto document = sample::document();
    auto text = sample::value("24,6", 24.6);
    document.blocks.push_back({Paragraph{ParagraphRole::body, text}});
    EXPECT_NE(page_of(document).find(
                  R"(<span class="num" data-indicator="rondkomen" data-periode="2020" )"
                  R"(data-onderwerp="gebied:zaandam-oost">24,6</span>)"),
              std::string::npos);
}

TEST_F(AreaPage, says_on_the_page_and_in_the_title_that_it_is_an_example)
{
    auto const html = page();
    auto const title = between(html, "<title>", "</title>").front();
    EXPECT_NE(title.find("Zaandam-Oost"), std::string::npos);
    EXPECT_NE(title.find("Voorbeeld, geen uitgave van het Rijk of een gemeente"), std::string::npos);
    EXPECT_NE(html.find(R"(<p class="example" role="note">)"), std::string::npos);
}

TEST_F(AreaPage, shows_the_newest_figure_and_the_notice_once)
{
    EXPECT_EQ(count_of(words_of(page()), "Nieuwste cijfer: 2020"), 1U);
    auto document = sample::document();
    document.blocks.insert(
        document.blocks.begin() + 3,
        {sample::paragraph(ParagraphRole::notice, "Nieuwste cijfer: 2020. Twintig gebieden.")});
    auto const words = words_of(page_of(document));
    EXPECT_EQ(count_of(words, "Nieuwste cijfer: 2020"), 1U);
    EXPECT_EQ(words.find("Sinds 2022 telt"), std::string::npos);
}

TEST_F(AreaPage, has_a_place_for_each_wijk_with_its_values)
{
    auto const html = page();
    auto const at = html.find(R"(<li id="wk047912">)");
    ASSERT_NE(at, std::string::npos);
    EXPECT_NE(html.find("In 2020 had 30,2 procent moeite.", at), std::string::npos);
}

TEST_F(AreaPage, shows_a_drawing_with_its_alternative_and_its_table)
{
    auto const html = page();
    EXPECT_NE(html.find(R"(aria-label="Lijngrafiek: 30,1 en 24,6 procent)"), std::string::npos);
    EXPECT_NE(html.find("<details><summary>Bekijk als tabel"), std::string::npos);

    auto figure = sample::trend_figure();
    figure.id = "elders";
    figure.data.reset();
    figure.alternative_table = "tabel-alle-indicatoren";
    auto const other = page_with({figure});
    EXPECT_NE(other.find(R"(<a href="#tabel-alle-indicatoren">Alle waarden staan in de tabel</a>)"),
              std::string::npos);
}

TEST_F(AreaPage, links_a_map_to_its_picture)
{
    MapSpec map;
    map.name = "zaandam-oost-rondkomen-kaart-2020";
    map.regions = {{"WK047912", "Poelenburg", true,
                    sample::shown("30,2", 30.2, {SubjectKind::region, "WK047912"}), 0,
                    &sample::outlines().front()}};
    map.classes = {{"0 tot 100", 1}};
    Figure figure;
    figure.id = "kaart";
    figure.headline = text_of("Kaart");
    figure.spec = map;
    EXPECT_NE(page_with({figure}).find(R"("../kaarten/zaandam-oost-rondkomen-kaart-2020.png")"),
              std::string::npos);
}

TEST_F(AreaPage, keeps_words_together_unless_they_would_not_fit_on_a_phone)
{
    auto brief = sample::run("24,6 procent");
    auto lengthy = sample::run("Amsterdam Nieuw-West");
    brief.no_break = lengthy.no_break = true;
    auto const html = page_with({Paragraph{ParagraphRole::body, {brief, lengthy}}});
    EXPECT_NE(html.find(R"(<span class="nb">24,6 procent</span>)"), std::string::npos);
    EXPECT_NE(html.find(R"(<span class="nb long">Amsterdam Nieuw-West</span>)"), std::string::npos);
}

TEST_F(AreaPage, marks_written_accounts_and_says_which_are_empty)
{
    auto const html = page();
    EXPECT_EQ(count_of(html, ">Geschreven toelichting</p>"), 1U);
    EXPECT_EQ(count_of(html, R"(<article class="account empty")"), 1U);
}

TEST_F(AreaPage, draws_a_mark_that_screen_readers_skip)
{
    auto const html = page();
    EXPECT_NE(
        html.find(R"(<svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">)"),
        std::string::npos);
    EXPECT_NE(html.find("</svg><strong>in voorbereiding</strong>"), std::string::npos);
}

} // namespace
} // namespace wijkpeil
