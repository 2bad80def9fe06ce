// SPDX-License-Identifier: EUPL-1.2
// A project test: one text that sets up a folder, runs the program in it and says what must come out.
// tests/projects/README.md describes the format.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace project_test {

// `-- words --` and the lines below it.
struct Block {
    std::string head;               // "expect exit 1"
    int line = 0;                   // of the head, 1-based
    std::vector<std::string> lines; // without blank lines at the end
};

struct Case {
    std::filesystem::path path;
    std::vector<std::string> comment; // the lines before the first block, without "# "
    std::vector<Block> blocks;
};

// Throws std::runtime_error with file and line when the text is no case.
[[nodiscard]] Case read_case(std::filesystem::path const& path);

// Writes the case back with its blocks as they are now (for UPDATE=1).
void write_case(Case const& test);

// What to run and where.
struct Settings {
    std::filesystem::path program;         // the wijkpeil to test
    std::filesystem::path default_project; // the folder that `include default` copies from
    std::filesystem::path scratch;         // folder for the folders of cases
    bool update = false;                   // rewrite exact blocks instead of failing on them
    bool keep = false;                     // leave the folder
};

// Runs the blocks in order; every sentence returned is a failure. With `update`, exact blocks of `test`
// change.
[[nodiscard]] std::vector<std::string> run_case(Case& test, Settings const& settings);

} // namespace project_test
