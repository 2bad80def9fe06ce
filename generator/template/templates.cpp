// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "document/typeset.hpp"
#include "language/typography.hpp"
#include "template/findings.hpp"
#include "template/indicator_page.hpp"
#include "template/main_points.hpp"
#include "template/point_choice.hpp"
#include "template/programme_page.hpp"
#include "template/report.hpp"
#include "template/template.hpp"
#include "template/word_check.hpp"

#include <algorithm>
#include <optional>

namespace wijkpeil {
namespace {

constexpr char const* k_sentences = "templates/zinnen.yaml";
constexpr char const* k_choice = "templates/hoofdpunten.yaml"; // may be left out
constexpr char const* k_partials = "templates/onderdelen";

std::vector<std::string> names_to_keep(Dataset const& dataset)
{
    std::vector<std::string> names;
    auto const add = [&names](std::string const& name) {
        if (!name.empty() && typeset(name) != name) {
            names.push_back(name);
        }
    };
    for (auto const& [code, region] : dataset.regions) {
        add(region.name);
    }
    for (auto const& area : dataset.areas) {
        add(area.name);
    }
    return names;
}

} // anonymous namespace

struct Templates::Parts {
    TemplateSet set;
    std::optional<Schema> schema;
    std::optional<Phrases> phrases;
    std::vector<std::string> kept_names; // that typography would change: they stay as their source has them
    PointChoices choices;
    std::map<std::string, std::string> inputs;
    bool usable = false;

    [[nodiscard]] AreaView view_of(Area const& area, Statistics const& statistics) const
    {
        auto const chosen = choices.find(area.id);
        return {area, statistics, *phrases, kept_names, chosen == choices.end() ? nullptr : &chosen->second};
    }

    // The content of a file of the project, or nothing after an error.
    std::optional<std::string> read(std::filesystem::path const& project, std::string const& name,
                                    Diagnostics& diagnostics)
    {
        auto const path = project / name;
        if (!file_exists(path)) {
            diagnostics.error(place_of_file(name), say("\"{}\" is not there", name),
                              say("copy it from the project that comes with the program"));
            return {};
        }
        auto content = read_file(path);
        inputs[name] = sha256(content);
        return content;
    }
};

Templates::Templates(std::filesystem::path const& project, Dataset const& dataset, Diagnostics& diagnostics)
    : parts_(std::make_unique<Parts>())
{
    Diagnostics found;
    parts_->schema.emplace(dataset);
    parts_->kept_names = names_to_keep(dataset);
    auto const report = "templates/" + dataset.settings.report_template;
    if (auto content = parts_->read(project, report, found)) {
        parts_->set.report = parse_template(report, std::move(*content), found);
    }
    for (auto const& path : list_files(project / k_partials, ".md")) {
        auto const name = std::string(k_partials) + "/" + path.filename().string();
        if (auto content = parts_->read(project, name, found)) {
            if (auto parsed = parse_template(name, std::move(*content), found)) {
                parts_->set.partials.emplace(path.stem().string(), std::move(*parsed));
            }
        }
    }
    check_names(parts_->set, *parts_->schema, found);
    if (parts_->set.report && !found.has_errors()) {
        check_blocks(parts_->set, dataset, found);
    }
    if (auto content = parts_->read(project, k_sentences, found)) {
        Sentences sentences(k_sentences, *content, sentence_kinds(), found);
        if (!found.has_errors()) {
            check_rules(sentences.word_rules(), found);
        }
        if (!found.has_errors()) {
            sentences.check_words(*content, form_claims, found);
        }
        parts_->phrases.emplace(std::move(sentences));
    }
    if (file_exists(project / k_choice)) {
        if (auto content = parts_->read(project, k_choice, found)) {
            parts_->choices = read_point_choices(k_choice, *content, dataset, found);
        }
    }
    parts_->usable = !found.has_errors();
    diagnostics.merge(std::move(found));
}

Templates::~Templates() = default;

Document Templates::area_report(Area const& area, Statistics const& statistics,
                                Diagnostics& diagnostics) const
{
    if (!parts_->usable) {
        return {}; // told when the templates were read
    }
    auto const view = parts_->view_of(area, statistics);
    return make_report(parts_->set, *parts_->schema, view, diagnostics);
}

AreaSummary Templates::area_summary(Area const& area, Statistics const& statistics) const
{
    AreaSummary summary;
    if (!parts_->usable) {
        return summary;
    }
    AreaView const view(area, statistics, *parts_->phrases, parts_->kept_names);
    summary.finding = typeset(headline(view) + text_of("."), parts_->kept_names);
    summary.newest = newest_label(view);
    for (auto const& region : area.regions) {
        summary.regions.push_back(typeset(region_sentences(view, region.code), parts_->kept_names));
    }
    return summary;
}

Document Templates::indicator_page(Indicator const& indicator, Statistics const& statistics,
                                   bool with_csv) const
{
    if (!parts_->usable) {
        return {};
    }
    IndicatorView const view(indicator, statistics, *parts_->phrases);
    return make_indicator_page(view, with_csv, parts_->kept_names);
}

Document Templates::programme_page(Statistics const& statistics) const
{
    if (!parts_->usable) {
        return {};
    }
    return make_programme_page(statistics, *parts_->phrases, parts_->kept_names);
}

std::vector<MainPointLine> Templates::main_points(Area const& area, Statistics const& statistics) const
{
    std::vector<MainPointLine> lines;
    if (!parts_->usable) {
        return lines;
    }
    auto const view = parts_->view_of(area, statistics);
    auto const used = wijkpeil::main_points(view);
    for (auto const& one : candidates(view)) {
        bool const is_used =
            std::any_of(used.begin(), used.end(), [&](MainPoint const& point) { return point.id == one.id; });
        lines.push_back({one.id, is_used, plain(one.sentence), plain(one.reason)});
    }
    return lines;
}

std::string Templates::example_note(Dataset const& dataset) const
{
    bool const wanted = parts_->usable && dataset.settings.example;
    return wanted ? plain(parts_->phrases->sentence("document", "voorbeeld")) : std::string{};
}

std::vector<std::string> Templates::field_names() const
{
    return parts_->schema->names();
}

std::vector<FieldToday> Templates::fields_today(std::string const& group, Area const& area,
                                                Statistics const& statistics) const
{
    std::vector<FieldToday> all;
    if (!parts_->usable) {
        return all;
    }
    AreaView const view(area, statistics, *parts_->phrases, parts_->kept_names);
    for (auto const& name : parts_->schema->names()) {
        auto const* field = parts_->schema->find(name);
        if (!name.starts_with(group + ".") || field == nullptr || !field->get) {
            continue;
        }
        auto const value = field->get(view);
        bool const around = field->kind == FieldKind::yes_no || field->kind == FieldKind::list;
        all.push_back(
            {around ? fmt::format("{{{{#{0}}}}}…{{{{/{0}}}}}", name) : fmt::format("{{{{{}}}}}", name),
             field->kind == FieldKind::yes_no ? (value.yes ? "ja" : "nee") : plain(value.text)});
    }
    return all;
}

std::map<std::string, std::string> const& Templates::inputs() const
{
    return parts_->inputs;
}

} // namespace wijkpeil
