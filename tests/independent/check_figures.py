#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Recomputes every value in all reports from geo/ and compares it with the CSV, the page and the PDF.

    check_figures.py [PROJECT [OUTPUT]]

Uses nothing of the program and only Python's own library (and pdftotext to read the PDFs).
"""
import pathlib
import sys

import compare_csv
import compare_pages
from figures import Project

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main(arguments):
    project_folder = pathlib.Path(arguments[0]) if arguments else ROOT
    output = pathlib.Path(arguments[1]) if len(arguments) > 1 else project_folder / "output"
    project = Project(project_folder)
    folder = output / project.round["id"] / "gebieden"
    failed = 0
    for compare in (compare_csv, compare_pages):
        for name, compared, different in compare.run(project, folder):
            good = compared > 0 and not different
            failed += not good
            print(f"{'PASS' if good else 'FAIL'} {name}: {compared} compared, {len(different)} different")
            for line in different[:20]:
                print("    " + line)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
