#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Recomputes every value in all reports from geo/ and compares it with the CSV, the page and the PDF.

    check_figures.py [PROJECT [OUTPUT]]

Uses nothing of the program and only Python's own library (and pdftotext to read the PDFs).
"""
import pathlib
import re
import shutil
import sys
import tempfile

import compare_csv
import compare_pages
from figures import Project

ROOT = pathlib.Path(__file__).resolve().parents[2]


def report(name, compared, different):
    good = compared > 0 and not different
    print(f"{'PASS' if good else 'FAIL'} {name}: {compared} compared, {len(different)} different")
    for line in different[:20]:
        print("    " + line)
    return good


def spoilt(folder, scratch):
    """Copies the reports of one area, with a digit of its CSV and of its page changed and another's PDF."""
    first, second = sorted(path.stem for path in folder.glob("*.pdf"))[:2]
    shutil.copy(folder / f"{second}.pdf", scratch / f"{first}.pdf")
    patterns = {".csv": rb"(;gebied;[^\n]*?;20\d\d;)(\d)", ".html": rb'(class="num"[^>]*>)(\d)'}
    for ending, pattern in patterns.items():
        content = (folder / (first + ending)).read_bytes()
        digit = re.search(pattern, content)
        other = b"1" if digit[2] != b"1" else b"2"
        changed = content[:digit.start(2)] + other + content[digit.end(2):]
        (scratch / (first + ending)).write_bytes(changed)
    return first


def check_the_check(project, folder):
    """What was spoilt on purpose must be found, or the comparison proves nothing."""
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        area = spoilt(folder, scratch)
        found = [what.split()[0] for compare in (compare_csv, compare_pages)
                 for what, _, different in compare.run(project, scratch) if area in what and different]
    return report("what was spoilt is found", 3, sorted({"CSV", "page", "PDF"} - set(found)))


def main(arguments):
    project_folder = pathlib.Path(arguments[0]) if arguments else ROOT
    output = pathlib.Path(arguments[1]) if len(arguments) > 1 else project_folder / "output"
    project = Project(project_folder)
    folder = output / project.round["id"] / "gebieden"
    good = True
    total = wrong = 0
    for compare in (compare_csv, compare_pages):
        for name, compared, different in compare.run(project, folder):
            good &= report(name, compared, different)
            total += compared
            wrong += len(different)
    if good:
        good &= check_the_check(project, folder)
    print(f"{total} numbers compared, {wrong} different")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
