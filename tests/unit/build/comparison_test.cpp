// SPDX-License-Identifier: EUPL-1.2
#include "build/comparison.hpp"

#include "base/files.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

namespace fs = std::filesystem;

class WrittenComparison : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "wijkpeil-comparison-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder = pattern;
    }
    void TearDown() override { fs::remove_all(folder); }

    static PdfComparison with_pages(std::vector<PageDifference> pages)
    {
        PdfComparison comparison{3, 3, "titel", "titel", {}};
        comparison.pages = std::move(pages);
        return comparison;
    }

    void write(PdfComparison const& comparison) const
    {
        write_comparison(comparison, "oud.pdf", "nieuw.pdf", folder);
    }

    std::vector<std::string> names()
    {
        std::vector<std::string> all;
        for (auto const& path : list_tree(folder)) {
            all.push_back(path.string());
        }
        return all;
    }

    fs::path folder;
};

using Names = std::vector<std::string>;

PageDifference changed(int page, std::vector<std::string> taken, std::vector<std::string> added)
{
    PageDifference difference;
    difference.before = difference.after = page;
    difference.taken = std::move(taken);
    difference.added = std::move(added);
    difference.png = "picture";
    return difference;
}

TEST_F(WrittenComparison, has_a_page_with_words_and_pictures)
{
    auto gone = changed(2, {}, {});
    gone.after = 0;
    write(with_pages({changed(1, {"a<b"}, {"c&d"}), gone, changed(3, {}, {})}));
    EXPECT_EQ(names(), (Names{"bladzijde-1.png", "bladzijde-3.png", "bladzijde-weg-2.png", "index.html"}));
    auto const html = read_file(folder / "index.html");
    for (auto const* part :
         {"<h1>Comparison of oud.pdf and nieuw.pdf</h1>", "a&lt;b", "c&amp;d", "lang=\"en\"",
          "page 2 was taken away", "The words are the same", "src=\"bladzijde-3.png\""}) {
        EXPECT_NE(html.find(part), std::string::npos) << part;
    }
}

TEST_F(WrittenComparison, replaces_an_earlier_one_and_nothing_else)
{
    write_file(folder / "brief.png", "not ours");
    write(with_pages({changed(1, {}, {}), changed(2, {}, {})}));
    write(with_pages({changed(2, {}, {})}));
    EXPECT_EQ(names(), (Names{"bladzijde-2.png", "brief.png", "index.html"}));
    write(with_pages({}));
    EXPECT_EQ(names(), Names{"brief.png"});
}

TEST_F(WrittenComparison, leaves_a_folder_with_another_page_as_it_is)
{
    write_file(folder / "index.html", "<h1>Rondes</h1>");
    EXPECT_THROW(write(with_pages({changed(1, {}, {})})), FileError);
    EXPECT_THROW(write(with_pages({})), FileError);
    EXPECT_EQ(names(), Names{"index.html"});
    EXPECT_EQ(read_file(folder / "index.html"), "<h1>Rondes</h1>");
}

TEST_F(WrittenComparison, of_equal_pdfs_makes_no_folder)
{
    write_comparison(with_pages({}), "oud.pdf", "nieuw.pdf", folder / "nergens");
    EXPECT_FALSE(fs::exists(folder / "nergens"));
}

TEST(NameOf, says_what_became_of_a_page)
{
    auto page = changed(2, {}, {});
    EXPECT_EQ(name_of(page), "page 2");
    page.after = 3;
    EXPECT_EQ(name_of(page), "page 3, before: page 2");
    page.before = 0;
    EXPECT_EQ(name_of(page), "page 3 was added");
}

TEST(FirstFew, names_eight_words_at_most)
{
    EXPECT_EQ(first_few({"a", "b"}), "a b");
    EXPECT_EQ(first_few(std::vector<std::string>(10, "a")), "a a a a a a a a … (2 more)");
    EXPECT_EQ(first_few({}), "");
}

} // namespace
} // namespace wijkpeil
