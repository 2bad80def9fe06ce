# SPDX-License-Identifier: EUPL-1.2
"""What a page says of its numbers: each value with its attributes, the files and weights of the section
"Herkomst van de cijfers", and digits in tables and drawings that belong to no value."""
import html.parser
import re
from dataclasses import dataclass

VOID = {"meta", "link", "br", "img", "input", "col", "hr", "path", "rect", "circle", "line", "use", "stop",
        "polyline", "polygon", "ellipse"}
SECTION = "herkomst"


@dataclass
class Number:
    attributes: dict
    missing: bool
    in_table: bool
    text: str = ""

    def get(self, name):
        return self.attributes.get(name) or ""


class Page(html.parser.HTMLParser):
    """`numbers`; `files` (key → path); `lists` (key → rows); `weights` ((weight, subject) → rows); `cells`
    (table, text without its values) of data cells; `drawn` (texts in drawings)."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.numbers, self.cells, self.drawn = [], [], []
        self.files, self.weights, self.lists = {}, {}, {}
        self.open, self.tables, self.row = [], [], []
        self.number = self.cell = self.drawing = None
        self.hidden = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        kind = None
        if "data-onderwerp" in attributes:
            kind = "number"
            self.number = Number(attributes, "missing" in classes, self.cell is not None)
            self.numbers.append(self.number)
        elif "vh" in classes or tag == "sup":
            kind = "hidden"
            self.hidden += 1
        elif tag == "div" and "data" in classes:
            kind = "table"
            self.tables.append(attributes.get("id") or "")
        elif tag == "tr":
            kind, self.row = "row", []
        elif tag in ("td", "th") and self.tables:
            kind, self.cell = "cell", [tag, "", ""]  # text without values, whole text
        elif tag == "text":
            kind, self.drawing = "drawing", ""
        if tag not in VOID:
            self.open.append((tag, kind))

    def handle_endtag(self, tag):
        while self.open:
            opened, kind = self.open.pop()
            if kind == "number":
                self.number = None
            elif kind == "hidden":
                self.hidden -= 1
            elif kind == "table":
                self.tables.pop()
            elif kind == "cell":
                self.end_cell()
            elif kind == "row":
                self.end_row()
            elif kind == "drawing":
                self.drawn.append(self.drawing)
                self.drawing = None
            if opened == tag:
                break

    def end_cell(self):
        kind, own, whole = self.cell
        if kind == "td":
            self.cells.append((self.tables[-1], own))
        self.row.append(whole.strip())
        self.cell = None

    def end_row(self):
        table = self.tables[-1] if self.tables else ""
        if table == SECTION + "-bestanden" and re.fullmatch(r"f\d+", self.row[0]):
            self.files[self.row[0]] = self.row[1]
        elif table == SECTION + "-regels" and re.fullmatch(r"r\d+", self.row[0]):
            self.lists[self.row[0]] = self.row[1]
        elif table == SECTION + "-wegingen" and "/" in self.row[0]:
            self.weights[self.row[0], self.row[2]] = self.row[3]

    def handle_data(self, data):
        if self.hidden:
            return
        if self.drawing is not None:
            self.drawing += data
        if self.number is not None:
            self.number.text += data
        if self.cell is not None:
            self.cell[2] += data
            if self.number is None:
                self.cell[1] += data


def cells_of(rows, lists):
    """"f1/5:12-13,16 f2/4:7" → (file key, column, row) of each; "r3" is the third of the long lists."""
    for group in lists.get(rows, rows).split():
        found = re.fullmatch(r"(f\d+)/(\d+):([\d,-]+)", group)
        if not found:
            raise ValueError(f"cannot be followed: {group}")
        for part in found[3].split(","):
            first, _, last = part.partition("-")
            for row in range(int(first), int(last or first) + 1):
                yield found[1], int(found[2]), row
