// SPDX-License-Identifier: EUPL-1.2
// Inline text set in lines: runs → Pango, with marks, raised signs, links and breaks where Dutch allows them.
#pragma once

#include "document/text.hpp"
#include "figure/pdf_content.hpp"
#include "pdf/page_fonts.hpp"
#include "pdf/styles.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

typedef struct _PangoLayout PangoLayout;

namespace wijkpeil {

// The id of a footnote's place.
[[nodiscard]] std::string note_id(int note);

struct TextOptions {
    double width_pt = 0;       // 0: one line, as wide as it is
    bool right = false;        // lines end at the right
    bool balanced = false;     // lines of about the same length (headlines of a document)
    bool no_short_end = false; // no last line of one word, where it can be avoided
    bool whole_names = false;  // no break after a hyphen: "Zaandam-Oost" (headings)
    bool hyphenate = false;    // long words may be broken at the end of a line (running text)
    bool page_numbers = false; // the page follows each link to a place in the document (contents)
};

// A stretch of a text that is a link: "#id" or an address. The sign of a footnote is a link to it.
struct TextPart {
    int start = 0, end = 0; // bytes
    std::string target;
    int note = 0; // number of the footnote, or 0
};

// Where a link can be clicked, from the top left of the text.
struct LinkArea {
    std::size_t part = 0; // index of SetText::parts()
    double x = 0, y = 0, width = 0, height = 0;
};

// Told what is drawn: words outside every link (`part` is -1) and the words of each link.
class PartVisitor
{
public:
    virtual void begin(int part) = 0;
    // `space`: what follows is another word, but no space was drawn between them.
    virtual void end(bool space = false) = 0;

protected:
    ~PartVisitor() = default;
};

class SetText
{
public:
    SetText(SetText const&) = delete;
    SetText& operator=(SetText const&) = delete;
    ~SetText();

    [[nodiscard]] int lines() const { return static_cast<int>(lines_.size()); }
    [[nodiscard]] double height_pt() const { return lines() * style_.leading_pt; }
    [[nodiscard]] double left_pt() const;  // of the line that begins first, from the left of the text's room
    [[nodiscard]] double width_pt() const; // from the left of that room to the end of the longest line
    [[nodiscard]] double baseline_pt() const; // of the first line, from the top
    [[nodiscard]] TypeStyle const& style() const { return style_; }
    // True if a word had to be broken where no hyphen is allowed.
    [[nodiscard]] bool has_broken_word() const;
    // The words as drawn.
    [[nodiscard]] std::string const& text() const { return text_; }

    // Draws `count` lines from line `first`, the top left of the first of them at (x, y).
    void draw(PdfContent& content, double x, double y, int first, int count,
              PartVisitor* visitor = nullptr) const;
    // The marks in those lines, which are no text.
    void draw_marks(PdfContent& content, double x, double y, int first, int count) const;
    [[nodiscard]] bool has_marks(int first, int count) const;
    // The words of those lines.
    [[nodiscard]] std::string words(int first, int count) const;
    [[nodiscard]] std::vector<TextPart> const& parts() const { return parts_; }
    [[nodiscard]] std::string words(TextPart const& part) const;
    [[nodiscard]] std::vector<LinkArea> links(int first, int count) const;
    // Numbers of the footnotes whose sign is in those lines.
    [[nodiscard]] std::vector<int> notes(int first, int count) const;

    // Ids whose page is printed in it, and filling them in: same number of digits, so that no line moves.
    [[nodiscard]] std::vector<std::string> page_ids() const;
    void print_pages(std::map<std::string, int> const& pages);

private:
    friend class TextSetter;
    SetText(TypeStyle style, double middle, PageStyles const& styles)
        : style_{style}, middle_{middle}, mark_colour_{styles.area}, unknown_colour_{styles.comparison}
    {
    }

    struct Line {
        double x = 0; // from the left of the text to the first letter
        double width = 0;
        int start = 0, end = 0; // bytes
    };
    struct DrawnMark {
        int at = 0; // byte
        Mark mark = Mark::none;
    };
    struct PageNumber {
        int at = 0; // byte
        int digits = 1;
        std::string id;
    };
    void find_lines();
    [[nodiscard]] bool ends_in_hyphen(Line const& line) const;
    [[nodiscard]] bool has_idle_hyphen() const; // a soft hyphen that ends no line
    [[nodiscard]] double x_of(std::size_t line, int byte) const;
    void draw_line(PdfContent& content, std::size_t line, double x, double baseline, PartVisitor& visitor,
                   int& open) const;
    void draw_mark(PdfContent& content, Mark mark, double x, double baseline) const;

    TypeStyle style_;
    double middle_ = 0;
    double shift_ = 0; // to the right, of lines set narrower than their room that end at its right
    InkColour mark_colour_;
    InkColour unknown_colour_; // of a dashed mark
    PangoLayout* layout_ = nullptr;
    std::string text_;
    std::vector<Line> lines_;
    std::vector<DrawnMark> marks_;
    std::vector<TextPart> parts_;
    std::vector<PageNumber> page_numbers_;
};

// Sets texts for one document on one thread, and remembers those with a letter that the fonts do not have.
class TextSetter
{
public:
    // `known_pages`: pages found by an earlier layout; they only decide how many digits are kept free.
    TextSetter(PageFonts const& fonts, PageStyles const& styles, std::map<std::string, int> known_pages = {});

    [[nodiscard]] std::shared_ptr<SetText> set(Text const& text, TypeStyle const& style,
                                               TextOptions const& options = {});
    [[nodiscard]] std::vector<std::string> const& texts_without_glyph() const { return without_glyph_; }

private:
    struct Source;
    [[nodiscard]] Source source(Text const& text, TextOptions const& options) const;
    [[nodiscard]] std::shared_ptr<SetText> laid_out(Source const& source, TypeStyle const& style,
                                                    TextOptions const& options, bool keep_together) const;
    [[nodiscard]] double best_width(SetText& set, TextOptions const& options) const;
    void narrow(SetText& set, TextOptions const& options, double width) const;

    PageFonts const& fonts_;
    PageStyles const& styles_;
    std::map<std::string, int> known_pages_;
    std::vector<std::string> without_glyph_;
};

} // namespace wijkpeil
