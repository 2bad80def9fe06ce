// SPDX-License-Identifier: EUPL-1.2
#include "figure/pdf_resources.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wijkpeil {

FontFile::FontFile(std::string const& path)
{
    hb_blob_t* const bytes = hb_blob_create_from_file(path.c_str());
    face_ = hb_face_create(bytes, 0);
    hb_blob_destroy(bytes); // the face keeps it
    units_ = hb_face_get_upem(face_);
    hb_face_make_immutable(face_);
    font_ = hb_font_create(face_);
    hb_font_make_immutable(font_);
}

FontFile::~FontFile()
{
    hb_font_destroy(font_);
    hb_face_destroy(face_);
}

std::string FontFile::name() const
{
    char text[128] = {};
    unsigned size = sizeof text;
    hb_ot_name_get_utf8(face_, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, text);
    return text[0] != 0 ? text : "Font";
}

std::size_t PdfResources::font(std::string const& file)
{
    auto const [found, is_new] = numbers_.try_emplace(file, fonts_.size());
    if (is_new) {
        fonts_.push_back({files_->at(file).get(), {}, {}});
    }
    return found->second;
}

int PdfResources::advance(std::size_t font, unsigned glyph)
{
    auto& one = fonts_[font];
    if (glyph >= one.advances.size()) {
        one.advances.resize(glyph + 1, -1);
    }
    int& advance = one.advances[glyph];
    if (advance < 0) {
        double const units = hb_font_get_glyph_h_advance(one.file->font(), glyph);
        advance = static_cast<int>(std::lround(units * 1000 / one.file->units()));
    }
    return advance;
}

void PdfResources::use(std::size_t font, unsigned glyph, std::string const& text)
{
    auto& known = fonts_[font].glyphs[glyph];
    if (known.empty()) {
        known = text;
    }
}

bool PdfResources::stands_for(std::size_t font, unsigned glyph, std::string const& text) const
{
    auto const& glyphs = fonts_[font].glyphs;
    auto const found = glyphs.find(glyph);
    return found != glyphs.end() && found->second == text;
}

std::size_t PdfResources::piece(std::string content)
{
    auto const known = std::find(pieces_.begin(), pieces_.end(), content);
    auto const number = static_cast<std::size_t>(known - pieces_.begin());
    if (known == pieces_.end()) {
        pieces_.push_back(std::move(content));
    }
    return number;
}

} // namespace wijkpeil
