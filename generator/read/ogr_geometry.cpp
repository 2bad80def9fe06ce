// SPDX-License-Identifier: EUPL-1.2
#include "read/ogr_geometry.hpp"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <cmath>
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

std::optional<Geometry> RdTransform::rings(OGRGeometry const& geometry) const
{
    std::unique_ptr<OGRGeometry> own{geometry.hasCurveGeometry() ? geometry.getLinearGeometry()
                                                                 : geometry.clone()};
    if (!own || (transform_ && own->transform(transform_.get()) != OGRERR_NONE)) {
        return {};
    }
    Geometry result;
    return add_surface(*own, result) ? std::optional{std::move(result)} : std::nullopt;
}

} // namespace wijkpeil
