// SPDX-License-Identifier: EUPL-1.2
#include "create/national_file.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/boundaries.hpp"
#include "read/boundaries_declared.hpp"
#include "read/parse.hpp"
#include "read/region_names.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t k_largest_file = 2UL << 30U; // bytes
constexpr double k_near = 2000;                    // metres

// How a file names its columns.
struct Columns {
    char const* code;
    char const* name;
    char const* municipality;      // empty: it follows from the code
    char const* municipality_name; // need not be there; empty: never is
};
constexpr std::array<Columns, 5> k_of_wijken{{
    {"WK_CODE", "WK_NAAM", "GM_CODE", "GM_NAAM"},
    {"wijkcode", "wijknaam", "gemeentecode", "gemeentenaam"},
    {"region_code", "region_name", "gm_code", ""},
    {"statcode", "statnaam", "", ""},
    {"code", "naam", "gemeente", "gemeentenaam"},
}};
constexpr std::array<Columns, 5> k_of_municipalities{{
    {"GM_CODE", "GM_NAAM", "", ""},
    {"gemeentecode", "gemeentenaam", "", ""},
    {"region_code", "region_name", "", ""},
    {"statcode", "statnaam", "", ""},
    {"code", "naam", "", ""},
}};
constexpr std::array<char const*, 3> k_water{"H2O", "WATER", "water"};

using Contents = std::map<std::string, std::string>;

// The file and, of a Shapefile, those beside it.
Contents contents_of(fs::path const& path)
{
    Contents files{{path.filename().string(), read_file(path, k_largest_file)}};
    if (path.extension() == ".shp") {
        for (auto const* extension : {".dbf", ".shx", ".prj", ".cpg"}) {
            auto beside = path;
            beside.replace_extension(extension);
            if (file_exists(beside)) {
                files[beside.filename().string()] = read_file(beside);
            }
        }
    }
    return files;
}

bool is_water(Boundary const& boundary)
{
    return std::any_of(k_water.begin(), k_water.end(), [&](char const* name) {
        auto const found = boundary.properties.find(name);
        return found != boundary.properties.end() && found->second == "JA";
    });
}

// Nothing if the file has no such columns.
std::optional<std::vector<Boundary>> boundaries_of(Contents const& files, std::string const& main,
                                                   Columns const& columns, std::string const& layer)
{
    BoundarySelection selection;
    selection.layer = layer;
    selection.optional = {k_water.begin(), k_water.end()};
    std::vector<std::string> wanted{columns.code, columns.name};
    if (*columns.municipality != '\0') {
        wanted.emplace_back(columns.municipality);
    }
    if (*columns.municipality_name != '\0') {
        selection.optional.emplace_back(columns.municipality_name);
    }
    Diagnostics unheard; // that other columns are there says nothing
    return parse_boundaries(files, main, wanted, unheard, selection);
}

std::string property(Boundary const& boundary, char const* name)
{
    auto const found = boundary.properties.find(name);
    return found == boundary.properties.end() ? std::string{} : found->second;
}

// By code; land and water of one region are one place.
class Places
{
public:
    void add(NationalPlace place)
    {
        auto const [found, is_new] = by_code_.try_emplace(place.code, place);
        auto& known = found->second;
        if (!is_new) {
            known.name = known.name.empty() ? place.name : known.name;
            for (auto& polygon : place.geometry.polygons) {
                known.geometry.polygons.push_back(std::move(polygon));
            }
        }
    }
    [[nodiscard]] bool empty() const { return by_code_.empty(); }
    [[nodiscard]] std::vector<NationalPlace> take()
    {
        std::vector<NationalPlace> all;
        for (auto& [code, place] : by_code_) {
            all.push_back(std::move(place));
        }
        return all;
    }

private:
    std::map<std::string, NationalPlace> by_code_;
};

void add_places(std::vector<Boundary> boundaries, Columns const& columns, Places& wijken,
                Places& municipalities)
{
    for (auto& boundary : boundaries) {
        auto const code = property(boundary, columns.code);
        if (is_water(boundary) || !is_region_code(code)) {
            continue;
        }
        auto const name = property(boundary, columns.name);
        if (code.starts_with("GM")) {
            municipalities.add({code, name, code, std::move(boundary.geometry)});
        } else if (code.starts_with("WK")) {
            auto const municipality = *columns.municipality != '\0' ? property(boundary, columns.municipality)
                                                                    : municipality_of_code(code);
            municipalities.add(
                {municipality, property(boundary, columns.municipality_name), municipality, {}});
            wijken.add(
                {code, std::string{without_wijk_number(name)}, municipality, std::move(boundary.geometry)});
        }
    }
}

bool near(Box const& a, Box const& b)
{
    return a.min_x - k_near <= b.max_x && b.min_x <= a.max_x + k_near && a.min_y - k_near <= b.max_y &&
           b.min_y <= a.max_y + k_near;
}

std::vector<NationalPlace const*> municipalities_called(NationalFile const& file, std::string const& wanted)
{
    std::vector<NationalPlace const*> found;
    for (auto const& one : file.municipalities) {
        if (one.code == wanted || (!one.name.empty() && folded_name(one.name) == folded_name(wanted))) {
            found.push_back(&one);
        }
    }
    return found;
}

void report_unknown(NationalFile const& file, std::string const& wanted, Diagnostics& diagnostics)
{
    std::vector<std::string> known;
    for (auto const& one : file.municipalities) {
        known.push_back(is_region_code(wanted) || one.name.empty() ? one.code : one.name);
    }
    bool const nameless = !file.municipalities.empty() && file.municipalities.front().name.empty();
    diagnostics.error({}, say("this file has no municipality \"{}\"", wanted),
                      nameless ? say("it has no names of municipalities: write the code and the name, "
                                     "as in GM0228=Ede")
                               : spelling_hint(wanted, known));
}

} // namespace

std::optional<NationalFile> read_national_file(fs::path const& path, Diagnostics& diagnostics)
{
    auto const name = path.filename().string();
    if (!file_exists(path)) {
        diagnostics.error({}, say("there is no file \"{}\"", path.string()),
                          say("name a file with the wijken of the Netherlands after --from"));
        return {};
    }
    auto const files = contents_of(path);
    Places wijken;
    Places municipalities;
    for (auto const& columns : k_of_wijken) {
        auto found = wijken.empty() ? boundaries_of(files, name, columns, "") : std::nullopt;
        found = wijken.empty() && !found ? boundaries_of(files, name, columns, "wijken") : std::move(found);
        if (found) {
            add_places(std::move(*found), columns, wijken, municipalities);
        }
    }
    if (wijken.empty()) {
        diagnostics.error(
            {}, say("no wijken were found in \"{}\"", path.string()),
            say("it needs a layer with codes and names of wijken, in columns such as wijkcode, wijknaam and "
                "gemeentecode: the \"Wijk- en buurtkaart\" of CBS has them"));
        return {};
    }
    for (auto const& columns : k_of_municipalities) {
        if (auto found = boundaries_of(files, name, columns, "gemeenten")) {
            Places unused;
            add_places(std::move(*found), columns, unused, municipalities);
            break;
        }
    }
    return NationalFile{wijken.take(), municipalities.take()};
}

std::optional<ChosenMunicipality> choose_municipality(NationalFile const& file, std::string const& wanted,
                                                      Diagnostics& diagnostics)
{
    auto const sign = wanted.find('=');
    auto const given_name = sign == std::string::npos ? "" : std::string{trimmed(wanted.substr(sign + 1))};
    std::string const asked{trimmed(wanted.substr(0, sign))};
    auto const found = municipalities_called(file, asked);
    if (found.empty()) {
        report_unknown(file, asked, diagnostics);
        return {};
    }
    if (found.size() > 1) {
        std::vector<std::string> codes;
        for (auto const* one : found) {
            codes.push_back(one->code);
        }
        diagnostics.error({}, say("{} municipalities are called \"{}\"", found.size(), asked),
                          say("give the code of yours: {}", joined(codes, ", ")));
        return {};
    }
    auto const& own = *found.front();
    ChosenMunicipality chosen{own.code, given_name.empty() ? own.name : given_name, {}, {}};
    if (chosen.name.empty()) {
        diagnostics.error({}, say("this file has no name for {}", own.code),
                          say("write the code and the name, as in GM0228=Ede"));
        return {};
    }
    Box box;
    for (auto const& wijk : file.wijken) {
        if (wijk.municipality == own.code) {
            chosen.wijken.push_back(wijk);
            box.include(wijk.geometry);
        }
    }
    if (chosen.wijken.empty()) {
        diagnostics.error({}, say("this file has no wijken of {} ({})", chosen.name, own.code),
                          say("name a file with the wijken of the Netherlands after --from"));
        return {};
    }
    for (auto const& other : file.municipalities) {
        Box outline;
        outline.include(other.geometry);
        if (other.code != own.code && !other.geometry.empty() && !other.name.empty() && near(box, outline)) {
            chosen.neighbours.push_back(other);
        }
    }
    return chosen;
}

} // namespace wijkpeil
