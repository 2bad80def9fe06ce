# SPDX-License-Identifier: EUPL-1.2
"""The CSV of each area against the figures computed here: each row, value and reason."""
import csv
import io
from fractions import Fraction

from figures import Gone, Value, printed, rounded


def expected_rows(project, area):
    """(subject, code, code year, indicator, period) → Value, for all rows that the CSV must have."""
    town = area["gemeente"]
    rows = {}
    for indicator in project.indicators:
        for period in project.periods(indicator):
            def put(subject, code, value, year=project.base):
                rows[subject, code, str(year), indicator, period] = value
            put("gebied", area["id"], project.area(area, indicator, period))
            put("rest", area["id"], project.area(area, indicator, period, rest=True))
            put("kloof", area["id"], project.gap(area, indicator, period))
            put("gemeente", town, project.region(town, indicator, period))
            put("land", project.country, project.region(project.country, indicator, period))
            for (year, code, one, when), (value, _, file) in project.observations.items():
                if (code, one, when) == (town, indicator, period) and year != project.base:
                    put("gemeente_eigen_indeling", town, Value(value, files={file}), year)
            if "wijk" in project.levels(indicator):
                for code in project.wijken[town]:
                    put("wijk", code, project.region(code, indicator, period))
    return rows


def run(project, folder):
    """For each area: name of the check, number compared, differences."""
    tables = {}
    for area in project.areas:
        path = folder / f"{area['id']}.csv"
        compared, different = compare(project, area, path)
        yield f"CSV of {area['id']}", compared, different
        if path.exists():
            tables.setdefault(values_only(path), []).append(area["id"])
    same = [" and ".join(ids) + " have the same table" for ids in tables.values() if len(ids) > 1]
    yield "no two areas have the same table", len(tables), same


def rows_of(path):
    content = path.read_bytes()
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def values_only(path):
    return tuple((row["indicator"], row["periode"], row["waarde"]) for row in rows_of(path)
                 if row["onderwerp"] == "gebied") + tuple(
                     row["waarde"] for row in rows_of(path) if row["onderwerp"] == "rest")


def compare(project, area, path):
    if not path.exists():
        return 0, ["there is no file"]
    content = path.read_bytes()
    different = []
    if not content.startswith(b"\xef\xbb\xbf") or content.count(b"\n") != content.count(b"\r\n"):
        different.append("not UTF-8 with BOM and CRLF")
    expected = expected_rows(project, area)
    compared = 0
    for number, row in enumerate(rows_of(path), 2):
        key = (row["onderwerp"], row["code"], row["codejaar"], row["indicator"], row["periode"])
        if key not in expected:
            different.append(f"line {number}: not expected (or twice): {key}")
            continue
        value = expected.pop(key)
        compared += 1
        different += [f"line {number}: {key}: {what}" for what in trouble(project, row, value)]
    different += [f"no row for {key}" for key in expected]
    return compared, different


def trouble(project, row, expected):
    """What a row says that is not so."""
    definition = project.indicators[row["indicator"]]
    decimals = int(definition["decimalen"])
    if isinstance(expected.value, Gone):
        if row["waarde"] or row["afgerond"]:
            yield f"{row['waarde']} where there is no value ({expected.value.reason})"
        elif row["reden"] != expected.value.reason:
            yield f"reason {row['reden']}, not {expected.value.reason}"
        return
    if row["reden"]:
        yield f"reason {row['reden']} beside a value"
    if not row["waarde"]:
        yield f"no value, not {float(expected.value)}"
        return
    # The file gives at most six decimals.
    if rounded(Fraction(row["waarde"].replace(",", ".")), 6) != rounded(expected.value, 6):
        yield f"{row['waarde']}, not {float(expected.value)}"
    text = printed(expected.value, decimals, difference=row["onderwerp"] == "kloof")
    if row["afgerond"] != text:
        yield f"printed as {row['afgerond']}, not {text}"
    missing = Fraction(row["ontbrekend_gewicht"].replace(",", ".") or 0)
    if row["onderwerp"] in ("gebied", "rest"):
        if rounded(missing, 6) != rounded(expected.missing_share, 6):
            yield f"missing weight {row['ontbrekend_gewicht']}, not {float(expected.missing_share)}"
        if row["weegperiode"] != expected.weight_year:
            yield f"weights of {row['weegperiode']}, not {expected.weight_year}"
        wider = row["onderwerp"] == "gebied" and row["gebied"] in project.wider_areas
        if ("ruimer_dan_gebied" in row["status"]) != wider:
            yield f"status {row['status']!r}, wider than the area: {wider}"
    files = {name.removeprefix("geo/") for name in row["bestand"].split()}
    if row["onderwerp"] != "kloof" and not expected.files <= files:
        yield f"from {row['bestand']}, not {sorted(expected.files)}"
