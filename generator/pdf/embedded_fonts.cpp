// SPDX-License-Identifier: EUPL-1.2
#include "pdf/embedded_fonts.hpp"

#include "base/text.hpp"
#include "pdf/pdf_objects.hpp"

#include <fmt/format.h>
#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace wijkpeil {

namespace {

using Object = QPDFObjectHandle;
using Glyphs = std::map<unsigned, std::string>;

// The font with these glyphs alone, each under its own number, and with what is needed to draw them.
std::string subset(FontFile const& file, Glyphs const& glyphs)
{
    hb_subset_input_t* const input = hb_subset_input_create_or_fail();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS);
    hb_set_t* const wanted = hb_subset_input_glyph_set(input);
    for (auto const& [glyph, text] : glyphs) {
        hb_set_add(wanted, glyph);
    }
    hb_set_t* const dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (char const* table : {"GSUB", "GPOS", "GDEF", "BASE", "STAT", "cmap", "name", "OS/2", "post", "kern",
                              "gasp", "DSIG", "meta"}) {
        hb_set_add(dropped, hb_tag_from_string(table, -1));
    }
    hb_face_t* const face = hb_subset_or_fail(file.face(), input);
    hb_subset_input_destroy(input);
    if (face == nullptr) {
        throw std::runtime_error{"no part can be made of the font " + file.name()};
    }
    hb_blob_t* const blob = hb_face_reference_blob(face);
    unsigned size = 0;
    char const* const data = hb_blob_get_data(blob, &size);
    std::string bytes(data, size);
    hb_blob_destroy(blob);
    hb_face_destroy(face);
    return bytes;
}

// Six capitals that differ for other glyphs (ISO 32000-1, 9.6.4).
std::string subset_name(FontFile const& file, Glyphs const& glyphs)
{
    std::string numbers;
    for (auto const& [glyph, text] : glyphs) {
        numbers += fmt::format("{} ", glyph);
    }
    auto const hash = sha256(numbers);
    std::string name;
    for (std::size_t i = 0; i < 6; ++i) {
        name += static_cast<char>('A' + std::stoi(hash.substr(2 * i, 2), nullptr, 16) % 26);
    }
    return name + "+" + file.name();
}

std::string utf16_digits(std::string const& text)
{
    std::string digits;
    for (char32_t const c : to_code_points(text)) {
        auto const rest = static_cast<unsigned>(c) - 0x10000U;
        digits += c < 0x10000
                      ? fmt::format("{:04X}", static_cast<unsigned>(c))
                      : fmt::format("{:04X}{:04X}", 0xD800U + (rest >> 10U), 0xDC00U + (rest & 0x3FFU));
    }
    return digits;
}

// What each glyph stands for (ISO 32000-1, 9.10.3).
std::string to_unicode(Glyphs const& glyphs)
{
    constexpr std::size_t k_most_together = 100;
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    std::vector<std::string> lines;
    for (auto const& [glyph, letters] : glyphs) {
        if (!letters.empty()) {
            lines.push_back(fmt::format("<{:04x}> <{}>\n", glyph, utf16_digits(letters)));
        }
    }
    for (std::size_t first = 0; first < lines.size(); first += k_most_together) {
        auto const end = std::min(first + k_most_together, lines.size());
        text += fmt::format("{} beginbfchar\n", end - first);
        for (auto i = first; i < end; ++i) {
            text += lines[i];
        }
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// [first [width width …] …] in thousandths (ISO 32000-1, 9.7.4.3).
Object widths_of(PdfResources::Font const& font)
{
    auto all = Object::newArray();
    auto group = Object::newArray();
    unsigned next = 0;
    for (auto const& [glyph, text] : font.glyphs) {
        if (group.getArrayNItems() == 0 || glyph != next) {
            group = Object::newArray();
            all.appendItem(Object::newInteger(glyph));
            all.appendItem(group);
        }
        group.appendItem(Object::newInteger(font.advances.at(glyph)));
        next = glyph + 1;
    }
    return all;
}

// Of the whole font, from its table "head" (xMin, yMin, xMax, yMax), in thousandths.
Object box_of(FontFile const& file)
{
    constexpr unsigned k_at = 36;
    std::array<int, 4> box{};
    hb_blob_t* const head = hb_face_reference_table(file.face(), HB_TAG('h', 'e', 'a', 'd'));
    unsigned size = 0;
    auto const* const data = reinterpret_cast<unsigned char const*>(hb_blob_get_data(head, &size));
    for (unsigned i = 0; i < box.size() && k_at + 2 * i + 1 < size; ++i) {
        auto const bits = static_cast<std::uint16_t>(data[k_at + 2 * i] << 8U | data[k_at + 2 * i + 1]);
        box[i] = static_cast<std::int16_t>(bits) * 1000 / static_cast<int>(file.units());
    }
    hb_blob_destroy(head);
    auto result = Object::newArray();
    for (int const side : box) {
        result.appendItem(Object::newInteger(side));
    }
    return result;
}

Object metric(FontFile const& file, hb_ot_metrics_tag_t tag)
{
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(file.font(), tag, &value);
    return Object::newInteger(static_cast<long long>(value) * 1000 / file.units());
}

Object descriptor_of(QPDF& pdf, PdfResources::Font const& font, std::string const& name)
{
    constexpr int k_own_encoding = 4; // flag: letters have numbers of their own
    auto const& file = *font.file;
    auto const bytes = subset(file, font.glyphs);
    auto program = Object::newStream(&pdf, bytes);
    program.getDict().replaceKey("/Length1", Object::newInteger(static_cast<long long>(bytes.size())));
    auto const slant = hb_style_get_value(file.font(), HB_STYLE_TAG_SLANT_ANGLE);
    return pdf.makeIndirectObject(
        pdf_dictionary({{"Type", pdf_name("FontDescriptor")},
                        {"FontName", pdf_name(name)},
                        {"Flags", Object::newInteger(k_own_encoding)},
                        {"FontBBox", box_of(file)},
                        {"ItalicAngle", Object::newInteger(std::lround(slant))},
                        {"Ascent", metric(file, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)},
                        {"Descent", metric(file, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER)},
                        {"CapHeight", metric(file, HB_OT_METRICS_TAG_CAP_HEIGHT)},
                        {"StemV", Object::newInteger(80)},
                        {"FontFile2", program}}));
}

Object embedded(QPDF& pdf, PdfResources::Font const& font)
{
    auto const name = subset_name(*font.file, font.glyphs);
    auto const system = pdf_dictionary({{"Registry", Object::newString("Adobe")},
                                        {"Ordering", Object::newString("Identity")},
                                        {"Supplement", Object::newInteger(0)}});
    auto const letters =
        pdf.makeIndirectObject(pdf_dictionary({{"Type", pdf_name("Font")},
                                               {"Subtype", pdf_name("CIDFontType2")},
                                               {"BaseFont", pdf_name(name)},
                                               {"CIDSystemInfo", system},
                                               {"FontDescriptor", descriptor_of(pdf, font, name)},
                                               {"CIDToGIDMap", pdf_name("Identity")},
                                               {"W", widths_of(font)}}));
    return pdf.makeIndirectObject(
        pdf_dictionary({{"Type", pdf_name("Font")},
                        {"Subtype", pdf_name("Type0")},
                        {"BaseFont", pdf_name(name)},
                        {"Encoding", pdf_name("Identity-H")},
                        {"DescendantFonts", Object::newArray({letters})},
                        {"ToUnicode", Object::newStream(&pdf, to_unicode(font.glyphs))}}));
}

} // namespace

Object embedded_fonts(QPDF& pdf, PdfResources const& resources)
{
    auto all = Object::newDictionary();
    for (std::size_t i = 0; i < resources.fonts().size(); ++i) {
        if (!resources.fonts()[i].glyphs.empty()) {
            all.replaceKey(fmt::format("/F{}", i), embedded(pdf, resources.fonts()[i]));
        }
    }
    return all;
}

} // namespace wijkpeil
