// SPDX-License-Identifier: EUPL-1.2
#include "pdf/wide_table.hpp"

#include "pdf/pdf_fixture.hpp"
#include "pdf/sample_document.hpp"
#include "pdf/sample_tables.hpp"

#include <set>

namespace wijkpeil {

namespace {

constexpr double k_column_pt = 40;

// The heads of the sample: a name, then groups of three columns.
std::vector<TablePart> parts_of(Table const& table, double width)
{
    return table_parts(table, std::vector<double>(16, k_column_pt), width);
}

std::multiset<void const*> texts_of(Table const& table)
{
    std::multiset<void const*> texts;
    for (auto const* rows : {&table.head, &table.body}) {
        for (auto const& row : *rows) {
            for (auto const& cell : row.cells) {
                texts.insert(&cell.text);
            }
        }
    }
    return texts;
}

} // namespace

TEST(WideTable, every_cell_is_in_one_part_whatever_the_width)
{
    auto const table = indicators_table();
    for (double width = 2 * k_column_pt; width < 17 * k_column_pt; width += 17) {
        std::multiset<void const*> shown;
        for (auto const& part : parts_of(table, width)) {
            for (auto const& [copy, original] : part.originals) {
                shown.insert(original);
            }
        }
        EXPECT_EQ(shown, texts_of(table)) << width;
    }
}

TEST(WideTable, a_part_is_cut_between_groups_of_columns_if_that_can_be_done)
{
    auto const parts = parts_of(indicators_table(), 9 * k_column_pt);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0].table.columns.size(), 7U); // the name and two groups of three
    EXPECT_EQ(parts[1].table.columns.size(), 7U);
    EXPECT_EQ(parts[2].table.columns.size(), 4U);
    EXPECT_EQ(plain(parts[2].table.head[0].cells[0].text), "Indicator");
    EXPECT_EQ(plain(parts[2].table.head[0].cells[1].text), "verschil gebied − rest");
}

TEST(WideTable, a_group_wider_than_the_page_is_cut_all_the_same)
{
    auto const parts = parts_of(indicators_table(), 3 * k_column_pt);
    for (auto const& part : parts) {
        EXPECT_LE(part.table.columns.size(), 3U);
        EXPECT_GE(part.table.columns.size(), 2U);
    }
}

TEST(WideTable, twenty_columns_lie_on_their_side_and_eight_do_not)
{
    auto const lies = [](std::size_t count) {
        Table table;
        table.columns.assign(count, Column{Align::right, 0, false});
        std::vector<std::string> const texts(count, "1.234,5");
        table.head = {head(texts)};
        table.body = {row(texts), row(texts)};
        LaidOut const laid_out{{block(table)}};
        return laid_out.flow.front().landscape;
    };
    EXPECT_FALSE(lies(8));
    EXPECT_TRUE(lies(20));
}

} // namespace wijkpeil
