// SPDX-License-Identifier: EUPL-1.2
#include "build/last_output.hpp"

#include "base/files.hpp"
#include "base/text.hpp"

#include <utility>

namespace wijkpeil {

LastOutput::LastOutput(std::filesystem::path folder, std::string const& round,
                       std::string const& program_version)
    : folder_(std::move(folder))
{
    auto const path = folder_ / round / "manifest.json";
    if (!file_exists(path)) {
        return;
    }
    auto const json = read_file(path);
    vouches_ = program_version_of_manifest(json) == program_version;
    inputs_ = inputs_of_manifest(json);
    for (auto& file : files_of_manifest(json)) {
        auto const name = file.path;
        if (name.find("..") == std::string::npos && file_exists(folder_ / name)) {
            files_.emplace(name, std::move(file));
        }
    }
}

std::optional<std::string> LastOutput::vouched_for(std::string const& path) const
{
    auto const found = files_.find(path);
    if (!vouches_ || found == files_.end() || !file_exists(folder_ / path)) {
        return {};
    }
    auto bytes = read_file(folder_ / path);
    return sha256(bytes) == found->second.sha256 ? std::optional(std::move(bytes)) : std::nullopt;
}

bool LastOutput::proved(std::string const& path, std::string_view bytes) const
{
    auto const found = files_.find(path);
    return vouches_ && found != files_.end() && found->second.proved && found->second.bytes == bytes.size() &&
           found->second.sha256 == sha256(bytes);
}

std::optional<std::string> LastOutput::made_from(std::string const& path, std::string_view bytes,
                                                 std::string const& made) const
{
    auto const found = files_.find(path);
    if (!vouches_ || found == files_.end() || found->second.bytes != bytes.size()) {
        return {}; // most changes show here already, without reading a file
    }
    return vouched_for(path) == bytes ? vouched_for(made) : std::nullopt;
}

} // namespace wijkpeil
