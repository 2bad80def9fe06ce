#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""read_aloud.py FOLDER…: Poppler (pdfinfo -struct-text), which is no code of ours, reads from the structure
of every PDF all words that are in it, in the same order, and the same roles.

Compared with pdf_structure.py, which reads the objects of the file. The words inside a figure do not count:
its alternative text stands for them. White space and hyphens at line ends do not count either.
"""
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tools"))

from pdf_structure import Element, Structure  # noqa: E402

SHOWN = 60  # letters around the first difference
ELEMENT = re.compile(r"^( *)([A-Z][A-Za-z0-9]*)(?: <[^>]*>)?(?: \((?:block|inline)\))?:?$")
TEXT = re.compile(r'^( *)"(.*)"$')


def letters(text):
    return re.sub(r"[\s\u00a0\u00ad\u2010-]", "", text)


def as_poppler_reads(path):
    """Roles in order, and all letters."""
    output = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True).stdout
    roles, words, figure = [], [], None
    for line in output.decode("utf-8").splitlines():
        depth = len(line) - len(line.lstrip(" "))
        if figure is not None and depth > figure:
            continue
        figure = None
        if text := TEXT.match(line):
            words.append(text.group(2))
        elif (element := ELEMENT.match(line)) and element.group(2) != "Object":
            roles.append(element.group(2))
            figure = depth if element.group(2) == "Figure" else None
    return roles, letters("".join(words))


def as_it_is(path):
    roles, words = [], []

    def add(element):
        roles.append(element.role)
        if element.role == "Figure":
            return
        for kid in element.kids:
            if isinstance(kid, Element):
                add(kid)
            else:
                words.append(kid)

    add(Structure(path).document)
    return roles, letters("".join(words))


def difference(one, other):
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"at {at}: {one[max(0, at - 20):at + SHOWN]!r} and {other[max(0, at - 20):at + SHOWN]!r}"


def main(folders):
    failed = 0
    paths = [path for folder in folders for path in sorted(pathlib.Path(folder).glob("*.pdf"))]
    for path in paths:
        (roles, words), (own_roles, own_words) = as_poppler_reads(path), as_it_is(path)
        if roles == own_roles and words == own_words:
            print(f"PASS {path.stem}: Poppler reads {len(roles)} elements and {len(words)} letters")
            continue
        failed += 1
        print(f"FAIL {path.stem}: Poppler reads something else")
        if roles != own_roles:
            print(f"    {len(roles)} elements, not {len(own_roles)}: {difference(roles, own_roles)}")
        if words != own_words:
            print(f"    letters, {difference(words, own_words)}")
    if not paths:
        print(f"FAIL no PDF in {' '.join(folders)}")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
