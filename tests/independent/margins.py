#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""margins.py MARGIN_CASES: margins of a thousand random cases of each kind, by the program and by scipy.

MARGIN_CASES is the test program of that name. The cases are the same every time. Prints the largest relative
difference of each kind and fails above 1e-9. Then every formula here is changed once, which must be seen.
"""
import random
import subprocess
import sys

import numpy
from scipy import stats

CASES = 1000
LIMIT = 1e-9
SEED = 20270301


def wilson(share, cases, confidence):
    """Of a whole number of cases scipy's own interval; else where the score test just does not reject."""
    found = round(share / 100 * cases)
    if abs(found - share / 100 * cases) < 1e-6:
        margin = stats.binomtest(found, int(cases)).proportion_ci(confidence / 100, method="wilson")
        return 100 * margin.low, 100 * margin.high
    # |p − x| = z √(x (1 − x) / n), squared: a parabola in x, whose roots are the limits.
    z2 = stats.chi2.ppf(confidence / 100, 1)
    p = share / 100
    low, high = sorted(numpy.roots([1 + z2 / cases, -(2 * p + z2 / cases), p * p]).real)
    return 100 * low, 100 * high


def poisson(count, confidence):
    tail = (1 - confidence / 100) / 2
    low = stats.chi2.ppf(tail, 2 * count) / 2 if count > 0 else 0.0
    return low, stats.chi2.isf(tail, 2 * count + 2) / 2


def difference(share_a, cases_a, share_b, cases_b, confidence):
    """Newcombe 1998, method 10."""
    low_a, high_a = wilson(share_a, cases_a, confidence)
    low_b, high_b = wilson(share_b, cases_b, confidence)
    return (share_a - share_b,
            share_a - share_b - numpy.sqrt((share_a - low_a) ** 2 + (high_b - share_b) ** 2),
            share_a - share_b + numpy.sqrt((high_a - share_a) ** 2 + (share_b - low_b) ** 2))


def counted(parts, confidence):
    shares, cases = numpy.array(parts).T
    mean = numpy.average(shares, weights=cases)
    return (mean, *wilson(mean, cases.sum(), confidence))


def given(start, parts, confidence):
    values, weights, lows, highs = numpy.array(parts).T
    mean = numpy.average(values, weights=weights)
    stretch = stats.norm.ppf(0.5 + confidence / 200) / stats.norm.ppf(0.5 + start / 200)
    portions = weights / weights.sum() * stretch
    return (mean, mean - numpy.linalg.norm(portions * (values - lows)),
            mean + numpy.linalg.norm(portions * (highs - values)))


REFERENCE = {
    "wilson": wilson,
    "poisson": poisson,
    "difference": difference,
    "counted": counted,
    "given": given,
}


def wald(share, cases, confidence):
    z = stats.norm.ppf(0.5 + confidence / 200)
    half = z * numpy.sqrt(share * (100 - share) / cases)
    return share - half, share + half


# A formula that is easily taken for the right one.
CHANGED = {
    "wilson": wald,
    "poisson": lambda count, confidence: (poisson(count, confidence)[0],
                                          stats.chi2.isf((1 - confidence / 100) / 2, 2 * max(count, 1)) / 2),
    "difference": lambda a, n, b, m, confidence: (
        a - b, wilson(a, n, confidence)[0] - wilson(b, m, confidence)[1],
        wilson(a, n, confidence)[1] - wilson(b, m, confidence)[0]),
    "counted": lambda parts, confidence: (
        numpy.mean([share for share, _ in parts]), *counted(parts, confidence)[1:]),
    "given": lambda start, parts, confidence: given(confidence, parts, confidence),
}


def random_share(rng):
    """Of a number of cases from one to millions; also none and all of them."""
    cases = int(10 ** rng.uniform(0, 6.5))
    few, any_number = min(cases, rng.randint(0, 9)), rng.randint(0, cases)
    found = rng.choice([0, cases, few, any_number, any_number])
    return 100 * found / cases, cases


def random_case(kind, rng):
    confidence = rng.choice([95, 99])
    if kind == "wilson":
        share, cases = random_share(rng)
        # As sources print it: with one decimal, so of no whole number of cases.
        return (round(share, 1) if rng.random() < 0.5 else share, cases, confidence)
    if kind == "poisson":
        return (rng.choice([0, rng.randint(0, 20), int(10 ** rng.uniform(0, 7.3))]), confidence)
    if kind == "difference":
        return (*random_share(rng), *random_share(rng), confidence)
    number = rng.randint(2, 30)
    if kind == "counted":
        return ([random_share(rng) for _ in range(number)], confidence)
    parts = []
    for _ in range(number):
        value = rng.uniform(-100, 1000)
        parts.append((value, rng.uniform(0, 50000), value - rng.uniform(0, 50), value + rng.uniform(0, 50)))
    return (rng.choice([90, 95, 99]), parts, confidence)


def line_of(kind, case):
    numbers = []
    for one in case[:-1]:
        numbers += [number for part in one for number in part] if isinstance(one, list) else [one]
    return " ".join([kind, str(case[-1]), *(repr(float(number)) for number in numbers)])


def largest_difference(cases, answers, reference):
    largest = 0.0
    for case, ours in zip(cases, answers):
        theirs = reference(*case)
        assert len(ours) == len(theirs)
        for one, other in zip(ours, theirs):
            largest = max(largest, abs(one - other) / max(abs(other), LIMIT))
    return largest


def tell(is_well, what):
    print("PASS" if is_well else "FAIL", what)
    return is_well


def main():
    program = sys.argv[1]
    rng = random.Random(SEED)
    cases = {kind: [random_case(kind, rng) for _ in range(CASES)] for kind in REFERENCE}
    lines = [line_of(kind, case) for kind in REFERENCE for case in cases[kind]]
    output = subprocess.run([program], input="\n".join(lines), stdout=subprocess.PIPE, text=True, check=True)
    answers = [[float(word) for word in line.split()] for line in output.stdout.splitlines()]
    assert len(answers) == len(lines), f"{len(answers)} answers to {len(lines)} cases"
    failed = False
    for place, kind in enumerate(REFERENCE):
        ours = answers[place * CASES:(place + 1) * CASES]
        off = largest_difference(cases[kind], ours, REFERENCE[kind])
        failed |= not tell(off <= LIMIT, f"{kind}: {CASES} cases, largest relative difference {off:.1e}")
        off = largest_difference(cases[kind], ours, CHANGED[kind])
        failed |= not tell(off > LIMIT, f"{kind}: another formula is seen by a difference of {off:.1e}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
