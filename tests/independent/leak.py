#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""leak.py PROGRAM FOLDER: a figure that its source's rule hides is nowhere in what is made.

An invented town of four wijken has 73019 households in one of them, and its source may not show counts below
80000. All bytes of output/ are searched for the number, as it is written and as it is printed; PDFs also
unpacked (content, structure, attachments) and as text. Then the same project without the rule: there the
number must be found in each of those places, or the search proves nothing.
"""
import csv
import io
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SMALL = HERE.parent / "projects" / "small"
SECRET = "73019"
WRITINGS = [SECRET.encode(), b"73.019", "73\u00a0019".encode(), "73\u202f019".encode()]
RULE = "    onthulling: {minimum: 80000}\n"

SOURCE = """  - id: huishoudtelling
    uitgever: Bureau van Peilstad
    titel: Verzonnen telling
    licentie: CC0
    betreft: 2022 en 2023
    gepubliceerd: 2024-01-01
"""
INDICATOR = """  - id: huishoudens
    naam: Huishoudens
    kort: huishoudens
    definitie: Aantal huishoudens.
    over: huishoudens
    zin: zijn er
    eenheid: huishoudens
    soort: aantal
    decimalen: 0
    beter: geen
    thema: werk
    niveaus: [wijk]
    klassen: [90000, 100000]
"""
FILE = "  - {bestand: cijfers/telling.csv, bron: huishoudtelling, codejaar: 2022, gepubliceerd: 2024-01-01}\n"
FIGURES = ("regio;indicator;periode;waarde\n" +
           "".join(f"{code};huishoudens;{year};{value + more}\n" for year, more in (("2022", 31), ("2023", 0))
                   for code, value in (("WK990101", 95111), ("WK990102", 73019 - more),
                                       ("WK990103", 120222), ("WK990104", 110333))))


def edit(path, *pairs):
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, (path, old)
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def make_project(folder, with_rule):
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(ROOT / "styles", folder / "styles")
    shutil.copytree(ROOT / "templates", folder / "templates",
                    ignore=shutil.ignore_patterns("teksten", "toezeggingen.yaml"))
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    edit(folder / "wijkpeil.yaml", ("leidend: [laag-inkomen]", "leidend: [huishoudens]\ncijfers_in_pdf: ja"))
    edit(folder / "geo/bronnen.yaml", ("  - id: tekening\n", SOURCE + (RULE if with_rule else "") +
                                       "  - id: tekening\n"))
    # The hidden number is also the weight of a share: its part of the whole may not give it away.
    edit(folder / "geo/indicatoren.yaml", ("  - id: inwoners\n", INDICATOR + "  - id: inwoners\n"),
         ("bestanden:\n", "bestanden:\n" + FILE),
         ('{indicator: inwoners, periode: "2022"}', '{indicator: huishoudens, periode: "2022"}'))
    (folder / "geo/cijfers/telling.csv").write_text(FIGURES, encoding="utf-8")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"FAIL {' '.join(map(str, command))}\n{done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout


def unpacked(pdf, scratch):
    """name → bytes: the PDF's objects without compression, its text, its attachments."""
    plain = scratch / "plain.pdf"
    run("qpdf", "--qdf", "--object-streams=disable", pdf, plain)
    parts = {"unpacked": plain.read_bytes(), "text": run("pdftotext", "-layout", pdf, "-")}
    for name in re.findall(r"^(\S+) ->", run("qpdf", "--list-attachments", pdf).decode(), re.M):
        parts["attachment"] = run("qpdf", pdf, f"--show-attachment={name}")
    return parts


def places(output, scratch):
    """Where the number stands: "peilstad-oost.html", "peilstad-oost.pdf text", …"""
    found = []
    for path in sorted(output.rglob("*")):
        if not path.is_file():
            continue
        parts = {"": path.read_bytes()}
        if path.suffix == ".pdf":
            parts |= unpacked(path, scratch)
        for name, content in parts.items():
            # Hashes of files are no figures, and hold any digits.
            content = re.sub(rb"\b[0-9a-f]{64}\b", b"", content)
            if any(writing in content for writing in WRITINGS):
                found.append(f"{path.relative_to(output)} {name}".strip())
    return found


def build(program, folder, with_rule):
    make_project(folder, with_rule)
    run(program, "build", "--project", folder, "--language", "en")
    return folder / "output"


def report(name, good, detail=""):
    print(f"{'PASS' if good else 'FAIL'} {name}{': ' + detail if detail else ''}")
    return good


def map_words(output):
    """The words drawn on the map of all wijken, which the report of the other area has."""
    page = (output / "2025-najaar/gebieden/peilstad-west.html").read_text(encoding="utf-8")
    drawing = re.search(r'<figure id="kaart-huishoudens.*?</svg>', page, re.S)
    return re.findall(r"<text[^>]*>([^<]*)</text>", drawing[0]) if drawing else ["geen cijfer"]


def hidden_is_told(output):
    """The sign and the reason stand where the number would."""
    folder = output / "2025-najaar/gebieden"
    page = (folder / "peilstad-west.html").read_text(encoding="utf-8")
    cell = re.search(r'<span class="missing" data-indicator="huishoudens"[^>]*data-onderwerp="wijk:WK990102"'
                     r'[^>]*><span aria-hidden="true">([^<]*)</span><span class="vh">([^<]*)', page)
    told = cell.groups() if cell else ()
    yield "table: sign and reason", told == ("t.k.", "te klein om te tonen"), str(told)
    words = map_words(output)
    yield "map: counted as without a figure", words[words.index("geen cijfer") + 1:][:1] == ["1"], str(words)
    rows = csv.DictReader(io.StringIO((folder / "peilstad-oost.csv").read_text(encoding="utf-8-sig")),
                          delimiter=";")
    rows = [row for row in rows if row["indicator"] == "huishoudens" and row["periode"] == "2023"]
    reasons = {row["reden"] for row in rows if row["code"] == "WK990102"}
    yield "CSV: reason", reasons == {"onderdrukt"}, str(reasons)
    whole = [row for row in rows if row["onderwerp"] == "gebied"]
    yield "CSV: no sum of what is left", len(whole) == 1 and not whole[0]["waarde"], str(whole)


def share_is_told(output):
    """A share of the area says nothing of how large the hidden part is."""
    folder = output / "2025-najaar/gebieden"
    rows = csv.DictReader(io.StringIO((folder / "peilstad-oost.csv").read_text(encoding="utf-8-sig")),
                          delimiter=";")
    for row in rows:
        if row["indicator"] == "laag-inkomen" and row["onderwerp"] == "gebied":
            yield row["waarde"] + row["ontbrekend_gewicht"]


def main(arguments):
    program, scratch = pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]).resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    hidden = build(program, scratch / "with-rule", True)
    found = places(hidden, scratch)
    good = report("with the rule the number is nowhere", not found, ", ".join(found))
    for name, holds, detail in hidden_is_told(hidden):
        good &= report(name, holds, detail if not holds else "")
    told = list(share_is_told(hidden))
    good &= report("no weighted share of the area", len(told) == 2 and not any(told), str(told))

    free = build(program, scratch / "without-rule", False)
    shown = places(free, scratch)
    drawn = map_words(free)
    there = "73.019" in drawn
    good &= report("without the rule it is on the map", there, "" if there else str(drawn))
    area = "2025-najaar/gebieden/peilstad-oost"
    for where in (f"{area}.html", f"{area}.csv", f"{area}.pdf text", f"{area}.pdf attachment",
                  "2025-najaar/index.html"):
        there = where in shown
        good &= report(f"without the rule it is in {where}", there, "" if there else str(shown))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
