// SPDX-License-Identifier: EUPL-1.2
#include "template/field_list.hpp"

#include "base/files.hpp"
#include "base/message_in.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "template/document_view.hpp"
#include "template/field_words.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr char const* k_parts = "templates/onderdelen";
constexpr std::size_t k_most_files = 3; // named behind a field

void add_files(std::vector<std::string>& files, Text const& text, Dataset const& dataset)
{
    auto const add = [&](Statistic const& one) {
        for (auto const index : one.observations) {
            auto const& path = dataset.figure_files[dataset.observations[index].file].path;
            if (std::find(files.begin(), files.end(), path) == files.end()) {
                files.push_back(path);
            }
        }
    };
    for (auto const& run : text) {
        if (run.shown) {
            add(run.shown->statistic);
            std::for_each(run.shown->against.begin(), run.shown->against.end(), add);
        }
    }
}

// "krap.waarde" is described as "*.waarde" when the group is that of an indicator.
FieldWords const* words_of(std::string const& name)
{
    auto const* own = words_of_field(name);
    return own != nullptr ? own : words_of_field("*" + name.substr(std::min(name.find('.'), name.size())));
}

class FieldLister
{
public:
    explicit FieldLister(DocumentView const& view) : view_(view) {}

    void add(std::string const& name, Field const& field)
    {
        auto const value = field.get ? field.get(view_) : FieldValue{};
        auto one = described(name, field.kind);
        one.name = name;
        one.value = value.text;
        one.yes = value.yes || !value.rows.empty();
        one.rows = value.rows.size();
        add_files(one.files, one.value, view_.dataset());
        all.push_back(std::move(one));
        for (auto const& inner : field.row) {
            add_row(name, inner, value.rows);
        }
    }

    std::vector<ListedField> all;

private:
    [[nodiscard]] static ListedField described(std::string const& full_name, FieldKind kind)
    {
        ListedField one;
        one.kind = kind;
        if (auto const* words = words_of(full_name)) {
            one.what = words->what;
            one.from = words->from;
        }
        return one;
    }

    // The values of all rows, one after the other.
    void add_row(std::string const& list, Field const& field, std::vector<FieldRow> const& rows)
    {
        auto one = described(list + "/" + field.name, field.kind);
        one.name = field.name;
        one.list = list;
        for (auto const& row : rows) {
            auto const found = row.find(field.name);
            if (found == row.end()) {
                continue;
            }
            one.yes = one.yes || found->second.yes;
            if (!found->second.text.empty()) {
                one.value = one.value.empty() ? found->second.text
                                              : std::move(one.value) + text_of(", ") + found->second.text;
            }
        }
        add_files(one.files, one.value, view_.dataset());
        all.push_back(std::move(one));
    }

    DocumentView const& view_;
};

void add_names(std::set<std::string>& names, TemplateSet const& set, Schema const& schema,
               std::vector<TemplateNode> const& nodes, std::string const& list, std::size_t depth)
{
    for (auto const& node : nodes) {
        if (node.kind == TemplateNode::Kind::text || depth > k_most_template_depth) {
            continue;
        }
        if (node.kind == TemplateNode::Kind::partial) {
            if (auto const part = set.partials.find(node.name); part != set.partials.end()) {
                add_names(names, set, schema, part->second.nodes, list, depth + 1);
            }
            continue;
        }
        bool const of_row = !list.empty() && node.name.find('.') == std::string::npos;
        auto const name = of_row ? list + "/" + node.name : node.name;
        names.insert(name);
        auto const* field = of_row ? nullptr : schema.find(node.name);
        bool const repeats =
            node.kind == TemplateNode::Kind::section && field != nullptr && field->kind == FieldKind::list;
        add_names(names, set, schema, node.children, repeats ? node.name : list, depth);
    }
}

std::vector<std::string> template_names(std::filesystem::path const& project)
{
    std::vector<std::string> names;
    for (auto const& path : list_files(project / "templates", ".md")) {
        auto const stem = path.stem().string();
        if (std::all_of(stem.begin(), stem.end(), [](char c) { return c < 'A' || c > 'Z'; })) {
            names.push_back(stem); // README and the like are for readers
        }
    }
    return names;
}

} // anonymous namespace

std::vector<ListedField> listed_fields(Schema const& schema, DocumentView const& view)
{
    FieldLister lister(view);
    for (auto const& name : schema.names()) {
        lister.add(name, *schema.find(name));
    }
    return std::move(lister.all);
}

char const* name_of(FieldKind kind)
{
    switch (kind) {
    case FieldKind::text:
        return to_be_translated("text");
    case FieldKind::value:
        return to_be_translated("value");
    case FieldKind::yes_no:
        return to_be_translated("yes or no");
    case FieldKind::list:
        return to_be_translated("list");
    }
    return "";
}

std::string origin_of(ListedField const& field, std::string const& translated_from)
{
    if (field.files.empty()) {
        return translated_from;
    }
    auto shown = field.files;
    shown.resize(std::min(shown.size(), k_most_files));
    auto const more = field.files.size() - shown.size();
    return fmt::format("{} ({}{})", translated_from, joined(shown, ", "),
                       more == 0 ? std::string{} : fmt::format(" +{}", more));
}

std::set<std::string> names_used(TemplateSet const& set, Schema const& schema)
{
    std::set<std::string> names;
    for (auto const& [file, report] : set.reports) {
        add_names(names, set, schema, report.nodes, {}, 0);
    }
    return names;
}

bool is_of_round(std::string const& name, Dataset const& dataset)
{
    auto const& all = dataset.settings.publications;
    return std::any_of(all.begin(), all.end(), [&name](Publication const& one) {
        return one.about == Publication::About::round &&
               (one.template_file == name || one.template_file == name + ".md");
    });
}

std::optional<std::set<std::string>> names_used_by(std::filesystem::path const& project, std::string name,
                                                   Dataset const& dataset, Diagnostics& diagnostics)
{
    if (name.ends_with(".md")) {
        name.resize(name.size() - 3);
    }
    auto const known = template_names(project);
    auto const file = "templates/" + name + ".md";
    if (std::find(known.begin(), known.end(), name) == known.end()) {
        diagnostics.error(place_of_file(file), say("there is no template \"{}\"", name),
                          spelling_hint(name, known));
        return {};
    }
    TemplateSet set;
    if (auto parsed = parse_template(file, read_file(project / file), diagnostics)) {
        set.reports.emplace(name, std::move(*parsed));
    }
    for (auto const& path : list_files(project / k_parts, ".md")) {
        auto const part = std::string(k_parts) + "/" + path.filename().string();
        if (auto parsed = parse_template(part, read_file(path), diagnostics)) {
            set.partials.emplace(path.stem().string(), std::move(*parsed));
        }
    }
    using About = Publication::About;
    return names_used(set, Schema(dataset, is_of_round(name, dataset) ? About::round : About::area));
}

} // namespace wijkpeil
