// SPDX-License-Identifier: EUPL-1.2
// Geometry of GDAL → plain rings in RD New.
#pragma once

#include "model/geometry.hpp"

#include <memory>
#include <optional>
#include <string>

class OGRCoordinateTransformation;
class OGRGeometry;
class OGRSpatialReference;

namespace wijkpeil {

struct Surface {
    Geometry geometry; // empty if it could not be repaired
    std::string flaw;  // why it was not valid, in the user's language; empty: it was
};

// From one coordinate system to RD New (EPSG:28992).
class RdTransform
{
public:
    // Nothing if the system is not known or has no way to RD New.
    [[nodiscard]] static std::optional<RdTransform> from(OGRSpatialReference const* system);

    [[nodiscard]] bool is_identity() const { return transform_ == nullptr; }
    // False if the geometry lies outside what longitude and latitude can be, while it says that it is in
    // degrees.
    [[nodiscard]] bool fits(OGRGeometry const& geometry) const;
    // The polygons of a surface, curves as lines, heights left out. Nothing if it is no surface, has a ring
    // of fewer than three points or does not lie where RD New is defined.
    [[nodiscard]] std::optional<Surface> surface(OGRGeometry const& geometry) const;

private:
    struct Destroyer {
        void operator()(OGRCoordinateTransformation* transform) const;
    };
    std::unique_ptr<OGRCoordinateTransformation, Destroyer> transform_; // none: it is RD New already
    bool is_in_degrees_ = false;
};

} // namespace wijkpeil
