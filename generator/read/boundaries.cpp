// SPDX-License-Identifier: EUPL-1.2
// Features of a vector file → boundaries, with every mistake as a diagnostic.
#include "read/boundaries.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/gdal_memory.hpp"
#include "read/ogr_geometry.hpp"
#include "read/parse.hpp"
#include "read/source_text.hpp"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace wijkpeil {

namespace {

struct DatasetCloser {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using OpenDataset = std::unique_ptr<GDALDataset, DatasetCloser>;

// "At line 3, character 14: …", as GDAL's JSON reader says it.
struct JsonMistake {
    std::size_t line = 0;
    std::size_t character = 0;
};

std::optional<JsonMistake> json_mistake(std::string const& text)
{
    JsonMistake mistake;
    bool const fits =
        std::sscanf(text.c_str(), "At line %zu, character %zu", &mistake.line, &mistake.character) == 2;
    return fits && mistake.line > 0 && mistake.character > 0 ? std::optional{mistake} : std::nullopt;
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

// Reads one file; its text is known if it is GeoJSON.
class BoundaryReader
{
public:
    BoundaryReader(std::string file, std::optional<SourceText> const& text, Diagnostics& diagnostics)
        : file_{std::move(file)}, text_{&text}, diagnostics_{&diagnostics}
    {
    }

    [[nodiscard]] std::optional<std::vector<Boundary>> read(std::string const& path,
                                                            std::vector<std::string> const& properties)
    {
        GdalMessages const messages;
        std::vector<Boundary> boundaries;
        bool is_good = read_layer(path, properties, boundaries);
        if (!messages.failures().empty() && !has_said_) {
            report(messages.failures().front()); // those after it follow from it
            is_good = false;
        }
        if (!is_good && !has_said_) {
            error(say("this is not a file with boundaries"),
                  say("use GeoJSON, GeoPackage, a Shapefile or FlatGeobuf"));
        }
        return is_good ? std::optional{std::move(boundaries)} : std::nullopt;
    }

private:
    void error(std::string message, std::string hint)
    {
        diagnostics_->error(place_of_file(file_), std::move(message), std::move(hint));
        has_said_ = true;
    }

    void report(std::string const& failure)
    {
        auto const at = json_mistake(failure);
        auto place = place_of_file(file_);
        if (at && *text_ && at->line <= (*text_)->line_count()) {
            place = (*text_)->place((*text_)->line_start(at->line - 1) + at->character - 1);
        }
        auto const colon = failure.find(": ");
        diagnostics_->error(place,
                            say("the boundaries cannot be read: {}",
                                at && colon != std::string::npos ? failure.substr(colon + 2) : failure),
                            say("export the file again; it may be cut off or edited by hand"));
        has_said_ = true;
    }

    bool read_layer(std::string const& path, std::vector<std::string> const& properties,
                    std::vector<Boundary>& boundaries)
    {
        static constexpr char const* k_drivers[]{"GeoJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", nullptr};
        OpenDataset const dataset{
            GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, k_drivers)};
        if (!dataset) {
            return false;
        }
        auto* found = find_layer(*dataset, properties);
        if (found == nullptr) {
            return false;
        }
        auto& layer = *found;
        if (layer.GetFeatureCount() == 0) {
            error(say("there are no boundaries in this file"), say("export the file again"));
            return false;
        }
        auto const to_rd = RdTransform::from(layer.GetSpatialRef());
        if (!to_rd) {
            error(say("the coordinate system of the boundaries is not known"),
                  say("export them in RD New, EPSG:28992"));
            return false;
        }
        for (auto const& feature : layer) {
            auto const* geometry = feature->GetGeometryRef();
            if (geometry != nullptr && !to_rd->fits(*geometry)) {
                error(say("the coordinates do not fit the coordinate system that the file names"),
                      say("a GeoJSON file in RD New needs \"crs\" with \"urn:ogc:def:crs:EPSG::28992\""));
                return false;
            }
            read_feature(*feature, *to_rd, properties, boundaries);
        }
        if (to_rd->is_identity()) {
            check_box(boundaries);
        }
        return !has_said_;
    }

    // The layer with these properties. A file of several layers may have one that fits.
    OGRLayer* find_layer(GDALDataset& dataset, std::vector<std::string> const& properties)
    {
        if (dataset.GetLayerCount() == 1) {
            auto* only = dataset.GetLayer(0);
            auto const there = names_of_properties(*only);
            for (auto const& property : missing_from(there, properties)) {
                if (only->GetFeatureCount() > 0) {
                    error(say("the boundaries have no property \"{}\"", property),
                          spelling_hint(property, there));
                }
            }
            return has_said_ ? nullptr : only;
        }
        std::vector<OGRLayer*> fitting;
        for (auto* layer : dataset.GetLayers()) {
            if (missing_from(names_of_properties(*layer), properties).empty()) {
                fitting.push_back(layer);
            }
        }
        if (fitting.size() != 1) {
            error(say("{} of the {} layers in this file have the properties {}", fitting.size(),
                      dataset.GetLayerCount(), joined(properties, ", ")),
                  say("save the one with the boundaries as a file of its own"));
            return nullptr;
        }
        return fitting.front();
    }

    void read_feature(OGRFeature& feature, RdTransform const& to_rd,
                      std::vector<std::string> const& properties, std::vector<Boundary>& boundaries)
    {
        Boundary boundary;
        for (auto const& property : properties) {
            auto const index = feature.GetFieldIndex(property.c_str());
            boundary.properties[property] =
                feature.IsFieldSetAndNotNull(index) ? trimmed(feature.GetFieldAsString(index)) : "";
        }
        boundary.place =
            properties.empty() ? place_of_file(file_) : place_of(boundary.properties[properties[0]]);
        if (auto* geometry = feature.GetGeometryRef(); geometry != nullptr && !geometry->IsEmpty()) {
            auto rings = to_rd.rings(*geometry);
            if (!rings) {
                diagnostics_->error(boundary.place, say("this boundary is not a surface in RD New"),
                                    say("export polygons with coordinates in EPSG:28992"));
                has_said_ = true;
                return;
            }
            boundary.geometry = std::move(*rings);
        }
        boundaries.push_back(std::move(boundary));
    }

    // Features come in the order of the file, so each value is looked for behind the one before.
    Place place_of(std::string const& value)
    {
        auto const quoted = '"' + value + '"';
        auto const at =
            *text_ && !value.empty() ? (*text_)->text().find(quoted, searched_to_) : std::string::npos;
        if (at == std::string::npos) {
            return place_of_file(file_);
        }
        searched_to_ = at + quoted.size();
        auto place = (*text_)->place(at, quoted.size());
        constexpr std::size_t k_most_shown = 200; // a line of GeoJSON can hold a whole country
        if (place.source_line.size() > k_most_shown) {
            place.source_line.clear();
        }
        return place;
    }

    // Degrees under the name of metres would put every region on the same spot.
    void check_box(std::vector<Boundary> const& boundaries)
    {
        Box box;
        for (auto const& boundary : boundaries) {
            box.include(boundary.geometry);
        }
        // The Netherlands in longitude and latitude; without any boundary box.max_x is below box.min_x.
        bool const looks_like_degrees =
            box.min_x > 3 && box.min_x < box.max_x && box.max_x < 7.5 && box.min_y > 50.5 && box.max_y < 53.8;
        if (looks_like_degrees) {
            error(say("the file says that its coordinates are in RD New, but they are degrees"),
                  say("export the boundaries in RD New, EPSG:28992"));
        }
    }

    std::string file_;
    std::optional<SourceText> const* text_;
    Diagnostics* diagnostics_;
    std::size_t searched_to_ = 0;
    bool has_said_ = false;
};

bool is_json(std::string const& name)
{
    return name.ends_with(".geojson") || name.ends_with(".json");
}

} // namespace

std::optional<std::vector<Boundary>> parse_boundaries(std::map<std::string, std::string> const& files,
                                                      std::string const& main,
                                                      std::vector<std::string> const& properties,
                                                      Diagnostics& diagnostics)
{
    GDALAllRegister();
    std::map<std::string, std::string_view> contents{files.begin(), files.end()};
    std::optional<SourceText> text;
    if (is_json(main)) {
        text = checked_text(main, files.at(main), diagnostics);
        if (!text) {
            return {};
        }
        contents[main] = text->text();
    }
    MemoryFolder const folder{contents};
    return BoundaryReader{main, text, diagnostics}.read(folder.path(main), properties);
}

} // namespace wijkpeil
