#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The letter about a round, its annex, the reports of the areas and their tables say the same: every value
that one of them shows is found by its id (whom, indicator, period, measure) in the others. And the letter has
all that a letter to parliament has.

Usage: letter.py OUTPUT: the folder of a round in which everything was made.
"""
import collections
import csv
import pathlib
import re
import subprocess
import sys

from compare_pages import Page as Rows
from provenance_page import Page

NOTES = r"(?:[a-z](?:,[a-z])*)?" # signs that stand against a number
OWN_YEAR = "gemeente_eigen_indeling"
MEASURES = {"kloof": "verschil"}  # of the tables → of the pages
# The list of facts/programme.md: how each item can be told on the first pages.
FURNITURE = {
    "return address": r"Retouradres: niet ingevuld \(voorbeeld\)",
    "addressee": r"Aan de Voorzitter van de Tweede Kamer",
    "directie, as a marked empty place": r"Directie\s+niet ingevuld \(voorbeeld\)",
    "kenmerk, as a marked empty place": r"Kenmerk\s+niet ingevuld \(voorbeeld\)",
    "uw kenmerk": r"Uw kenmerk\s+niet ingevuld \(voorbeeld\)",
    "mede namens": r"Mede namens\s+niet ingevuld \(voorbeeld\)",
    "dossier": r"Kamerstukdossier\s+30 995",
    "number": r"Kamerstuknummer\s+niet ingevuld \(voorbeeld\)",
    "list of annexes": r"Bijlagen\s+1 Toezeggingen",
    "datum, a draft": r"Datum\s+concept",
    "betreft": r"Betreft\s+Voortgang van zestien",
    "notes to Kamerstukken": r"Kamerstuk 30 995, nr\. 97",
    "spoor 1 and spoor 2": r"Spoor 1 en spoor 2",
    "account of promises": r"Wat is toegezegd",
    "signature, as a marked empty place": r"geen handtekening: dit is een voorbeeld",
    "signatory by function": r"de minister van Binnenlandse Zaken",
    "annex": r"Bijlage 4",
    "page x of y": r"Pagina 3 van \d+",
    "running head of the next pages": r"Directie: niet ingevuld \(voorbeeld\) · Datum: concept, te verzenden",
}


def key_of(number):
    return (number.get("data-onderwerp"), number.get("data-maat") or "waarde", number.get("data-indicator"),
            number.get("data-periode"), number.get("data-tegen") if number.get("data-maat") else "")


def text_of(number):
    """As printed, but for the plus that running text leaves out, and soft hyphens."""
    return number.text.strip().replace("\u00ad", "").removeprefix("+")


def values_of(numbers):
    found = collections.defaultdict(set)
    for number in numbers:
        found[key_of(number)].add("" if number.missing else text_of(number))
    return found


def of_tables(folder):
    """And the values of towns in the division of the figure's own year, which a page shows where there is
    none in that of the project."""
    found, own_years = collections.defaultdict(set), collections.defaultdict(set)
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                about = row["onderwerp"]
                if about.startswith("verandering"):
                    continue
                if about == OWN_YEAR:
                    town = f"gemeente:{row['code']}"
                    own_years[town, row["indicator"], row["periode"]].add(row["afgerond"])
                    continue
                code = "" if about == "programma" else row["code"]
                subject = f"{'gebied' if about in MEASURES else about}:{code}"
                against = f"rest:{row['code']}/{row['periode']}" if about in MEASURES else ""
                key = (subject, MEASURES.get(about, "waarde"), row["indicator"], row["periode"], against)
                found[key].add(row["afgerond"].removeprefix("+"))
    for (subject, indicator, period), texts in own_years.items():
        key = (subject, "waarde", indicator, period, "")
        if found.get(key) == {""}:
            found[key] = texts
    return found


def compare(one, other, name):
    """Of the ids that both have: (how many, differences)."""
    both = sorted(set(one) & set(other))
    wrong = [f"{' '.join(key)}: {sorted(one[key])}, in {name} {sorted(other[key])}"
             for key in both if len(one[key] | other[key]) != 1]
    return len(both), wrong


def on_lines(rows, path):
    """The values of a row stand on one line of the PDF in this order; that all words of both are the same in
    the same order is tests/pdf/same_words.py's."""
    command = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode().replace("\u00ad", "")
    lines = [line.split() for line in text.splitlines()]
    compared, missing = 0, []
    for row in rows:
        wanted = [re.compile(re.escape(value.text.strip()) + NOTES) for value in row.shown]
        compared += len(wanted)
        if not any(follow(wanted, line) for line in lines):
            missing.append(f"{row.table}: {' | '.join(row.cells)}")
    return compared, missing


def follow(wanted, words):
    words = iter(words)
    return all(any(one.fullmatch(word) for word in words) for one in wanted)


def checks(output):
    text = (output / "brief.html").read_text(encoding="utf-8")
    whole = Page(text).numbers
    main = text[:re.search(r'class="kicker annex"', text).start()]
    letter, annex = values_of(Page(main).numbers), values_of(whole[len(Page(main).numbers):])
    pages = [*sorted((output / "gebieden").glob("*.html")), *sorted((output / "indicatoren").glob("*.html"))]
    reports = values_of(number for path in pages for number in Page(path.read_text(encoding="utf-8")).numbers)
    tables = of_tables(output / "gebieden")
    sources = {"the letter": letter, "the annex": annex, "the reports": reports, "the tables": tables}
    for name, values in sources.items():
        alone = [" ".join(key) for key, texts in values.items() if len(texts) != 1]
        yield f"{name}: {len(values)} ids, each with one value", alone if values else ["there is none"]
    pairs = [("the letter", "the annex"), ("the letter", "the reports"), ("the letter", "the tables"),
             ("the annex", "the reports"), ("the annex", "the tables"), ("the reports", "the tables")]
    total, different = 0, []
    for one, other in pairs:
        compared, wrong = compare(sources[one], sources[other], other)
        total += compared
        different += wrong
        wrong = wrong if compared else ["nothing was compared"]
        yield f"{one} and {other}: {compared} compared, {len(wrong)} different", wrong
    yield f"{total} compared, {len(different)} different", different
    nowhere = [" ".join(key) for values in (letter, annex) for key in values
               if key not in tables and key not in reports]
    yield "no value of letter and annex stands in neither reports nor tables", nowhere

    # A chart's own table is on the page only.
    on_paper = re.sub(r"<details>.*?</details>", "", text, flags=re.DOTALL)
    rows = Rows(on_paper)
    compared, wrong = on_lines(rows.rows, output / "brief.pdf")
    yield f"{compared} values in {len(rows.rows)} rows of the page stand on lines of the PDF", wrong

    spoilt = dict(annex)
    key = next(key for key in sorted(spoilt) if spoilt[key] != {""} and key in tables)
    spoilt[key] = {"999,9"}
    yield "a spoilt value is found", [] if len(compare(spoilt, tables, "")[1]) == 1 else ["it is not"]


def furniture(output):
    command = ["pdftotext", "-raw", str(output / "brief.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    text = re.sub(r"\s+", " ", text.replace("\u00ad", "").replace("\u00a0", " "))
    for name, pattern in FURNITURE.items():
        yield f"the letter has: {name}", [] if re.search(pattern, text) else [f"no {pattern}"]


def main():
    output = pathlib.Path(sys.argv[1])
    failed = 0
    for run in (checks, furniture):
        for name, found in run(output):
            print("FAIL" if found else "PASS", name)
            for one in found[:10]:
                print(f"    {one}")
            failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
