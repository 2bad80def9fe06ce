// SPDX-License-Identifier: EUPL-1.2
#include "read/gdal_memory.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>
#include <gdal_priv.h>

#include <algorithm>
#include <atomic>

namespace wijkpeil {

namespace {

// No name comes back: GDAL remembers parts of packed files by their names.
std::string new_folder()
{
    static std::atomic<unsigned long> count = 0;
    return fmt::format("/vsimem/wijkpeil-{}", ++count);
}

} // namespace

MemoryFolder::MemoryFolder(std::map<std::string, std::string_view> const& files) : folder_{new_folder()}
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

void DatasetCloser::operator()(GDALDataset* dataset) const
{
    GdalMessages const unheard; // it was only read: nothing can be lost
    GDALClose(dataset);
}

OpenDataset open_dataset(std::string const& path, char const* const* drivers)
{
    GDALAllRegister();
    static constexpr char const* k_unchanged[]{"IMMUTABLE=YES", nullptr};
    auto const* options = path.ends_with(".gpkg") ? k_unchanged : nullptr;
    return OpenDataset{GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options)};
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
    if (severity < CE_Warning) {
        return;
    }
    auto& all = *static_cast<GdalMessages*>(CPLGetErrorHandlerUserData());
    auto& those = severity == CE_Warning ? all.warnings_ : all.failures_;
    constexpr std::size_t k_most = 100; // a broken file can say something of every feature
    if (those.size() < k_most && std::find(those.begin(), those.end(), text) == those.end()) {
        those.emplace_back(text);
    }
}

} // namespace wijkpeil
