# SPDX-License-Identifier: EUPL-1.2
"""The page and the PDF of each area against the figures computed here.

Every value on a page says what it shows (indicator, period, whom), so each one is recomputed: in tables, in
texts and in figures. The rows of the tables must then stand in the text of the PDF, each on one line.
"""
import html.parser
import re
import subprocess
from dataclasses import dataclass, field

from figures import Gone, printed


@dataclass
class Shown:
    indicator: str
    period: str
    subject: str
    gap: bool
    missing: bool
    in_table: bool
    text: str = ""


@dataclass
class Row:
    table: str
    cells: list = field(default_factory=list)  # texts; the first is the head
    shown: list = field(default_factory=list)


class Page(html.parser.HTMLParser):
    """Collects the shown values of a page, and the rows of its tables that have any."""
    VOID = {"meta", "link", "br", "img", "input", "col", "hr", "path", "rect", "circle", "line",
            "use", "stop"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.shown, self.rows = [], []
        self.open = []          # tag and what it opened
        self.value = self.row = None
        self.tables = []
        self.hidden = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        kind = None
        if "data-onderwerp" in attributes:
            kind = "value"
            self.value = Shown(attributes["data-indicator"], attributes["data-periode"],
                               attributes["data-onderwerp"], attributes.get("data-maat") == "verschil",
                               "missing" in classes, bool(self.row))
            self.shown.append(self.value)
            if self.row:
                self.row.shown.append(self.value)
        elif "vh" in classes or tag == "sup":
            kind = "hidden"
            self.hidden += 1
        elif tag == "table":
            kind = "table"
            self.tables.append(attributes.get("id") or f"table {len(self.rows)}")
        elif tag == "tr" and self.tables:
            kind = "row"
            self.row = Row(self.tables[-1])
        elif tag in ("th", "td") and self.row:
            self.row.cells.append("")
        if tag not in self.VOID:
            self.open.append((tag, kind))

    def handle_endtag(self, tag):
        while self.open:
            opened, kind = self.open.pop()
            if kind == "value":
                self.value = None
            elif kind == "hidden":
                self.hidden -= 1
            elif kind == "table":
                self.tables.pop()
            elif kind == "row":
                if self.row.shown:
                    self.rows.append(self.row)
                self.row = None
            if opened == tag:
                break

    def handle_data(self, data):
        if self.hidden:
            return
        if self.value:
            self.value.text += data
        if self.row and self.row.cells:
            self.row.cells[-1] += data


def expected_of(project, area, shown):
    """The value that a shown value must have, or None when it says something that cannot be."""
    kind, _, code = shown.subject.partition(":")
    if shown.gap:
        return project.gap(area, shown.indicator, shown.period).value if kind == "gebied" else None
    if kind in ("gebied", "rest"):
        return project.area(area, shown.indicator, shown.period, rest=kind == "rest").value
    value = project.region(code, shown.indicator, shown.period).value
    if kind == "gemeente" and isinstance(value, Gone):
        # A municipality may be shown in the boundaries of the figure's own year.
        wanted = (code, shown.indicator, shown.period)
        own = [held[0] for (year, *key), held in project.observations.items()
               if tuple(key) == wanted and year != project.base]
        if own and not shown.missing:
            return own[0]
    return value


def trouble(project, area, shown):
    kind, _, code = shown.subject.partition(":")
    own = {"gebied": area["id"], "rest": area["id"], "gemeente": area["gemeente"], "land": project.country}
    where = f"{shown.indicator} {shown.period} {shown.subject}{' (gap)' if shown.gap else ''}: "
    if kind in own and code != own[kind] or kind == "wijk" and code not in project.wijken[area["gemeente"]]:
        return where + "another place"
    expected = expected_of(project, area, shown)
    text = shown.text.strip()
    if expected is None:
        return where + "a gap of what is no area"
    if isinstance(expected, Gone):
        said = shown.missing and text and not any(character.isdigit() for character in text)
        return "" if said else where + f"{text!r}, not missing"
    decimals = int(project.indicators[shown.indicator]["decimalen"])
    right = printed(expected, decimals, difference=shown.gap)
    # In a sentence ("het verschil is 9,5 procentpunt") a difference above zero needs no sign.
    same = text == right or shown.gap and not shown.in_table and text == right.removeprefix("+")
    if shown.missing or not same:
        return where + f"{text!r}, not {right!r}"
    return ""


NUMBER = re.compile(r"[+\u2212]?\d[\d.,]*\d|[+\u2212]?\d")
NOTE_SIGNS = re.compile(r"[a-z](,[a-z])*,?")


def pdf_lines(path):
    """The lines of the PDF as lists of words, without the note signs that stand against numbers."""
    command = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    lines = []
    for line in text.replace("\u00ad", "").splitlines():
        words = []
        for word in line.split():
            number = NUMBER.match(word)
            rest = word[number.end():] if number else ""
            words.append(number[0] if number and re.fullmatch(r"[a-z](,[a-z])*", rest) else word)
        lines.append(words)
    return lines


def stands_in(wanted, line):
    """Whether the words stand in the line in this order; between them only note signs may stand."""
    for start in range(len(line)):
        at = start
        for index, word in enumerate(wanted):
            while index and at < len(line) and line[at] != word and NOTE_SIGNS.fullmatch(line[at]):
                at += 1
            if at >= len(line) or line[at] != word:
                break
            at += 1
        else:
            return True
    return False


def compare_pdf(page, path):
    lines = pdf_lines(path)
    different = []
    compared = 0
    for row in page.rows:
        cells = [cell.replace("\u00ad", "").split() for cell in row.cells]
        wanted = sum(cells[1:], [])
        compared += len(row.shown)
        # A long name may stand on several lines, broken anywhere between its parts.
        name = re.split(r"[-/]", cells[0][0])[0] if cells[0] else ""
        near = [sum(lines[max(0, n - 2):n + 3], [])
                for n, line in enumerate(lines) if stands_in(wanted, line)]
        if not any(word.startswith(name) for words in near for word in words):
            different.append(f"{row.table}: {' | '.join(' '.join(cell) for cell in cells)}")
    return compared, different


def run(project, folder):
    for area in project.areas:
        path = folder / f"{area['id']}.html"
        if not path.exists():
            yield f"page of {area['id']}", 0, ["there is no file"]
            continue
        page = Page(path.read_text(encoding="utf-8"))
        different = [text for text in (trouble(project, area, shown) for shown in page.shown) if text]
        yield f"page of {area['id']}", len(page.shown), different
        compared, different = compare_pdf(page, path.with_suffix(".pdf"))
        yield f"PDF of {area['id']}, {len(page.rows)} rows", compared, different
