# SPDX-License-Identifier: EUPL-1.2
"""Differences of values, computed again: of the values as printed, so that a reader can check them. Also
their class as far as it needs no margins, and whether they are favourable."""
from figures import Gone, Value, rounded


def has_gap(definition):
    """Of a count, area minus another place says nothing but which is larger."""
    return definition["soort"] not in ("aantal", "klasse")


def is_broken(definition, first, last):
    """From a break on the indicator is measured otherwise: no difference over it."""
    first, last = min(first, last), max(first, last)
    return any(first < one["periode"] <= last for one in definition.get("breuken") or [])


def minus(definition, *sides):
    """(value, period) of each side, the first minus the others; a side that is gone makes it gone."""
    periods = {period for _, period in sides}
    if is_broken(definition, min(periods), max(periods)):
        return Gone("niet_vergelijkbaar")
    for value, _ in sides:
        if isinstance(value, Gone):
            return value
    if definition["soort"] == "klasse":
        return Gone("niet_vergelijkbaar")
    decimals = int(definition["decimalen"])
    first, *others = (rounded(value, decimals) for value, _ in sides)
    return first - sum(others)


def programme(project, indicator, period):
    """All areas that fit their wijken and have a value, as one; a count only if no area lacks one."""
    codes, gone = set(), []
    for area in project.areas:
        if project.fit(area) == "geheel":
            value = project.area(area, indicator, period).value
            if isinstance(value, Gone):
                gone.append(value.reason)
            else:
                codes |= set(project.own_codes(area))
    if not codes:
        return Value(Gone(gone[0] if len(set(gone)) == 1 else "onvolledig" if gone else "niet_gepubliceerd"))
    if gone and project.indicators[indicator]["soort"] == "aantal":
        return Value(Gone("onvolledig"))
    return project.whole(sorted(codes), indicator, period)


def differences(project, area, indicator, together):
    """(subject, period, compared with) → Value, of one indicator in all periods. `together`: period → Value
    of the programme."""
    definition = project.indicators[indicator]
    town, rows, seen = area["gemeente"], {}, []
    for period in project.periods(indicator):
        own = project.area(area, indicator, period).value
        gap = project.gap(area, indicator, period).value
        for earlier in dict.fromkeys(seen[-1:] + seen[:1]):
            then, old, old_gap = earlier
            rows["verandering", period, then] = minus(definition, (own, period), (old, then))
            if has_gap(definition):
                rows["verandering_kloof", period, then] = minus(definition, (gap, period), (old_gap, then))
        seen.append((period, own, gap))
        if has_gap(definition):
            others = {"gemeente": project.region(town, indicator, period),
                      "land": project.region(project.country, indicator, period),
                      "programma": together[period]}
            for name, other in others.items():
                rows["verschil_" + name, period, name] = minus(definition, (own, period),
                                                                (other.value, period))
    return {key: Value(value) for key, value in rows.items()}


def class_trouble(definition, row, value):
    """What is wrong with the class and the direction of a difference."""
    change, favour = row["klasse"], row["gunstig"]
    if isinstance(value, Gone):
        right = {"niet_vergelijkbaar": "niet_vergelijkbaar", "onderdrukt": "te_weinig_waarnemingen",
                 "geheim": "te_weinig_waarnemingen"}.get(value.reason, "nog_geen_cijfer")
        return "" if change == right and not favour else f"class {change!r}, not {right!r}"
    known = bool(row["marge_laag"])
    allowed = {"hoger", "lager", "binnen_de_marge"} if known else {"marge_onbekend"}
    if change not in allowed:
        return f"class {change!r}, margin known: {known}"
    if change == "hoger" and value <= 0 or change == "lager" and value >= 0:
        return f"class {change!r} of {float(value)}"
    better = definition["beter"]
    right = ("" if better == "geen" else "gelijk" if value == 0
             else "gunstig" if (value > 0) == (better == "hoger") else "ongunstig")
    return "" if favour == right else f"{favour!r}, not {right!r}"
