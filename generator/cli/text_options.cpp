// SPDX-License-Identifier: EUPL-1.2
// The command line of `wijkpeil text`.
#include "base/messages.hpp"
#include "cli/option_parts.hpp"

namespace wijkpeil {

void add_text_command(CLI::App& app, Options& options)
{
    auto* text = app.add_subcommand(
        "text", translated("confirm a text, ask for texts with forms, or read forms back"));
    text->add_option("--project", options.project, translated("the project's folder (default: this folder)"))
        ->type_name(translated("FOLDER"));
    add_message_options(*text, options);
    text->add_option("action", options.text_what, translated("confirm, request or import"))
        ->required()
        ->type_name("confirm|request|import")
        ->check(CLI::IsMember({"confirm", "request", "import"}));
    text->add_option("file", options.files,
                     translated("of confirm: a text below templates/teksten; of request: the folder for the "
                                "forms (default: formulieren/); of import: forms"))
        ->type_name(translated("FILE"));
    text->add_option("--round", options.round,
                     translated("of request and import: this round (default: the one wijkpeil.yaml names)"))
        ->type_name("ID");
    text->add_option("--area", options.areas,
                     translated("of request: only this area; of import: the area that it must be"))
        ->type_name("ID");
    text->add_option("--date", options.date, translated("of confirm: the day it was confirmed: 2027-02-01"))
        ->type_name(translated("DATE"));
    text->add_flag("--replace", options.replace,
                   translated("of import: themes that are filled in replace what is there"));
    text->add_flag("--dry-run", options.dry_run,
                   translated("of confirm and import: show what would change, write nothing"));
    text->callback([&options] {
        options.command = Command::text;
        auto const count = options.files.size();
        bool const fits = options.text_what == "request"  ? count <= 1
                          : options.text_what == "import" ? count >= 1 && options.areas.size() <= 1
                                                          : count == 1;
        if (!fits) {
            throw CLI::RequiredError("file");
        }
    });
}

} // namespace wijkpeil
