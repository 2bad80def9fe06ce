#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Runs the `run:` commands of the forge workflow in a clean copy of the repository.

Only what a forge would have is copied: the files that git knows or would add. The program is built from them
again (ccache makes that quick). Afterwards every path that the workflow keeps as an artifact must hold files.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github/workflows/report.yml"


def steps_of(text):
    """The values of `run:` (one line, or a block after |) and of `path:`, in order."""
    runs, paths = [], []
    lines = text.splitlines()
    for number, line in enumerate(lines):
        found = re.match(r"^(\s*)(?:- )?(run|path): *(.*)$", line)
        if not found:
            continue
        indent, key, value = len(found[1]), found[2], found[3]
        if value in ("|", "|-"):
            block = []
            for below in lines[number + 1:]:
                if below.strip() and len(below) - len(below.lstrip()) <= indent:
                    break
                block.append(below.strip())
            value = "\n".join(block)
        (runs if key == "run" else paths).append(value)
    return runs, paths


def clean_copy(target):
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            check=True, capture_output=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        source = ROOT / name
        if source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)


def run(command, folder):
    """As a forge does: in bash, stopping at the first failure, without a keyboard."""
    shell = ["bash", "-eo", "pipefail", "-c", command]
    return subprocess.run(shell, cwd=folder, stdin=subprocess.DEVNULL).returncode


def check(name, good):
    print(("PASS " if good else "FAIL ") + name, flush=True)
    return good


def main():
    runs, paths = steps_of(WORKFLOW.read_text(encoding="utf-8"))
    good = check("the workflow has commands and an artifact", bool(runs) and bool(paths))
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "wijkpeil"
        clean_copy(copy)
        good &= check("no result is in the repository", not list(copy.glob("output/**/*.html")))
        for command in runs:
            good &= check(f"workflow command: {command.splitlines()[0]}", run(command, copy) == 0)
        for path in paths:
            files = [p for p in (copy / path).rglob("*") if p.is_file()] if path else []
            good &= check(f"artifact {path} has {len(files)} files", any(p.suffix == ".pdf" for p in files))

        # An error in the project must fail the step, or the forge would publish what is wrong.
        settings = copy / "wijkpeil.yaml"
        with settings.open("a", encoding="utf-8") as file:
            file.write("\nonbekende-sleutel: 1\n")
        good &= check("the workflow fails on an error in the project", run(runs[-1], copy) == 1)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
