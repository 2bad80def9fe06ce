// SPDX-License-Identifier: EUPL-1.2
#include "read/ogr_geometry.hpp"

#include "base/messages.hpp"
#include "read/gdal_memory.hpp"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <cmath>
#include <cstdio>
#include <cstring>

namespace wijkpeil {

namespace {

constexpr int k_rd_new = 28992;

std::optional<Ring> open_ring(OGRLinearRing const& closed)
{
    Ring ring;
    for (int i = 0; i < closed.getNumPoints(); ++i) {
        Point const point{closed.getX(i), closed.getY(i)};
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return {};
        }
        if (ring.empty() || point != ring.back()) {
            ring.push_back(point);
        }
    }
    while (ring.size() > 1 && ring.front() == ring.back()) {
        ring.pop_back();
    }
    return ring.size() >= 3 ? std::optional{ring} : std::nullopt;
}

bool add_polygon(OGRPolygon const& source, Geometry& geometry)
{
    Polygon polygon;
    for (auto const* ring : source) {
        auto opened = open_ring(*ring);
        if (!opened) {
            return false;
        }
        polygon.rings.push_back(std::move(*opened));
    }
    if (!polygon.rings.empty()) {
        geometry.polygons.push_back(std::move(polygon));
    }
    return true;
}

bool add_surface(OGRGeometry const& source, Geometry& geometry)
{
    switch (wkbFlatten(source.getGeometryType())) {
    case wkbPolygon:
        return add_polygon(*source.toPolygon(), geometry);
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (auto const* part : *source.toGeometryCollection()) {
            if (!add_surface(*part, geometry)) {
                return false;
            }
        }
        return true;
    default:
        return false;
    }
}

// A repaired surface may have lines and points left over, where it had no width.
void add_polygons_only(OGRGeometry const& source, Geometry& geometry)
{
    auto const type = wkbFlatten(source.getGeometryType());
    if (type == wkbPolygon) {
        add_polygon(*source.toPolygon(), geometry);
    } else if (type == wkbMultiPolygon || type == wkbGeometryCollection) {
        for (auto const* part : *source.toGeometryCollection()) {
            add_polygons_only(*part, geometry);
        }
    }
}

// GEOS says "Ring Self-intersection at or near point 117863.5 494605".
std::string flaw_in_words(std::string const& reason)
{
    auto const at = reason.find("elf-intersection at or near point ");
    double x = 0;
    double y = 0;
    if (at == std::string::npos ||
        std::sscanf(reason.c_str() + at, "elf-intersection at or near point %lf %lf", &x, &y) != 2) {
        return reason;
    }
    return say("it crosses or touches itself near {:.0f}, {:.0f}", x, y);
}

bool is_rd_new(OGRSpatialReference const& system)
{
    auto const* authority = system.GetAuthorityName(nullptr);
    auto const* code = system.GetAuthorityCode(nullptr);
    return authority != nullptr && code != nullptr && std::strcmp(authority, "EPSG") == 0 &&
           std::strcmp(code, "28992") == 0;
}

} // namespace

void RdTransform::Destroyer::operator()(OGRCoordinateTransformation* transform) const
{
    OGRCoordinateTransformation::DestroyCT(transform);
}

std::optional<RdTransform> RdTransform::from(OGRSpatialReference const* system)
{
    if (system == nullptr) {
        return {};
    }
    RdTransform result;
    if (is_rd_new(*system)) {
        return result;
    }
    OGRSpatialReference from{*system};
    result.is_in_degrees_ = from.IsGeographic() != 0;
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference to;
    to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (to.importFromEPSG(k_rd_new) != OGRERR_NONE) {
        return {};
    }
    result.transform_.reset(OGRCreateCoordinateTransformation(&from, &to));
    return result.transform_ ? std::optional{std::move(result)} : std::nullopt;
}

bool RdTransform::fits(OGRGeometry const& geometry) const
{
    OGREnvelope box;
    geometry.getEnvelope(&box);
    return !is_in_degrees_ || geometry.IsEmpty() != 0 ||
           (box.MinX >= -180 && box.MaxX <= 180 && box.MinY >= -90 && box.MaxY <= 90);
}

std::optional<Surface> RdTransform::surface(OGRGeometry const& geometry) const
{
    std::unique_ptr<OGRGeometry> own{geometry.hasCurveGeometry() ? geometry.getLinearGeometry()
                                                                 : geometry.clone()};
    if (!own || (transform_ && own->transform(transform_.get()) != OGRERR_NONE)) {
        return {};
    }
    Surface result;
    if (!add_surface(*own, result.geometry)) {
        return {};
    }
    own->flattenTo2D();
    own->closeRings();
    GdalMessages const messages; // GEOS tells the reason as a warning
    if (own->IsValid() == 0) {
        result.flaw =
            messages.warnings().empty() ? say("no reason known") : flaw_in_words(messages.warnings().front());
        result.geometry = {};
        if (std::unique_ptr<OGRGeometry> const mended{own->MakeValid()}) {
            add_polygons_only(*mended, result.geometry);
        }
    }
    return result;
}

} // namespace wijkpeil
