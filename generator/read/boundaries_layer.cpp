// SPDX-License-Identifier: EUPL-1.2
#include "read/boundaries_layer.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/table_features.hpp"
#include "read/table_kinds.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

std::vector<std::string> missing_from(std::vector<std::string> const& there,
                                      std::vector<std::string> const& wanted)
{
    std::vector<std::string> missing;
    for (auto const& name : wanted) {
        if (std::find(there.begin(), there.end(), name) == there.end()) {
            missing.push_back(name);
        }
    }
    return missing;
}

// With the properties of the conditions.
std::vector<std::string> all_needed(std::vector<std::string> properties, BoundarySelection const& selection)
{
    for (auto const& [name, value] : selection.conditions) {
        properties.push_back(name);
    }
    return properties;
}

OGRLayer* only_fitting_layer(GDALDataset& dataset, std::string const& file,
                             std::vector<std::string> const& properties, BoundarySelection const& selection,
                             Diagnostics& diagnostics)
{
    std::vector<OGRLayer*> fitting;
    for (auto* layer : dataset.GetLayers()) {
        if (missing_from(names_of_properties(*layer), properties).empty()) {
            fitting.push_back(layer);
        }
    }
    if (fitting.size() == 1) {
        return fitting.front();
    }
    bool const is_declared = !selection.declared.file.empty();
    diagnostics.error(is_declared ? selection.declared : place_of_file(file),
                      say("{} of the {} layers in this file have the properties {}", fitting.size(),
                          dataset.GetLayerCount(), joined(properties, ", ")),
                      is_declared ? say("write \"laag\" with one of them where the file is declared: {}",
                                        joined(names_of_layers(dataset), ", "))
                                  : say("save the one with the boundaries as a file of its own"));
    return nullptr;
}

} // namespace

bool fits_condition(std::string_view value, std::string_view condition)
{
    return condition.ends_with('*') ? value.starts_with(condition.substr(0, condition.size() - 1))
                                    : value == condition;
}

std::vector<std::string> names_of_properties(OGRLayer& layer)
{
    std::vector<std::string> names;
    auto& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        names.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
    }
    return names;
}

OGRLayer* layer_of_boundaries(GDALDataset& dataset, std::string const& file,
                              std::vector<std::string> const& properties, BoundarySelection const& selection,
                              Diagnostics& diagnostics)
{
    auto const needed = all_needed(properties, selection);
    OGRLayer* layer = nullptr;
    if (!selection.layer.empty()) {
        layer = layer_of_name(dataset, selection.layer);
        if (layer == nullptr) {
            diagnostics.error(selection.declared, say("\"{}\" has no layer \"{}\"", file, selection.layer),
                              hint_of_choice(selection.layer, names_of_layers(dataset)));
        }
    } else if (dataset.GetLayerCount() == 1) {
        layer = dataset.GetLayer(0);
    } else {
        layer = only_fitting_layer(dataset, file, needed, selection, diagnostics);
    }
    if (layer == nullptr || layer->GetFeatureCount() == 0) {
        return layer; // a file without features has no properties to miss
    }
    auto const there = names_of_properties(*layer);
    auto const missing = missing_from(there, needed);
    for (auto const& property : missing) {
        auto const place = selection.places.find(property);
        diagnostics.error(place == selection.places.end() ? place_of_file(file) : place->second,
                          say("the boundaries have no property \"{}\"", property),
                          spelling_hint(property, there));
    }
    return missing.empty() ? layer : nullptr;
}

} // namespace wijkpeil
