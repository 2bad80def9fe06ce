// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil list fields`: what a template may hold, with today's values of one area.
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "build/project.hpp"
#include "cli/commands.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"
#include "template/template.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_shown = 48; // characters of a value in a line

// The first of --area, else the first of the project.
Area const* chosen_area(Dataset const& dataset, Options const& options, Diagnostics& diagnostics)
{
    if (options.areas.empty()) {
        return dataset.areas.empty() ? nullptr : &dataset.areas.front();
    }
    auto const* area = dataset.find_area(options.areas.front());
    if (area == nullptr) {
        std::vector<std::string> known;
        for (auto const& one : dataset.areas) {
            known.push_back(one.id);
        }
        diagnostics.error({}, say("unknown area \"{}\"", options.areas.front()),
                          spelling_hint(options.areas.front(), known));
    }
    return area;
}

std::string full_name(ListedField const& field, char const* between)
{
    return field.list.empty() ? field.name : field.list + between + field.name;
}

std::string value_words(ListedField const& field)
{
    if (field.kind == FieldKind::list) {
        return say_count("{} row", "{} rows", field.rows);
    }
    if (field.kind == FieldKind::yes_no) {
        return field.yes ? say("yes") : say("no");
    }
    return replaced(plain(field.value), "\xC2\xAD", ""); // soft hyphens
}

std::string shortened(std::string const& text)
{
    auto const letters = to_code_points(text);
    return letters.size() <= k_most_shown ? text : to_utf8(letters.substr(0, k_most_shown - 1)) + "…";
}

void print_text(std::vector<ListedField> const& fields)
{
    std::vector<std::vector<std::string>> lines{
        {say("field"), say("kind"), say("value today"), say("what it is"), say("where it comes from")}};
    for (auto const& field : fields) {
        lines.push_back({full_name(field, ": "), translated(name_of(field.kind)),
                         shortened(value_words(field)), translated(field.what),
                         origin_of(field, translated(field.from))});
    }
    print_columns(lines);
}

nlohmann::ordered_json json_of(ListedField const& field)
{
    nlohmann::ordered_json one;
    one["name"] = full_name(field, "/");
    one["kind"] = translated(name_of(field.kind));
    if (field.kind == FieldKind::list) {
        one["rows"] = field.rows;
    } else if (field.kind == FieldKind::yes_no && field.list.empty()) {
        one["value"] = field.yes;
    } else if (field.kind != FieldKind::yes_no) {
        one["value"] = value_words(field);
    }
    one["what"] = translated(field.what);
    one["from"] = translated(field.from);
    one["files"] = field.files;
    return one;
}

void print_json(std::vector<ListedField> const& fields, std::string const& area)
{
    auto all = nlohmann::ordered_json::array();
    for (auto const& field : fields) {
        all.push_back(json_of(field));
    }
    nlohmann::ordered_json const whole{{"area", area}, {"fields", std::move(all)}};
    std::printf("%s\n", whole.dump(2).c_str());
}

} // namespace

int list_fields(Options const& options)
{
    Diagnostics diagnostics;
    auto const dataset = project_to_show(options.project, options.round, diagnostics).dataset;
    auto const* area = diagnostics.has_errors() ? nullptr : chosen_area(dataset, options, diagnostics);
    std::optional<std::set<std::string>> used;
    if (area != nullptr && !options.list_template.empty()) {
        used = names_used_by(options.project, options.list_template, dataset, diagnostics);
    }
    std::vector<ListedField> fields;
    if (area != nullptr && !diagnostics.has_errors()) {
        Diagnostics in_templates; // a mistake in a template is no reason to hide the fields that mend it
        Templates const templates(options.project, dataset, in_templates);
        Statistics const statistics(dataset, *dataset.find_round(dataset.settings.current_round));
        fields = is_of_round(options.list_template, dataset) ? templates.fields_of_round(statistics)
                                                             : templates.fields(*area, statistics);
        if (fields.empty()) {
            diagnostics.merge(std::move(in_templates));
        }
    }
    std::erase_if(fields,
                  [&](ListedField const& one) { return used && !used->contains(full_name(one, "/")); });
    int const code = report(diagnostics, options);
    if (code == k_exit_done) {
        if (options.format == ReportFormat::json) {
            print_json(fields, area == nullptr ? std::string{} : area->id);
        } else {
            print_text(fields);
        }
    }
    return code;
}

} // namespace wijkpeil
