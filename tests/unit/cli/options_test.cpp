// SPDX-License-Identifier: EUPL-1.2
#include "cli/options.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace wijkpeil {
namespace {

Parsed parse(std::vector<char const*> arguments)
{
    arguments.insert(arguments.begin(), "wijkpeil");
    return parse_arguments(static_cast<int>(arguments.size()), arguments.data());
}

TEST(Arguments, build_takes_areas_jobs_output_and_language)
{
    auto const parsed = parse({"build", "--area", "a", "--area", "b", "--jobs", "3", "--output", "o",
                               "--language", "nl", "--strict", "--format", "json", "--project", "p"});
    ASSERT_TRUE(parsed.options);
    EXPECT_EQ(parsed.options->command, Command::build);
    EXPECT_EQ(parsed.options->areas, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(parsed.options->jobs, 3);
    EXPECT_EQ(parsed.options->output, "o");
    EXPECT_EQ(parsed.options->project, "p");
    EXPECT_TRUE(parsed.options->strict);
    EXPECT_EQ(parsed.options->format, ReportFormat::json);
}

TEST(Arguments, build_makes_and_proves_everything_unless_told_otherwise)
{
    auto const all = parse({"build"});
    ASSERT_TRUE(all.options);
    EXPECT_TRUE(all.options->formats.empty());
    EXPECT_TRUE(all.options->prove);
    auto const some = parse({"build", "--formats", "html, pdf", "--no-proof"});
    ASSERT_TRUE(some.options);
    EXPECT_EQ(some.options->formats, (std::vector<std::string>{"html", "pdf"}));
    EXPECT_FALSE(some.options->prove);
}

TEST(Arguments, proof_takes_one_pdf_or_two)
{
    auto const one = parse({"proof", "a.pdf"});
    ASSERT_TRUE(one.options);
    EXPECT_EQ(one.options->command, Command::proof);
    EXPECT_EQ(one.options->files, (std::vector<std::filesystem::path>{"a.pdf"}));
    auto const two = parse({"proof", "a.pdf", "--output", "o", "b.pdf"});
    ASSERT_TRUE(two.options);
    EXPECT_EQ(two.options->files, (std::vector<std::filesystem::path>{"a.pdf", "b.pdf"}));
    EXPECT_EQ(two.options->output, "o");
}

TEST(Arguments, wrong_use_is_exit_2)
{
    for (auto const& wrong : std::vector<std::vector<char const*>>{{},
                                                                   {"biuld"},
                                                                   {"build", "--onbekend"},
                                                                   {"build", "--jobs", "0"},
                                                                   {"build", "--jobs", "veel"},
                                                                   {"build", "--formats"},
                                                                   {"build", "--formats", ""},
                                                                   {"build", "--formats", "pdf,docx"},
                                                                   {"check", "--formats", "pdf"},
                                                                   {"list"},
                                                                   {"list", "wijken"},
                                                                   {"proof"},
                                                                   {"proof", "a.pdf", "b.pdf", "c.pdf"},
                                                                   {"proof", "a.pdf", "--jobs", "2"},
                                                                   {"build", "--language", "fr"}}) {
        auto const parsed = parse(wrong);
        EXPECT_FALSE(parsed.options);
        EXPECT_EQ(parsed.exit_code, k_exit_wrong_use);
    }
}

TEST(Arguments, help_and_version_are_no_mistake)
{
    for (auto const* flag : {"--help", "--version"}) {
        auto const parsed = parse({flag});
        EXPECT_FALSE(parsed.options);
        EXPECT_EQ(parsed.exit_code, k_exit_done);
    }
}

TEST(Arguments, the_language_is_known_before_anything_is_parsed)
{
    std::vector<char const*> const apart{"wijkpeil", "build", "--language", "nl"};
    std::vector<char const*> const together{"wijkpeil", "--language=en", "build"};
    EXPECT_EQ(language_argument(4, apart.data()), "nl");
    EXPECT_EQ(language_argument(3, together.data()), "en");
    EXPECT_EQ(language_argument(1, apart.data()), "");
}

} // namespace
} // namespace wijkpeil
