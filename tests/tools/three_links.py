#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""three_links.py OUTPUT: from output/index.html every wijk of an area is at most three links away.

Where the last link leads, its own figures stand in a sentence. No script, no search, no map to hit.
"""
import csv
import html.parser
import pathlib
import sys
from collections import deque

MOST_LINKS = 3


class Page(html.parser.HTMLParser):
    """Links of a page, and the text of each element with an id."""
    VOID = {"meta", "link", "br", "img", "input", "col", "hr"}

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.links, self.texts, self.open = [], {}, []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        if tag not in self.VOID:
            self.open.append((tag, attributes.get("id")))
            if attributes.get("id"):
                self.texts[attributes["id"]] = ""

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for _, name in self.open:
            if name:
                self.texts[name] += data


def distances(start):
    """Page and fragment → number of links from the start page, breadth first."""
    pages = {}
    found = {(start, ""): 0}
    waiting = deque(found)
    while waiting:
        path, _ = here = waiting.popleft()
        if path not in pages:
            pages[path] = Page(path)
        if found[here] == MOST_LINKS:
            continue
        for link in pages[path].links:
            if "://" in link or link.startswith(("mailto:", "data:")):
                continue
            name, _, fragment = link.partition("#")
            target = ((path.parent / name).resolve() if name else path, fragment)
            if target not in found and target[0].suffix == ".html" and target[0].is_file():
                found[target] = found[here] + 1
                waiting.append(target)
    return found, pages


def own_wijken(path):
    """(code, name) → printed values, of each wijk in an area's CSV."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    values = {}
    for row in rows:
        if row["onderwerp"] == "wijk" and row["afgerond"]:
            values.setdefault((row["code"], row["naam"]), set()).add(row["afgerond"])
    return values


def main(output):
    start = (pathlib.Path(output) / "index.html").resolve()
    found, pages = distances(start)
    reached = {}
    for (path, fragment), steps in found.items():
        if fragment.startswith("wk"):
            reached[path.stem, fragment] = (steps, pages[path].texts.get(fragment, "") if path in pages else
                                            Page(path).texts.get(fragment, ""))
    failed = 0
    folders = {path.parent for path, _ in found if path.parent.name == "gebieden"}
    checked = 0
    for table in sorted(file for folder in folders for file in folder.glob("*.csv")):
        wijken = own_wijken(table)
        for (area, fragment), (steps, text) in reached.items():
            if area != table.stem:
                continue
            checked += 1
            name, values = next(((name, values) for (code, name), values in wijken.items()
                                 if code.lower() == fragment), ("", set()))
            if not name or name not in text or not any(value in text for value in values):
                failed += 1
                print(f"FAIL {area}#{fragment}: not its name with a value of its own: {text.strip()[:200]!r}")
    if not any("Poelenburg" in text for _, text in reached.values()):
        failed += 1
        print("FAIL Poelenburg is not reached")
    good = not failed and checked >= 16
    print(f"{'PASS' if good else 'FAIL'} {checked} wijken are at most {MOST_LINKS} links from the start")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
