// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_fonts.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <utility>

namespace wijkpeil {

namespace {

// Unhinted and unrounded: the same breaks on every machine, whatever its screen.
void set_options(PangoContext* context)
{
    auto* const options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("nl-NL"));
}

double measured_middle(PangoContext* context, std::string const& family)
{
    constexpr int k_size_pt = 100;
    auto* const font = pango_font_description_new();
    pango_font_description_set_family(font, family.c_str());
    pango_font_description_set_size(font, k_size_pt * PANGO_SCALE);
    auto* const metrics = pango_context_get_metrics(context, font, nullptr);
    double const middle = (pango_font_metrics_get_ascent(metrics) - pango_font_metrics_get_descent(metrics)) /
                          (2.0 * PANGO_SCALE * k_size_pt);
    pango_font_metrics_unref(metrics);
    pango_font_description_free(font);
    return middle;
}

} // namespace

PageFonts::PageFonts(std::filesystem::path const& folder, std::string family) : family_{std::move(family)}
{
    // FcConfigCreate, not FcInitLoadConfig: nothing of the user's machine leaks in.
    config_ = FcConfigCreate();
    bool found = false;
    for (auto const& file :
         list_files(folder, ".ttf")) { // one by one: for a folder it would want a cache on disk
        auto const* const name = reinterpret_cast<FcChar8 const*>(file.c_str());
        found = FcConfigAppFontAddFile(config_, name) != FcFalse || found;
    }
    if (!found) {
        FcConfigDestroy(config_);
        throw FileError{say("there is no font in \"{}\"", folder.string())};
    }
    map_ = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_), config_);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map_), 72); // so that a size is in points
    context_ = pango_font_map_create_context(map_);
    set_options(context_);
    middle_ = measured_middle(context_, family_);
}

PageFonts::~PageFonts()
{
    g_object_unref(context_);
    g_object_unref(map_);
    FcConfigDestroy(config_);
}

FontPool::FontPool(std::filesystem::path folder, std::string family)
    : folder_{std::move(folder)}, family_{std::move(family)}
{
}

FontPool::Loan FontPool::take()
{
    std::unique_lock const lock{mutex_};
    if (idle_.empty()) {
        // Made under the lock: fontconfig shares caches between configurations.
        return {*this, std::make_unique<PageFonts>(folder_, family_)};
    }
    auto fonts = std::move(idle_.back());
    idle_.pop_back();
    return {*this, std::move(fonts)};
}

FontPool::Loan::Loan(FontPool& pool, std::unique_ptr<PageFonts> fonts) : pool_{pool}, fonts_{std::move(fonts)}
{
}

FontPool::Loan::~Loan()
{
    std::unique_lock const lock{pool_.mutex_};
    pool_.idle_.push_back(std::move(fonts_));
}

} // namespace wijkpeil
