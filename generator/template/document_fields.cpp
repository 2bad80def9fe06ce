// SPDX-License-Identifier: EUPL-1.2
// Fields that any document has: {{ronde.naam}}, {{project.titel}}, {{publicatie.naam}}, …
#include "language/language.hpp"
#include "template/document_view.hpp"
#include "template/schema.hpp"

namespace wijkpeil {
namespace {

Field words(std::string name, std::function<std::string(DocumentView const&)> get)
{
    return {std::move(name),
            FieldKind::text,
            [get = std::move(get)](DocumentView const& view) { return text_field(get(view)); },
            {}};
}

Field yes_no(std::string name, std::function<bool(DocumentView const&)> get)
{
    return {std::move(name),
            FieldKind::yes_no,
            [get = std::move(get)](DocumentView const& view) { return yes_field(get(view)); },
            {}};
}

std::string date_or_nothing(std::optional<Date> const& date)
{
    return date ? date_text(*date) : std::string{};
}

Round const* round_before(DocumentView const& view)
{
    return view.dataset().find_round(view.round().previous);
}

std::string name_of(Round const* round)
{
    return round == nullptr ? std::string{} : round->name;
}

std::vector<Field> round_fields()
{
    return {
        words("naam", [](DocumentView const& view) { return view.round().name; }),
        words("brief", [](DocumentView const& view) { return date_or_nothing(view.round().letter); }),
        words("deadline", [](DocumentView const& view) { return date_or_nothing(view.round().deadline); }),
        words("raad", [](DocumentView const& view) { return date_or_nothing(view.round().council); }),
        words("cijfers_tot", [](DocumentView const& view) { return date_or_nothing(view.round().cutoff); }),
        words("feiten", [](DocumentView const& view) { return view.round().note; }),
        words("vorige", [](DocumentView const& view) { return name_of(round_before(view)); }),
        words("vorige_brief",
              [](DocumentView const& view) {
                  auto const* before = round_before(view);
                  return date_or_nothing(before == nullptr ? std::nullopt : before->letter);
              }),
        yes_no("aangenomen", [](DocumentView const& view) { return view.round().assumed; }),
    };
}

std::vector<Field> project_fields()
{
    return {
        words("titel", [](DocumentView const& view) { return view.dataset().settings.title; }),
        words("uitgever", [](DocumentView const& view) { return view.dataset().settings.publisher; }),
        words("inleiding", [](DocumentView const& view) { return view.dataset().settings.introduction; }),
        words("mededeling", [](DocumentView const& view) { return view.dataset().settings.notice; }),
        yes_no("voorbeeld", [](DocumentView const& view) { return view.dataset().settings.example; }),
    };
}

std::vector<Field> publication_fields()
{
    return {
        words("naam", [](DocumentView const& view) { return view.publication().name; }),
        words("naam_klein", [](DocumentView const& view) { return mid_sentence(view.publication().name); }),
    };
}

} // anonymous namespace

std::map<std::string, std::vector<Field>> document_fields()
{
    return {{"ronde", round_fields()},
            {"project", project_fields()},
            {"publicatie", publication_fields()},
            {"rapport", {{"inhoud", FieldKind::text, {}, {}}}}};
}

} // namespace wijkpeil
