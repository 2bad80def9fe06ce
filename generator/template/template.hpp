// SPDX-License-Identifier: EUPL-1.2
// The room `template`: strict Mustache and Markdown → document tree (DESIGN: templates that editors can
// trust).
#pragma once

#include "base/diagnostics.hpp"
#include "compute/statistics.hpp"
#include "document/document.hpp"
#include "template/changes_page.hpp"
#include "template/commitments_page.hpp"
#include "template/field_list.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wijkpeil {

// What other pages tell of an area.
struct AreaSummary {
    Text finding;              // as one sentence
    std::string newest;        // "Nieuwste cijfer: 2024"
    std::vector<Text> regions; // of each of its regions, in its order: two plain sentences with the values
};

// What a template may write, and what the report of one area says there.
struct FieldToday {
    std::string written; // "{{gebied.naam}}", "{{#krap.kloof_groter}}…{{/krap.kloof_groter}}"
    std::string value;   // empty: nothing, or a list
};

// A main point that an area's report tells or could tell.
struct MainPointLine {
    std::string id;
    bool used = false;
    std::string sentence;
    std::string rule;
};

// The report templates, partials and sentences of a project, read and checked once; used from many threads.
class Templates
{
public:
    // Reads the template of each publication, templates/onderdelen/*.md and templates/zinnen.yaml.
    Templates(std::filesystem::path const& project, Dataset const& dataset, Diagnostics& diagnostics);
    ~Templates();

    // A publication of one area. Errors (an unknown field, a block that asks for an unknown indicator) are
    // diagnostics with places in the template; the document is then not to be used.
    [[nodiscard]] Document area_document(Publication const& publication, Area const& area,
                                         Statistics const& statistics, Diagnostics& diagnostics) const;
    // A publication about the round, with its parts about each area.
    [[nodiscard]] Document round_document(Publication const& publication, Statistics const& statistics,
                                          Diagnostics& diagnostics) const;
    // The first publication about an area, which is made of it.
    [[nodiscard]] Document area_report(Area const& area, Statistics const& statistics,
                                       Diagnostics& diagnostics) const;
    [[nodiscard]] AreaSummary area_summary(Area const& area, Statistics const& statistics) const;
    // One indicator over all areas; `with_csv`: it links to the files with the figures of each area.
    [[nodiscard]] Document indicator_page(Indicator const& indicator, Statistics const& statistics,
                                          bool with_csv) const;
    // All indicators over all areas.
    [[nodiscard]] Document programme_page(Statistics const& statistics) const;
    // All commitments as of the round.
    [[nodiscard]] CommitmentsPage commitments_page(Statistics const& statistics) const;
    // What the round shows differently from the one before, or from the issue it corrects.
    [[nodiscard]] Document changes_page(ChangesSince const& since, Statistics const& statistics) const;
    // What the round still needs before it may close.
    [[nodiscard]] Document readiness_page(Statistics const& statistics) const;
    // The form that asks for texts about the area; empty if the sentences have errors.
    [[nodiscard]] std::string account_form(Area const& area, Statistics const& statistics) const;
    // All main points that can be chosen for an area, the weightiest first.
    [[nodiscard]] std::vector<MainPointLine> main_points(Area const& area,
                                                         Statistics const& statistics) const;
    // What every page says of a demonstration (`voorbeeld: ja`) and of a draft; empty if it is neither.
    [[nodiscard]] std::string example_note(Dataset const& dataset) const;
    // Of a draft: what is not done yet, one sentence each.
    [[nodiscard]] std::vector<std::string> open_points(Statistics const& statistics) const;
    // The fields of an area that hold a number today, as it is printed in running text.
    [[nodiscard]] std::map<std::string, std::string> values_today(Area const& area,
                                                                  Statistics const& statistics) const;
    // All fields with their value for an area. Also when a template has errors: who mends one wants the list.
    // Nothing if the sentences have errors.
    [[nodiscard]] std::vector<ListedField> fields(Area const& area, Statistics const& statistics) const;
    // Those of a document about the round, likewise.
    [[nodiscard]] std::vector<ListedField> fields_of_round(Statistics const& statistics) const;
    [[nodiscard]] Document fields_page(Area const& area, Statistics const& statistics) const;
    // All names a template of this project may use: "gebied.naam", "moeilijk-rondkomen.waarde", …
    [[nodiscard]] std::vector<std::string> field_names() const;
    // The fields of a group ("bijstand") with their values for an area; empty if there is no such group.
    [[nodiscard]] std::vector<FieldToday> fields_today(std::string const& group, Area const& area,
                                                       Statistics const& statistics) const;
    // Files read: relative path → sha256.
    [[nodiscard]] std::map<std::string, std::string> const& inputs() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace wijkpeil
