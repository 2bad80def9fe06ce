// SPDX-License-Identifier: EUPL-1.2
// The command line: commands, their options, and what wrong use is told.
#pragma once

#include "create/new_project.hpp"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

enum class Command { build, check, create, diff, list, preview, proof, round, text };
enum class ReportFormat { text, json };

struct Options {
    Command command = Command::build;
    std::filesystem::path project = ".";
    std::filesystem::path output;
    std::vector<std::string> areas;
    std::vector<std::string> publications;
    std::string list_what;                    // areas, fields, findings, indicators, rounds, …
    std::string list_template;                // of list fields: only what this template uses; empty: all
    std::vector<std::filesystem::path> files; // of proof: one or two PDFs; of text: see there
    int port = 8080;                          // of preview
    bool open = false;                        // of preview: in a browser
    std::string text_what;                    // confirm, request or import
    NewProjectOptions new_project;            // of new; its folder is `project`
    std::string round_what;                   // list, new, lock, correct or verify
    std::string round;                        // of build, check, list, preview: which one; of round: its id
    std::vector<std::string> rounds;          // of diff: two
    std::filesystem::path pages;              // of diff: where pictures of pages go; empty: none are made
    std::string round_name;                   // of a new round
    std::string reason;                       // of a correction
    std::map<std::string, std::string> dates; // of a new round, by their key in wijkpeil.yaml
    std::string date;                         // of a confirmation, lock, correction or check; may be empty
    bool replace = false;                     // of text import: a text that is there may change
    bool dry_run = false;                     // of text, new and round new: show it, write nothing
    int jobs = 0;
    bool strict = false;
    bool draft = false;               // --concept
    std::vector<std::string> formats; // of build: some of k_formats; empty: all
    bool prove = true;
    std::string language; // of messages: "nl", "en", or empty
    ReportFormat format = ReportFormat::text;
};

constexpr std::array<char const*, 4> k_formats{"pdf", "html", "csv", "png"};

// Exit codes, fixed for ever.
constexpr int k_exit_done = 0;
constexpr int k_exit_errors = 1;
constexpr int k_exit_wrong_use = 2;

// What the arguments ask for. Otherwise the exit code, after the help, version or complaint was printed.
struct Parsed {
    std::optional<Options> options;
    int exit_code = k_exit_done;
};
[[nodiscard]] Parsed parse_arguments(int count, char const* const* arguments);

// The language asked for by --language, before anything is printed; empty if none.
[[nodiscard]] std::string language_argument(int count, char const* const* arguments);

} // namespace wijkpeil
