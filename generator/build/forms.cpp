// SPDX-License-Identifier: EUPL-1.2
#include "build/forms.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "build/project.hpp"
#include "read/account_form.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_folder = "formulieren";
constexpr std::size_t k_most_bytes = 512UL << 10U;

// The round to write for; nothing after an error. A locked round asks for no texts.
Round const* round_of(Dataset const& dataset, Diagnostics& diagnostics)
{
    auto const* round = dataset.find_round(dataset.settings.current_round);
    if (diagnostics.has_errors() || round == nullptr) {
        return nullptr;
    }
    if (round->status != RoundStatus::open) {
        diagnostics.error(round->place,
                          say("the round \"{}\" is locked: its texts stay as they are", round->id),
                          say("open the next one: wijkpeil round new ID"));
        return nullptr;
    }
    return round;
}

bool knows_areas(FormOptions const& options, Dataset const& dataset, Diagnostics& diagnostics)
{
    std::vector<std::string> known;
    for (auto const& area : dataset.areas) {
        known.push_back(area.id);
    }
    bool all = true;
    for (auto const& id : options.areas) {
        if (dataset.find_area(id) == nullptr) {
            diagnostics.error({}, say("unknown area \"{}\"", id), spelling_hint(id, known));
            all = false;
        }
    }
    return all;
}

// What was read of a form, and the text it becomes.
struct NewText {
    AccountForm form;
    std::string content;
    ImportedForm result;
};

std::optional<NewText> new_text(AccountForm form, FormOptions const& options, Diagnostics& diagnostics)
{
    NewText text;
    text.result.path = "templates/teksten/" + form.round + "/" + form.area + ".md";
    text.result.sections = form.sections.size();
    auto const there = options.project / text.result.path;
    if (!file_exists(there)) {
        text.content = text_of_form(form);
        text.result.changed = true;
    } else {
        auto const was = read_file(there);
        auto now = with_form(was, form);
        if (!now) {
            diagnostics.error(place_of_file(text.result.path),
                              say("the head of this text cannot be changed where it is"),
                              say("write each key of the head on a line of its own"));
            return {};
        }
        text.content = std::move(*now);
        text.result.changed = text.content != was;
        if (text.result.changed && !options.replace) {
            diagnostics.error(place_of_file(text.result.path),
                              say("this text is there, and \"{}\" says something else", form.file),
                              say("compare the two; with --replace the themes that the form fills in are "
                                  "replaced, and the others stay"));
            return {};
        }
    }
    text.form = std::move(form);
    return text;
}

// Two forms of one area would overwrite each other.
void check_twice(std::vector<AccountForm> const& forms, Diagnostics& diagnostics)
{
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto const first =
            std::find_if(forms.begin(), forms.begin() + static_cast<std::ptrdiff_t>(i),
                         [&](AccountForm const& other) { return other.area == forms[i].area; });
        if (first != forms.begin() + static_cast<std::ptrdiff_t>(i)) {
            diagnostics.error(place_of_file(forms[i].file),
                              say("\"{}\" is a form about \"{}\" too", first->file, forms[i].area),
                              say("keep one of the two"));
        }
    }
}

// With the new texts in place of those that are there, every report they are in must be made: what a text
// may not hold is told at its line in the form.
void check_texts(std::vector<NewText> const& texts, FormOptions const& options, Dataset dataset,
                 Diagnostics& diagnostics)
{
    dataset.accounts.clear();
    for (auto const& text : texts) {
        for (auto const& section : text.form.sections) {
            dataset.accounts.push_back(section);
        }
    }
    Diagnostics found;
    Templates const templates(options.project, dataset, found);
    if (!found.has_errors()) {
        Statistics const statistics(dataset, *dataset.find_round(dataset.settings.current_round));
        for (auto const& text : texts) {
            static_cast<void>(templates.area_report(*dataset.find_area(text.form.area), statistics, found));
        }
    }
    for (auto const& one : found.all()) {
        if (one.severity == Severity::error) {
            diagnostics.add(one);
        }
    }
}

std::vector<AccountForm> read_forms(FormOptions const& options, Dataset const& dataset, Round const& round,
                                    Diagnostics& diagnostics)
{
    FormKnow const know{known_ids(dataset.areas), known_ids(dataset.settings.rounds), dataset.themes,
                        options.areas.empty() ? std::string() : options.areas.front(), round.id};
    std::vector<AccountForm> forms;
    for (auto const& file : options.forms) {
        auto const name = file.generic_string();
        // It may be named from here or from the project.
        auto const path = file_exists(file) || file.is_absolute() ? file : options.project / file;
        if (!file_exists(path)) {
            diagnostics.error(place_of_file(name), say("there is no such form"),
                              say("make one with: wijkpeil text request"));
        } else if (auto form = read_account_form(name, read_file(path, k_most_bytes), know, diagnostics)) {
            forms.push_back(std::move(*form));
        }
    }
    check_twice(forms, diagnostics);
    return forms;
}

} // namespace

RequestedForms request_forms(FormOptions const& options, Diagnostics& diagnostics)
{
    auto const project = project_to_show(options.project, options.round, diagnostics);
    auto const& dataset = project.dataset;
    auto const* round = round_of(dataset, diagnostics);
    RequestedForms forms;
    if (round == nullptr || !knows_areas(options, dataset, diagnostics)) {
        return forms;
    }
    Templates const templates(options.project, dataset, diagnostics);
    if (diagnostics.has_errors()) {
        return forms;
    }
    Statistics const statistics(dataset, *round);
    auto const folder = options.folder.empty() ? options.project / k_folder : options.folder;
    for (auto const& area : dataset.areas) {
        auto const& asked = options.areas;
        if (!asked.empty() && std::find(asked.begin(), asked.end(), area.id) == asked.end()) {
            continue;
        }
        auto const path = (folder / form_name(round->id, area.id)).lexically_normal();
        if (file_exists(path)) {
            forms.kept.push_back(path);
            continue;
        }
        write_file(path, templates.account_form(area, statistics));
        forms.made.push_back(path);
    }
    return forms;
}

std::vector<ImportedForm> import_forms(FormOptions const& options, Diagnostics& diagnostics)
{
    auto const project = project_to_show(options.project, options.round, diagnostics);
    auto const& dataset = project.dataset;
    auto const* round = round_of(dataset, diagnostics);
    if (round == nullptr || !knows_areas(options, dataset, diagnostics)) {
        return {};
    }
    std::vector<NewText> texts;
    for (auto& form : read_forms(options, dataset, *round, diagnostics)) {
        if (auto text = new_text(std::move(form), options, diagnostics)) {
            texts.push_back(std::move(*text));
        }
    }
    check_texts(texts, options, dataset, diagnostics);
    std::vector<ImportedForm> imported;
    if (diagnostics.has_errors()) {
        return imported;
    }
    for (auto const& text : texts) {
        if (text.result.changed && !options.dry_run) {
            write_file(options.project / text.result.path, text.content);
        }
        imported.push_back(text.result);
    }
    return imported;
}

} // namespace wijkpeil
