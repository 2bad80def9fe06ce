#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""pdf_pages.py FOLDER [LOG]: what must hold of every PDF in output/<round>/gebieden.

- No page draws an image: maps and charts are vectors. Looked up in the resources of each page, and in
  those of every form, pattern and font that it uses, recursively; inline images in the content count too.
- Every page says that it is an example.
- The names of the area's own wijken are on the map as text, save those of which the build said in LOG that
  there is no room for them.
- All fonts are embedded.
"""
import csv
import html
import pathlib
import re
import sys

from pdf_objects import Pdf, is_reference, output_of

EXAMPLE = "Voorbeeld, geen uitgave van het Rijk of een gemeente"
INLINE_IMAGE = re.compile(rb"(?<![\w/])BI\s.{1,400}?\sID\s", re.DOTALL)


class Drawing(Pdf):
    """What the pages of a PDF draw."""

    def images_of(self, page):
        """Names of the images that a page can draw."""
        inline = ["an inline image"] if INLINE_IMAGE.search(self.contents(page)) else []
        return inline + self.images_in(self.inherited(page, "/Resources"), set(), "")

    def images_in(self, value, seen, name):
        if is_reference(value):
            if value in seen:
                return []
            seen.add(value)
            value = self.value(value)
        if isinstance(value, list):
            return [image for item in value for image in self.images_in(item, seen, name)]
        if not isinstance(value, dict):
            return []
        found = []
        if "dict" in value:
            dictionary = value["dict"]
            if dictionary.get("/Subtype") == "/Image":
                found.append(name)
            if dictionary.get("/Subtype") == "/Form" or "/PatternType" in dictionary:
                found += ["an inline image"] if INLINE_IMAGE.search(self.data(value)) else []
            value = dictionary
        for key, item in value.items():
            if key not in ("/Parent", "/StructParents"):
                found += self.images_in(item, seen, f"{name}{key}")
        return found


def parts(name):
    """The pieces into which a label may break a name."""
    return [part for part in re.split(r"[\s/-]+", name.replace("\u00ad", "")) if part]


def own_wijken(page):
    """The names of the wijken that the HTML page gives a place of their own, as the CSV spells them."""
    own = set(re.findall(r'id="(wk\w+)"', page.read_text(encoding="utf-8")))
    with page.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return sorted({row["naam"] for row in rows if row["code"].lower() in own})


def map_words(path):
    """For each page with a scale bar: the words above the source line, which is below the map."""
    pages = []
    for page in output_of("pdftotext", "-bbox", str(path), "-").decode().split("<page ")[1:]:
        words = [(float(y), html.unescape(word)) for y, word in re.findall(r'yMax="([\d.]+)">([^<]*)<', page)]
        foot = next((y for y, word in words if word == "Bron:"), 0)
        if any(word == "km" for _, word in words):
            pages.append([word for y, word in words if y < foot])
    return pages


def names_without_room(log, area):
    """What the build said about names that did not fit on an area's map."""
    if log is None:
        return set()
    found = re.findall(r'map "([^"]*)" has no room for the name "([^"]*)"', log.read_text(encoding="utf-8"))
    return {name for drawing, name in found if drawing.startswith(area + "-")}


def check(name, problems):
    print(("FAIL " if problems else "PASS ") + name)
    for problem in problems[:10]:
        print("    " + problem)
    return not problems


def check_file(path, log):
    pdf = Drawing(path)
    images = [f"page {number}: {', '.join(found)}" for number, found in
              enumerate(map(pdf.images_of, pdf.pages), 1) if found]
    good = check(f"{path.name}: no image on {len(pdf.pages)} pages", images)
    pages = output_of("pdftotext", "-layout", str(path), "-").decode().split("\f")[:-1]
    silent = [f"page {number}" for number, page in enumerate(pages, 1) if EXAMPLE not in page]
    if len(pages) != len(pdf.pages):
        silent.append(f"{len(pages)} pages of text, {len(pdf.pages)} pages")
    good &= check(f"{path.name}: every page says that it is an example", silent)
    names = set(own_wijken(path.with_suffix(".html"))) - names_without_room(log, path.stem)
    missing = [[name for name in names
                if not all(any(part in word for word in words) for part in parts(name))]
               for words in map_words(path)]
    problems = [f"not on the map: {name}" for name in min(missing, key=len)] if missing else ["no map"]
    good &= check(f"{path.name}: {len(names)} own wijken have their name on the map", problems)
    fonts = output_of("pdffonts", str(path)).decode().splitlines()[2:]
    loose = [line for line in fonts if line[-25:].split()[0] != "yes"]
    return good & check(f"{path.name}: {len(fonts)} fonts, all embedded", loose if fonts else ["no fonts"])


def main(folder, log=None):
    files = sorted(pathlib.Path(folder).glob("*.pdf"))
    good = check(f"{len(files)} PDFs", [] if files else ["none"])
    for path in files:
        good &= check_file(path, log and pathlib.Path(log))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
