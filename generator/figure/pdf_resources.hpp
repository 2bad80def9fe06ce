// SPDX-License-Identifier: EUPL-1.2
// What the pages and drawings of one PDF have in common: letters of fonts, and pieces of content.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

typedef struct hb_face_t hb_face_t;
typedef struct hb_font_t hb_font_t;

namespace wijkpeil {

// A font file, read once for a whole run; not changed afterwards, so that every thread may use it.
class FontFile
{
public:
    explicit FontFile(std::string const& path);
    ~FontFile();
    FontFile(FontFile const&) = delete;
    FontFile& operator=(FontFile const&) = delete;

    [[nodiscard]] hb_face_t* face() const { return face_; }
    [[nodiscard]] hb_font_t* font() const { return font_; } // in units of the font
    [[nodiscard]] unsigned units() const { return units_; } // of an em
    [[nodiscard]] std::string name() const;                 // "OpenSans-Semibold"

private:
    hb_face_t* face_ = nullptr;
    hb_font_t* font_ = nullptr;
    unsigned units_ = 1000;
};
using FontFiles = std::map<std::string, std::unique_ptr<FontFile>>; // by path

class PdfResources
{
public:
    struct Font {
        FontFile const* file = nullptr;
        std::map<unsigned, std::string> glyphs; // with what each stands for
        std::vector<int> advances;              // by glyph, in thousandths of the size; -1: not asked for
    };

    explicit PdfResources(FontFiles const& files) : files_(&files) {}

    // The number of a font in this PDF.
    [[nodiscard]] std::size_t font(std::string const& file);
    [[nodiscard]] int advance(std::size_t font, unsigned glyph);
    // Takes a glyph into the PDF. What it stands for is what it stood for first.
    void use(std::size_t font, unsigned glyph, std::string const& text);
    [[nodiscard]] bool stands_for(std::size_t font, unsigned glyph, std::string const& text) const;
    [[nodiscard]] std::vector<Font> const& fonts() const { return fonts_; }

    // The number of a piece of content: the same for the same piece, which is in the file once.
    [[nodiscard]] std::size_t piece(std::string content);
    [[nodiscard]] std::vector<std::string> const& pieces() const { return pieces_; }

private:
    FontFiles const* files_;
    std::map<std::string, std::size_t> numbers_; // by file
    std::vector<Font> fonts_;
    std::vector<std::string> pieces_;
};

} // namespace wijkpeil
