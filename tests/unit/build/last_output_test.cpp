// SPDX-License-Identifier: EUPL-1.2
#include "build/last_output.hpp"

#include "base/files.hpp"
#include "base/text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace wijkpeil {
namespace {

namespace fs = std::filesystem;

class LastOutputIn : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "wijkpeil-last-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        write_file(folder / "r/a.pdf", "the report");
        write_file(folder / "r/a.png", "its first page");
        write_manifest("1.2.3");
    }
    void TearDown() override { fs::remove_all(folder); }

    void write_manifest(std::string const& version, bool proved = true) const
    {
        Manifest manifest;
        manifest.round = "r";
        manifest.program_version = version;
        for (std::string const path : {"r/a.pdf", "r/a.png"}) {
            auto const bytes = read_file(folder / path);
            manifest.files.push_back(
                {path, sha256(bytes), bytes.size(), "a", proved && path.ends_with(".pdf")});
        }
        write_file(folder / "r/manifest.json", manifest_json(manifest));
    }

    [[nodiscard]] std::optional<std::string> made_from(std::string const& bytes,
                                                       std::string const& version = "1.2.3") const
    {
        return LastOutput(folder, "r", version).made_from("r/a.pdf", bytes, "r/a.png");
    }

    [[nodiscard]] bool proved(std::string const& bytes, std::string const& version = "1.2.3") const
    {
        return LastOutput(folder, "r", version).proved("r/a.pdf", bytes);
    }

    fs::path folder;
};

TEST_F(LastOutputIn, a_proof_holds_for_the_same_bytes_and_program)
{
    EXPECT_TRUE(proved("the report"));
    EXPECT_FALSE(proved("the Report"));
    EXPECT_FALSE(proved("another report"));
    EXPECT_FALSE(proved("the report", "1.2.4"));
    EXPECT_FALSE(LastOutput(folder, "r", "1.2.3").proved("r/b.pdf", "the report"));
}

TEST_F(LastOutputIn, what_was_made_without_proof_is_not_proved)
{
    write_manifest("1.2.3", false);
    EXPECT_FALSE(proved("the report"));
    EXPECT_EQ(made_from("the report"), "its first page");
}

TEST_F(LastOutputIn, gives_what_was_made_from_the_same_bytes)
{
    EXPECT_EQ(made_from("the report"), "its first page");
}

TEST_F(LastOutputIn, gives_nothing_for_other_bytes)
{
    EXPECT_FALSE(made_from("the Report"));
    EXPECT_FALSE(made_from("another report"));
}

TEST_F(LastOutputIn, gives_nothing_that_another_version_of_the_program_made)
{
    EXPECT_FALSE(made_from("the report", "1.2.4"));
    EXPECT_FALSE(made_from("the report", ""));
}

TEST_F(LastOutputIn, gives_nothing_that_was_changed_after_the_build)
{
    write_file(folder / "r/a.png", "its other page");
    EXPECT_FALSE(made_from("the report"));
    write_file(folder / "r/a.png", "its first page");
    write_file(folder / "r/a.pdf", "the Report");
    EXPECT_FALSE(made_from("the report"));
    EXPECT_FALSE(made_from("the Report"));
}

TEST_F(LastOutputIn, gives_nothing_when_a_file_or_the_manifest_is_gone_or_broken)
{
    fs::remove(folder / "r/a.png");
    EXPECT_FALSE(made_from("the report"));
    write_file(folder / "r/a.png", "its first page");
    EXPECT_TRUE(made_from("the report"));
    write_file(folder / "r/manifest.json", "{");
    EXPECT_FALSE(made_from("the report"));
    fs::remove(folder / "r/manifest.json");
    EXPECT_FALSE(made_from("the report"));
    EXPECT_FALSE(LastOutput(folder / "nergens", "r", "1.2.3").made_from("r/a.pdf", "the report", "r/a.png"));
}

} // namespace
} // namespace wijkpeil
