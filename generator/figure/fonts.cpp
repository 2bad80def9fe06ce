// SPDX-License-Identifier: EUPL-1.2
#include "figure/fonts.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"

#include <fmt/format.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <map>
#include <memory>
#include <unordered_map>
#include <utility>

namespace wijkpeil {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using FontMap = std::unique_ptr<PangoFontMap, Unref>;
using Context = std::unique_ptr<PangoContext, Unref>;
using Layout = std::unique_ptr<PangoLayout, Unref>;

constexpr std::size_t k_most_lines = 1500; // of a thread; those of one report are fewer

// Pango's font maps are not thread-safe: each thread has its own. The same names and figures are measured
// again and again, for each map and each size of drawing: widths are kept, as long as they are not too many.
struct ThreadFonts {
    FontMap map;
    Context context;
    std::unordered_map<std::string, std::shared_ptr<SetLine const>> lines; // by text and type
};

FontMap new_font_map(std::vector<std::filesystem::path> const& files)
{
    FcConfig* config = FcConfigCreate(); // empty: no fonts and no rules of this machine
    for (auto const& file : files) {
        FcConfigAppFontAddFile(config, reinterpret_cast<FcChar8 const*>(file.c_str()));
    }
    FontMap map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config);
    FcConfigDestroy(config);                                                  // the map keeps a reference
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72); // 1 unit is 1 pt
    return map;
}

ThreadFonts& thread_fonts(std::filesystem::path const& folder,
                          std::vector<std::filesystem::path> const& files)
{
    thread_local std::map<std::filesystem::path, ThreadFonts> known;
    auto& fonts = known[folder];
    if (!fonts.map) {
        fonts.map = new_font_map(files);
        fonts.context.reset(pango_font_map_create_context(fonts.map.get()));
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(fonts.context.get(), options);
        cairo_font_options_destroy(options);
        pango_context_set_round_glyph_positions(fonts.context.get(), FALSE);
    }
    return fonts;
}

std::string family_of(std::filesystem::path const& file)
{
    int count = 0;
    FcPattern* pattern = FcFreeTypeQuery(reinterpret_cast<FcChar8 const*>(file.c_str()), 0, nullptr, &count);
    FcChar8* family = nullptr;
    std::string name;
    if (pattern != nullptr && FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch) {
        name = reinterpret_cast<char const*>(family);
    }
    if (pattern != nullptr) {
        FcPatternDestroy(pattern);
    }
    return name;
}

} // namespace

Fonts::Fonts(std::filesystem::path folder, Diagnostics& diagnostics)
    : folder_(std::move(folder)), files_(list_files(folder_, ".ttf"))
{
    if (!files_.empty()) {
        family_ = family_of(files_.front());
    }
    for (auto const& file : files_) {
        font_files_.emplace(file.string(), std::make_unique<FontFile>(file.string()));
    }
    if (family_.empty()) {
        diagnostics.error(place_of_file("styles/fonts"), say("no font in \"styles/fonts\""),
                          say("put the .ttf files of one family there: regular, semibold, bold and italic"));
    }
}

PangoLayout* Fonts::new_layout(std::string const& text, double size, Weight weight, bool italic) const
{
    PangoLayout* layout = pango_layout_new(thread_fonts(folder_, files_).context.get());
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, family_.c_str());
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_font_description_set_weight(font, static_cast<PangoWeight>(weight));
    pango_font_description_set_style(font, italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1, lnum=1, liga=0, clig=0"));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    return layout;
}

std::shared_ptr<SetLine const> Fonts::line(std::string const& text, double size, Weight weight,
                                           bool italic) const
{
    auto& lines = thread_fonts(folder_, files_).lines;
    auto const key = fmt::format("{} {}{}{}", size, static_cast<int>(weight), italic ? 'i' : 'r', text);
    if (auto const found = lines.find(key); found != lines.end()) {
        return found->second;
    }
    Layout const layout(new_layout(text, size, weight, italic));
    PangoLayoutLine* const line = pango_layout_get_line_readonly(layout.get(), 0);
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    auto const set = std::make_shared<SetLine const>(
        SetLine{static_cast<double>(logical.width) / PANGO_SCALE,
                pango_layout_get_unknown_glyphs_count(layout.get()) > 0, set_runs(line, text.c_str())});
    if (lines.size() >= k_most_lines) {
        lines.clear();
    }
    return lines[key] = set;
}

double Fonts::width(std::string const& text, double size, Weight weight, bool italic) const
{
    return line(text, size, weight, italic)->width;
}

} // namespace wijkpeil
