#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""same_words.py FOLDER…: each PDF and the HTML page beside it say the same words in the same order.

Of the PDF: the text of its structure tree, in the order of the tree, as a screen reader gets it; artifacts
(running lines, repeated heads) are no part of it. Of the page: its <main>. A drawing counts with its
alternative text. Notes come last: in the tree they stand at their sign, on the page at its end. What only one
of them says is in furniture.txt, each with its reason. Soft hyphens and the kinds and amounts of white space
do not count.
"""
import difflib
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))

from page_text import PageText  # noqa: E402
from pdf_structure import INLINE, Structure  # noqa: E402

FEWEST_WORDS = {"gebieden": 1000}  # of a report; of other documents:
FEW_WORDS = 60
MOST_PLACES = 5
NOTE = re.compile(r"noot-(\d+)$")  # the id of a note of the document, not of a table


def furniture():
    """(html selectors, rules for the PDF), each in the order of the list."""
    sides = {"html": [], "pdf": []}
    for line in (HERE / "furniture.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            side, what, why = (part.strip() for part in line.split("|"))
            assert what and why, line
            sides[side].append(what)
    return sides["html"], sides["pdf"]


def is_sign_of_list_item(element):
    """The label that a list's numbering gives; a label that is a name is text."""
    item = element.parent
    return (element.role == "Lbl" and item is not None and item.parent is not None and
            item.parent.attributes.get("/ListNumbering", "/None") != "/None")


class TreeText:
    """`text` and `notes` of a structure tree; `found`: the rules of the furniture that were met."""

    def __init__(self, structure, rules):
        self.structure, self.rules, self.found = structure, rules, set()
        self.notes = ""
        self.text = self.of(structure.document)

    def met(self, rule):
        if rule in self.rules:
            self.found.add(rule)
        return rule in self.rules

    def of(self, element):
        if "/ActualText" in element.values:
            return element.text()
        if "/Alt" in element.values:
            return f"\n{element.string('/Alt')}\n"
        if element.role == "Note" and NOTE.match(element.string("/ID") or ""):
            self.add_note(element)
            return " "
        if is_sign_of_list_item(element) and self.met("signs of list items"):
            return "\n"
        inner, before = "", None
        for kid in element.kids:
            if isinstance(kid, str):
                inner += self.without_page(r"^\s+\d+", kid, before)
            else:
                inner += self.without_page(r"\u00a0\d+$", self.of(kid), kid)
            before = kid
        return inner if element.role in INLINE else f"\n{inner}\n"

    def add_note(self, element):
        """A note of the document, without its number: HTML leaves that to the browser."""
        number = NOTE.match(element.string("/ID"))[1]
        inner = "".join(kid if isinstance(kid, str) else self.of(kid) for kid in element.kids)
        self.notes += "\n" + re.sub(rf"^\s*{number}\s+", "", inner) + "\n"

    def without_page(self, number, text, link):
        """A link to a place in the document, or what follows it, without the number of its page."""
        found = re.search(number, text)
        if found is None or link is None or isinstance(link, str):
            return text
        if not self.structure.names_its_page(link) or not self.met("pages in the contents"):
            return text
        return text[:found.start()] + text[found.end():]


def words(text):
    return text.replace("\u00ad", "").split()


def differences(page, paper):
    """The first places where the two part, with some words around."""
    matcher = difflib.SequenceMatcher(None, page, paper, autojunk=False)
    places = [place for place in matcher.get_opcodes() if place[0] != "equal"]
    lines = [f"{len(places)} places; of the page -, of the PDF +"]
    for _, first, end, paper_first, paper_end in places[:MOST_PLACES]:
        lines.append(f"  {' '.join(page[max(0, first - 6):first])} …")
        lines += [f"  - {' '.join(page[first:end][:40])}"] if end > first else []
        lines += [f"  + {' '.join(paper[paper_first:paper_end][:40])}"] if paper_end > paper_first else []
        lines.append(f"    … {' '.join(page[end:end + 6])}")
    return lines


def compared(path, selectors, rules, found):
    """True when the PDF at `path` and the page beside it agree; says so."""
    page = PageText(path.with_suffix(".html"), selectors)
    try:
        structure = Structure(path)
    except ValueError as problem:
        print(f"FAIL {path.name}: {problem}")
        return False
    tree = TreeText(structure, rules)
    found |= page.found | tree.found
    ours, theirs = words(page.text + page.notes), words(tree.text + tree.notes)
    problems = differences(ours, theirs) if ours != theirs else []
    if len(ours) < FEWEST_WORDS.get(path.parent.name, FEW_WORDS):
        problems.append(f"only {len(ours)} words")
    problems += [f"in no element: {text[:60]!r}" for text in structure.unread() if text.strip()]
    problems += [f"neither marked nor an artifact: {text.loose[:60]!r}" for text in structure.pages.values()
                 if text.loose.strip()]
    if "\ufffd" in tree.text:
        problems.append("letters without Unicode: " + " ".join(w for w in theirs if "\ufffd" in w)[:100])
    print(f"{'FAIL' if problems else 'PASS'} {path.stem}: {len(ours)} words on the page, "
          f"{len(theirs)} in the PDF, {'not the same' if problems else 'the same in the same order'}")
    for problem in problems:
        print("    " + problem)
    return not problems


def seeded(path, rules):
    """Two defects that no validator sees, put into a report, change its words."""
    structure = Structure(path)
    sound = words(TreeText(structure, rules).text)
    section = next(element for element in structure.document.all()
                   if sum(not isinstance(kid, str) for kid in element.kids) > 2)
    good = True
    for name, changed in (("a swapped order", section.kids[:1] + section.kids[:0:-1]),
                          ("a part left out", section.kids[:-1])):
        kept, section.kids = section.kids, changed
        seen = words(TreeText(structure, rules).text) != sound
        section.kids = kept
        print(f"{'PASS' if seen else 'FAIL'} {name} is seen")
        good &= seen
    return good


def main(folders):
    selectors, rules = furniture()
    found = set()
    files = [path for folder in folders for path in sorted(pathlib.Path(folder).glob("*.pdf"))]
    good = bool(files)
    if not files:
        print(f"FAIL no PDF in {' '.join(folders)}")
    for path in files:
        good &= compared(path, selectors, rules, found)
    good = good and seeded(files[0], rules)
    idle = [what for what in selectors + rules if what not in found]
    print(f"{'FAIL' if idle else 'PASS'} furniture: {len(found)} things are in one of the two only" +
          (f"; not found any more: {', '.join(idle)}" if idle else ""))
    return 0 if good and not idle else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
