// SPDX-License-Identifier: EUPL-1.2
#include "project_case.hpp"

#include <fstream>
#include <optional>
#include <stdexcept>

namespace project_test {
namespace {

// The words of a line "-- words --", if it is one.
std::optional<std::string> head_of(std::string const& line)
{
    if (line.size() < 7 || !line.starts_with("-- ") || !line.ends_with(" --")) {
        return std::nullopt;
    }
    return line.substr(3, line.size() - 6);
}

void drop_blank_end(std::vector<std::string>& lines)
{
    while (!lines.empty() && lines.back().empty()) {
        lines.pop_back();
    }
}

} // namespace

Case read_case(std::filesystem::path const& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error(path.string() + ": cannot be read");
    }
    Case test;
    test.path = path;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (auto head = head_of(line)) {
            test.blocks.push_back({*head, number, {}});
        } else if (!test.blocks.empty()) {
            test.blocks.back().lines.push_back(line);
        } else if (line.starts_with("# ")) {
            test.comment.push_back(line.substr(2));
        } else if (!line.empty()) {
            throw std::runtime_error(path.string() + ":" + std::to_string(number) +
                                     ": before the first block only lines with # may stand");
        }
    }
    if (test.comment.empty() || test.blocks.empty()) {
        throw std::runtime_error(path.string() + ": a case starts with a comment and has at least one block");
    }
    for (auto& block : test.blocks) {
        drop_blank_end(block.lines);
    }
    return test;
}

void write_case(Case const& test)
{
    std::string text;
    for (auto const& line : test.comment) {
        text += "# " + line + "\n";
    }
    for (auto const& block : test.blocks) {
        text += "\n-- " + block.head + " --\n";
        for (auto const& line : block.lines) {
            text += line + "\n";
        }
    }
    std::ofstream(test.path, std::ios::binary) << text;
}

} // namespace project_test
