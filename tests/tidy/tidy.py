#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The house rules that a program can check. Prints PASS or FAIL for each, with the places.

First every rule is proved on seeded violations (tests/tidy/seeded.py): a rule that finds nothing there fails.
"""
import pathlib
import subprocess
import sys

import rules
import seeded

ROOT = pathlib.Path(__file__).resolve().parents[2]


def repository_files():
    """Relative path → bytes of every file that git has or would add."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            check=True, capture_output=True).stdout.decode()
    paths = sorted(filter(None, listed.split("\0")))
    return {path: (ROOT / path).read_bytes() for path in paths if (ROOT / path).is_file()}


def report(name, problems):
    print(("FAIL " if problems else "PASS ") + name)
    for problem in problems[:30]:
        print("    " + problem)
    if len(problems) > 30:
        print(f"    and {len(problems) - 30} more")
    return not problems


def main():
    good = True
    for rule in rules.RULES:
        missed = seeded.missed_by(rule)
        good &= report(f"{rule.__name__} finds what was seeded", missed)
    files = repository_files()
    for rule in rules.RULES:
        good &= report(rule.__doc__.strip().splitlines()[0].rstrip("."), rule(files))
    for warning in rules.warnings(files):
        print("warning: " + warning)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
