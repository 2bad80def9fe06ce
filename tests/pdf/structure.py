#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""structure.py REPORT.pdf: what a screen reader finds in a report, against tests/pdf/<name>.structure.txt.

An element a line: its role, its attributes, its text. A long text is cut off (same_words.py compares all of
it). Heads of a cell are given by their words. No lines, pages or positions: they move with fonts and
libraries, and the tree must not. UPDATE=1 writes the file anew.
"""
import difflib
import itertools
import os
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))

from pdf_objects import text_of  # noqa: E402
from pdf_structure import Structure  # noqa: E402

MOST_LETTERS = 70
MOST_LINES_OF_DIFFERENCE = 60
# Attributes as they are printed; BBox is left out, as it is a position.
ATTRIBUTES = {"/Scope": "scope", "/RowSpan": "rows", "/ColSpan": "columns", "/ListNumbering": "numbering"}


def shortened(text):
    text = " ".join(text.replace("\u00ad", "").split())
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS].rstrip() + "…"


class Printer:
    def __init__(self, structure):
        self.structure, self.pdf = structure, structure.pdf
        self.words = {element.string("/ID"): shortened(element.text())
                      for element in structure.document.all() if "/ID" in element.values}
        self.lines = [f"language {text_of(self.pdf.root['/Lang'])}"]
        self.print(structure.document, 0)

    def attributes(self, element):
        values = element.attributes
        found = [f"{name} {str(values[key]).lstrip('/')}" for key, name in ATTRIBUTES.items()
                 if key in values]
        if "/Headers" in values:
            ids = [text_of(each) for each in self.pdf.items(values["/Headers"])]
            found.append("under " + " / ".join(self.words.get(each, f"nothing ({each})") for each in ids))
        if element.role == "Note":
            found.append(f"id {element.string('/ID')}")
        if "/Lang" in element.values:
            found.append(f"language {element.string('/Lang')}")
        if "/BBox" in values:
            found.append("with a place")
        if element.links:
            found.append("linked, with its page" if self.structure.names_its_page(element) else "linked")
        return f" [{'; '.join(found)}]" if found else ""

    def print(self, element, depth):
        line = "  " * depth + element.role + self.attributes(element)
        if "/Alt" in element.values:
            line += f" alternative: {shortened(element.string('/Alt'))}"
        parts = self.parts(element)
        if self.structure.names_its_page(element):
            parts = [re.sub(r" \d+”$", "”", part) if isinstance(part, str) else part for part in parts]
        if len(parts) == 1 and isinstance(parts[0], str):
            line += parts.pop()
        self.lines.append(line)
        for part in parts:
            if isinstance(part, str):
                self.lines.append("  " * depth + " " + part)
            else:
                self.print(part, depth + 1)

    @staticmethod
    def parts(element):
        """Elements, and between them the text, whole however many lines it has on paper."""
        if "/Alt" in element.values or "/ActualText" in element.values:
            return [f" “{shortened(element.text())}”"] if "/ActualText" in element.values else []
        parts = []
        for is_text, kids in itertools.groupby(element.kids, lambda kid: isinstance(kid, str)):
            if not is_text:
                parts += kids
            elif text := shortened("".join(kids)):
                parts.append(f" “{text}”")
        return parts


def main(report):
    path = pathlib.Path(report)
    golden = HERE / f"{path.stem}.structure.txt"
    try:
        lines = Printer(Structure(path)).lines
    except (ValueError, FileNotFoundError) as problem:
        print(f"FAIL {path.name}: {problem}")
        return 1
    if os.environ.get("UPDATE"):
        golden.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"wrote {golden.name}, {len(lines)} lines: read it")
    wanted = golden.read_text(encoding="utf-8").splitlines() if golden.exists() else []
    difference = list(difflib.unified_diff(wanted, lines, "as expected", "as it is", lineterm="", n=2))
    print(f"{'FAIL' if difference else 'PASS'} {path.name}: {len(lines)} lines of structure")
    for line in difference[:MOST_LINES_OF_DIFFERENCE]:
        print("    " + line)
    return 1 if difference else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
