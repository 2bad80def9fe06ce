#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""controls.py REPORT.pdf…: a validator that never fails proves nothing.

Breaks one thing at a time in a report that passes (breaks.py; in the first report that has such a thing) and
wants veraPDF to name the rule for it. The same reports, read and written again without a change, must pass.
"""
import copy
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "tools"))

from breaks import BREAKS  # noqa: E402
from pdf_objects import Pdf  # noqa: E402

FOLDER = ROOT / "build/tests/verapdf/controls"


def judged(pairs):
    """(flavour, file name) → rules that veraPDF found broken; an empty list when it passes."""
    command = [str(HERE / "verapdf.sh"), *(str(word) for pair in pairs for word in pair)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    rules = {}
    for line in run.stdout.decode().splitlines():
        found = re.match(r"(PASS|FAIL) (\w+) (\S+?\.pdf)(?:: (\S+))?", line)
        if found is None:
            print(line)
            continue
        rules.setdefault((found[2], found[3]), []).extend([found[4]] if found[1] == "FAIL" else [])
    return rules


def encrypted(report, path):
    """Encrypted in a way that keeps screen readers out, which no newer method can."""
    subprocess.run(["qpdf", "--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=n",
                    "--accessibility=n", "--", str(report), str(path)], check=True)


def broken(reports, break_it, path):
    """Writes the first report that has something to break; what was lacking if none has."""
    lacking = []
    for report in reports:
        pdf = copy.deepcopy(report)
        try:
            break_it(pdf)
        except (LookupError, StopIteration) as problem:
            lacking.append(str(problem))
            continue
        pdf.save(path)
        return None
    return "; ".join(lacking)


def files(paths):
    """Writes the files; (flavour, path, rule, name) of each, and the controls that had nothing to break."""
    controls, impossible = [], []
    reports = [Pdf(path) for path in paths]
    for number, report in enumerate(reports, 1):
        unchanged = FOLDER / f"unchanged-{number}.pdf"
        report.save(unchanged)
        controls += [(flavour, unchanged, None, "nothing is broken") for flavour in ("ua1", "2a")]
    for flavour, rule, break_it in BREAKS:
        path = FOLDER / f"{flavour}-{break_it.__name__}.pdf"
        name = break_it.__name__.replace("_", " ")
        lacking = broken(reports, break_it, path)
        if lacking is None:
            controls.append((flavour, path, rule, name))
        else:
            impossible.append(f"{name}: nothing to break: {lacking}")
    path = FOLDER / "encrypted.pdf"
    encrypted(paths[0], path)
    controls += [("ua1", path, "7.16-1", "encrypted"), ("2a", path, "6.1.3-2", "encrypted")]
    return controls, impossible


def register(names):
    """What docs/pdf-ua.md says is proved by a control is proved by one, and none is left out."""
    text = (ROOT / "docs/pdf-ua.md").read_text(encoding="utf-8")
    named = {word for line in text.splitlines() if line.startswith("|")
             for word in re.findall(r"\*\*(.+?)\*\*", line)} - {"control"}
    return ([f"docs/pdf-ua.md names no control {name}" for name in sorted(names - named)] +
            [f"docs/pdf-ua.md names a control that is not there: {name}" for name in sorted(named - names)])


def main(*reports):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.pdf"):
        old.unlink()
    # A file with attachments is not PDF/A-2; without the torture document its pattern names no file.
    paths = [path for path in map(pathlib.Path, reports) if path.is_file() and "3a" not in path.name]
    if not paths:
        print("FAIL no report to break")
        return 1
    controls, failed = files(paths)
    rules = judged([(flavour, path) for flavour, path, _, _ in controls])
    for flavour, path, rule, name in controls:
        found = rules.get((flavour, path.name))
        if found is None:
            failed.append(f"{name}: veraPDF said nothing about {path.name}")
        elif rule is None and found:
            failed.append(f"{name}: veraPDF names {', '.join(found)}")
        elif rule is not None and rule not in found:
            failed.append(f"{name}: not {flavour} {rule} but {', '.join(found) or 'nothing at all'}")
        else:
            also = [other for other in found if other != rule]
            print(f"PASS {flavour} {rule or 'no rule'}: {name}{'; also ' if also else ''}{', '.join(also)}")
    named = register({break_it.__name__.replace("_", " ") for _, _, break_it in BREAKS} | {"encrypted"})
    if not named:
        print("PASS docs/pdf-ua.md names every control and no other")
    failed += named
    for problem in failed:
        print("FAIL " + problem)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
