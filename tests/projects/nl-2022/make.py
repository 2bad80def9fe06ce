#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Puts the project nl-2022 together in a folder: make.py FOLDER DATA

The declarations come from here, the areas, texts, templates and styles from the default project, and the
figures and boundaries from DATA (shared data that is no part of this repository), by links: nothing is copied
from there.
"""
import pathlib
import re
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
DEFAULT = HERE.parents[2]
BOUNDARIES = """grenzen:
  wijken: {bestand: bron/geo/nl_2022.gpkg, laag: wijken, code: region_code, naam: region_name,
           gemeente: gm_code, alleen_gemeenten_van_het_project: ja}
  land: grenzen/provincies.geojson
  omgeving: {bestand: bron/geo/nl_2022.gpkg, laag: gemeenten, code: region_code, naam: region_name}
  bron: cbs-wijkkaart-2022
"""
# In the health table the Netherlands is NL01.
COUNTRY = ("2020;NL00;2022;NL00;1;het hele land",
           "2020;NL01;2022;NL00;1;het hele land, onder de code van deze tabel")
# Two tables hold all indicators; charts would be higher than a page, and a column for each makes the table
# of wijken unreadable.
CHARTED = """indicatoren: [moeilijk-rondkomen, eenzaam, vrijwilligerswerk, geluidhinder-buren,
  goede-gezondheid, rokers, overgewicht, langdurige-aandoening, beperking-bewegen, risico-angst,
  regie-eigen-leven, wekelijks-sporten]
"""


def link(folder, name, target):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def once(pattern, replacement, text):
    result, count = re.subn(pattern, lambda _: replacement, text, flags=re.MULTILINE)
    if count != 1:
        sys.exit(f"make.py: {pattern!r} occurs {count} times in the default project")
    return result


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, data = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    if not (data / "geo/nl_2022.gpkg").is_file():
        sys.exit(f"make.py: there is no geo/nl_2022.gpkg in {data}")
    shutil.rmtree(folder, ignore_errors=True)
    settings = (DEFAULT / "wijkpeil.yaml").read_text(encoding="utf-8")
    settings = once(r"^titel: .*$", "titel: Wijkpeil, alle cijfers", settings)
    # With 41 indicators these two are longer than their templates promise: an editor would choose among them.
    for publication in ("memo", "factsheet"):
        settings = once(rf"^  - \{{id: {publication},.*\n", "", settings)
    write(folder / "wijkpeil.yaml", settings)
    areas = (DEFAULT / "geo/gebieden.yaml").read_text(encoding="utf-8")
    write(folder / "geo/gebieden.yaml", once(r"^grenzen:\n(?:  .*\n)+", BOUNDARIES, areas))
    transitions = (DEFAULT / "geo/overgangen.csv").read_text(encoding="utf-8")
    write(folder / "geo/overgangen.csv", once(f"^{COUNTRY[0]}$", COUNTRY[1], transitions))
    for name in ("indicatoren.yaml", "bronnen.yaml"):
        shutil.copy(HERE / "geo" / name, folder / "geo" / name)
    link(folder, "geo/grenzen", DEFAULT / "geo/grenzen")
    link(folder, "geo/bron", data)
    for path in (DEFAULT / "templates").iterdir():
        link(folder, f"templates/{path.name}", path)
    template = (DEFAULT / "templates/gebiedsrapport.md").read_text(encoding="utf-8")
    for chart in ("kloof", "verloop"):
        template = once(f"^```grafiek\nsoort: {chart}\n", f"```grafiek\nsoort: {chart}\n{CHARTED}", template)
    template = once("^```tabel\nsoort: wijken\n", f"```tabel\nsoort: wijken\n{CHARTED}", template)
    (folder / "templates/gebiedsrapport.md").unlink()
    write(folder / "templates/gebiedsrapport.md", template)
    link(folder, "styles", DEFAULT / "styles")


main()
