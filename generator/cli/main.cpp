// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "cli/commands.hpp"

#include <cstdio>
#include <exception>

namespace {

int run(wijkpeil::Options const& options)
{
    switch (options.command) {
    case wijkpeil::Command::build:
        return run_build(options);
    case wijkpeil::Command::check:
        return run_check(options);
    case wijkpeil::Command::create:
        return run_new(options);
    case wijkpeil::Command::list:
        return run_list(options);
    case wijkpeil::Command::preview:
        return run_preview(options);
    case wijkpeil::Command::proof:
        return run_proof(options);
    case wijkpeil::Command::round:
        return run_round(options);
    case wijkpeil::Command::diff:
        return run_diff(options);
    case wijkpeil::Command::text:
        return run_text(options);
    }
    return wijkpeil::k_exit_wrong_use;
}

} // namespace

int main(int argument_count, char** arguments)
{
    wijkpeil::use_message_language(wijkpeil::language_argument(argument_count, arguments));
    try {
        auto const parsed = wijkpeil::parse_arguments(argument_count, arguments);
        return parsed.options ? run(*parsed.options) : parsed.exit_code;
    } catch (wijkpeil::FileError const& failure) {
        std::fprintf(stderr, "wijkpeil: %s\n", failure.what());
    } catch (std::exception const& failure) {
        std::fprintf(
            stderr, "wijkpeil: %s\n",
            wijkpeil::say("this is a mistake in the program, please report it: {}", failure.what()).c_str());
    }
    return wijkpeil::k_exit_errors;
}
