// SPDX-License-Identifier: EUPL-1.2
// Fields of an area that are not about one indicator: {{gebied.naam}}, {{zin.kop}}, …
#include "language/language.hpp"
#include "template/area_view.hpp"
#include "template/findings.hpp"
#include "template/main_points.hpp"
#include "template/schema.hpp"
#include "template/sources.hpp"
#include "template/statements.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

Field text(std::string name, std::function<Text(AreaView const&)> get)
{
    return {std::move(name),
            FieldKind::text,
            of_area([get = std::move(get)](AreaView const& view) { return text_field(get(view)); }),
            {}};
}

Field words(std::string name, std::function<std::string(AreaView const&)> get)
{
    return text(std::move(name), [get = std::move(get)](AreaView const& view) { return text_of(get(view)); });
}

Field yes_no(std::string name, std::function<bool(AreaView const&)> get)
{
    return {std::move(name),
            FieldKind::yes_no,
            of_area([get = std::move(get)](AreaView const& view) { return yes_field(get(view)); }),
            {}};
}

FieldValue region_rows(AreaView const& view)
{
    FieldValue value;
    for (auto const& one : view.area().regions) {
        FieldRow row;
        row["naam"] = text_field(view.dataset().regions.at(one.code).name);
        row["code"] = text_field(one.code);
        row["ruimer"] = yes_field(one.fit == Fit::wider);
        row["deel"] = yes_field(one.fit == Fit::part);
        row["afgeleid"] = yes_field(!one.documented);
        row["opmerking"] = text_field(one.remark);
        value.rows.push_back(std::move(row));
    }
    return value;
}

FieldValue missing_rows(AreaView const& view)
{
    FieldValue value;
    for (auto const& one : missing_indicators(view)) {
        FieldRow row;
        row["naam"] = text_field(one.indicator->name);
        row["reden"] = text_field(one.reason);
        value.rows.push_back(std::move(row));
    }
    return value;
}

FieldValue point_rows(AreaView const& view)
{
    FieldValue value;
    for (auto& one : main_points(view)) {
        FieldRow row;
        row["kop"] = text_field(std::move(one.heading));
        row["zin"] = text_field(std::move(one.sentence));
        row["kort"] = text_field(std::move(one.in_short));
        row["regel"] = text_field(std::move(one.reason));
        value.rows.push_back(std::move(row));
    }
    return value;
}

std::string inferred_names(AreaView const& view)
{
    std::vector<std::string> names;
    for (auto const& one : view.area().regions) {
        if (!one.documented) {
            names.push_back(view.dataset().regions.at(one.code).name);
        }
    }
    return list_text(names);
}

std::vector<Field> area_fields()
{
    return {
        text("naam", [](AreaView const& view) { return view.area_name(); }),
        words("gemeente", [](AreaView const& view) { return view.area().municipality; }),
        words("rest", [](AreaView const& view) { return view.rest_name(); }),
        words("ook_bekend_als", [](AreaView const& view) { return list_text(view.area().other_names); }),
        words("voorgedragen_door", [](AreaView const& view) { return view.area().proposed_by; }),
        words("naam_bron", [](AreaView const& view) { return view.area().name_source; }),
        words("aantal_wijken",
              [](AreaView const& view) { return count_text(static_cast<long>(view.area().regions.size())); }),
        words("wijken_opsomming", [](AreaView const& view) { return list_text(view.own_names()); }),
        words("afgeleide_wijken", inferred_names),
        yes_no("geheel", [](AreaView const& view) { return view.area().fit() == Fit::whole; }),
        yes_no("ruimer", [](AreaView const& view) { return view.wider(); }),
        yes_no("deel", [](AreaView const& view) { return view.part(); }),
        yes_no("een_wijk", [](AreaView const& view) { return view.area().regions.size() == 1; }),
        yes_no("regio_deal", [](AreaView const& view) { return view.area().regio_deal.value_or(false); }),
        {"wijken",
         FieldKind::list,
         of_area(region_rows),
         {{"naam", FieldKind::text},
          {"code", FieldKind::text},
          {"ruimer", FieldKind::yes_no},
          {"deel", FieldKind::yes_no},
          {"afgeleid", FieldKind::yes_no},
          {"opmerking", FieldKind::text}}},
    };
}

std::vector<Field> figure_fields()
{
    return {
        text("nieuwste", newest_sentence),
        words("jaren", [](AreaView const& view) { return list_text(figure_years(view)); }),
        text("weggelaten", left_out_sentence),
        text("grenzen", boundary_source),
        text("vergelijkingen", comparisons_sentence),
        words("aantal_vergeleken",
              [](AreaView const& view) { return count_text(static_cast<long>(view.compared().size())); }),
        yes_no("vergelijkbaar", [](AreaView const& view) { return !view.compared().empty(); }),
        yes_no("heeft_ontbrekend", [](AreaView const& view) { return !missing_indicators(view).empty(); }),
        {"ontbrekend",
         FieldKind::list,
         of_area(missing_rows),
         {{"naam", FieldKind::text}, {"reden", FieldKind::text}}},
        {"hoofdpunten",
         FieldKind::list,
         of_area(point_rows),
         {{"kop", FieldKind::text},
          {"zin", FieldKind::text},
          {"kort", FieldKind::text},
          {"regel", FieldKind::text}}},
    };
}

std::vector<Field> sentence_fields()
{
    return {
        text("kop", headline),
        text("intro", introduction),
        text("wijken",
             [](AreaView const& view) {
                 return view.lead() == nullptr ? headline(view)
                                               : regions_finding(view, *view.lead(), view.newest());
             }),
        text("ontbreekt", missing_finding),
        text("richting", directions_finding),
        text("herkomst", origin_finding),
        text("telling", count_statement),
    };
}

} // anonymous namespace

std::map<std::string, std::vector<Field>> area_groups()
{
    return {{"gebied", area_fields()}, {"cijfers", figure_fields()}, {"zin", sentence_fields()}};
}

} // namespace wijkpeil
