// SPDX-License-Identifier: EUPL-1.2
// What a PDF draws, as the operators of its content (ISO 32000-1, annex A). Lengths are points; y goes down:
// whoever puts the content on a page turns it. What is in force already is not written again.
#pragma once

#include "figure/colours.hpp"
#include "figure/pdf_resources.hpp"
#include "figure/set_line.hpp"
#include "model/geometry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wijkpeil {

enum class LineJoin { miter, round, bevel };
enum class LineCap { butt, round, square };

class PdfContent
{
public:
    explicit PdfContent(PdfResources& resources) : resources_(&resources) {}

    void save();
    void restore();
    void move(double scale, Point to); // what follows has its origin there
    void turn(double page_height);     // y goes down from the top of the page
    void clip(Rectangle const& rectangle);

    void fill_colour(Colour const& colour);
    void stroke_colour(Colour const& colour);
    void line(double width, LineJoin join, LineCap cap, std::vector<double> const& dash);

    // What is painted next.
    void rings(std::vector<Ring> const& rings, bool closed);
    // The same in tenths of a point, which is finer than a map is simplified.
    void coarse_rings(std::vector<Ring> const& rings, bool closed);
    void rectangle(Rectangle const& rectangle);
    void circle(Point centre, double radius);
    void left_half(Point centre, double radius); // of a circle
    void fill();                                 // by the even-odd rule
    void stroke();
    void fill_and_stroke(); // the line over the area

    // Letters in the fill colour. With a halo first the same letters as lines of this width: for whoever has
    // the text read or copied, they are not there.
    void text(Point origin, SetRun const& run);
    void halo(Point origin, SetRun const& run, double width, Colour const& colour);

    // A drawing by its number, with its top left corner at a place.
    void form(std::size_t number, Point at);
    void ground(); // PdfDrawing::ground
    [[nodiscard]] PdfContent empty_piece() const { return PdfContent(*resources_); }
    // Content made elsewhere that other drawings may have too; what it leaves in force ends with it.
    void piece(std::string content);

    // Marked content (ISO 32000-1, 14.6): what belongs to an element of the structure, or to none.
    void begin_marked(std::string const& role, std::size_t number);
    void begin_artifact(std::string_view properties);
    void end_marked();
    // A space that is not drawn, between two words.
    void unseen_space();

    [[nodiscard]] std::size_t size() const { return content_.size(); }
    [[nodiscard]] std::string take() { return std::move(content_); }

private:
    // What is in force. At first that is not known: a form begins with what holds where it is drawn.
    struct State {
        std::optional<Colour> fill;
        std::optional<Colour> stroke;
        std::optional<double> width;
        std::optional<LineJoin> join;
        std::optional<LineCap> cap;
        std::optional<std::vector<double>> dash;
        std::optional<std::size_t> font;
        double size = 0;
        std::optional<int> rendering;
    };
    void number(double value);
    void point(Point point);
    void path(std::vector<Ring> const& rings, bool closed, long steps_a_point);
    void quarter(Point centre, Point by_first, Point by_second, Point to);
    void colour(Colour const& colour, char const* operation);
    void choose_font(std::size_t font, double size);
    void show(Point origin, SetRun const& run, int rendering);
    void show_letters(SetRun const& run, std::size_t font, std::size_t first, std::size_t end, double& x);
    void operation(std::string_view name);

    PdfResources* resources_;
    std::string content_;
    State state_;
    std::vector<State> saved_;
};

} // namespace wijkpeil
