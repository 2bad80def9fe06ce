// SPDX-License-Identifier: EUPL-1.2
// Sizes and type of a page, as styles/pagina.yaml gives them. Lengths are points.
#pragma once

#include "base/diagnostics.hpp"
#include "figure/figure.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace wijkpeil {

struct InkColour {
    double red = 0;
    double green = 0;
    double blue = 0;
};
// The colour of "#rrggbb"; black if it is not written so.
[[nodiscard]] InkColour ink_colour(std::string const& hex);

struct TypeStyle {
    double size_pt = 9.5;
    double leading_pt = 13.5;
    int weight = 400;
    InkColour colour;
    double letter_spacing_pt = 0;
};

struct PageStyles {
    double page_width_pt = 0, page_height_pt = 0;
    double top_pt = 0, bottom_pt = 0, left_pt = 0, right_pt = 0; // margins
    double head_gap_pt = 0, foot_gap_pt = 0;                     // between text block and running lines
    double lead_width_pt = 0, body_width_pt = 0, column_gap_pt = 0, side_figure_width_pt = 0,
           theme_width_pt = 0;

    std::string font_family;
    TypeStyle document_heading, smaller_document_heading, section_heading, figure_heading, small_heading,
        kicker, lead, smaller_lead, body, letter, column_body, narrow_body, notice, subtitle, source, table,
        wide_table, dense_table, big_value, smaller_big_value, unit, key_row, tally, facts, running;
    double note_sign_size_pt = 0, note_sign_rise_pt = 0;
    int note_sign_weight = 0;

    double row_padding_pt = 0, wide_row_padding_pt = 0, dense_row_padding_pt = 0, cell_gap_pt = 0,
           group_gap_pt = 0;
    double section_rule_pt = 0, table_rule_pt = 0, group_rule_pt = 0, row_rule_pt = 0;

    InkColour ink, soft, rule, area, comparison;

    [[nodiscard]] double text_width_pt() const { return page_width_pt - left_pt - right_pt; }
    [[nodiscard]] double text_height_pt() const { return page_height_pt - top_pt - bottom_pt; }
    // The same page on its side, with the same margins.
    [[nodiscard]] PageStyles on_its_side() const
    {
        auto styles = *this;
        std::swap(styles.page_width_pt, styles.page_height_pt);
        return styles;
    }
};

// Reads styles/pagina.yaml of the project; `inputs` receives its hash.
[[nodiscard]] PageStyles read_page_styles(std::filesystem::path const& project, Palette const& palette,
                                          Diagnostics& diagnostics,
                                          std::map<std::string, std::string>& inputs);

} // namespace wijkpeil
