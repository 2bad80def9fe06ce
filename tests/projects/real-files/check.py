#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""What `wijkpeil check` finds in real files: check.py WIJKPEIL DATA [FOLDER]

Makes a small project for every declaration of declaraties.yaml, checks it, and compares the table with
tabel.md. Then each declaration is spoilt: a column misspelt, another code year, the other decimal sign, a
sheet that is not there; what is said of it is compared with fouten.md. UPDATE=1 rewrites both. DATA is the
folder with the files (shared data that is no part of this repository); the projects are made in FOLDER, or in
a temporary one.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
DEFAULT = HERE.parents[2]
TABLE = HERE / "tabel.md"
MISTAKES = HERE / "fouten.md"
HEAD = ("| bestand | rijen | regio's | cijfers | waarden | ontbreekt | opmerkingen |\n"
        "|---|--:|--:|--:|--:|---|---|\n")
FLAGGED = "politie_47018NED_2024_bu_SUSPECT_double_counted.csv"
TOWNS = {"breda": "GM0758: Breda", "rotterdam": "GM0599: Rotterdam", "amsterdam": "GM0363: Amsterdam"}
REGIONS = {"nl": "WK047912", "breda": "BU07580601", "rotterdam": "BU05991079", "amsterdam": "BU0363AA01"}
LAYERS = {
    "nl": "bron/geo/nl_2022.gpkg, laag: wijken, alleen_gemeenten_van_het_project: ja, gemeente: gm_code",
    "breda": "bron/geo/breda_buurten_2023.gpkg, laag: buurten, gemeente: uit_code",
    "rotterdam": "bron/geo/rotterdam_buurten_2026.gpkg, laag: buurten, gemeente: uit_code",
    "amsterdam": "bron/geo/amsterdam_buurten_2024.gpkg, laag: buurten, gemeente: gm_code",
}
SETTINGS = """formaat: 1
titel: Echte bestanden
uitgever: Proef
ronde: proef
rapport: kort.md
leidend: [%s]
rondes: [{id: proef, naam: proef, status: open}]
"""
SOURCES = """formaat: 1
bronnen:
  - {id: bron, uitgever: onbekend, titel: echt bestand, licentie: onbekend, gepubliceerd: 2024-01-01}
"""
INDICATOR = """  - {id: %s, naam: %s, definitie: Zie het bestand., soort: %s, thema: proef}
"""


def declarations():
    """(division, {indicator: kind}, text) of each."""
    parts = re.split(r"(?m)^# === (\w+): (.*)$", (HERE / "declaraties.yaml").read_text(encoding="utf-8"))
    for division, kinds, text in zip(parts[1::3], parts[2::3], parts[3::3]):
        text = re.sub(r"(?m)^#.*\n", "", text)
        yield division, dict(one.split() for one in kinds.split(";")), text.strip("\n")


def areas(division):
    text = (DEFAULT / "geo/gebieden.yaml").read_text(encoding="utf-8")
    year = 2022 if division == "nl" else 2024
    towns = TOWNS.get(division)
    named = f"gemeenten: {{{towns}}}\n"
    if towns is None:
        named = re.search(r"(?m)^gemeenten:\n(?:  .*\n)+", text)[0]
    town = f"GM{REGIONS[division][2:6]}"
    return (f"formaat: 1\ncodejaar: {year}\nland: {{code: NL00, naam: Nederland}}\n{named}"
            f"grenzen:\n  wijken: {{bestand: {LAYERS[division]}, code: region_code, naam: region_name}}\n"
            f"  bron: bron\n"
            f"gebieden:\n  - id: proef\n    naam: Proef\n    gemeente: {town}\n"
            f"    regios: [{{code: {REGIONS[division]}, past: geheel, grondslag: afgeleid}}]\n")


def make(folder, data, division, kinds, text):
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "geo").mkdir(parents=True)
    (folder / "templates").mkdir()
    (folder / "wijkpeil.yaml").write_text(SETTINGS % next(iter(kinds)), encoding="utf-8")
    (folder / "geo/bronnen.yaml").write_text(SOURCES, encoding="utf-8")
    (folder / "geo/gebieden.yaml").write_text(areas(division), encoding="utf-8")
    indicators = "".join(INDICATOR % (name, name, kind) for name, kind in kinds.items())
    lines = "\n".join("  " + line for line in text.split("\n"))
    (folder / "geo/indicatoren.yaml").write_text(
        f"formaat: 1\nthemas: [{{id: proef, naam: Proef}}]\nindicatoren:\n{indicators}bestanden:\n{lines}\n",
        encoding="utf-8")
    if division == "nl":
        transitions = (DEFAULT / "geo/overgangen.csv").read_text(encoding="utf-8")
        transitions += "2020;NL01;2022;NL00;1;het hele land\n"
        (folder / "geo/overgangen.csv").write_text(transitions, encoding="utf-8")
    (folder / "templates/kort.md").write_text("# {{gebied.naam}} {#titel}\n\nEen proef.\n", encoding="utf-8")
    for name in ("zinnen.yaml", "woordenlijst.txt", "vermijden.yaml"):
        (folder / "templates" / name).symlink_to(DEFAULT / "templates" / name)
    (folder / "styles").symlink_to(DEFAULT / "styles")
    (folder / "geo/bron").symlink_to(data)


def check(program, folder):
    """The line of the table, and what was said."""
    run = [program, "check", "--project", str(folder), "--language", "nl"]
    done = subprocess.run(run, capture_output=True, text=True)
    said = done.stderr.replace(str(folder), "")
    lines = done.stdout.splitlines()
    if len(lines) < 2 or not lines[0].startswith("bestand "):
        return None, said
    starts = [lines[0].index(word) for word in re.findall(r"\S+", lines[0])] + [None]
    cells = [lines[1][a:b].strip() for a, b in zip(starts, starts[1:])]
    cells[0] = cells[0].removeprefix("geo/bron/")
    return cells, said if done.returncode else "\n".join(l for l in said.splitlines() if "waarschuwing" in l)


def spoilt(text):
    """(what is wrong, declaration) of every mistake that this declaration can have."""
    yield "kolom", re.sub(r"(regio: (?:\{kolom: )?\"?)(\w)", r"\1x\2", text, count=1)
    year = re.search(r"codejaar: (\d+)", text)[1]
    yield "codejaar", text.replace(f"codejaar: {year}", f"codejaar: {2024 if year == '2022' else 2022}")
    if "decimaalteken: punt" in text:
        yield "decimaalteken", text.replace("  decimaalteken: punt\n", "")
    else:
        other = "punt" if re.search(r"\.csv(\.gz)?\n", text) else "komma"
        yield "decimaalteken", text.replace("  regio:", f"  decimaalteken: {other}\n  regio:", 1)
    if re.search(r"\.(xlsx|shp|geojson)\n", text):
        yield "blad", re.sub(r"  blad: .*\n", "", text).replace("  regio:", "  blad: Blad9\n  regio:", 1)


def mistakes(program, data, folder):
    """What is said of every mistake: the first message with its hint, and how many there are."""
    lines = []
    for number, (division, kinds, text) in enumerate(declarations()):
        for what, wrong in spoilt(text):
            make(folder / f"{number}-{what}", data, division, kinds, wrong)
            cells, said = check(program, folder / f"{number}-{what}")
            messages = re.findall(r"(?m)^(.*?: (?:fout|waarschuwing): .*)$", said)
            hint = re.search(r"(?m)^tip: .*$", said)
            lines.append(f"{re.search(r'bestand: bron/(.*)', text)[1]}, {what}: "
                         f"{len(messages)} meldingen; {cells[2] if cells else '-'} regio's, "
                         f"{cells[4] if cells else '-'} waarden\n"
                         + "".join(f"    {line}\n" for line in messages[:1])
                         + (f"    {hint[0]}\n" if hint and messages else ""))
    return "".join(lines)


def compared(path, text):
    """Whether the text is as committed; UPDATE=1 makes it so."""
    if os.environ.get("UPDATE"):
        path.write_text(text, encoding="utf-8")
    same = path.is_file() and path.read_text(encoding="utf-8") == text
    if not same:
        print(text)
    return same


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, data = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    if not (data / "raw").is_dir():
        print(f"SKIP real files: there is no folder {data.name}/raw")
        return 0
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) == 4 else tempfile.mkdtemp())
    rows, said, failed = [], [], 0
    for number, (division, kinds, text) in enumerate(declarations()):
        name = re.search(r"bestand: bron/(\S+)", text)[1]
        make(folder / str(number), data, division, kinds, text)
        cells, words = check(program, folder / str(number))
        failed += cells is None
        rows.append("| " + " | ".join(cells or [name, "mislukt", "", "", "", "", ""]) + " |\n")
        if words:
            said.append(f"{name}\n" + "\n".join("    " + line for line in words.splitlines()) + "\n")
    table = HEAD + "".join(rows) + "\nWaarschuwingen en fouten:\n\n" + "\n".join(said)
    flagged = any(FLAGGED in one and "keer het totaal" in one for one in said)
    same = compared(TABLE, table)
    good = same and not failed and flagged
    print(f"{'PASS' if good else 'FAIL'} real files: {len(rows)} read, {failed} failed, "
          f"the file that counts twice {'is' if flagged else 'is NOT'} flagged, "
          f"table {'as' if same else 'NOT as'} committed")
    wrong = mistakes(program, data, folder)
    same = compared(MISTAKES, wrong)
    print(f"{'PASS' if same else 'FAIL'} mistakes in declarations of real files: "
          f"{wrong.count(' meldingen; ')} spoilt, messages {'as' if same else 'NOT as'} committed")
    good = good and same
    if len(sys.argv) == 3:
        shutil.rmtree(folder)
    return 0 if good else 1


sys.exit(main())
