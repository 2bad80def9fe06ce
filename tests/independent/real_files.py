# SPDX-License-Identifier: EUPL-1.2
"""The files of others as a declaration in geo/indicatoren.yaml describes them: CSV and JSON, wide and long,
packed or not, and the regions of a GeoPackage. Written from geo/README.md, with Python's own library only."""
import csv
import gzip
import io
import json
import re
import sqlite3
from collections import defaultdict

SIGNS_OF_CBS = {"": "kan_niet", ".": "onbekend", "x": "geheim"}


def content(path):
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8-sig")


def records(path):
    """Each record as column → text."""
    name = path.name.removesuffix(".gz")
    text = content(path)
    if name.endswith(".json"):
        table = json.loads(text)
        if isinstance(table, dict) and "value" not in table:
            return [{"sleutel": key} | one for key, one in table.items()]
        return table["value"] if isinstance(table, dict) else table
    header = text.split("\n", 1)[0]
    separator = ";" if header.count(";") >= header.count(",") else ","
    return csv.DictReader(io.StringIO(text), delimiter=separator)


def column_of(declared, key, usual):
    """(column, fixed text)"""
    value = declared.get(key)
    if value is None:
        return usual, None
    if isinstance(value, dict):
        return value["kolom"], None
    return (value, None) if key == "regio" else (None, value)


def cells(declared):
    """indicator, period or None, column"""
    for indicator, column in declared["kolommen"].items():
        if isinstance(column, dict):
            for period, name in column.items():
                yield indicator, period, name
        else:
            yield indicator, None, column


def figures(path, declared):
    """region code, indicator, period, text"""
    region, _ = column_of(declared, "regio", "regio")
    period, fixed = column_of(declared, "periode", "periode")
    wide = list(cells(declared)) if "kolommen" in declared else None
    for row in records(path):
        code = (row[region] or "").strip()
        if wide is None:
            yield code, row["indicator"], row["periode"], row["waarde"].strip()
            continue
        for indicator, own_period, column in wide:
            text = "" if row.get(column) is None else str(row[column]).strip()
            yield code, indicator, own_period or fixed or row[period].strip(), text


def signs(declared):
    given = declared.get("ontbreekt", {})
    return SIGNS_OF_CBS if given == "cbs" else given


def wijken(folder, declared, municipalities):
    """Municipality → codes of its regions, sorted."""
    found = defaultdict(list)
    if isinstance(declared, str):
        for feature in json.loads((folder / declared).read_text(encoding="utf-8"))["features"]:
            found[feature["properties"]["gemeente"]].append(feature["properties"]["code"])
    else:
        table = declared["laag"]
        assert re.fullmatch(r"\w+", table)
        path = (folder / declared["bestand"]).resolve()
        base = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
        for code, town in base.execute(f"select {declared['code']}, {declared['gemeente']} from {table}"):
            if town in municipalities:
                found[town].append(code)
    return {town: sorted(codes) for town, codes in found.items()}
