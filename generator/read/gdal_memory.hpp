// SPDX-License-Identifier: EUPL-1.2
// GDAL reads from memory, so that it opens no file of its own: neither one outside the project nor one on a
// network.
#pragma once

#include <cpl_error.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class GDALDataset;

namespace wijkpeil {

// Files under a name in memory that no other reader uses.
class MemoryFolder
{
public:
    // The contents must stay where they are.
    explicit MemoryFolder(std::map<std::string, std::string_view> const& files);
    ~MemoryFolder();
    MemoryFolder(MemoryFolder const&) = delete;
    MemoryFolder& operator=(MemoryFolder const&) = delete;

    [[nodiscard]] std::string path(std::string const& name) const { return folder_ + "/" + name; }

private:
    std::string folder_;
};

struct DatasetCloser {
    void operator()(GDALDataset* dataset) const;
};
using OpenDataset = std::unique_ptr<GDALDataset, DatasetCloser>;

// Opens a file of a MemoryFolder for reading, by one of these drivers (a nullptr behind the last). None if it
// is of another kind. A GeoPackage is opened as a file that nobody changes, so that GDAL makes no file beside
// it.
[[nodiscard]] OpenDataset open_dataset(std::string const& path, char const* const* drivers);

// Collects what GDAL reports in this thread, each once, instead of letting it print it.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(GdalMessages const&) = delete;
    GdalMessages& operator=(GdalMessages const&) = delete;

    [[nodiscard]] std::vector<std::string> const& failures() const { return failures_; }
    [[nodiscard]] std::vector<std::string> const& warnings() const { return warnings_; }

private:
    static void CPL_STDCALL keep(CPLErr severity, CPLErrorNum number, char const* text);

    std::vector<std::string> failures_;
    std::vector<std::string> warnings_;
};

} // namespace wijkpeil
