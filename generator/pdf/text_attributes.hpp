// SPDX-License-Identifier: EUPL-1.2
// How runs look, in Pango's terms. Indices are bytes. Included by text_setter.cpp only.
#pragma once

#include "document/text.hpp"
#include "pdf/styles.hpp"

#include <pango/pango.h>

#include <string_view>

namespace wijkpeil {

constexpr std::string_view k_mark_character = "\uFFFC"; // stands for a mark in the text
constexpr double k_mark_advance = 1.4;                  // in type sizes: the mark and the air behind it

[[nodiscard]] int in_pango(double pt);

class TextAttributes
{
public:
    TextAttributes() : list_{pango_attr_list_new()} {}
    ~TextAttributes() { pango_attr_list_unref(list_); }
    TextAttributes(TextAttributes const&) = delete;
    TextAttributes& operator=(TextAttributes const&) = delete;

    void whole_text(TypeStyle const& style, int end);
    void run(Run const& run, int start, int end, TypeStyle const& style, PageStyles const& styles);
    void apart(int start, int end);    // no piece of text that is drawn reaches over its ends
    void together(int start, int end); // no line break inside
    void room_for_mark(int at, TypeStyle const& style);
    void give_to(PangoLayout* layout) const { pango_layout_set_attributes(layout, list_); }

private:
    void add(PangoAttribute* attribute, int start, int end);
    void colour(InkColour const& colour, int start, int end);
    void weight(int weight, int start, int end);

    PangoAttrList* list_;
};

} // namespace wijkpeil
