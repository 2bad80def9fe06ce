// SPDX-License-Identifier: EUPL-1.2
#include "figure/libraries.hpp"

#include <cairo.h>
#include <hb.h>
#include <mapnik/version.hpp>
#include <pango/pango.h>

namespace wijkpeil {

std::map<std::string, std::string> drawing_libraries()
{
    return {{"cairo", cairo_version_string()},
            {"harfbuzz", hb_version_string()},
            {"mapnik", MAPNIK_VERSION_STRING},
            {"pango", pango_version_string()}};
}

} // namespace wijkpeil
