// SPDX-License-Identifier: EUPL-1.2
// The forms a label can take: name over one to three lines with the value below, name and value on one line,
// value alone; and where its pieces stand.
#pragma once

#include "figure/labels.hpp"

namespace wijkpeil {

struct LabelForm {
    std::vector<std::string> lines = {}; // of the name; none: value alone
    bool value_beside = false;           // on the last line instead of below it
    double size = 7.5;
    double cost = 0; // of this form against the first
    double width = 0;
    double height = 0;
};

// All forms with a name, best first; `beside`: also name and value on one line.
[[nodiscard]] std::vector<LabelForm> forms_with_name(LabelTask const& task, LabelSettings const& settings,
                                                     bool beside);
[[nodiscard]] std::vector<LabelForm> forms_of_value(LabelTask const& task, LabelSettings const& settings);
// The label with the middle of its box at `centre`.
[[nodiscard]] MapLabel label_at(LabelTask const& task, LabelForm const& form, Point centre,
                                LabelSettings const& settings);
[[nodiscard]] Rectangle box_at(LabelForm const& form, Point centre);

} // namespace wijkpeil
