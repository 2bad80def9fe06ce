// SPDX-License-Identifier: EUPL-1.2
// The small project of tests/projects with the templates and styles of the default one, in a folder of its
// own.
#pragma once

#include "base/files.hpp"
#include "base/text.hpp"
#include "preview/live_site.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace wijkpeil {

class PreviewOf : public ::testing::Test
{
protected:
    void SetUp() override
    {
        namespace fs = std::filesystem;
        std::string pattern = (fs::temp_directory_path() / "wijkpeil-preview-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder = pattern;
        fs::path const source = WIJKPEIL_SOURCE_DIR;
        auto const everything = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
        fs::copy(source / "styles", folder / "styles", everything);
        for (auto const& path : list_files(source / "templates", ".md")) {
            write_file(folder / "templates" / path.filename(), read_file(path));
        }
        write_file(folder / "templates/zinnen.yaml", read_file(source / "templates/zinnen.yaml"));
        fs::copy(source / "templates/onderdelen", folder / "templates/onderdelen", everything);
        fs::copy(source / "tests/projects/small", folder, everything);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    // Changes a file of the project and tells the site.
    void change(LiveSite& site, std::string const& file, std::string const& from, std::string const& to) const
    {
        auto const old = read_file(folder / file);
        ASSERT_NE(old.find(from), std::string::npos) << from << " is not in " << file;
        auto content = old;
        content.replace(content.find(from), from.size(), to);
        write_file(folder / file, content);
        site.change({file});
    }

    static std::string body(LiveSite& site, std::string const& path, int status = 200)
    {
        auto const answer = site.answer(path, false);
        EXPECT_EQ(answer.status, status) << path << "\n" << answer.bytes->substr(0, 2000);
        return *answer.bytes;
    }

    // What the site says of the last change, when it has compared all reports.
    static constexpr int k_most_waits = 8;
    static std::string line_of(LiveSite& site)
    {
        std::uint64_t seen = 0;
        for (int waits = 0; waits < k_most_waits;) {
            auto const news = site.news_after(seen);
            if (!news) { // nothing new yet: the reports are compared on a busy machine
                ++waits;
                continue;
            }
            seen = news->number;
            if (!news->line.empty()) {
                return news->line;
            }
        }
        return "nothing was told";
    }

    std::filesystem::path folder;
    std::string const report = "2025-najaar/gebieden/peilstad-oost.html";
    std::string const template_file = "templates/gebiedsrapport.md";
};

#define EXPECT_HAS(text, wanted) EXPECT_NE((text).find(wanted), std::string::npos) << (wanted)
#define EXPECT_HAS_NOT(text, unwanted) EXPECT_EQ((text).find(unwanted), std::string::npos) << (unwanted)

inline void tell_nobody(std::string const&) {}

} // namespace wijkpeil
