// SPDX-License-Identifier: EUPL-1.2
#include "figure/plain_style.hpp"

#include <mapnik/expression_evaluator.hpp>
#include <mapnik/expression_string.hpp>
#include <mapnik/feature_factory.hpp>
#include <mapnik/feature_type_style.hpp>
#include <mapnik/layer.hpp>
#include <mapnik/map.hpp>
#include <mapnik/rule.hpp>
#include <mapnik/symbolizer.hpp>
#include <mapnik/symbolizer_utils.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace wijkpeil {

namespace {

// A constant colour without transparency, or the one that the program gives.
bool is_plain_colour(mapnik::symbolizer_base::value_type const& value)
{
    if (value.is<mapnik::color>()) {
        return value.get<mapnik::color>().alpha() == 255;
    }
    return value.is<mapnik::expression_ptr>() &&
           mapnik::to_expression_string(*value.get<mapnik::expression_ptr>()) == "[kleur]";
}

bool is_plain(mapnik::symbolizer const& symbolizer)
{
    mapnik::symbolizer_base const* all = nullptr;
    if (symbolizer.is<mapnik::polygon_symbolizer>()) {
        all = &symbolizer.get<mapnik::polygon_symbolizer>();
    } else if (symbolizer.is<mapnik::line_symbolizer>()) {
        all = &symbolizer.get<mapnik::line_symbolizer>();
    }
    return all != nullptr &&
           std::all_of(all->properties.begin(), all->properties.end(), [](auto const& property) {
               switch (property.first) {
               case mapnik::keys::fill:
               case mapnik::keys::stroke:
                   return is_plain_colour(property.second);
               case mapnik::keys::stroke_width:
               case mapnik::keys::stroke_linejoin:
               case mapnik::keys::stroke_linecap:
               case mapnik::keys::stroke_dasharray:
                   return !property.second.template is<mapnik::expression_ptr>();
               default:
                   return false;
               }
           });
}

bool is_plain(mapnik::rule const& rule)
{
    auto const& symbolizers = rule.get_symbolizers();
    return rule.get_min_scale() <= 0 && rule.get_max_scale() >= std::numeric_limits<double>::infinity() &&
           !rule.has_also_filter() &&
           std::all_of(symbolizers.begin(), symbolizers.end(), [](auto const& one) { return is_plain(one); });
}

bool is_plain(mapnik::feature_type_style const& style)
{
    auto const& rules = style.get_rules();
    return style.get_opacity() >= 1 && style.image_filters().empty() &&
           style.direct_image_filters().empty() && !style.comp_op() &&
           std::all_of(rules.begin(), rules.end(), [](auto const& rule) { return is_plain(rule); });
}

// Mapnik 4 can mix a layer with what lies below it, and put layers in it; Mapnik 3 cannot.
template <typename Layer>
bool is_blended(Layer const& layer)
{
    if constexpr (requires { layer.layers(); }) {
        return layer.get_opacity() < 1 || layer.comp_op() || !layer.layers().empty();
    } else {
        return false;
    }
}

// One feature as one style draws it.
class Painter
{
public:
    Painter(MapFeature const& feature, mapnik::feature_impl const& fields, PdfContent& content)
        : feature_(feature), fields_(fields), content_(content)
    {
    }

    void draw(mapnik::feature_type_style const& style)
    {
        bool matched = false;
        bool const first_only = style.get_filter_mode() == mapnik::filter_mode_enum::FILTER_FIRST;
        for (auto const& rule : style.get_rules()) {
            if (!rule.has_else_filter() && !(first_only && matched) && holds(rule)) {
                matched = true;
                draw(rule);
            }
        }
        for (auto const& rule : style.get_rules()) {
            if (rule.has_else_filter() && !matched) {
                draw(rule);
            }
        }
    }

private:
    [[nodiscard]] bool holds(mapnik::rule const& rule) const
    {
        return mapnik::util::apply_visitor(
                   mapnik::evaluate<mapnik::feature_impl, mapnik::value_type, mapnik::attributes>(fields_,
                                                                                                  variables_),
                   *rule.get_filter())
            .to_bool();
    }

    [[nodiscard]] Colour colour(mapnik::symbolizer_base const& symbolizer, mapnik::keys key,
                                mapnik::color const& otherwise) const
    {
        auto const value = mapnik::get<mapnik::color>(symbolizer, key, fields_, variables_, otherwise);
        return {value.red() / 255.0, value.green() / 255.0, value.blue() / 255.0};
    }

    void draw(mapnik::rule const& rule)
    {
        for (auto const& symbolizer : rule.get_symbolizers()) {
            if (symbolizer.is<mapnik::polygon_symbolizer>()) {
                fill(symbolizer.get<mapnik::polygon_symbolizer>());
            } else {
                stroke(symbolizer.get<mapnik::line_symbolizer>());
            }
        }
    }

    void fill(mapnik::polygon_symbolizer const& symbolizer)
    {
        if (feature_.closed) {
            content_.fill_colour(colour(symbolizer, mapnik::keys::fill, mapnik::color(128, 128, 128)));
            content_.coarse_rings(feature_.rings, true);
            content_.fill();
        }
    }

    void stroke(mapnik::line_symbolizer const& symbolizer)
    {
        auto const width = mapnik::get<double>(symbolizer, mapnik::keys::stroke_width, 1.0);
        auto const join = mapnik::get<mapnik::line_join_enum>(symbolizer, mapnik::keys::stroke_linejoin,
                                                              mapnik::line_join_enum::MITER_JOIN);
        auto const cap = mapnik::get<mapnik::line_cap_enum>(symbolizer, mapnik::keys::stroke_linecap,
                                                            mapnik::line_cap_enum::BUTT_CAP);
        std::vector<double> dash;
        if (mapnik::has_key(symbolizer, mapnik::keys::stroke_dasharray)) {
            for (auto const& [mark, gap] :
                 mapnik::get<mapnik::dash_array>(symbolizer, mapnik::keys::stroke_dasharray)) {
                dash.push_back(mark);
                dash.push_back(gap);
            }
        }
        content_.stroke_colour(colour(symbolizer, mapnik::keys::stroke, mapnik::color(0, 0, 0)));
        content_.line(width,
                      join == mapnik::line_join_enum::ROUND_JOIN   ? LineJoin::round
                      : join == mapnik::line_join_enum::BEVEL_JOIN ? LineJoin::bevel
                                                                   : LineJoin::miter,
                      cap == mapnik::line_cap_enum::ROUND_CAP    ? LineCap::round
                      : cap == mapnik::line_cap_enum::SQUARE_CAP ? LineCap::square
                                                                 : LineCap::butt,
                      dash);
        content_.coarse_rings(feature_.rings, feature_.closed);
        content_.stroke();
    }

    MapFeature const& feature_;
    mapnik::feature_impl const& fields_;
    mapnik::attributes variables_;
    PdfContent& content_;
};

} // namespace

FeatureMaker::FeatureMaker() : context_(std::make_shared<mapnik::context_type>())
{
    for (char const* name : {"kleur", "klasse", "ontbreekt", "naam", "waarde", "eigen", "benadering"}) {
        context_->push(name);
    }
}

mapnik::feature_ptr FeatureMaker::make(MapFeature const& feature)
{
    auto made = mapnik::feature_factory::create(context_, id_++);
    for (auto const& [name, field] : feature.fields) {
        if (auto const* text = std::get_if<std::string>(&field)) {
            made->put(name, utf8_.transcode(text->c_str()));
        } else {
            made->put(name, mapnik::value_integer(std::get<int>(field)));
        }
    }
    return made;
}

bool is_plain_style(mapnik::Map const& map)
{
    auto const& layers = map.layers();
    auto const& styles = map.styles();
    return !map.background_image() &&
           std::all_of(layers.begin(), layers.end(),
                       [](mapnik::layer const& layer) {
                           return layer.active() && layer.minimum_scale_denominator() <= 0 &&
                                  layer.maximum_scale_denominator() >= std::numeric_limits<double>::max() &&
                                  !is_blended(layer);
                       }) &&
           std::all_of(styles.begin(), styles.end(),
                       [](auto const& style) { return is_plain(style.second); });
}

void draw_plain_style(mapnik::Map const& map, MapFeatures const& features, PdfContent& content)
{
    FeatureMaker maker;
    for (auto const& layer : map.layers()) {
        auto const found = features.find(layer.name());
        if (found == features.end()) {
            continue;
        }
        std::vector<mapnik::feature_ptr> fields;
        for (auto const& feature : found->second) {
            fields.push_back(maker.make(feature));
        }
        for (auto const& name : layer.styles()) {
            // A piece each: what does not show any figures is the same on all maps of an area.
            auto piece = content.empty_piece();
            auto const style = map.find_style(name);
            for (std::size_t i = 0; style && i < fields.size(); ++i) {
                Painter(found->second[i], *fields[i], piece).draw(*style);
            }
            content.piece(piece.take());
        }
    }
}

} // namespace wijkpeil
