# SPDX-License-Identifier: EUPL-1.2
"""The CSV of each area against the figures computed here: each row, value and reason, and where it stands."""
import csv
import io
from fractions import Fraction

from differences import class_trouble, differences, programme
from figures import Gone, Value, printed, rounded

# In format order: a column that is renamed or lost is seen.
COLUMNS = """
    voorbeeld ronde gebied onderwerp code codejaar naam indicator indicatornaam periode waarde eenheid
    status reden basis weging weegperiode ontbrekend_gewicht afgerond bron gepubliceerd bestand
    regels kolommen betreft opgehaald licentie weging_bestand weging_regels weging_kolommen
    marge_laag marge_hoog marge_herkomst betrouwbaarheid vergeleken_met klasse gunstig
    verschil_procent
""".split()


def expected_rows(project, area, together):
    """(subject, code, code year, indicator, period, compared with) → Value, for all rows that the CSV must
    have. `together`: (indicator, period) → Value of all areas."""
    town = area["gemeente"]
    rows = {}
    for indicator in project.indicators:
        for period in project.periods(indicator):
            def put(subject, code, value, year=project.base, against=""):
                rows[subject, code, str(year), indicator, period, against] = value
            put("gebied", area["id"], project.area(area, indicator, period))
            put("rest", area["id"], project.area(area, indicator, period, rest=True))
            put("kloof", area["id"], project.gap(area, indicator, period), against="rest")
            put("gemeente", town, project.region(town, indicator, period))
            put("land", project.country, project.region(project.country, indicator, period))
            put("programma", "", together[indicator, period])
            for (year, code, one, when), (value, _, file) in project.observations.items():
                if (code, one, when) == (town, indicator, period) and year != project.base:
                    put("gemeente_eigen_indeling", town, Value(value, files={file}), year)
            if "wijk" in project.levels(indicator):
                for code in project.wijken[town]:
                    put("wijk", code, project.region(code, indicator, period))
        known = {period: together[indicator, period] for period in project.periods(indicator)}
        for (subject, period, against), value in differences(project, area, indicator, known).items():
            rows[subject, area["id"], str(project.base), indicator, period, against] = value
    return rows


def run(project, folder):
    """For each area: name of the check, number compared, differences."""
    tables = {}
    together = {(indicator, period): programme(project, indicator, period)
                for indicator in project.indicators for period in project.periods(indicator)}
    for area in project.areas:
        path = folder / f"{area['id']}.csv"
        compared, different = compare(project, area, path, together)
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


def compare(project, area, path, together):
    if not path.exists():
        return 0, ["there is no file"]
    content = path.read_bytes()
    different = []
    if not content.startswith(b"\xef\xbb\xbf") or content.count(b"\n") != content.count(b"\r\n"):
        different.append("not UTF-8 with BOM and CRLF")
    if not rows_of(path) or list(rows_of(path)[0]) != COLUMNS:
        different.append("other columns")
    expected = expected_rows(project, area, together)
    compared = 0
    for number, row in enumerate(rows_of(path), 2):
        key = tuple(row[name] for name in ("onderwerp", "code", "codejaar", "indicator", "periode",
                                           "vergeleken_met"))
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
    if row["vergeleken_met"]:
        wrong = class_trouble(definition, row, expected.value)
        if wrong:
            yield wrong
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
    text = printed(expected.value, decimals, difference=bool(row["vergeleken_met"]))
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
    files = row["bestand"].split(" | ")
    if not row["vergeleken_met"] and not expected.files <= {name.removeprefix("geo/") for name in files}:
        yield f"from {row['bestand']}, not {sorted(expected.files)}"
    # Each file has its delivery; its rows and columns too, but those of all areas are in their own tables.
    alone = row["onderwerp"] == "programma" or row["vergeleken_met"] == "programma"
    for name in ("gepubliceerd",) if alone else ("gepubliceerd", "regels", "kolommen"):
        if len(row[name].split(" | ")) != len(files) or not all(row[name].split(" | ")):
            yield f"{name} {row[name]!r} beside {len(files)} files"
    if row["basis"] == "gewogen_gemiddelde" and not row["weging_bestand"]:
        yield "a mean without the file of its weights"
