// SPDX-License-Identifier: EUPL-1.2
#include "figure/text_lines.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_soft_hyphen = "\u00ad";

// A piece that cannot be broken, and what joins it to the next one.
struct Piece {
    std::string text;
    std::string joint;    // printed if the next piece follows on the same line
    std::string line_end; // printed if it does not
};

std::vector<Piece> pieces_of(std::string const& text)
{
    std::vector<Piece> pieces{{}};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ') {
            pieces.back().joint = " ";
            pieces.push_back({});
        } else if (text.compare(i, 2, k_soft_hyphen) == 0) {
            pieces.back().line_end = "-";
            pieces.push_back({});
            ++i; // it has two bytes
        } else {
            pieces.back().text += text[i];
            if (text[i] == '-' && i + 1 < text.size() && text[i + 1] != ' ') {
                pieces.push_back({});
            }
        }
    }
    return pieces;
}

} // namespace

std::vector<std::string> wrapped(std::string const& text, double most_width,
                                 std::function<double(std::string const&)> const& width)
{
    std::vector<std::string> lines;
    std::string line;
    std::string joint;
    std::string line_end;
    for (auto const& piece : pieces_of(text)) {
        bool const fits = width(line + joint + piece.text + piece.line_end) <= most_width;
        if (fits || (line.empty() && joint.empty())) {
            line += joint + piece.text;
        } else {
            lines.push_back(line + line_end);
            line = piece.text;
        }
        joint = piece.joint;
        line_end = piece.line_end;
    }
    lines.push_back(line);
    return lines;
}

} // namespace wijkpeil
