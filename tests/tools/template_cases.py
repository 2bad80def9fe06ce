#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""template_cases.py [--write]: the mistakes of the project tests in tests/projects/templates, all at once.

Compares the table in cases.md there with what the tests expect, in both languages; --write writes it. Fails
when they differ, when the languages tell other places, or when there are fewer than forty kinds.
"""
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "projects" / "templates"
TOLD = re.compile(r"^(\S+?)(?::(\d+:\d+))?: (?:error|fout): (.*)$", re.M)
HEAD = """# Mistakes in templates

What the project tests of this folder expect: each mistake at its line and column, in English and in Dutch.
Hints and carets are in the tests themselves. `tests/tools/template_cases.py --write` makes this table.

| | test | place | English | Nederlands |
|---|---|---|---|---|
"""


def expected(path, language):
    """[(file, place, message)] of the command in this language."""
    text = path.read_text(encoding="utf-8")
    command = rf"-- command --\nwijkpeil [^\n]*--language {language}\n(.*?)(?=\n-- command --|\Z)"
    found = re.search(command, text, re.S)
    return TOLD.findall(found[1]) if found else []


def kind(message):
    return re.sub(r'"[^"]*"', '"…"', message)


def main():
    rows, kinds, problems = [], set(), []
    for path in sorted(FOLDER.glob("*.txt")):
        english, dutch = expected(path, "en"), expected(path, "nl")
        if [one[:2] for one in english] != [one[:2] for one in dutch]:
            problems.append(f"{path.name}: the languages tell other places")
        for (file, place, message), (_, _, bericht) in zip(english, dutch):
            kinds.add(kind(message))
            where = pathlib.Path(file).name + (":" + place if place else "")
            cells = [path.stem, where, message.replace("|", "\\|"), bericht.replace("|", "\\|")]
            rows.append(f"| {len(rows) + 1} | " + " | ".join(cells) + " |\n")
    table = HEAD + "".join(rows)
    target = FOLDER / "cases.md"
    if "--write" in sys.argv[1:]:
        target.write_text(table, encoding="utf-8")
    if not target.exists() or target.read_text(encoding="utf-8") != table:
        problems.append("cases.md is not what the tests expect: run template_cases.py --write")
    if len(kinds) < 40:
        problems.append(f"only {len(kinds)} kinds of mistakes")
    for problem in problems:
        print("FAIL", problem)
    if not problems:
        print(f"PASS {len(rows)} mistakes of {len(kinds)} kinds, in both languages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
