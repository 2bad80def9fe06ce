#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The record of a locked round: it is what its schema says, and every value in it is the one that the tables
of figures show under the same subject, indicator and period.

Usage: records.py PROGRAM PROJECT FOLDER: locks a copy of PROJECT in FOLDER.
"""
import copy
import csv
import json
import pathlib
import shutil
import subprocess
import sys

import jsonschema

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = REPOSITORY / "docs/schemas/vastgesteld.schema.json"
PARTS = ("wijkpeil.yaml", "geo", "templates", "styles")


def copied(project, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in PARTS:
        source = project / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        else:
            shutil.copy(source, folder / part)


def subject_of(row):
    """As the record names it: "gebied/zaandam-oost"; None for what it does not hold (differences)."""
    about, code = row["onderwerp"], row["code"]
    if about == "programma":
        return about
    return f"{about}/{code}" if about in ("gebied", "rest", "gemeente", "wijk", "land") else None


def rows_of(output):
    for path in sorted((output / "gebieden").glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from csv.DictReader(file, delimiter=";")


def compare(record, output):
    """Values of the tables against those of the record: (number compared, differences)."""
    values = {one["id"]: one for one in record["waarden"]}
    compared, wrong = 0, []
    for row in rows_of(output):
        subject = subject_of(row)
        if subject is None:
            continue
        name = f"{subject}/{row['indicator']}/{row['periode']}"
        kept = values.get(name)
        compared += 1
        if kept is None:
            wrong.append(f"{name}: not in the record")
        elif kept["waarde"] is None:
            if row["reden"] != kept["reden"]:
                wrong.append(f"{name}: {kept['reden']}, in the table {row['reden'] or row['afgerond']}")
        else:
            printed = row["afgerond"].replace(".", "").replace(",", ".").replace("\N{MINUS SIGN}", "-")
            if not printed or abs(float(printed) - kept["waarde"]) > 1e-9:
                wrong.append(f"{name}: {kept['waarde']}, in the table {row['afgerond'] or row['reden']}")
    return compared, wrong


def seeded(record, schema):
    """Records with one thing wrong, which the schema must refuse."""
    def broken(change):
        one = copy.deepcopy(record)
        change(one)
        return not jsonschema.Draft7Validator(schema).is_valid(one)

    return {
        "a key is missing": broken(lambda one: one.pop("waarden")),
        "a key too many": broken(lambda one: one.update(extra=1)),
        "a class that is none": broken(lambda one: next(
            value for value in one["waarden"] if "kloof" in value)["kloof"].update(klasse="gestegen")),
        "a value in words": broken(lambda one: one["waarden"][0].update(waarde="24,6")),
        "another format": broken(lambda one: one.update(formaat=2)),
    }


def main():
    program, project, folder = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    copied(project, folder)
    locked = subprocess.run([program, "round", "lock", "--project", folder, "--language", "en"],
                            capture_output=True, text=True)
    print(locked.stdout + locked.stderr, end="")
    if locked.returncode != 0:
        print("FAIL the round is locked")
        return 1
    path = next((folder / "geo/vastgesteld").glob("*.json"))
    record = json.loads(path.read_text(encoding="utf-8"))
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    errors = [f"{'/'.join(map(str, one.path))}: {one.message}"
              for one in jsonschema.Draft7Validator(schema).iter_errors(record)]
    checks = {"the record is as its schema says": errors[:10]}
    for name, refused in seeded(record, schema).items():
        checks[f"the schema refuses: {name}"] = [] if refused else ["it does not"]
    compared, wrong = compare(record, folder / "output" / record["ronde"])
    checks[f"{compared} values of the tables compared with the record, {len(wrong)} different"] = (
        wrong[:10] if compared else ["nothing compared"])
    failed = 0
    for name, found in checks.items():
        print("FAIL" if found else "PASS", name)
        for one in found:
            print(f"    {one}")
        failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
