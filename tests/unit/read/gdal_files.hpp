// SPDX-License-Identifier: EUPL-1.2
// Files of spreadsheets and geographic programs, made by GDAL in memory.
#pragma once

#include <cpl_vsi.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

inline std::string taken_from_memory(std::string const& path)
{
    vsi_l_offset size = 0;
    auto* bytes = VSIGetMemFileBuffer(path.c_str(), &size, TRUE);
    std::string content{reinterpret_cast<char const*>(bytes), static_cast<std::size_t>(size)};
    VSIFree(bytes);
    return content;
}

inline std::string zip_of(std::vector<std::pair<std::string, std::string>> const& parts)
{
    std::string const path = "/vsimem/test.zip";
    auto* archive = VSIFOpenL(("/vsizip/" + path).c_str(), "wb");
    for (auto const& [name, content] : parts) {
        auto* part = VSIFOpenL(("/vsizip/" + path + "/" + name).c_str(), "wb");
        VSIFWriteL(content.data(), 1, content.size(), part);
        VSIFCloseL(part);
    }
    VSIFCloseL(archive);
    return taken_from_memory(path);
}

using Sheets = std::vector<std::pair<std::string, std::string>>; // name, rows

// Rows as Excel writes them: <row r="1"><c r="A1"><v>76.1</v></c></row>.
inline std::string xlsx_of(Sheets const& sheets)
{
    std::string const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    std::string const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::string const package = "http://schemas.openxmlformats.org/package/2006/";
    std::string const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    std::string overrides =
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>";
    std::string list;
    std::string links;
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t i = 1; i <= sheets.size(); ++i) {
        auto const& [name, rows] = sheets[i - 1];
        overrides += fmt::format(
            R"(<Override PartName="/xl/worksheets/sheet{}.xml" ContentType="{}worksheet+xml"/>)", i, types);
        list += fmt::format(R"(<sheet name="{}" sheetId="{}" r:id="rId{}"/>)", name, i, i);
        links +=
            fmt::format(R"(<Relationship Id="rId{}" Type="{}/worksheet" Target="worksheets/sheet{}.xml"/>)",
                        i, relations, i);
        parts.emplace_back(
            fmt::format("xl/worksheets/sheet{}.xml", i),
            fmt::format(R"(<worksheet xmlns="{}"><sheetData>{}</sheetData></worksheet>)", main, rows));
    }
    parts.insert(
        parts.begin(),
        {{"[Content_Types].xml",
          fmt::format(R"(<Types xmlns="{}content-types">{}</Types>)", package, overrides)},
         {"_rels/.rels", fmt::format(R"(<Relationships xmlns="{}relationships"><Relationship Id="rId1" )"
                                     R"(Type="{}/officeDocument" Target="xl/workbook.xml"/></Relationships>)",
                                     package, relations)},
         {"xl/workbook.xml",
          fmt::format(R"(<workbook xmlns="{}" xmlns:r="{}"><sheets>{}</sheets></workbook>)", main, relations,
                      list)},
         {"xl/_rels/workbook.xml.rels",
          fmt::format(R"(<Relationships xmlns="{}relationships">{}</Relationships>)", package, links)}});
    return zip_of(parts);
}

inline std::string text_cell(std::string const& where, std::string const& text)
{
    return fmt::format(R"(<c r="{}" t="inlineStr"><is><t>{}</t></is></c>)", where, text);
}

inline std::string number_cell(std::string const& where, std::string const& number)
{
    return fmt::format(R"(<c r="{}"><v>{}</v></c>)", where, number);
}

inline std::string row_of(int number, std::string const& cells)
{
    return fmt::format(R"(<row r="{}">{}</row>)", number, cells);
}

// `tables`: <table:table> elements.
inline std::string ods_of(std::string const& tables, std::string const& manifest = {})
{
    return zip_of(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>"},
         {"content.xml",
          R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
          R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
          R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>)"
          "<office:spreadsheet>" +
              tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

// A geographic file of this driver, and the files that belong to it: name without folder → content.
inline std::map<std::string, std::string> geographic_files(char const* driver, std::string const& name,
                                                           std::function<void(GDALDataset&)> const& fill)
{
    GDALAllRegister();
    std::string const folder = "/vsimem/geographic";
    auto* dataset = GetGDALDriverManager()->GetDriverByName(driver)->Create((folder + "/" + name).c_str(), 0,
                                                                            0, 0, GDT_Unknown, nullptr);
    fill(*dataset);
    GDALClose(dataset);
    std::map<std::string, std::string> files;
    auto** names = VSIReadDir(folder.c_str());
    for (int i = 0; names != nullptr && names[i] != nullptr; ++i) {
        files[names[i]] = taken_from_memory(folder + "/" + names[i]);
    }
    CSLDestroy(names);
    VSIRmdirRecursive(folder.c_str());
    return files;
}

} // namespace wijkpeil
