// SPDX-License-Identifier: EUPL-1.2
#include "read/project_files.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

#include <utility>

namespace wijkpeil {

namespace fs = std::filesystem;

namespace {

constexpr int k_newest_format = 1;

bool leaves_its_folder(fs::path const& path)
{
    auto const plain = path.lexically_normal();
    return plain.is_absolute() || plain.empty() || *plain.begin() == "..";
}

} // namespace

ProjectFiles::ProjectFiles(fs::path folder, Diagnostics& diagnostics)
    : folder_{std::move(folder)}, diagnostics_{&diagnostics}
{
}

std::optional<std::string> ProjectFiles::read(std::string const& path)
{
    try {
        auto bytes = read_file(folder_ / path);
        inputs_[path] = sha256(bytes);
        return bytes;
    } catch (FileError const& error) {
        diagnostics_->error(place_of_file(path), error.what(),
                            say("check the file's size and its access rights"));
        return {};
    }
}

std::optional<std::string> ProjectFiles::read_required(std::string const& path, std::string const& hint)
{
    if (!file_exists(folder_ / path)) {
        diagnostics_->error(place_of_file(path), say("this file is missing"), hint);
        return {};
    }
    return read(path);
}

std::optional<std::string> ProjectFiles::read_optional(std::string const& path)
{
    return file_exists(folder_ / path) ? read(path) : std::nullopt;
}

std::optional<std::string> ProjectFiles::read_declared(std::string const& folder, std::string const& name,
                                                       Place const& place)
{
    auto const path = (fs::path{folder} / name).lexically_normal().generic_string();
    if (fs::path{name}.is_absolute() || leaves_its_folder(path)) {
        diagnostics_->error(place, say("\"{}\" is outside the project", name),
                            say("copy the file into the folder \"{}\" of the project", folder));
        return {};
    }
    if (!file_exists(folder_ / path)) {
        std::vector<std::string> others;
        for (auto const& other : list(folder)) {
            if (fs::path{other}.extension() == fs::path{name}.extension()) {
                others.push_back(fs::path{other}.lexically_relative(folder).generic_string());
            }
        }
        diagnostics_->error(place, say("the file \"{}\" does not exist", path), spelling_hint(name, others));
        return {};
    }
    return read(path);
}

std::map<std::string, std::string> ProjectFiles::read_table(std::string const& folder,
                                                            std::string const& name, Place const& place)
{
    std::map<std::string, std::string> contents;
    auto content = read_declared(folder, name, place);
    if (!content) {
        return contents;
    }
    auto const main = (fs::path{folder} / name).lexically_normal();
    contents[main.generic_string()] = std::move(*content);
    if (main.extension() == ".shp") {
        for (auto const* extension : {".dbf", ".shx", ".prj", ".cpg"}) {
            auto const part = fs::path{main}.replace_extension(extension).generic_string();
            if (auto bytes = read_optional(part)) {
                contents[part] = std::move(*bytes);
            }
        }
    }
    return contents;
}

std::vector<std::string> ProjectFiles::list(std::string const& folder) const
{
    std::vector<std::string> paths;
    for (auto const& path : list_tree(folder_ / folder)) {
        paths.push_back((fs::path{folder} / path).generic_string());
    }
    return paths;
}

void check_format(YamlMap& map, Diagnostics& diagnostics)
{
    if (!map.has("formaat")) {
        if (auto const place = map.place("formaat"); !place.file.empty()) {
            diagnostics.error(place, say("the version of the format is missing"),
                              say("make \"formaat: {}\" the first line", k_newest_format));
        }
        return;
    }
    auto const format = map.integer("formaat", k_newest_format);
    if (format != k_newest_format) {
        diagnostics.error(
            map.place("formaat"),
            say("format {} is not known; this program reads format {}", format, k_newest_format),
            say("use a newer version of wijkpeil, or correct the number"));
    }
}

} // namespace wijkpeil
