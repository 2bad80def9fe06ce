// SPDX-License-Identifier: EUPL-1.2
// A small, good project, written into a temporary folder; a test spoils one thing in it.
#pragma once

#include "base/files.hpp"
#include "base/text.hpp"
#include "read/read.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>

namespace wijkpeil {

// path → content
using ProjectTexts = std::map<std::string, std::string>;

inline ProjectTexts small_project()
{
    ProjectTexts texts;
    texts["wijkpeil.yaml"] = R"(formaat: 1
titel: Proef
taal: nl
voorbeeld: ja
uitgever: Proefproject
inleiding: Twee gebieden.
contact: {tekst: "Vragen?", mail: vragen@voorbeeld.example}
ronde: 2021-voorjaar
leidend: [rondkomen]
rondes:
  - {id: 2020-najaar, naam: najaar 2020, brief: 2020-10, status: opgetekend, feiten: Er was een brief.}
  - id: 2021-voorjaar
    naam: voorjaar 2021
    brief: 2021-03-31
    cijfers_tot: 2021-03-01
    vorige: 2020-najaar
    aangenomen: ja
)";
    texts["geo/bronnen.yaml"] = R"(formaat: 1
bronnen:
  - {id: cbs, uitgever: CBS, titel: Kerncijfers, licentie: CC BY 4.0, opgehaald: 2021-02}
)";
    texts["geo/indicatoren.yaml"] = R"(formaat: 1
themas:
  - {id: wonen, naam: Wonen}
  - {id: bevolking, naam: Bevolking}
indicatoren:
  - id: inwoners
    naam: Inwoners
    definitie: Aantal inwoners op 1 januari.
    eenheid: inwoners
    soort: aantal
    decimalen: 0
    thema: bevolking
  - id: rondkomen
    naam: Moeilijk rondkomen
    kort: rondkomen
    definitie: Aandeel dat moeite heeft om rond te komen.
    over: inwoners van 18 jaar en ouder
    zin: heeft moeite om rond te komen
    eenheid: "%"
    soort: aandeel
    beter: lager
    thema: wonen
    niveaus: [wijk, gemeente]
    weging: {indicator: inwoners, periode: "2020"}
    drempel: 2.5
    model: ja
    klassen: [10, 15, 20.5]
bestanden:
  - bestand: cijfers/nu.csv
    bron: cbs
    codejaar: 2022
    gepubliceerd: 2021-01-15
    ontbreekt: {".": onbekend, "": niet_gevraagd}
  - {bestand: cijfers/toen.csv, bron: cbs, codejaar: 2016, gepubliceerd: 2017-01-01, decimaalteken: punt}
)";
    texts["geo/gebieden.yaml"] = R"(formaat: 1
codejaar: 2022
land: {code: NL00, naam: Nederland}
gemeenten:
  GM0001: Eerstad
  GM0002: Tweestad
grenzen:
  wijken: grenzen/wijken.geojson
  land: grenzen/land.geojson
  bron: cbs
gebieden:
  - id: oost
    naam: Oost
    gemeente: GM0001
    ook_bekend_als: [Oosterwijk]
    regio_deal: nee
    regios:
      - {code: WK000101, past: geheel, grondslag: gedocumenteerd}
      - {code: WK000102, past: ruimer, opmerking: groter}
  - id: west
    naam: West
    gemeente: GM0002
    regios: [{code: WK000201, past: deel}]
)";
    std::string wijken = R"({"type":"FeatureCollection","crs":{"type":"name","properties":)"
                         R"({"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[)"
                         "\n";
    int x = 0;
    for (auto const* row : {"WK000101|Wijk 01 Dorpen|GM0001", "WK000102|Wijk 02 Haven|GM0001",
                            "WK000103|Kade|GM0001", "WK000201|Wijk 01 Hof|GM0002"}) {
        auto const parts = split(row, '|');
        wijken += fmt::format(
            R"({}{{"type":"Feature","properties":{{"code":"{}","naam":"{}","gemeente":"{}"}},"geometry":)"
            R"({{"type":"Polygon","coordinates":[[[{},0],[{},0],[{},10],[{},0]]]}}}})"
            "\n",
            x == 0 ? "" : ",", parts[0], parts[1], parts[2], x, x + 10, x + 10, x);
        x += 10;
    }
    texts["geo/grenzen/wijken.geojson"] = wijken + "]}\n";
    texts["geo/grenzen/land.geojson"] =
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":)"
        R"({"name":"urn:ogc:def:crs:EPSG::28992"}},)"
        R"("features":[{"type":"Feature","properties":{"code":"PV20","naam":"Provincie"},"geometry":)"
        R"({"type":"Polygon","coordinates":[[[0,0],[50,0],[50,50],[0,0]]]}}]})";
    texts["geo/cijfers/nu.csv"] = "\xEF\xBB\xBFregio;indicator;periode;waarde;status\r\n"
                                  "WK000101  ;inwoners;2020;1250;\r\n"
                                  "WK000101;rondkomen;2020;24,6;geschat\r\n"
                                  "WK000102;rondkomen;2020;.;\r\n"
                                  "WK000102;rondkomen;2016;;\r\n"
                                  "GM0001;rondkomen;2020;18;\"voorlopig, herzien\"\r\n"
                                  "NL00;inwoners;2020;17407585;\r\n";
    texts["geo/cijfers/toen.csv"] = "regio,indicator,periode,waarde\n\"WK000109\",rondkomen,2016,19.5\n";
    texts["geo/overgangen.csv"] = "van_jaar;van_code;naar_jaar;naar_code;gewicht;bewijs\n"
                                  "2016;WK000109;2022;WK000101;0,75;kaart\n"
                                  "2016;WK000109;2022;WK000102;0,25;kaart\n";
    texts["templates/toezeggingen.yaml"] = R"(formaat: 1
toezeggingen:
  - {id: T1, gedaan_in: brief, datum: 2020-10, tekst: Melden., eigenaar: BZK, termijn: 2021, stand: op_schema}
  - {id: T2, gedaan_in: raad, tekst: Bankjes., stand: onbekend, gebieden: [west],
     gebiedsrapport: nee, eigenaar: x}
)";
    texts["templates/teksten/2021-voorjaar/oost.md"] = R"(---
formaat: 1
gebied: oost
ronde: 2021-voorjaar
naar: memo van 16 februari 2021
datum: 2021-02-16
---

## Wonen

De eerste
alinea.

De tweede.

## Wat opvalt

Nog een tekst.
)";
    texts["templates/teksten/README.md"] = "Hier staan teksten.\n";
    return texts;
}

// Holds the project on disk while it is read.
class ProjectFolder
{
public:
    explicit ProjectFolder(ProjectTexts const& texts)
    {
        auto pattern = (std::filesystem::temp_directory_path() / "wijkpeil-read-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            throw std::runtime_error{"no temporary folder"};
        }
        path_ = pattern;
        for (auto const& [path, text] : texts) {
            write_file(path_ / path, text);
        }
    }
    ~ProjectFolder() { remove_tree(path_); }
    ProjectFolder(ProjectFolder const&) = delete;
    ProjectFolder& operator=(ProjectFolder const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline Dataset read_texts(ProjectTexts const& texts, Diagnostics& diagnostics)
{
    ProjectFolder const folder{texts};
    return read_project(folder.path(), diagnostics);
}

// What is said of the small project when `from` in `file` is `to` instead.
inline Told spoiled(std::string const& file, std::string const& from, std::string const& to)
{
    auto texts = small_project();
    EXPECT_NE(texts.at(file).find(from), std::string::npos) << from;
    auto& text = texts.at(file);
    text.replace(text.find(from), from.size(), to);
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    return told(diagnostics);
}

} // namespace wijkpeil
