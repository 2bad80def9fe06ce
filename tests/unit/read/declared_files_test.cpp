// SPDX-License-Identifier: EUPL-1.2
// What geo/README.md tells editors to write under `bestanden`.
#include "read/parts.hpp"
#include "told.hpp"

#include "base/files.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

std::string readme()
{
    return read_file(std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "geo/README.md");
}

std::vector<DeclaredFile> examples(Diagnostics& diagnostics)
{
    auto const text = readme();
    std::vector<DeclaredFile> files;
    std::string const fence = "```yaml\n- bestand: ";
    for (auto at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
        auto const start = text.find('\n', at) + 1;
        auto const root =
            parse_yaml("geo/README.md", text.substr(start, text.find("```", start) - start), diagnostics);
        for (auto const& node : root->items) {
            auto file = read_declared_file(node, Known{{{"cbs-kwb-2022", "gemeente"}}},
                                           Known{{{"inwoners", "laag-inkomen"}}}, diagnostics);
            files.push_back(file.value());
        }
    }
    return files;
}

TEST(declared_files, the_examples_of_the_readme_are_read)
{
    Diagnostics diagnostics;
    auto const files = examples(diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[0].region.column.name, "Regioaanduiding/Codering (code)");
    EXPECT_EQ(files[0].region.name.name, "Wijken en buurten");
    EXPECT_TRUE(files[0].leaves_out_others);
    EXPECT_EQ(files[0].period_column.name, "Perioden");
    EXPECT_EQ(files[0].signs.at("x"), MissingReason::secret);
    EXPECT_EQ(files[0].nil_signs, std::vector<std::string>{"-"});
    ASSERT_EQ(files[0].columns.size(), 2U);
    EXPECT_EQ(files[0].columns[1].indicator, "laag-inkomen");
    EXPECT_EQ(files[1].shape.sheet, "Telling");
    EXPECT_EQ(files[1].shape.skipped_lines, 2);
    EXPECT_EQ(files[1].decimal_sign, '.');
    EXPECT_EQ(files[1].region.by, DeclaredRegion::By::name);
    EXPECT_EQ(files[1].region.municipality, "GM0479");
    EXPECT_EQ(files[1].region.codes.at("Centrum-Oost"), "WK047901");
    EXPECT_EQ(files[1].region.codes.at("Overig"), "");
    EXPECT_EQ(files[1].period, "2022");
    EXPECT_EQ(files[1].columns.at(0).factor, 1000);
    EXPECT_EQ(files[2].file.confidence, 90);
    EXPECT_EQ(files[2].columns.at(0).margin.low.name, "Laag inkomen van");
    EXPECT_EQ(files[2].columns.at(0).margin.high.name, "Laag inkomen tot");
    EXPECT_EQ(files[2].columns.at(1).margin.half.name, "Plus of min");
}

TEST(declared_files, the_readme_names_every_key)
{
    auto const text = readme();
    for (auto const* key :
         {"`bestand`",        "`blad`",          "`laag`",       "`overslaan`",        "`kopregels`",
          "`scheiding`",      "`decimaalteken`", "`tekenset`",   "`aanhalingstekens`", "`regio`",
          "`andere_regios`",  "`periode`",       "`kolommen`",   "`indicator`",        "`waarde`",
          "`indicatoren`",    "`alleen`",        "`ontbreekt`",  "`teken_in`",         "`controle`",
          "`marge`",          "`ondergrens`",    "`bovengrens`", "`betrouwbaarheid`",  "`noemer`",
          "`waarneming`",     "`deel_van`",      "`breuken`",    "`themasets`",        "`minimum`",
          "`minimum_noemer`", "`afronden_op`"}) {
        EXPECT_NE(text.find(key), std::string::npos) << key;
    }
}

} // namespace
} // namespace wijkpeil
