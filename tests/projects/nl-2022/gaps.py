#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Of the real files: the gap of every area in 2012 and 2020 and how it changed, and places that changed code.

    gaps.py PROJECT      after wijkpeil build --project PROJECT

Computed again from the files in exact fractions (tests/independent) and held against the CSVs.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests/independent"))

from compare_csv import rows_of  # noqa: E402
from differences import minus  # noqa: E402
from figures import Gone, Project, printed  # noqa: E402

FIRST, LAST = "2012", "2020"
FEWEST = 10  # indicators that have a gap in both years
# What CBS drew anew after 2022: Amsterdam's wijken, and WK060607 in Schiedam.
CHANGED = {"GM0363": None, "GM0606": {"WK060607"}}


def both_years(project):
    """Indicators with a gap that are measured in both years."""
    return [name for name, one in project.indicators.items()
            if one["soort"] not in ("aantal", "klasse") and {FIRST, LAST} <= set(project.periods(name))]


def text_of(value, decimals):
    return value.reason if isinstance(value, Gone) else printed(value, decimals, difference=True)


def gaps(project, area, rows):
    """What the CSV says and what it should say: gap in both years and the change, of each indicator."""
    said = {(row["onderwerp"], row["indicator"], row["periode"], row["vergeleken_met"]):
            row["afgerond"] or row["reden"] for row in rows}
    for name in both_years(project):
        definition = project.indicators[name]
        decimals = int(definition["decimalen"])
        first, last = (project.gap(area, name, year).value for year in (FIRST, LAST))
        wanted = {("kloof", FIRST, "rest"): first, ("kloof", LAST, "rest"): last,
                  ("verandering_kloof", LAST, FIRST): minus(definition, (last, LAST), (first, FIRST))}
        for (subject, year, against), value in wanted.items():
            yield (name, subject, year), said.get((subject, name, year, against)), text_of(value, decimals)


def changed_codes(area, rows):
    """Reasons of the values of 2024 of places that are other places in 2022."""
    if area["gemeente"] in CHANGED:
        only = CHANGED[area["gemeente"]]
        for row in rows:
            wanted = row["onderwerp"] == "wijk" and row["periode"] == "2024"
            if wanted and (only is None or row["code"] in only):
                yield row["code"], row["indicator"], row["reden"]


def main(folder):
    project = Project(pathlib.Path(folder))
    reports = project.root / "output" / project.round["id"] / "gebieden"
    compared = with_value = 0
    wrong, others = [], []
    for area in project.areas:
        rows = rows_of(reports / f"{area['id']}.csv")
        for key, said, right in gaps(project, area, rows):
            compared += 1
            with_value += right[-1:].isdigit()
            if said != right:
                wrong.append(f"{area['id']} {key}: {said}, not {right}")
        others += changed_codes(area, rows)
    names = both_years(project)
    strange = [one for one in others if one[2] != "niet_vergelijkbaar"]
    areas = sum(project.fit(area) != "deel" for area in project.areas)
    good = not wrong and not strange and others and len(names) >= FEWEST
    print(f"{'PASS' if good else 'FAIL'} gaps {FIRST}–{LAST}: {len(names)} indicators, {areas} areas with a "
          f"figure of their own, {compared} gaps and changes compared ({with_value} with a value), "
          f"{len(wrong)} different")
    print(f"{len(others)} figures of 2024 on {len({code for code, _, _ in others})} codes that changed: "
          f"{len(others) - len(strange)} not comparable")
    for line in (wrong + strange)[:20]:
        print(f"    {line}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
