// SPDX-License-Identifier: EUPL-1.2
// A small country of three invented municipalities, two of which share a name, in a file as CBS has them.
#pragma once

#include "base/files.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

class CountryFolder
{
public:
    CountryFolder()
    {
        auto pattern = (std::filesystem::temp_directory_path() / "wijkpeil-create-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~CountryFolder() { remove_tree(path_); }
    CountryFolder(CountryFolder const&) = delete;
    CountryFolder& operator=(CountryFolder const&) = delete;

    [[nodiscard]] std::filesystem::path file(std::string const& name, std::string const& content) const
    {
        write_file(path_ / name, content);
        return path_ / name;
    }
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

// A square of a kilometre, `column` kilometres to the east.
inline std::string square_feature(std::string const& properties, int column)
{
    auto const left = std::to_string(150000 + column * 1000);
    auto const right = std::to_string(151000 + column * 1000);
    return R"({"type":"Feature","properties":{)" + properties +
           R"(},"geometry":{"type":"Polygon","coordinates":[[[)" + left + ",400000],[" + right +
           ",400000],[" + right + ",401000],[" + left + ",401000],[" + left + ",400000]]]}}";
}

inline std::string wijk_feature(std::string const& code, std::string const& name,
                                std::string const& municipality, std::string const& municipality_name,
                                int column, std::string const& water = "NEE")
{
    return square_feature(R"("wijkcode":")" + code + R"(","wijknaam":")" + name + R"(","gemeentecode":")" +
                              municipality + R"(","gemeentenaam":")" + municipality_name + R"(","water":")" +
                              water + "\"",
                          column);
}

inline std::string feature_collection(std::vector<std::string> const& features)
{
    std::string text = R"({"type":"FeatureCollection","crs":{"type":"name","properties":)"
                       R"({"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[)";
    for (auto const& feature : features) {
        text += (text.ends_with('[') ? "" : ",") + feature;
    }
    return text + "]}";
}

inline std::string small_country()
{
    return feature_collection({wijk_feature("WK990101", "Wijk 01 Oost", "GM9901", "Peilstad", 0),
                               wijk_feature("WK990102", "Wijk 02 West", "GM9901", "Peilstad", 1),
                               wijk_feature("WK990102", "Wijk 02 West", "GM9901", "Peilstad", 3, "JA"),
                               wijk_feature("WK990201", "Kern", "GM9902", "Bergen", 2),
                               wijk_feature("WK990301", "Dorp", "GM9903", "Bergen", 90)});
}

} // namespace wijkpeil
