// SPDX-License-Identifier: EUPL-1.2
#include "read/table_gzip.hpp"

#include "base/messages.hpp"
#include "read/gdal_memory.hpp"

#include <cpl_vsi.h>

#include <algorithm>
#include <memory>

namespace wijkpeil {

namespace {

struct FileCloser {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

} // namespace

std::optional<std::string> unpacked_gzip(std::string const& file, std::string const& packed,
                                         std::size_t most_bytes, Diagnostics& diagnostics)
{
    GdalMessages const messages;
    MemoryFolder const folder{{{"packed.gz", packed}}};
    std::unique_ptr<VSILFILE, FileCloser> const source{
        VSIFOpenL(("/vsigzip/" + folder.path("packed.gz")).c_str(), "rb")};
    std::string plain;
    bool const is_gzip = source && packed.starts_with("\x1F\x8B");
    while (is_gzip && plain.size() <= most_bytes) {
        constexpr std::size_t k_step = std::size_t{1} << 20U;
        auto const before = plain.size();
        plain.resize(before + k_step);
        auto const count = VSIFReadL(plain.data() + before, 1, k_step, source.get());
        plain.resize(before + count);
        if (count < k_step) {
            break;
        }
    }
    if (plain.size() > most_bytes) {
        diagnostics.error(place_of_file(file),
                          say("this file is larger than {} MB when unpacked", most_bytes >> 20U),
                          say("keep only the rows and columns that the project uses"));
        return {};
    }
    if (!is_gzip || !messages.failures().empty()) {
        diagnostics.error(place_of_file(file),
                          say("this file cannot be unpacked: it is damaged, or not gzip"),
                          say("download it again, or unpack it and use the file that was in it"));
        return {};
    }
    return plain;
}

} // namespace wijkpeil
