#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""provenance.py [PROJECT [OUTPUT [AREA…]]]: follows every number of area pages to its rows in the files.

For each value on a page: its attributes name files, columns and rows; the page's section "Herkomst van de
cijfers" says which files those are and where the weights stand. The cells are read there, put together as the
page says (published, sum, weighted mean, difference), printed in Dutch and held against what the page prints.
Each row must be about the indicator, the period and a place of the one the value says it is about.
"""
import csv
import pathlib
import random
import re
import sys
from fractions import Fraction

import real_files
from figures import Project, printed, rounded
from provenance_page import SECTION, Page, cells_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
AREAS = ["zaandam-oost", "amsterdam-nieuw-west", "nieuwegein-centrale-as"]
CONTROLS = 40  # places spoilt of each kind

# Digits in a data cell that are no figure, and why that is right.
NO_FIGURES = {
    "tabel-bronnen": "names and dates of sources",
    "tabel-toezeggingen": "dates and numbers of letters",
    SECTION + "-bestanden": "where the figures are",
    SECTION + "-wegingen": "where the weights are",
    SECTION + "-regels": "where the figures are",
}
YEAR = re.compile(r"\b(19|20)\d\d\b")
NUMBER = re.compile(r"[+\u2212]?\d[\d.,]*")


class Files:
    """The cells of the project's figure files, and what each row is about."""

    def __init__(self, root):
        self.root, self.project = root, Project(root)
        self.declared = {f"geo/{one['bestand']}": one
                         for one in self.project.yaml("geo/indicatoren.yaml")["bestanden"]}
        self.tables = {}

    def table(self, path):
        if path not in self.tables:
            lines = (self.root / path).read_text(encoding="utf-8-sig").splitlines()
            separator = ";" if lines[0].count(";") >= lines[0].count(",") else ","
            self.tables[path] = [next(csv.reader([line], delimiter=separator), []) for line in lines]
        return self.tables[path]

    def cell(self, path, column, row):
        """(region code and year, indicator, period, Fraction or None for a sign)"""
        declared, table = self.declared[path], self.table(path)
        head, fields = table[0], table[row - 1]
        if row < 2 or "kolommen" in declared:
            raise ValueError(f"{path} row {row} is no row of figures of the plain form")
        about = dict(zip(head, fields))
        if head[column - 1] != "waarde":
            raise ValueError(f"{path} column {column} is {head[column - 1]}")
        text = fields[column - 1].strip()
        if text in real_files.signs(declared):
            value = None
        elif declared.get("decimaalteken", "komma") == "komma":
            value = Fraction(text.replace(",", "."))
        else:
            value = Fraction(text)
        return (about["regio"], int(declared["codejaar"])), about["indicator"], about["periode"], value

    def base_code(self, region):
        """The code of the project's own division that a region of another year stands for."""
        code, year = region
        if year == self.project.base:
            return code
        found = [to for (to, of), rows in self.project.transitions.items() for old, weight in rows
                 if of == year and old == code and weight == 1]
        return found[0] if len(found) == 1 else code


class Follower:
    def __init__(self, files, area, page):
        self.files, self.area, self.page = files, area, page

    def codes_of(self, subject):
        kind, _, code = subject.partition(":")
        project = self.files.project
        if kind in ("gebied", "rest"):
            if code != self.area["id"]:
                raise ValueError(f"another area: {code}")
            return set((project.own_codes if kind == "gebied" else project.rest_codes)(self.area))
        return {code}

    def cells(self, rows, subject, indicator, period):
        """Region code → value (None: a sign) of the rows; each must be about what the value says."""
        found = {}
        for key, column, row in cells_of(rows, self.page.lists):
            path = self.page.files[key]
            region, of, when, value = self.files.cell(path, column, row)
            code = self.files.base_code(region)
            if (of, when) != (indicator, period) or code not in self.codes_of(subject):
                raise ValueError(f"{path} row {row} is about {region[0]}, {of}, {when}")
            if code in found:
                raise ValueError(f"{path} row {row}: {code} for the second time")
            found[code] = value
        return found

    def side(self, rows, basis, weighting, indicator, subject, period):
        values = self.cells(rows, subject, indicator, period)
        known = {code: value for code, value in values.items() if value is not None}
        if basis == "gepubliceerd" and len(values) == 1 and known:
            return next(iter(known.values()))
        if basis == "som" and known and len(known) == len(values):
            return sum(known.values(), Fraction(0))
        if basis == "gewogen_gemiddelde":
            weight, _, when = weighting.partition("/")
            weights = self.cells(self.page.weights[weighting, subject], subject, weight, when)
            total = sum((weights[code] for code in known), Fraction(0))
            return sum((weights[code] * value for code, value in known.items()), Fraction(0)) / total
        raise ValueError(f"{basis} of {len(known)} values in {len(values)} rows")

    def value_of(self, number):
        """What the number must be, before it is rounded."""
        sides = [f"{number.get('data-onderwerp')}/{number.get('data-periode')}"]
        sides += number.get("data-tegen").split(" - ") if number.get("data-tegen") else []
        parts = {name: number.get(name).split(" - ") if number.get(name) else [""] * len(sides)
                 for name in ("data-herkomst", "data-basis", "data-weging")}
        for name, part in parts.items():
            if len(part) == 1 and name != "data-herkomst":
                part *= len(sides)  # alike on all sides
            if len(part) != len(sides):
                raise ValueError("not every side has its rows")
        decimals = self.decimals(number)
        values = []
        for place, rows, basis, weighting in zip(sides, *parts.values()):
            subject, _, period = place.rpartition("/")
            value = self.side(rows, basis, weighting, number.get("data-indicator"), subject, period)
            values.append(rounded(value, decimals))
        if number.get("data-maat") == "verandering_verschil":
            return rounded(values[0] - values[1], decimals) - rounded(values[2] - values[3], decimals)
        return values[0] - values[1] if number.get("data-maat") else values[0]

    def decimals(self, number):
        return int(self.files.project.indicators[number.get("data-indicator")]["decimalen"])

    def trouble(self, number):
        """What is wrong with a number; empty if it is the one in its rows."""
        text = number.text.strip()
        where = f"{text!r} ({number.get('data-indicator')} {number.get('data-periode')} " \
                f"{number.get('data-onderwerp')} {number.get('data-maat')}) "
        try:
            value = self.value_of(number)
        except (ValueError, KeyError, IndexError, ZeroDivisionError) as problem:
            return where + f"{type(problem).__name__}: {problem}"
        right = printed(value, self.decimals(number), difference=bool(number.get("data-maat")))
        same = text == right or (number.get("data-maat") and not number.in_table and
                                 text == right.removeprefix("+"))
        return "" if same else where + f"is {right} in its rows"

    def missing_trouble(self, number):
        """A missing value shows no digit, and if its one row exists, that holds a sign."""
        text = number.text.strip()
        if any(character.isdigit() for character in YEAR.sub("", text)):
            return f"{text!r} is marked as missing"
        rows = number.get("data-herkomst")
        if not rows or number.get("data-tegen") or not number.get("data-onderwerp").startswith("wijk:"):
            return ""
        try:
            values = self.cells(rows, number.get("data-onderwerp"), number.get("data-indicator"),
                                number.get("data-periode"))
        except (ValueError, KeyError, IndexError) as problem:
            return f"{text!r}: {problem}"
        return "" if all(value is None for value in values.values()) else f"{text!r} has a value in its row"


def stray_digits(page):
    """Digits in data cells and drawings that no value accounts for."""
    for table, text in page.cells:
        rest = YEAR.sub("", text)
        if any(character.isdigit() for character in rest) and not any(table.startswith(one)
                                                                       for one in NO_FIGURES):
            yield f"{table}: {text.strip()!r} in a cell, and no value"
    shown = {number.text.strip().lstrip("+") for number in page.numbers}
    for text in page.drawn:
        word = text.strip()
        if "," in word and NUMBER.fullmatch(word) and word.lstrip("+") not in shown:
            yield f"{word!r} in a drawing, and no value on the page says it"


def follow(files, area, text):
    """(numbers followed, missing values, what is wrong)"""
    page = Page(text)
    follower = Follower(files, area, page)
    numbers = [number for number in page.numbers if not number.missing]
    gone = [number for number in page.numbers if number.missing]
    wrong = [found for found in map(follower.trouble, numbers) if found]
    wrong += [found for found in map(follower.missing_trouble, gone) if found]
    return len(numbers), len(gone), wrong + list(stray_digits(page))


def spoilt_digit(text, chance):
    """One digit of one number is another one."""
    places = [found.start(1) for found in re.finditer(r'class="num"[^>]*>[^<]*?(\d)', text)]
    at = chance.choice(places)
    return text[:at] + str((int(text[at]) + chance.randint(1, 9)) % 10) + text[at + 1:]


def spoilt_row(text, chance):
    """The rows of one number are those one lower."""
    found = chance.choice(list(re.finditer(r'class="num"[^>]* data-herkomst="f\d+/\d+:(\d+)(-\d+)?', text)))
    first, last = found[1], found[2] or ""
    moved = str(int(first) + 1) + (f"-{int(last[1:]) + 1}" if last else "")
    return text[:found.start(1)] + moved + text[found.start(1) + len(first + last):]


def controls(files, area, text):
    chance = random.Random(6)
    good = True
    already = len(follow(files, area, text)[2])
    for name, spoil in (("one digit changed", spoilt_digit), ("one row further", spoilt_row)):
        seen = sum(1 for _ in range(CONTROLS) if len(follow(files, area, spoil(text, chance))[2]) > already)
        good &= seen == CONTROLS
        print(f"{'PASS' if seen == CONTROLS else 'FAIL'} {name}: {seen} of {CONTROLS} seen")
    return good


def main(arguments):
    root = pathlib.Path(arguments[0]) if arguments else ROOT
    output = pathlib.Path(arguments[1]) if len(arguments) > 1 else root / "output"
    files = Files(root)
    folder = output / files.project.round["id"] / "gebieden"
    total = wrong = 0
    for name in arguments[2:] or AREAS:
        area = next(one for one in files.project.areas if one["id"] == name)
        text = (folder / f"{name}.html").read_text(encoding="utf-8")
        followed, gone, found = follow(files, area, text)
        print(f"{'FAIL' if found or not followed else 'PASS'} {name}: {followed} numbers followed, "
              f"{gone} missing values seen, {len(found)} wrong")
        for line in found[:20]:
            print("    " + line)
        total += followed
        wrong += len(found)
    share = 100 * (total - wrong) / max(total, 1)
    print(f"{total} numbers followed, {total - wrong} the same ({share:.0f} %)")
    good = wrong == 0 and total > 0
    first = arguments[2:][0] if arguments[2:] else AREAS[0]
    area = next(one for one in files.project.areas if one["id"] == first)
    good &= controls(files, area, (folder / f"{first}.html").read_text(encoding="utf-8"))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
