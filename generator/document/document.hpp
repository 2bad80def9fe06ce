// SPDX-License-Identifier: EUPL-1.2
// The document tree: the only way to both PDF and HTML, so that they cannot disagree.
#pragma once

#include "base/diagnostics.hpp"
#include "document/figure_spec.hpp"
#include "document/text.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wijkpeil {

struct Heading {
    int level = 2; // 1 … 6
    std::string id;
    Text text;
};

// annex: above a section that begins a page and has no number ("Bijlage").
enum class ParagraphRole { body, lead, kicker, notice, source, annex };
struct Paragraph {
    ParagraphRole role = ParagraphRole::body;
    Text text;
};

struct Block;

struct List {
    bool ordered = false;
    std::vector<std::vector<Block>> items;
    bool marked = false; // each item begins with a mark of its own and has no other sign
};

enum class Align { left, right };
enum class CellRole { data, column_head, row_head, group_head };
struct Cell {
    Text text;
    CellRole role = CellRole::data;
    int column_span = 1;
    int row_span = 1; // in heads only
};
enum class RowKind { normal, group, total, own, empty_group };
struct Row {
    RowKind kind =
        RowKind::normal; // group: one head cell over all columns; own: region of the area; total: bold
    std::vector<Cell> cells;
};
struct Column {
    Align align = Align::left;
    double width_pt = 0;       // 0: takes what is left, shared among such columns
    bool starts_group = false; // 7 pt of air before it
};
struct Note {
    std::string sign; // "a", "n.g."
    Text text;
};
enum class TableStyle { normal, wide, dense };
struct Table {
    std::string id; // "tabel-alle-indicatoren"
    Text label;     // "Tabel 2", printed before the headline; empty: not numbered
    Text headline;  // the finding or the subject
    Text subtitle;  // what, unit, who, year
    TableStyle style = TableStyle::normal;
    int columns_side_by_side = 1; // a long narrow table set in this many columns on paper and wide screens
    std::vector<Column> columns;
    std::vector<Row> head;
    std::vector<Row> body;
    std::vector<Note> notes;
    Text source;
};

struct Figure {
    std::string id;
    Text label; // "Figuur 3", printed before the headline; empty: not numbered
    Text headline;
    Text subtitle;
    FigureSpec spec;
    std::string alternative; // made from the data; not the caption
    Text source;
    // The same values as a table, shown in HTML under the figure; absent if `alternative_table` names one in
    // the document that holds all of them.
    std::optional<Table> data;
    std::string alternative_table;
};

struct KeyRow {
    enum class Kind { normal, difference, earlier };
    Kind kind = Kind::normal;
    Text label;
    Text value;
};
struct KeyValue {
    Text name;
    Text value; // big
    std::string unit;
    std::vector<KeyRow> rows;
};
// Four big values, and beside them (on paper at the right) a figure.
struct KeyValues {
    std::string id;
    std::vector<KeyValue> values;
    std::vector<Figure> beside; // none or one
};

// "8 waarde ongunstiger dan de rest": counts that add up to a stated whole.
struct Tally {
    std::vector<std::pair<Text, Text>> counts; // count, label
};

// Labels with values: dates, contents.
struct Facts {
    std::vector<std::pair<Text, Text>> facts;
};

// A table of contents: on paper with pages.
struct ContentsEntry {
    int level = 1;      // 1: a main section, 2: a heading below it
    Text text;          // without links of its own
    std::string target; // id
};
struct Contents {
    std::vector<ContentsEntry> entries;
};

// Side by side on paper and wide screens; one under the other on a phone.
struct Columns {
    bool ruled = false; // a rule above each
    std::vector<std::vector<Block>> columns;
    bool first_wide = false; // two of them: a figure and beside it a narrow table
};

struct AccountItem {
    std::string area; // id of the area it was written for; empty: of none
    Text theme;
    std::vector<Text> paragraphs;
    Text byline; // who, when, for which round
    bool empty = false;
    Place written = {}; // file and line of the text, for the preview
};
// Texts written by people, marked as such.
struct Accounts {
    std::string id;
    std::vector<AccountItem> items;
};

// Who writes to whom, and about what. Labels stand before their values.
struct LetterHead {
    using Rows = std::vector<std::pair<Text, Text>>;
    Text sender;                 // return address; empty: none
    std::vector<Text> addressee; // lines; empty: none
    Rows reference;              // beside the addressee: "Zaaknummer", "Contactpersoon"
    Rows above;                  // the subject: "Datum"
    Text subject_label;          // "Onderwerp"
    Heading subject;             // the title of the document
    Rows below;                  // of a memo: "Van", "Aan"
};

// Who signs a letter, by function and never by name.
struct Signature {
    Text place; // where it is to come: "geen handtekening: voorbeeld"; may be empty
    Text function;
};
struct Closing {
    Text greeting; // "Met vriendelijke groet,"
    Text on_behalf;
    std::vector<Signature> signatures; // side by side
};

// A main section: H2 and what belongs to it.
struct Section {
    Heading heading;
    std::vector<Block> blocks;
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Figure, KeyValues, Tally, Facts, Contents, Columns,
                 Accounts, LetterHead, Closing, Section>
        node;
    // File and line of the template it was written at, for the preview; in no output. Empty: nobody wrote it
    // there.
    Place written = {};
};

// report: sections that begin pages; sheet: everything small and close; letter: running text under small
// headings.
enum class DocumentForm { report, sheet, letter };

struct Document {
    std::string area;        // id of the area it is about; empty: of no single one
    std::string publication; // id of the publication it is; empty: of none
    DocumentForm form = DocumentForm::report;
    int most_pages = 0; // that it may take on paper; 0: any number
    Place pages_asked;  // where that was written
    // Of whom values may stand here besides that area, its municipality and the country: ids of areas. Any
    // other value, text or map stops the build (area_guard.hpp).
    std::set<std::string> compared_areas;
    std::string title; // "Zaandam-Oost, gebiedsrapport voorjaar 2027"
    std::string language = "nl";
    std::string round;        // id
    std::string round_name;   // "voorjaar 2027"
    std::string description;  // one sentence, for metadata
    std::string example_note; // "Voorbeeld, geen uitgave van het Rijk of een gemeente"; empty if it is none
    // Above each page of paper but the first, in place of the title; empty: the title. "Kenmerk: 2027-1"
    std::string running_head;
    std::string foot;            // "Cijfers gepubliceerd tot en met 1 maart 2027"
    std::string date;            // ISO date for metadata: from the round, never from the clock
    std::vector<Block> blocks;   // front: kicker, H1, lead, …; then Sections
    std::vector<Text> footnotes; // at the foot of the page on paper, at the end of an HTML page
};

} // namespace wijkpeil
