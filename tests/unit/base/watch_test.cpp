// SPDX-License-Identifier: EUPL-1.2
#include "base/watch.hpp"

#include "base/files.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

namespace wijkpeil {
namespace {

namespace fs = std::filesystem;
using Paths = std::set<std::string>;

constexpr int k_quiet_ms = 40;

class FolderWatchOf : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "wijkpeil-watch-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        write_file(folder / "templates/a.md", "een");
        write_file(folder / "output/a.html", "een");
        watch.emplace(folder, Paths{"templates", "geo", "wijkpeil.yaml"});
    }
    void TearDown() override
    {
        watch.reset();
        fs::remove_all(folder);
    }

    fs::path folder;
    std::optional<FolderWatch> watch;
};

TEST_F(FolderWatchOf, a_file_that_is_written_changes_once_also_when_saved_twice)
{
    write_file(folder / "templates/a.md", "twee");
    write_file(folder / "templates/a.md", "drie");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/a.md"});
    watch->stop();
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{}) << "nothing is left";
}

TEST_F(FolderWatchOf, a_file_that_is_being_written_has_not_changed_yet)
{
    std::ofstream slow(folder / "templates/b.md");
    slow << "half" << std::flush;
    write_file(folder / "templates/a.md", "twee");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/a.md"});
    slow.close();
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/b.md"});
}

TEST_F(FolderWatchOf, saving_by_renaming_and_taking_away_are_changes)
{
    write_file(folder / "templates/.a.md.swp", "x");
    write_file(folder / "templates/4913", "x");
    write_file(folder / "templates/a.md~", "x");
    fs::rename(folder / "templates/.a.md.swp", folder / "templates/a.md");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/a.md"}) << "and nothing of the editor's own files";
    write_file(folder / "templates/sedX1", "x");
    fs::rename(folder / "templates/sedX1", folder / "templates/a.md");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/a.md"}) << "whatever the new file was called";
    fs::remove(folder / "templates/a.md");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/a.md"});
}

TEST_F(FolderWatchOf, folders_that_come_later_are_watched_too)
{
    fs::create_directories(folder / "geo/cijfers");
    auto const came = watch->wait(k_quiet_ms);
    EXPECT_TRUE(came.contains("geo"));
    write_file(folder / "geo/cijfers/a.csv", "1");
    EXPECT_TRUE(watch->wait(k_quiet_ms).contains("geo/cijfers/a.csv"));
    write_file(folder / "wijkpeil.yaml", "1");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"wijkpeil.yaml"});
    fs::rename(folder / "geo", folder / "weg");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"geo"});
    write_file(folder / "weg/cijfers/a.csv", "2");
    write_file(folder / "wijkpeil.yaml", "2");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"wijkpeil.yaml"}) << "what moved away is no longer watched";
}

TEST_F(FolderWatchOf, what_is_beside_it_does_not_count)
{
    write_file(folder / "output/a.html", "twee");
    write_file(folder / "README.md", "x");
    write_file(folder / "templates/a.md", "twee");
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{"templates/a.md"});
}

TEST_F(FolderWatchOf, stopping_ends_the_waiting)
{
    std::thread other([this] { watch->stop(); });
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{});
    other.join();
    EXPECT_EQ(watch->wait(k_quiet_ms), Paths{});
}

} // namespace
} // namespace wijkpeil
