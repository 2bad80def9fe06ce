# SPDX-License-Identifier: EUPL-1.2
"""The figures of every report, computed again from geo/ in exact fractions.

Written from the rules (geo/README.md, ARCHITECTURE.md), not from the program. A value is a Fraction, or a
Gone with the reason why there is none.
"""
import csv
import io
from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction

import real_files
import small_yaml

ALL_LEVELS = {"wijk", "gemeente", "land"}


@dataclass(frozen=True)
class Gone:
    reason: str


@dataclass
class Value:
    value: object                # Fraction or Gone
    weight_year: str = ""
    missing_share: Fraction = Fraction(0)
    files: set = field(default_factory=set)


def day(date):
    """A date of which less is known counts as its first day."""
    parts = [int(part) for part in str(date).split("-")]
    return tuple(parts + [1] * (3 - len(parts)))


def read_table(path):
    text = path.read_text(encoding="utf-8-sig")
    header = text.split("\n", 1)[0]
    separator = ";" if header.count(";") >= header.count(",") else ","
    return list(csv.DictReader(io.StringIO(text), delimiter=separator))


class Project:
    def __init__(self, root):
        self.root = root
        self.settings = self.yaml("wijkpeil.yaml")
        places = self.yaml("geo/gebieden.yaml")
        definitions = self.yaml("geo/indicatoren.yaml")
        self.base = int(places["codejaar"])
        self.country = places["land"]["code"]
        self.municipality_names = places["gemeenten"]
        self.areas = places["gebieden"]
        self.wider_areas = {area["id"] for area in self.areas if self.fit(area) == "ruimer"}
        self.indicators = {one["id"]: one for one in definitions["indicatoren"]}
        self.round = next(r for r in self.settings["rondes"] if r["id"] == self.settings["ronde"])
        self.wijken = real_files.wijken(root / "geo", places["grenzen"]["wijken"],
                                        self.municipality_names)
        self.observations = {}
        self.years = defaultdict(set)  # indicator, period → code years in which there is anything
        self.covered = set()           # (indicator, period, country or municipality)
        self.left_out = 0
        for one in definitions["bestanden"]:
            self.read_figures(one)
        self.transitions = defaultdict(list)
        for row in read_table(root / "geo/overgangen.csv"):
            if int(row["naar_jaar"]) == self.base:
                weight = Fraction(row["gewicht"].replace(",", "."))
                self.transitions[row["naar_code"], int(row["van_jaar"])].append((row["van_code"], weight))

    def yaml(self, name):
        return small_yaml.load((self.root / name).read_text(encoding="utf-8"))

    def read_figures(self, declared):
        published = day(declared["gepubliceerd"])
        signs = real_files.signs(declared)
        year = int(declared["codejaar"])
        too_late = "cijfers_tot" in self.round and published > day(self.round["cijfers_tot"])
        towns = {town[2:] for town in self.municipality_names}
        others = declared.get("andere_regios") == "weglaten"
        path = self.root / "geo" / declared["bestand"]
        for code, indicator, period, text in real_files.figures(path, declared):
            if others and not (code[:2] == "NL" or (code[:2] in ("GM", "WK") and code[2:6] in towns)):
                continue
            if too_late:
                self.left_out += 1
                continue
            key = (year, code, indicator, period)
            if text in signs:
                value = Gone(signs[text])
            elif declared.get("decimaalteken", "komma") == "komma":
                value = Fraction(text.replace(",", "."))
            else:
                value = Fraction(text)
            held = self.observations.get(key)
            if held is None or held[1] < published:
                self.observations[key] = (value, published, declared["bestand"])
            self.years[indicator, period].add(year)
            self.covered.add((indicator, period, self.place_of(code)))

    def periods(self, indicator):
        return sorted(period for one, period in self.years if one == indicator)

    def place_of(self, code):
        """GM0363 and WK0363AB both begin the number of Amsterdam; the country is itself."""
        return code if code == self.country else code[2:6]

    def level(self, code):
        return "land" if code == self.country else "gemeente" if code.startswith("GM") else "wijk"

    def levels(self, indicator):
        return set(self.indicators[indicator].get("niveaus", ALL_LEVELS))

    # A code of another year joins only through one row that gives the whole of it to the whole of this one.
    # If none joins and the source has figures of that municipality, they are not comparable.
    def region(self, code, indicator, period):
        if self.level(code) not in self.levels(indicator):
            return Value(Gone("niet_gepubliceerd"))
        years = self.years.get((indicator, period))
        if not years:
            return Value(Gone("niet_gepubliceerd"))
        comparable = False
        for year in sorted(years, key=lambda y: (y != self.base, -y)):
            old = code
            if year != self.base:
                rows = self.transitions.get((code, year), [])
                if len(rows) != 1 or rows[0][1] != 1:
                    continue
                old = rows[0][0]
            comparable = True
            if (year, old, indicator, period) in self.observations:
                value, _, file = self.observations[year, old, indicator, period]
                return Value(value, files={file})
        elsewhere = not comparable and (indicator, period, self.place_of(code)) in self.covered
        return Value(Gone("niet_vergelijkbaar" if elsewhere else "niet_gepubliceerd"))

    def whole(self, codes, indicator, period):
        definition = self.indicators[indicator]
        parts = {code: self.region(code, indicator, period) for code in codes}
        known = {code: part.value for code, part in parts.items() if not isinstance(part.value, Gone)}
        gone = {part.value.reason for part in parts.values() if isinstance(part.value, Gone)}
        files = set().union(*(part.files for part in parts.values()))
        if not known:
            return Value(Gone(gone.pop() if len(gone) == 1 else "onvolledig"))
        if definition["soort"] == "aantal":
            if gone:
                return Value(Gone("onvolledig"))
            return Value(sum(known.values(), Fraction(0)), files=files)
        if len(parts) == 1:
            return Value(next(iter(known.values())), files=files)
        if definition["soort"] == "klasse" or "weging" not in definition:
            return Value(Gone("geen_weging"))
        year = definition["weging"].get("periode", period)
        weights = {code: self.region(code, definition["weging"]["indicator"], year).value for code in codes}
        if any(isinstance(weight, Gone) for weight in weights.values()):
            return Value(Gone("geen_weging"))
        total = sum(weights.values(), Fraction(0))
        present = sum((weights[code] for code in known), Fraction(0))
        if present == 0:
            return Value(Gone("geen_weging"))
        missing = (total - present) / total
        if missing > Fraction(str(definition.get("drempel", "5")).replace(",", ".")) / 100:
            return Value(Gone("onvolledig"), year, missing)
        mean = sum((weights[code] * value for code, value in known.items()), Fraction(0)) / present
        return Value(mean, year, missing, files)

    def fit(self, area):
        fits = {region["past"] for region in area["regios"]}
        return "deel" if "deel" in fits else "ruimer" if "ruimer" in fits else "geheel"

    def own_codes(self, area):
        return [region["code"] for region in area["regios"]]

    def rest_codes(self, area):
        own = set(self.own_codes(area))
        return [code for code in self.wijken[area["gemeente"]] if code not in own]

    def area(self, area, indicator, period, rest=False):
        if "wijk" not in self.levels(indicator):
            # Of the municipality alone; where its figure lies on other boundaries, so would the area's.
            other = any(one == area["gemeente"] and about == indicator and year != self.base
                        for year, one, about, _ in self.observations)
            return Value(Gone("niet_vergelijkbaar" if other else "niet_gepubliceerd"))
        if self.fit(area) == "deel":
            return Value(Gone("deel_van_wijken"))
        return self.whole(self.rest_codes(area) if rest else self.own_codes(area), indicator, period)

    # Area − rest, of the values as printed, so that a reader can check it.
    def gap(self, area, indicator, period):
        definition = self.indicators[indicator]
        if definition["soort"] in ("aantal", "klasse"):
            return Value(Gone("niet_vergelijkbaar"))
        own, rest = self.area(area, indicator, period), self.area(area, indicator, period, rest=True)
        for side in (own, rest):
            if isinstance(side.value, Gone):
                return Value(side.value)
        decimals = int(definition["decimalen"])
        return Value(rounded(own.value, decimals) - rounded(rest.value, decimals))


def rounded(value, decimals):
    """Half away from zero, exactly."""
    scale = 10 ** decimals
    whole = int(abs(value) * scale + Fraction(1, 2))
    return Fraction(whole if value >= 0 else -whole, scale)


def printed(value, decimals, difference=False):
    """1.234,5 with U+2212 as minus; a difference also has its plus."""
    value = rounded(value, decimals)
    whole, part = divmod(abs(value) * 10 ** decimals, 10 ** decimals)
    text = f"{int(whole):,}".replace(",", ".")
    if decimals:
        text += "," + str(int(part)).zfill(decimals)
    sign = "\u2212" if value < 0 else "+" if difference and value > 0 else ""
    return sign + text
