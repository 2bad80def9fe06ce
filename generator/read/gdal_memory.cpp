// SPDX-License-Identifier: EUPL-1.2
#include "read/gdal_memory.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

MemoryFolder::MemoryFolder(std::map<std::string, std::string_view> const& files)
    : folder_{fmt::format("/vsimem/wijkpeil-{}", static_cast<void const*>(this))}
{
    for (auto const& [name, content] : files) {
        // GDAL wants bytes it could write to; the file is opened read-only.
        auto* bytes = reinterpret_cast<GByte*>(const_cast<char*>(content.data()));
        VSIFCloseL(VSIFileFromMemBuffer(path(name).c_str(), bytes, content.size(), FALSE));
    }
}

MemoryFolder::~MemoryFolder()
{
    VSIRmdirRecursive(folder_.c_str());
}

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(&GdalMessages::keep, this);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

void CPL_STDCALL GdalMessages::keep(CPLErr severity, CPLErrorNum /*number*/, char const* text)
{
    auto& failures = static_cast<GdalMessages*>(CPLGetErrorHandlerUserData())->failures_;
    if (severity >= CE_Failure && std::find(failures.begin(), failures.end(), text) == failures.end()) {
        failures.emplace_back(text);
    }
}

} // namespace wijkpeil
