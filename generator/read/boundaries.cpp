// SPDX-License-Identifier: EUPL-1.2
// Features of a vector file → boundaries, with every mistake as a diagnostic.
#include "read/boundaries.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/boundaries_layer.hpp"
#include "read/gdal_memory.hpp"
#include "read/ogr_geometry.hpp"
#include "read/source_text.hpp"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace wijkpeil {

namespace {

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

// Reads one file; its text is known if it is GeoJSON.
class BoundaryReader
{
public:
    BoundaryReader(std::string file, std::optional<SourceText> const& text,
                   std::vector<std::string> const& properties, BoundarySelection const& selection,
                   Diagnostics& diagnostics)
        : file_{std::move(file)}, text_{&text}, properties_{&properties}, selection_{&selection},
          diagnostics_{&diagnostics}
    {
    }

    [[nodiscard]] std::optional<std::vector<Boundary>> read(std::string const& path)
    {
        GdalMessages const messages;
        std::vector<Boundary> boundaries;
        bool is_good = read_layer(path, boundaries);
        bool const is_topology = *text_ && (*text_)->text().find("\"Topology\"") != std::string_view::npos;
        if (!messages.failures().empty() && !has_said_ && !is_topology) {
            report(messages.failures().front()); // those after it follow from it
        }
        is_good = is_good && messages.failures().empty();
        if (!is_good && !has_said_) {
            error(is_topology ? say("this TopoJSON cannot be read")
                              : say("this is not a file with boundaries"),
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

    bool read_layer(std::string const& path, std::vector<Boundary>& boundaries)
    {
        static constexpr char const* k_drivers[]{"GeoJSON",    "GPKG",     "ESRI Shapefile",
                                                 "FlatGeobuf", "TopoJSON", nullptr};
        auto const dataset = open_dataset(path, k_drivers);
        if (!dataset) {
            return false;
        }
        auto const mistakes_before = diagnostics_->all().size();
        auto* layer = layer_of_boundaries(*dataset, file_, *properties_, *selection_, *diagnostics_);
        has_said_ = diagnostics_->all().size() > mistakes_before;
        if (layer == nullptr) {
            return false;
        }
        if (layer->GetFeatureCount() == 0) {
            error(say("there are no boundaries in this file"), say("export the file again"));
            return false;
        }
        is_topology_ = std::string_view{dataset->GetDriverName()} == "TopoJSON";
        auto const to_rd =
            RdTransform::from(is_topology_ ? OGRSpatialReference::GetWGS84SRS() : layer->GetSpatialRef());
        if (!to_rd) {
            error(say("the coordinate system of the boundaries is not known"),
                  say("export them in RD New, EPSG:28992"));
            return false;
        }
        return read_features(*layer, *to_rd, boundaries);
    }

    bool read_features(OGRLayer& layer, RdTransform const& to_rd, std::vector<Boundary>& boundaries)
    {
        layer_ = layer.GetName();
        find_fields(layer);
        int number = 0;
        for (auto const& feature : layer) {
            ++number;
            if (!is_selected(*feature)) {
                continue;
            }
            auto const* geometry = feature->GetGeometryRef();
            if (geometry != nullptr && !to_rd.fits(*geometry)) {
                error(
                    say("the coordinates do not fit the coordinate system that the file names"),
                    is_topology_
                        ? say("save it as GeoPackage or GeoJSON in RD New, EPSG:28992")
                        : say("a GeoJSON file in RD New needs \"crs\" with \"urn:ogc:def:crs:EPSG::28992\""));
                return false;
            }
            read_feature(*feature, number, to_rd, boundaries);
        }
        if (boundaries.empty() && !has_said_) {
            diagnostics_->error(selection_->declared,
                                say("no feature in \"{}\" is as \"alleen\" says", file_),
                                say("look at the values that the properties have in the file"));
            has_said_ = true;
        }
        if (to_rd.is_identity()) {
            check_box(boundaries);
        }
        return !has_said_;
    }

    // Looked up once for all features.
    void find_fields(OGRLayer& layer)
    {
        auto& definition = *layer.GetLayerDefn();
        fields_.clear();
        for (auto const& property : *properties_) {
            fields_.emplace_back(property, definition.GetFieldIndex(property.c_str()));
        }
        for (auto const& property : selection_->optional) {
            if (auto const index = definition.GetFieldIndex(property.c_str()); index >= 0) {
                fields_.emplace_back(property, index);
            }
        }
    }

    [[nodiscard]] bool is_selected(OGRFeature const& feature) const
    {
        auto const& conditions = selection_->conditions;
        return std::all_of(conditions.begin(), conditions.end(), [&](auto const& condition) {
            return fits_condition(text_of(feature, feature.GetFieldIndex(condition.first.c_str())),
                                  condition.second);
        });
    }

    [[nodiscard]] static std::string text_of(OGRFeature const& feature, int field)
    {
        return feature.IsFieldSetAndNotNull(field) != 0
                   ? std::string{trimmed(feature.GetFieldAsString(field))}
                   : std::string{};
    }

    void read_feature(OGRFeature& feature, int number, RdTransform const& to_rd,
                      std::vector<Boundary>& boundaries)
    {
        Boundary boundary;
        boundary.number = number;
        for (auto const& [property, field] : fields_) {
            boundary.properties[property] = text_of(feature, field);
        }
        boundary.place = properties_->empty() ? place_of_file(file_)
                                              : place_of(boundary.properties[(*properties_)[0]], number);
        if (auto* geometry = feature.GetGeometryRef(); geometry != nullptr && !geometry->IsEmpty()) {
            auto surface = to_rd.surface(*geometry);
            if (!surface) {
                feature_error(boundary.place, say("this boundary is not a surface in RD New"),
                              say("export polygons with coordinates in EPSG:28992"));
                return;
            }
            boundary.flaw = surface->flaw;
            if (surface->geometry.empty()) {
                feature_error(boundary.place,
                              say("this boundary is not valid and cannot be repaired: {}", boundary.flaw),
                              say("repair it in a geographic program, and export it again"));
                return;
            }
            boundary.geometry = std::move(surface->geometry);
        }
        boundaries.push_back(std::move(boundary));
    }

    void feature_error(Place const& place, std::string message, std::string hint)
    {
        diagnostics_->error(place, std::move(message), std::move(hint));
        has_said_ = true;
    }

    // Features come in the order of the file, so each value is looked for behind the one before. In a binary
    // file a feature has a number.
    Place place_of(std::string const& value, int number)
    {
        if (!*text_) {
            auto place = place_of_file(file_);
            place.line = number;
            place.source_line =
                say("layer \"{}\", feature {}, {}: {}", layer_, number, properties_->front(), value);
            return place;
        }
        auto const quoted = '"' + value + '"';
        auto const at = !value.empty() ? (*text_)->text().find(quoted, searched_to_) : std::string::npos;
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
    std::vector<std::string> const* properties_;
    BoundarySelection const* selection_;
    Diagnostics* diagnostics_;
    bool is_topology_ = false; // which never names its coordinate system: it is that of GeoJSON
    std::string layer_;
    std::vector<std::pair<std::string, int>> fields_; // property, index in the layer
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
                                                      Diagnostics& diagnostics,
                                                      BoundarySelection const& selection)
{
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
    return BoundaryReader{main, text, properties, selection, diagnostics}.read(folder.path(main));
}

} // namespace wijkpeil
