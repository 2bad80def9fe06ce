// SPDX-License-Identifier: EUPL-1.2
#include "template/fields_page.hpp"

#include "base/message_in.hpp"
#include "document/typeset.hpp"
#include "template/cells.hpp"
#include "template/document_note.hpp"
#include "template/field_list.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr char const* k_title = to_be_translated("Fields for templates: {}");
constexpr char const* k_lead = to_be_translated(
    "These fields can stand in a template. Their values are those of {} as of today’s figures.");

// A message in a language with a text for its {}.
Text filled_in(std::string const& language, char const* message, Text const& text)
{
    auto const whole = translated_to(language, message);
    auto const at = whole.find("{}");
    return text_of(whole.substr(0, at)) + text + text_of(whole.substr(at + 2));
}

class FieldsPage
{
public:
    FieldsPage(std::vector<ListedField> fields, std::vector<ListedField> const& of_round,
               AreaView const& view)
        : view_(view), language_(view.dataset().settings.language), fields_(std::move(fields))
    {
        std::copy_if(of_round.begin(), of_round.end(), std::back_inserter(of_round_),
                     [this](ListedField const& one) { return is_of_round_alone(one); });
        for (auto& one : of_round_) {
            one.value = text_of(plain(one.value)); // of other areas too: to be read here, and not followed
        }
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> all;
        all.push_back(
            Block{Paragraph{ParagraphRole::kicker, words(to_be_translated("For who writes templates"))}});
        all.push_back(Block{Heading{1, {}, filled_in(language_, k_title, view_.area_name())}});
        all.push_back(Block{Paragraph{ParagraphRole::lead, filled_in(language_, k_lead, view_.area_name())}});
        // The fixed groups first: whoever looks for the name of an area need not pass all indicators.
        for (bool const of_indicators : {false, true}) {
            for (auto at = fields_.begin(); at != fields_.end();) {
                auto const group = group_of(*at);
                auto const end = std::find_if(at, fields_.end(),
                                              [&](ListedField const& one) { return group_of(one) != group; });
                auto const* indicator = view_.dataset().find_indicator(group);
                if ((indicator != nullptr) == of_indicators) {
                    all.push_back(section(group, indicator, at, end));
                }
                at = end;
            }
        }
        if (!of_round_.empty()) {
            all.push_back(section_of_round());
        }
        return all;
    }

private:
    // Not a field that a document about an area has too; of the indicators the lead one stands for all.
    [[nodiscard]] bool is_of_round_alone(ListedField const& field) const
    {
        auto const group = group_of(field);
        bool const of_project = group == "ronde" || group == "project" || group == "publicatie" ||
                                group == "rapport" || view_.dataset().find_indicator(group) != nullptr;
        return !of_project;
    }

    using Fields = std::vector<ListedField>::const_iterator;

    [[nodiscard]] static std::string group_of(ListedField const& field)
    {
        auto const& name = field.list.empty() ? field.name : field.list;
        return name.substr(0, name.find('.'));
    }

    [[nodiscard]] Block section_of_round() const
    {
        auto const heading = words(to_be_translated("Only in a document about the round"));
        auto table = table_of("velden-van-de-ronde", of_round_.begin(), of_round_.end());
        table.headline = words(to_be_translated("Fields of a document about all areas"));
        return Block{Section{{2, "van-de-ronde", heading}, {Block{std::move(table)}}}};
    }

    [[nodiscard]] Block section(std::string const& group, Indicator const* indicator, Fields begin,
                                Fields end) const
    {
        auto table = table_of("velden-" + group, begin, end);
        table.headline = filled_in(language_, to_be_translated("Fields of the group {}"), text_of(group));
        auto const heading = indicator == nullptr ? text_of(group) : text_of(indicator->name);
        return Block{Section{{2, group, heading}, {Block{std::move(table)}}}};
    }

    [[nodiscard]] Table table_of(std::string id, Fields begin, Fields end) const
    {
        Table table;
        table.id = std::move(id);
        table.columns = {words_column(), words_column(), words_column(), words_column(), words_column()};
        Row head;
        for (auto const* name :
             {to_be_translated("Field"), to_be_translated("Kind"), to_be_translated("Value today"),
              to_be_translated("What it is"), to_be_translated("Where it comes from")}) {
            head.cells.push_back(head_cell(words(name)));
        }
        table.head = {std::move(head)};
        for (auto at = begin; at != end; ++at) {
            table.body.push_back(row(*at));
        }
        return table;
    }

    [[nodiscard]] Text words(char const* message) const { return text_of(translated_to(language_, message)); }

    [[nodiscard]] Row row(ListedField const& field) const
    {
        auto const name = field.list.empty() ? field.name : field.list + ": " + field.name;
        return {RowKind::normal,
                {text_cell(text_of(name), CellRole::row_head), text_cell(words(name_of(field.kind))),
                 text_cell(value(field)), text_cell(words(field.what)),
                 text_cell(text_of(origin_of(field, translated_to(language_, field.from))))}};
    }

    [[nodiscard]] Text value(ListedField const& field) const
    {
        if (field.kind == FieldKind::list) {
            return filled_in(language_, to_be_translated("rows: {}"), text_of(std::to_string(field.rows)));
        }
        if (field.kind == FieldKind::yes_no) {
            return words(field.yes ? to_be_translated("yes") : to_be_translated("no"));
        }
        return field.value.empty() ? words(to_be_translated("(empty)")) : field.value;
    }

    AreaView const& view_;
    std::string language_;
    std::vector<ListedField> fields_;
    std::vector<ListedField> of_round_;
};

} // anonymous namespace

Document make_fields_page(std::vector<ListedField> fields, std::vector<ListedField> const& of_round,
                          AreaView const& view)
{
    auto const& round = view.round();
    Document document;
    document.area = view.area().id;
    document.language = view.dataset().settings.language;
    document.round = round.id;
    document.round_name = round.name;
    document.title = plain(filled_in(document.language, k_title, view.area_name()));
    document.description = plain(filled_in(document.language, k_lead, view.area_name()));
    document.example_note = document_note(view.dataset().settings, view.phrases());
    document.blocks = FieldsPage(std::move(fields), of_round, view).blocks();
    return typeset(std::move(document), view.kept_names());
}

} // namespace wijkpeil
