// SPDX-License-Identifier: EUPL-1.2
// Runs a program and keeps what it printed.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace project_test {

struct ProcessResult {
    int exit_code = 0; // 128 + the signal's number if a signal ended it
    std::string out;
    std::string err;
};

// Standard input is empty. The environment is PATH, the sanitizers' options and `environment`, nothing else.
// A program that takes more than two minutes is ended (exit code 137).
[[nodiscard]] ProcessResult run_process(std::filesystem::path const& program,
                                        std::vector<std::string> const& arguments,
                                        std::map<std::string, std::string> const& environment,
                                        std::filesystem::path const& folder);

} // namespace project_test
