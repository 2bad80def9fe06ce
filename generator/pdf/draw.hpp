// SPDX-License-Identifier: EUPL-1.2
// Placed boxes → pages of a PDF.
#pragma once

#include "document/document.hpp"
#include "figure/figure.hpp"
#include "pdf/drawn_file.hpp"
#include "pdf/marks.hpp"
#include "pdf/paginate.hpp"
#include "pdf/set_text.hpp"
#include "pdf/styles.hpp"

#include <memory>
#include <string>
#include <vector>

namespace wijkpeil {

// The lines above and below the text of every page, set once but for the page's number.
struct RunningLines {
    std::shared_ptr<SetText> head_left, head_right, foot_left;
    std::shared_ptr<SetText> head_left_after;           // of every page but the first
    std::vector<std::shared_ptr<SetText>> page_numbers; // one a page
};
[[nodiscard]] RunningLines running_lines(Document const& document, std::size_t pages,
                                         PageStyles const& styles, TextSetter& setter);

class PageDrawer
{
public:
    PageDrawer(PageStyles const& styles, Figures const& figures, Marker& marker, DrawnFile& file)
        : styles_{styles}, figures_{figures}, marker_{marker}, file_{file}
    {
    }
    // Draws one page (`number` from 1) at the end of the file.
    void draw(PdfPage const& page, int number, RunningLines const& lines);
    // Words inside figures with a letter that no font has.
    [[nodiscard]] std::vector<std::string> const& texts_without_glyph() const { return without_glyph_; }

private:
    void draw_running(RunningLines const& lines, int number);
    void draw_box(PlacedBox const& placed, int number);
    void draw_rule(RulePiece const& piece, Point origin);
    void draw_figure(FigurePiece const& piece, Point origin, ElementBox const& on_page);

    PageStyles const& styles_;
    Figures const& figures_;
    Marker& marker_;
    DrawnFile& file_;
    PdfContent* content_ = nullptr; // of the page
    std::vector<std::string> without_glyph_;
};

} // namespace wijkpeil
