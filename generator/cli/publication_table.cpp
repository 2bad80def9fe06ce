// SPDX-License-Identifier: EUPL-1.2
#include "cli/reading_table.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace wijkpeil {
namespace {

std::size_t documents_of(Publication const& publication, Dataset const& dataset)
{
    if (publication.about == Publication::About::round) {
        return 1;
    }
    if (publication.about == Publication::About::indicator) {
        return dataset.indicators.size();
    }
    return static_cast<std::size_t>(
        std::count_if(dataset.areas.begin(), dataset.areas.end(),
                      [&](Area const& area) { return publication.covers(area.id); }));
}

} // namespace

void print_publications(Dataset const& dataset, ReportFormat format)
{
    std::vector<std::vector<std::string>> lines;
    for (auto const& one : dataset.settings.publications) {
        std::string const about = one.about == Publication::About::area    ? "gebied" // as the key
                                  : one.about == Publication::About::round ? "ronde"
                                                                           : "indicator";
        auto const documents = documents_of(one, dataset);
        auto const folder = one.folder.empty() ? std::string(".") : one.folder; // the round's own
        lines.push_back({one.id, one.template_file, about, folder, std::to_string(documents)});
        if (format == ReportFormat::json) {
            nlohmann::ordered_json object;
            object["id"] = one.id;
            object["name"] = one.name;
            object["template"] = one.template_file;
            object["about"] = about;
            object["folder"] = one.folder;
            object["documents"] = documents;
            std::printf("%s\n", object.dump().c_str());
        }
    }
    if (format == ReportFormat::text) {
        print_columns(lines);
    }
}

} // namespace wijkpeil
