// SPDX-License-Identifier: EUPL-1.2
#include "read/table_json_survey.hpp"

namespace wijkpeil {

JsonForm JsonSurvey::form() const
{
    if (is_list_) {
        return JsonForm::list;
    }
    if (has_values_) {
        return JsonForm::odata;
    }
    return has_objects_ ? JsonForm::by_code : JsonForm::none;
}

std::optional<JsonSpan> JsonSurvey::strange_part() const
{
    return form() == JsonForm::by_code ? strange_by_code_ : strange_in_list_;
}

bool JsonSurvey::value(std::string_view /*text*/, JsonSpan span)
{
    if ((is_list_ || is_in_values_) && depth_ == depth_of_listed() - 1) {
        note(strange_in_list_, span);
    } else if (!is_list_ && depth_ == 1) {
        bool const is_next_link = key_ == "odata.nextLink" || key_ == "@odata.nextLink";
        note(is_next_link ? next_link_ : strange_by_code_, span);
    }
    return true;
}

bool JsonSurvey::name_of_value(std::string const& name, JsonSpan span)
{
    if ((is_list_ || is_in_values_) && depth_ == depth_of_listed()) {
        columns_of_list_.add(name, span);
    } else if (!is_list_ && depth_ == 1) {
        key_ = name;
    } else if (is_in_object_ && depth_ == 2) {
        columns_by_code_.add(name, span);
    }
    return true;
}

bool JsonSurvey::begins(char bracket)
{
    JsonSpan const here{at() - 1, at()};
    if (depth_ == 0) {
        is_list_ = bracket == '[';
        first_record_ = at();
    } else if (!is_list_ && depth_ == 1) {
        if (bracket == '{') {
            has_objects_ = is_in_object_ = true;
        } else if (key_ == "value") {
            has_values_ = is_in_values_ = true;
            first_record_ = at();
        } else {
            note(strange_by_code_, here);
        }
    } else if ((is_list_ || is_in_values_) && depth_ == depth_of_listed() - 1 && bracket != '{') {
        note(strange_in_list_, here);
    }
    ++depth_;
    return !is_too_deep();
}

bool JsonSurvey::ends()
{
    --depth_;
    if (depth_ == 1) {
        is_in_values_ = is_in_object_ = false;
    }
    return true;
}

} // namespace wijkpeil
