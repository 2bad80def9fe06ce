// SPDX-License-Identifier: EUPL-1.2
#include "template/schema.hpp"

#include "language/language.hpp"
#include "template/area_view.hpp"
#include "template/round_view.hpp"

#include <utility>

namespace wijkpeil {

FieldValue text_field(Text text)
{
    FieldValue value;
    value.yes = !text.empty();
    value.text = std::move(text);
    return value;
}

FieldValue text_field(std::string text)
{
    return text_field(text_of(std::move(text)));
}

FieldValue yes_field(bool yes)
{
    FieldValue value;
    value.yes = yes;
    return value;
}

FieldValue value_field(ShownValue shown)
{
    FieldValue value;
    auto const& about = printed_value(shown);
    value.yes = !is_missing(about);
    if (auto const* missing = std::get_if<Missing>(&about)) {
        shown.text = reason_brief(*missing);
    }
    value.text = {run_of(std::move(shown))};
    return value;
}

// A cast that fails is a mistake of ours: a schema is asked by documents of its own kind only.
std::function<FieldValue(DocumentView const&)> of_area(std::function<FieldValue(AreaView const&)> get)
{
    return
        [get = std::move(get)](DocumentView const& view) { return get(dynamic_cast<AreaView const&>(view)); };
}

std::function<FieldValue(DocumentView const&)> of_round(std::function<FieldValue(RoundView const&)> get)
{
    return [get = std::move(get)](DocumentView const& view) {
        return get(dynamic_cast<RoundView const&>(view));
    };
}

Schema::Schema(Dataset const& dataset, Publication::About about)
{
    bool const round = about == Publication::About::round;
    for (auto const& indicator : dataset.indicators) {
        // By id and not by address: the schema may outlive a copy of the dataset it was made from.
        auto const choose = [id = indicator.id](DocumentView const& view) {
            return view.dataset().find_indicator(id);
        };
        add(indicator.id, round ? round_indicator_fields(choose) : indicator_fields(choose));
    }
    if (round) {
        add("leidend", round_indicator_fields([](RoundView const& view) { return view.lead(); }));
    } else {
        add("leidend", indicator_fields([](AreaView const& view) { return view.lead(); }));
        add("tweede", indicator_fields([](AreaView const& view) { return view.second(); }));
    }
    for (auto const& groups : {document_fields(), round ? round_groups() : area_groups()}) {
        for (auto const& [group, fields] : groups) {
            groups_.erase(group); // the program's own groups go before an indicator of the same name
            add(group, fields);
        }
    }
}

Schema::Schema(std::map<std::string, std::vector<Field>> groups)
{
    for (auto& [group, fields] : groups) {
        add(group, std::move(fields));
    }
}

void Schema::add(std::string const& group, std::vector<Field> fields)
{
    for (auto& field : fields) {
        auto name = field.name;
        groups_[group].insert_or_assign(std::move(name), std::move(field));
    }
}

Field const* Schema::find(std::string_view name) const
{
    auto const dot = name.find('.');
    bool const grouped = dot != std::string_view::npos;
    auto const group = groups_.find(grouped ? name.substr(0, dot) : std::string_view{});
    if (group == groups_.end()) {
        return nullptr;
    }
    auto const field = group->second.find(grouped ? name.substr(dot + 1) : name);
    return field == group->second.end() ? nullptr : &field->second;
}

bool Schema::is_group(std::string_view name) const
{
    return groups_.find(name) != groups_.end();
}

std::vector<std::string> Schema::names() const
{
    std::vector<std::string> all;
    for (auto const& [group, fields] : groups_) {
        for (auto const& [name, field] : fields) {
            all.push_back(group.empty() ? name : group + "." + name);
        }
    }
    return all;
}

} // namespace wijkpeil
