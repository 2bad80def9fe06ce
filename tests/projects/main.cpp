// SPDX-License-Identifier: EUPL-1.2
// Registers one GoogleTest test per file tests/projects/**/*.txt.
#include "project_case.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

namespace fs = std::filesystem;

std::string joined(std::vector<std::string> const& parts)
{
    std::string text;
    for (auto const& part : parts) {
        text += part + "\n";
    }
    return text;
}

project_test::Settings settings()
{
    auto const asked = [](char const* name) { return std::getenv(name) != nullptr; };
    // The number of the process keeps cases apart that ctest runs at the same time.
    return {WIJKPEIL_PROGRAM, WIJKPEIL_SOURCE_DIR,
            fs::temp_directory_path() / ("wijkpeil-projects-" + std::to_string(getpid())), asked("UPDATE"),
            asked("KEEP")};
}

class ProjectTest : public testing::Test
{
public:
    explicit ProjectTest(fs::path path) : path_(std::move(path)) {}

    void TestBody() override
    {
        auto const with = settings();
        auto test = project_test::read_case(path_);
        auto const failures = project_test::run_case(test, with);
        if (with.keep) {
            std::printf("kept: %s\n", with.scratch.c_str());
        } else {
            fs::remove_all(with.scratch);
        }
        EXPECT_TRUE(failures.empty()) << joined(failures);
    }

protected:
    fs::path path_;
};

// A case of tests/projects/selftest must fail, with what its first line says after "fails: ".
class SelfTest : public ProjectTest
{
public:
    using ProjectTest::ProjectTest;

    void TestBody() override
    {
        auto with = settings();
        with.update = false;
        with.program = "/usr/bin/env"; // a program that every system has stands in for wijkpeil
        auto test = project_test::read_case(path_);
        std::string const promise = "fails: ";
        ASSERT_TRUE(test.comment[0].starts_with(promise));
        auto const failures = joined(project_test::run_case(test, with));
        fs::remove_all(with.scratch);
        EXPECT_NE(failures.find(test.comment[0].substr(promise.size())), std::string::npos) << failures;
    }
};

// As GoogleTest wants it: a hyphen would begin the negative part of a filter.
std::string test_name(std::string name)
{
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::vector<fs::path> case_files(fs::path const& root)
{
    std::vector<fs::path> files;
    for (auto const& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".txt" && entry.path().filename() != "CMakeLists.txt") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    for (auto const& path : case_files(fs::path(WIJKPEIL_SOURCE_DIR) / "tests/projects")) {
        auto const folder = path.parent_path().filename().string();
        testing::RegisterTest(test_name(folder).c_str(), test_name(path.stem().string()).c_str(), nullptr,
                              nullptr, __FILE__, __LINE__, [path, folder]() -> ProjectTest* {
                                  if (folder == "selftest") {
                                      return new SelfTest(path);
                                  }
                                  return new ProjectTest(path);
                              });
    }
    return RUN_ALL_TESTS();
}
