// SPDX-License-Identifier: EUPL-1.2
#include "build/output.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace wijkpeil {
namespace {

namespace fs = std::filesystem;

class StagedOutputIn : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "wijkpeil-output-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder = pattern;
    }
    void TearDown() override { fs::remove_all(folder); }

    std::vector<std::string> tree()
    {
        std::vector<std::string> names;
        for (auto const& path : list_tree(folder)) {
            names.push_back(path.string());
        }
        return names;
    }

    fs::path folder;
};

using Names = std::vector<std::string>;

TEST_F(StagedOutputIn, nothing_changes_before_the_swap)
{
    write_file(folder / "r/a.html", "old");
    {
        StagedOutput output(folder);
        output.add("r/a.html", "new", "a");
        EXPECT_EQ(read_file(folder / "r/a.html"), "old");
    } // an error: destroyed without a swap
    EXPECT_EQ(tree(), (Names{"r/a.html"}));
    EXPECT_EQ(read_file(folder / "r/a.html"), "old");
}

TEST_F(StagedOutputIn, a_round_is_replaced_as_a_whole_and_the_rest_stays)
{
    write_file(folder / ".gitignore", "*");
    write_file(folder / "r/gone.html", "old");
    write_file(folder / "earlier/a.html", "earlier");
    write_file(folder / "index.html", "old");
    StagedOutput output(folder);
    output.add("r/a.html", "new", "a");
    output.add("index.html", "new", "");
    output.replace_round("r");
    EXPECT_EQ(read_file(folder / "index.html"), "new");
    EXPECT_EQ(tree(), (Names{".gitignore", ".slot", "earlier/a.html", "index.html", "r/a.html"}));
}

TEST_F(StagedOutputIn, a_build_of_one_area_keeps_the_others)
{
    write_file(folder / "r/a.html", "old a");
    write_file(folder / "r/b.html", "old b");
    StagedOutput output(folder);
    output.add("r/a.html", "new a", "a");
    output.merge_files();
    EXPECT_EQ(read_file(folder / "r/a.html"), "new a");
    EXPECT_EQ(read_file(folder / "r/b.html"), "old b");
}

TEST_F(StagedOutputIn, what_an_area_no_longer_has_goes_with_the_swap)
{
    write_file(folder / "r/a.html", "old a");
    write_file(folder / "r/a.pdf", "old a");
    write_file(folder / "r/b.pdf", "old b");
    {
        StagedOutput output(folder);
        output.add("r/a.html", "new a", "a");
        EXPECT_TRUE(file_exists(folder / "r/a.pdf"));
        output.merge_files({"r/a.pdf", "r/never-there.pdf"});
    }
    EXPECT_EQ(tree(), (Names{"r/a.html", "r/b.pdf"}));
}

TEST_F(StagedOutputIn, says_which_pdf_was_proved)
{
    StagedOutput output(folder);
    output.add("r/a.pdf", "a", "a", true);
    output.add("r/b.pdf", "b", "b");
    ASSERT_EQ(output.files().size(), 2U);
    EXPECT_TRUE(output.files()[0].proved);
    EXPECT_FALSE(output.files()[1].proved);
}

TEST_F(StagedOutputIn, two_builds_at_once_are_refused)
{
    StagedOutput const first(folder);
    EXPECT_THROW(StagedOutput{folder}, FileError);
}

TEST_F(StagedOutputIn, what_an_interrupted_build_left_is_thrown_away)
{
    write_file(folder / ".nieuw/r/half.html", "half");
    StagedOutput output(folder);
    output.add("r/a.html", "new", "a");
    output.replace_round("r");
    EXPECT_FALSE(file_exists(folder / "r/half.html"));
}

TEST_F(StagedOutputIn, files_are_listed_by_path_with_their_hash)
{
    StagedOutput output(folder);
    output.add("r/b", "b", "x");
    output.add("r/a", "abc", "");
    auto const files = output.files();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, "r/a");
    EXPECT_EQ(files[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(files[0].bytes, 3U);
}

} // namespace
} // namespace wijkpeil
