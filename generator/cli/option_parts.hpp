// SPDX-License-Identifier: EUPL-1.2
// Parts of the command line that stand in files of their own.
#pragma once

#include "cli/options.hpp"

#include <CLI/CLI.hpp>

namespace wijkpeil {

// The language and the form of messages, and --help.
void add_message_options(CLI::App& command, Options& options);
void add_new_command(CLI::App& app, Options& options);
void add_text_command(CLI::App& app, Options& options);

} // namespace wijkpeil
