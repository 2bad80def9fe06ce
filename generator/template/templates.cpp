// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/typeset.hpp"
#include "language/typography.hpp"
#include "template/account_texts.hpp"
#include "template/document_note.hpp"
#include "template/fields_page.hpp"
#include "template/findings.hpp"
#include "template/form.hpp"
#include "template/indicator_page.hpp"
#include "template/main_points.hpp"
#include "template/point_choice.hpp"
#include "template/programme_page.hpp"
#include "template/readiness_page.hpp"
#include "template/report.hpp"
#include "template/round_report.hpp"
#include "template/template.hpp"
#include "template/word_check.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_sentences = "templates/zinnen.yaml";
constexpr char const* k_folder = "templates/";
constexpr char const* k_choice = "templates/hoofdpunten.yaml"; // may be left out
constexpr char const* k_partials = "templates/onderdelen";

// What could be meant by a name that is not there.
std::vector<std::string> names_of_templates(std::filesystem::path const& project)
{
    std::vector<std::string> names;
    for (auto const& path : list_files(project / k_folder, ".md")) {
        if (path.filename() != "README.md" && path.filename() != "HANDBOEK.md") {
            names.push_back(path.filename().string());
        }
    }
    return names;
}

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
    std::optional<Schema> schema; // of documents about one area
    std::optional<Schema> of_round;
    std::optional<Phrases> phrases;
    std::vector<std::string> kept_names; // that typography would change: they stay as their source has them
    PointChoices choices;
    std::map<std::string, std::string> inputs;
    bool usable = false;

    [[nodiscard]] AreaView view_of(Area const& area, Statistics const& statistics,
                                   Publication const* publication = nullptr) const
    {
        auto const chosen = choices.find(area.id);
        return {
            area,       statistics, *phrases, kept_names, chosen == choices.end() ? nullptr : &chosen->second,
            publication};
    }

    // The content of a file of the project, or nothing after an error.
    std::optional<std::string> read(std::filesystem::path const& project, std::string const& name,
                                    Diagnostics& diagnostics)
    {
        return read(project, name, place_of_file(name),
                    say("copy it from the project that comes with the program"), diagnostics);
    }
    std::optional<std::string> read(std::filesystem::path const& project, std::string const& name,
                                    Place const& named_at, std::string const& hint, Diagnostics& diagnostics)
    {
        auto const path = project / name;
        if (!file_exists(path)) {
            diagnostics.error(named_at, say("\"{}\" is not there", name), hint);
            return {};
        }
        auto content = read_file(path);
        inputs[name] = sha256(content);
        return content;
    }

    // The template of a publication; several may have the same.
    void read_report(std::filesystem::path const& project, Publication const& publication,
                     Diagnostics& diagnostics)
    {
        auto const& file = publication.template_file;
        if (file.empty() || set.reports.contains(file)) {
            return;
        }
        auto const name = std::string(k_folder) + file;
        auto content = publication.template_place.file.empty()
                           ? read(project, name, diagnostics)
                           : read(project, name, publication.template_place,
                                  spelling_hint(file, names_of_templates(project)), diagnostics);
        if (auto parsed = content ? parse_template(name, std::move(*content), diagnostics) : std::nullopt) {
            set.reports.emplace(file, std::move(*parsed));
            if (publication.about == Publication::About::round) {
                set.of_round.insert(file);
            }
        }
    }
};

Templates::Templates(std::filesystem::path const& project, Dataset const& dataset, Diagnostics& diagnostics)
    : parts_(std::make_unique<Parts>())
{
    Diagnostics found;
    parts_->schema.emplace(dataset);
    parts_->of_round.emplace(dataset, Publication::About::round);
    parts_->kept_names = names_to_keep(dataset);
    for (auto const& publication : dataset.settings.publications) {
        parts_->read_report(project, publication, found);
    }
    for (auto const& path : list_files(project / k_partials, ".md")) {
        auto const name = std::string(k_partials) + "/" + path.filename().string();
        if (auto content = parts_->read(project, name, found)) {
            if (auto parsed = parse_template(name, std::move(*content), found)) {
                parts_->set.partials.emplace(path.stem().string(), std::move(*parsed));
            }
        }
    }
    check_names(parts_->set, *parts_->schema, *parts_->of_round, found);
    parts_->set.accounts = parse_accounts(dataset, *parts_->schema, found);
    if (!found.has_errors()) {
        check_blocks(parts_->set, *parts_->schema, dataset, found);
    }
    if (auto content = parts_->read(project, k_sentences, found)) {
        Diagnostics in_sentences;
        Sentences sentences(k_sentences, *content, sentence_kinds(), in_sentences);
        if (!in_sentences.has_errors()) {
            check_rules(sentences.word_rules(), in_sentences);
        }
        if (!in_sentences.has_errors()) {
            sentences.check_words(*content, form_claims, in_sentences);
        }
        if (!in_sentences.has_errors()) {
            parts_->phrases.emplace(std::move(sentences));
        }
        found.merge(std::move(in_sentences));
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

Document Templates::area_document(Publication const& publication, Area const& area,
                                  Statistics const& statistics, Diagnostics& diagnostics) const
{
    if (!parts_->usable) {
        return {}; // told when the templates were read
    }
    auto const view = parts_->view_of(area, statistics, &publication);
    return make_report(parts_->set, *parts_->schema, view, diagnostics);
}

Document Templates::round_document(Publication const& publication, Statistics const& statistics,
                                   Diagnostics& diagnostics) const
{
    if (!parts_->usable) {
        return {};
    }
    RoundView const view(statistics, *parts_->phrases, parts_->kept_names, publication);
    auto const view_of = [&](Area const& area) { return parts_->view_of(area, statistics); };
    return make_round_report({parts_->set, *parts_->of_round, *parts_->schema, view_of}, view, diagnostics);
}

Document Templates::area_report(Area const& area, Statistics const& statistics,
                                Diagnostics& diagnostics) const
{
    return area_document(statistics.dataset().report_of(area.id), area, statistics, diagnostics);
}

AreaSummary Templates::area_summary(Area const& area, Statistics const& statistics) const
{
    AreaSummary summary;
    if (!parts_->usable) {
        return summary;
    }
    auto const view = parts_->view_of(area, statistics);
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

CommitmentsPage Templates::commitments_page(Statistics const& statistics) const
{
    return parts_->usable ? make_commitments_page(statistics, *parts_->phrases, parts_->kept_names)
                          : CommitmentsPage{};
}

Document Templates::changes_page(ChangesSince const& since, Statistics const& statistics) const
{
    if (!parts_->usable) {
        return {};
    }
    return make_changes_page(since, statistics, *parts_->phrases, parts_->kept_names);
}

Document Templates::readiness_page(Statistics const& statistics) const
{
    return parts_->usable ? make_readiness_page(statistics, *parts_->phrases, parts_->kept_names)
                          : Document{};
}

std::string Templates::account_form(Area const& area, Statistics const& statistics) const
{
    return parts_->phrases ? make_form(area, statistics, *parts_->phrases) : std::string{};
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
    return parts_->usable ? document_note(dataset.settings, *parts_->phrases) : std::string{};
}

std::vector<std::string> Templates::open_points(Statistics const& statistics) const
{
    return parts_->usable ? wijkpeil::open_points(statistics, *parts_->phrases) : std::vector<std::string>{};
}

std::vector<ListedField> Templates::fields(Area const& area, Statistics const& statistics) const
{
    if (!parts_->phrases) {
        return {};
    }
    auto const view = parts_->view_of(area, statistics);
    auto all = listed_fields(*parts_->schema, view);
    for (auto& one : all) {
        one.value = typeset(std::move(one.value), parts_->kept_names);
    }
    return all;
}

std::vector<ListedField> Templates::fields_of_round(Statistics const& statistics) const
{
    if (!parts_->phrases) {
        return {};
    }
    auto const& publications = statistics.dataset().settings.publications;
    auto const of_round = std::find_if(publications.begin(), publications.end(), [](Publication const& one) {
        return one.about == Publication::About::round;
    });
    if (of_round == publications.end()) {
        return {}; // no template of the project has them
    }
    RoundView const view(statistics, *parts_->phrases, parts_->kept_names, *of_round);
    auto all = listed_fields(*parts_->of_round, view);
    for (auto& one : all) {
        one.value = typeset(std::move(one.value), parts_->kept_names);
    }
    return all;
}

Document Templates::fields_page(Area const& area, Statistics const& statistics) const
{
    if (!parts_->usable) {
        return {};
    }
    auto const view = parts_->view_of(area, statistics);
    return make_fields_page(listed_fields(*parts_->schema, view), fields_of_round(statistics), view);
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
    auto const view = parts_->view_of(area, statistics);
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

std::map<std::string, std::string> Templates::values_today(Area const& area,
                                                           Statistics const& statistics) const
{
    std::map<std::string, std::string> values;
    if (!parts_->usable) {
        return values;
    }
    auto const view = parts_->view_of(area, statistics);
    for (auto const& name : parts_->schema->names()) {
        auto const* field = parts_->schema->find(name);
        if (field == nullptr || field->kind != FieldKind::value) {
            continue;
        }
        auto const value = field->get(view);
        if (value.yes) {
            values[name] = plain(value.text);
        }
    }
    return values;
}

std::map<std::string, std::string> const& Templates::inputs() const
{
    return parts_->inputs;
}

} // namespace wijkpeil
