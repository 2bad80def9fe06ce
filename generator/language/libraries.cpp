// SPDX-License-Identifier: EUPL-1.2
#include "language/libraries.hpp"

#include <unicode/uversion.h>

namespace wijkpeil {

std::map<std::string, std::string> language_libraries()
{
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return {{"icu", text}};
}

} // namespace wijkpeil
