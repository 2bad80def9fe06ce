// SPDX-License-Identifier: EUPL-1.2
#include "read/table_unpacked.hpp"

#include "base/messages.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <memory>
#include <vector>

namespace wijkpeil {

namespace {

constexpr std::string_view k_compound_file =
    "\xD0\xCF\x11\xE0";              // [MS-CFB]: old workbooks, and encrypted ones
constexpr int k_most_parts = 10'000; // a sheet is one, a picture is one

struct FileCloser {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

std::vector<std::string> parts_of(std::string const& archive)
{
    CPLStringList const names{VSIReadDirRecursive(archive.c_str())};
    std::vector<std::string> parts;
    for (int i = 0; i < names.Count(); ++i) {
        if (std::string name = names[i]; !name.ends_with('/')) {
            parts.push_back(archive + "/" + name);
        }
    }
    return parts;
}

// As its directory says.
std::size_t declared_bytes(std::vector<std::string> const& parts)
{
    std::size_t bytes = 0;
    for (auto const& part : parts) {
        VSIStatBufL about{};
        if (VSIStatL(part.c_str(), &about) == 0) {
            bytes += static_cast<std::size_t>(about.st_size);
        }
    }
    return bytes;
}

// The directory of a file that was made to do harm says less than comes out. Counts to just above `most`.
std::size_t real_bytes(std::vector<std::string> const& parts, std::size_t most)
{
    std::vector<char> buffer(std::size_t{1} << 18U);
    std::size_t bytes = 0;
    for (auto const& part : parts) {
        std::unique_ptr<VSILFILE, FileCloser> const file{VSIFOpenL(part.c_str(), "rb")};
        auto count = buffer.size();
        while (file && count == buffer.size() && bytes <= most) {
            count = VSIFReadL(buffer.data(), 1, buffer.size(), file.get());
            bytes += count;
        }
    }
    return bytes;
}

// An OpenDocument file says so in its list of parts.
bool is_encrypted(std::string const& archive)
{
    std::unique_ptr<VSILFILE, FileCloser> const file{
        VSIFOpenL((archive + "/META-INF/manifest.xml").c_str(), "rb")};
    std::string text(std::size_t{1} << 16U, '\0');
    text.resize(file ? VSIFReadL(text.data(), 1, text.size(), file.get()) : 0);
    return text.find("encryption-data") != std::string::npos;
}

} // namespace

bool check_unpacked(TableOrigin const& origin, std::string const& content, std::string const& path,
                    std::size_t most_bytes)
{
    auto const archive = "/vsizip/{" + path + "}";
    if (content.starts_with(k_compound_file) || is_encrypted(archive)) {
        origin.error(say("this workbook has a password, or is of the old kind .xls"),
                     say("save it as .xlsx without a password"));
        return false;
    }
    auto const parts = parts_of(archive);
    if (!content.starts_with("PK") || parts.empty() || parts.size() > k_most_parts) {
        origin.error(
            say("this is not a workbook: it is damaged, or a file of another kind"),
            say("open it in the program that it was made with, and save it again or save the sheet as "
                "CSV"));
        return false;
    }
    auto bytes = declared_bytes(parts);
    if (bytes <= most_bytes) {
        bytes = real_bytes(parts, most_bytes);
    }
    if (bytes > most_bytes) {
        origin.error(say("this workbook is {} MB when unpacked; the most is {} MB", (bytes >> 20U) + 1,
                         most_bytes >> 20U),
                     say("save the sheet as CSV and use that"));
        return false;
    }
    return true;
}

} // namespace wijkpeil
