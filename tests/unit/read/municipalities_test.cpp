// SPDX-License-Identifier: EUPL-1.2
// `gemeenten` of geo/gebieden.yaml as a file.
#include "country_file.hpp"
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_areas = "geo/gebieden.yaml";

struct Outcome {
    Dataset dataset;
    Told said;
};

Outcome with_municipalities(std::string const& line, ProjectTexts const& more)
{
    auto texts = small_project();
    texts[k_areas] = replaced(texts[k_areas], "gemeenten:\n  GM0001: Eerstad\n  GM0002: Tweestad\n",
                              "gemeenten: " + line + "\n");
    texts.insert(more.begin(), more.end());
    Diagnostics diagnostics;
    Outcome outcome;
    outcome.dataset = read_texts(texts, diagnostics);
    outcome.said = told(diagnostics);
    return outcome;
}

TEST(municipalities, municipalities_may_be_a_layer)
{
    auto const outcome =
        with_municipalities("{bestand: bron/nl.gpkg, laag: gemeenten, code: region_code, naam: region_name}",
                            {{"geo/bron/nl.gpkg", country_file()}});
    EXPECT_EQ(outcome.said, Told{});
    EXPECT_EQ(outcome.dataset.regions.at("GM0003").name, "Derdestad");
    EXPECT_EQ(outcome.dataset.regions.at("GM0003").level, Level::gemeente);
    EXPECT_EQ(outcome.dataset.regions.at("GM0001").municipality, "GM0001");
}

TEST(municipalities, municipalities_may_be_a_table)
{
    auto const line = std::string{"{bestand: bron/gm.csv, alleen: {soort: stad}}"};
    auto const outcome = with_municipalities(
        line, {{"geo/bron/gm.csv",
                "code;naam;soort\nGM0001;Eerstad;stad\nGM0002;Tweestad;stad\nGM0009;Ven;dorp\n"}});
    EXPECT_EQ(outcome.said, Told{});
    EXPECT_FALSE(outcome.dataset.regions.contains("GM0009"));
    EXPECT_EQ(with_municipalities(
                  line, {{"geo/bron/gm.csv", "code;naam;soort\nGM0001;Eerstad;stad\nGM0001;Anders;stad\n"
                                             "GM0002;Tweestad;stad\n"}})
                  .said,
              Told{"geo/bron/gm.csv:3:1+6: the municipality \"GM0001\" has two names: \"Eerstad\" and "
                   "\"Anders\" (keep "
                   "one of the two)"});
    auto const wrong = with_municipalities("{bestand: bron/gm.csv, code: cod}",
                                           {{"geo/bron/gm.csv", "code;naam\nGM0001;Eerstad\n"}});
    EXPECT_EQ(wrong.said.at(0),
              "geo/gebieden.yaml:4:41+3: \"geo/bron/gm.csv\" has no \"cod\" (did you mean \"code\"?)");
}

} // namespace
} // namespace wijkpeil
