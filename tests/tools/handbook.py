#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Does what templates/HANDBOEK.md says, step by step, on a copy of the default project.

    handbook.py PROGRAM FOLDER

FOLDER is made anew and keeps the last state of the copy. The steps are the fenced blocks of the handbook:
`zoek FILE` must stand in that file exactly once and is replaced by the `vervang` below it; `maak FILE` is a
new file; `opdracht` is run (generator/run stands for PROGRAM) in Dutch; `gezien` lists lines that it printed;
`bladzijde PAGE` is text on that page. Any other block is only read.
"""
import html
import pathlib
import re
import shutil
import subprocess
import sys

from scratch import emptied

ROOT = pathlib.Path(__file__).resolve().parents[2]
HANDBOOK = ROOT / "templates/HANDBOEK.md"
OPENING = re.compile(r"^(`{3,})(zoek|vervang|maak|opdracht|gezien|bladzijde)(?: (\S+))?$")
PAUSES = dict.fromkeys(map(ord, "\N{SOFT HYPHEN}\N{WORD JOINER}"))


def steps_of(text):
    """(line, kind, argument, body) of every step."""
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        found = OPENING.match(lines[number])
        number += 1
        if found:
            start = number
            while lines[number] != found[1]:
                number += 1
            yield start, found[2], found[3], "\n".join(lines[start:number])


def words_of_page(path):
    text = re.sub(r"<(style|script|svg)\b.*?</\1>", " ", path.read_text(encoding="utf-8"), flags=re.S)
    inline = r"</?(?:b|i|a|em|strong|span|data|small|abbr|sup|output)\b[^>]*>"
    return words(html.unescape(re.sub(inline, "", text)))


def words(text):
    return " ".join(re.sub(r"<[^>]+>", " ", text).translate(PAUSES).split())


class Reader:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.printed, self.wanted = "", None
        self.good = self.bad = 0

    def told(self, holds, line, what, why=""):
        self.good += holds
        self.bad += not holds
        print(f"{'PASS' if holds else 'FAIL'} HANDBOEK.md:{line}: {what}{'' if holds else why}")

    def zoek(self, line, name, body):
        path = self.folder / name
        count = path.read_text(encoding="utf-8").count(body) if path.exists() else 0
        self.told(count == 1, line, f"stands once in {name}", f": {count} times")
        self.wanted = (path, body) if count == 1 else None

    def vervang(self, line, _, body):
        self.told(self.wanted is not None, line, "replaces what was found")
        if self.wanted:
            path, old = self.wanted
            path.write_text(path.read_text(encoding="utf-8").replace(old, body), encoding="utf-8")
        self.wanted = None

    def maak(self, line, name, body):
        path = self.folder / name
        self.told(not path.exists(), line, f"{name} is new")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body + "\n", encoding="utf-8")

    def opdracht(self, line, _, body):
        command = body.split()
        known = command[0] == "generator/run"
        run = subprocess.run([self.program, *command[1:], "--project", str(self.folder), "--language", "nl"],
                             capture_output=True, text=True, check=False)
        self.printed = words(run.stdout + run.stderr)
        holds = known and run.returncode in (0, 1)
        self.told(holds, line, body, f": exit {run.returncode}: {self.printed}")

    def gezien(self, line, _, body):
        for wanted in body.splitlines():
            holds = words(wanted) in self.printed
            self.told(holds, line, f"prints “{wanted}”", f", not: {self.printed[-400:]}")

    def bladzijde(self, line, name, body):
        pages = list((self.folder / "output").glob(f"*/{name}"))
        self.told(len(pages) == 1 and words(body) in words_of_page(pages[0]), line, f"{name} says “{body}”")


def main():
    program, folder = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])
    emptied(folder)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "wijkpeil.yaml", folder)
    for name in ("geo", "templates", "styles"):
        shutil.copytree(ROOT / name, folder / name)
    reader = Reader(program, folder)
    for line, kind, argument, body in steps_of(HANDBOOK.read_text(encoding="utf-8")):
        getattr(reader, kind)(line, argument, body)
    sys.exit(reader.bad > 0 or reader.good == 0)


if __name__ == "__main__":
    main()
