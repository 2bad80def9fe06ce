// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "cli/option_parts.hpp"

namespace wijkpeil {

void add_new_command(CLI::App& app, Options& options)
{
    auto& project = options.new_project;
    auto* command = app.add_subcommand(
        "new",
        translated("make a project for another municipality, from a file with the wijken of the country"));
    add_message_options(*command, options);
    auto const add = [command](char const* name, auto& value, char const* what, char const* type) {
        return command->add_option(name, value, what)->type_name(type);
    };
    add("folder", options.project, translated("the new project's folder: empty, or not there yet"),
        translated("FOLDER"))
        ->required();
    add("--municipality", project.municipality, translated("its name or its code, GM0228"),
        translated("NAME"))
        ->required();
    add("--from", project.boundaries,
        translated("a GeoPackage, GeoJSON or Shapefile with the wijken of the country"), translated("FILE"))
        ->required();
    add("--area", project.areas,
        translated(
            "an area and its wijken, \"Oost=WK022801,WK022802\" (may be given more than once; default: each "
            "wijk is an area)"),
        "NAME=CODE,…");
    add("--year", project.year,
        translated("the year of the division (default: that in the name of the file)"), "2022");
    add("--publisher", project.publisher, translated("who publishes the reports"), translated("NAME"));
    add("--round", project.round, translated("id of the first round: 2027-voorjaar"), "ID");
    add("--deadline", project.deadline, translated("when all of the first round is ready"),
        translated("DATE"));
    add("--council", project.council, translated("the day of the council's meeting"), translated("DATE"));
    add("--cutoff", project.cutoff, translated("the last day on which figures were published that count"),
        translated("DATE"));
    add("--figures", project.figures, translated("a table with a column of codes and columns of figures"),
        translated("FILE"));
    add("--period", project.figures_period, translated("of --figures: what they are about"), "2022");
    add("--published", project.figures_published, translated("of --figures: the day they were published"),
        translated("DATE"));
    add("--source", project.figures_source, translated("of --figures: \"publisher: title\""),
        translated("TEXT"));
    command->add_flag("--dry-run", options.dry_run, translated("show what would be made, write nothing"));
    command->callback([&options] { options.command = Command::create; });
}

} // namespace wijkpeil
