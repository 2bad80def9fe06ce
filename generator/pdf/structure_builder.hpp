// SPDX-License-Identifier: EUPL-1.2
// Document tree → elements of the structure. Private to this room.
#pragma once

#include "pdf/structure.hpp"

#include <set>

namespace wijkpeil {

class TableHeads;

class StructureBuilder
{
public:
    StructureBuilder(Structure& structure, Document const& document)
        : structure_{structure}, document_{document}
    {
    }
    void blocks(StructElement& parent, std::vector<Block> const& blocks);

private:
    void add_block(StructElement& parent, Heading const& heading);
    void add_block(StructElement& parent, Paragraph const& paragraph);
    void add_block(StructElement& parent, List const& list);
    void add_block(StructElement& parent, Table const& table);
    void add_block(StructElement& parent, Figure const& figure);
    void add_block(StructElement& parent, KeyValues const& keys);
    void add_block(StructElement& parent, Tally const& tally);
    void add_block(StructElement& parent, Facts const& facts);
    void add_block(StructElement& parent, Contents const& contents);
    void add_block(StructElement& parent, Columns const& columns);
    void add_block(StructElement& parent, Accounts const& accounts);
    void add_block(StructElement& parent, LetterHead const& head);
    void add_block(StructElement& parent, Closing const& closing);
    void add_block(StructElement& parent, Section const& section);

    // An element that shows a text, with the footnotes of the text behind it.
    StructElement& text(StructElement& parent, std::string role, Text const& text);
    void footnote(StructElement& parent, std::size_t number);
    // What is drawn of `text` goes below `element`.
    void show(StructElement& element, Text const& text);
    StructElement& add(StructElement& parent, std::string role);
    void caption(StructElement& parent, Text const& label, Text const& headline, Text const& subtitle);
    void pairs(StructElement& parent, std::vector<std::pair<Text, Text>> const& pairs);
    StructElement& labelled(StructElement& list, Text const& label);

    // Rows of one part of a table. Without `heads` its cells name no heads.
    void rows(StructElement& parent, std::vector<Row> const& rows, std::size_t columns, TableHeads* heads);
    StructElement& cell(StructElement& row, Cell const& cell, bool in_body);

    Structure& structure_;
    Document const& document_;
    int level_ = 1; // of the heading above
    std::set<std::size_t> placed_notes_;
    int tables_ = 0;
};

} // namespace wijkpeil
