// SPDX-License-Identifier: EUPL-1.2
#include "preview/stale.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(Stale, a_template_or_part_concerns_the_reports_alone)
{
    for (auto const* path :
         {"templates/gebiedsrapport.md", "templates/onderdelen/slot.md", "templates/onderdelen"}) {
        auto const stale = stale_after({path});
        EXPECT_TRUE(stale.reports) << path;
        EXPECT_FALSE(stale.every_page()) << path;
    }
}

TEST(Stale, sentences_are_on_every_page)
{
    auto const stale = stale_after({"templates/zinnen.yaml"});
    EXPECT_TRUE(stale.sentences && stale.every_page());
    EXPECT_FALSE(stale.project);
}

TEST(Stale, a_stylesheet_leaves_the_pages_as_they_are)
{
    auto const stale = stale_after({"styles/huisstijl.css", "styles/web.css"});
    EXPECT_TRUE(stale.assets);
    EXPECT_FALSE(stale.every_page() || stale.reports);
}

TEST(Stale, colours_and_map_styles_are_in_drawings)
{
    for (auto const* path : {"styles/kleuren.yaml", "styles/kaart.xml", "styles/pagina.yaml",
                             "styles/fonts/OpenSans-Bold.ttf", "styles"}) {
        EXPECT_TRUE(stale_after({path}).drawings) << path;
        EXPECT_TRUE(stale_after({path}).assets) << path;
    }
}

TEST(Stale, figures_texts_and_what_is_not_known_are_read_again)
{
    for (auto const* path : {"wijkpeil.yaml", "geo", "geo/cijfers/a.csv", "templates/teksten/2027/oost.md",
                             "templates/toezeggingen.yaml", "templates", "templates/nieuw.txt"}) {
        EXPECT_TRUE(stale_after({path}).project) << path;
    }
}

TEST(Stale, documentation_concerns_nothing)
{
    EXPECT_TRUE(stale_after({"templates/README.md", "geo/README.md"}).nothing());
    EXPECT_FALSE(stale_after({"templates/README.md", "templates/a.md"}).nothing());
}

} // namespace
} // namespace wijkpeil
