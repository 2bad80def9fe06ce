#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""new_project.py PROGRAM SCRATCH DATA: the guide docs/eigen-gemeente.md, command by command, for a
municipality that is not in the default project.

The wijken of the Netherlands and the figures come from DATA, which is no part of this repository; without it
nothing is done. Prints each step with its time, and looks in the new project and in what it builds for words
of the default project.
"""
import csv
import pathlib
import re
import shlex
import subprocess
import sys
import time

from scratch import emptied

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
GUIDE = REPOSITORY / "docs/eigen-gemeente.md"
COLUMNS = {  # of the table in DATA → as the guide names them
    "code": "code", "name": "naam", "population": "inwoners", "dwelling_total": "woningen",
    "dwelling_value": "woz-waarde", "dwelling_ownership": "koopwoningen", "income_low": "laag-inkomen",
    "income_high": "hoog-inkomen", "employment_rate": "arbeidsparticipatie", "edu_appl_sci": "hoger-opgeleid",
}
WORDS = ["zestien", "woondeal", "regio deal", "leefbaarometer", "manifest van", "tweede kamer", "ministerie"]

failed = False


def check(good, what):
    global failed
    print("PASS" if good else "FAIL", what)
    failed = failed or not good


def make_table(data, path):
    """The rows of Ede and of the Netherlands, with the names of columns that the guide gives."""
    with open(data / "indicators/kwb_2022_gm_wk_nl.csv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file)
                if row["code"] in ("NL00", "GM0228") or row["code"].startswith("WK0228")]
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS.values())
        writer.writerows([row[name] for name in COLUMNS] for row in rows)
    return {row["code"]: row for row in rows}


def run_guide(program, folder):
    commands = re.findall(r"^```opdracht\n(.*?)\n```$", GUIDE.read_text(encoding="utf-8"), re.M | re.S)
    check(len(commands) == 3, f"the guide has {len(commands)} commands")
    for command in commands:
        started = time.monotonic()
        words = shlex.split(command)
        done = subprocess.run([program, *words[1:]], cwd=folder, capture_output=True, text=True)
        print(f"step: wijkpeil {words[1]}: {time.monotonic() - started:.1f} s: "
              f"{done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ''}")
        check(done.returncode == 0, f"wijkpeil {words[1]} ends without an error {done.stderr.strip()[-300:]}")


def check_letter(output, rows):
    letter = output / "raad/ede-zuid-en-veldhuizen-raadsbrief.pdf"
    text = subprocess.run(["pdftotext", "-layout", letter, "-"], capture_output=True, text=True).stdout
    words = " ".join(text.split())
    # Both wijken, weighted with their inhabitants; the rest are the other fifteen.
    own = [rows["WK022803"], rows["WK022810"]]
    rest = [row for code, row in rows.items() if code.startswith("WK") and row not in own]
    for part, name in ((own, "Ede-Zuid en Veldhuizen"), (rest, "de rest van Ede")):
        known = [(float(row["income_low"]), int(row["population"])) for row in part if row["income_low"]]
        mean = sum(value * weight for value, weight in known) / sum(weight for _, weight in known)
        shown = f"{mean:.1f} procent in {name}".replace(".", ",", 1)
        check(shown in words, f"the letter says: {shown}")
    check("Aan de gemeenteraad van Ede" in words or "van Ede" in words, "the letter is to the council of Ede")


def check_words(project):
    areas = (REPOSITORY / "geo/gebieden.yaml").read_text(encoding="utf-8")
    names = re.findall(r"^  - id: (\S+)$", areas, re.M) + re.findall(r"^    naam: (.+)$", areas, re.M)
    words = WORDS + [name.lower() for name in names]
    check(len(names) == 32, f"{len(names)} ids and names of the default project are looked for")
    count, found = 0, []
    for path in sorted(project.rglob("*")):
        name = path.relative_to(project).as_posix()
        if not path.is_file() or path.suffix not in (".md", ".yaml", ".txt", ".html", ".csv", ".json", ".xml",
                                                     ".css", ".ics") or name.startswith("geo/grenzen/"):
            continue
        count += 1
        text = path.read_text(encoding="utf-8").lower()
        found += [f"{name}: {word}" for word in words if word in text]
    check(count > 40 and not found, f"no word of the default project in {count} files {found[:10]}")


def main():
    program, folder, data = (pathlib.Path(name).resolve() for name in sys.argv[1:4])
    if not (data / "geo/nl_2022.gpkg").is_file():
        print("SKIP a project for another municipality: there is no folder ../shared/data beside this one")
        return 0
    emptied(folder)
    folder.mkdir(parents=True)
    (folder / "nl_2022.gpkg").symlink_to(data / "geo/nl_2022.gpkg")
    rows = make_table(data, folder / "cijfers.csv")
    run_guide(program, folder)
    output = folder / "ede/output/2027-voorjaar"
    if not failed:
        check_letter(output, rows)
        check_words(folder / "ede")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
