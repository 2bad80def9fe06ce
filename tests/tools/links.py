#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""links.py PROGRAM SCRATCH: no page leads to a file that is not there, whatever part of a project was built.

Builds a small project with three publications in steps (one area, one publication, fewer kinds of files, a
publication taken away), and after each step follows every link and picture of every page. A whole build
comes first and last, and must give the same bytes as at once.
"""
import hashlib
import html.parser
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

from scratch import emptied

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
PUBLICATIONS = """
publicaties:
  - {id: gebiedsrapport, naam: Gebiedsrapport, sjabloon: gebiedsrapport.md}
  - {id: factsheet, naam: Factsheet, sjabloon: gebiedsrapport.md}
  - {id: indicator, naam: Indicator, over: indicator}
"""
STEPS = [  # what is asked for, from nothing or (None) in what is there
    ("one area first", "--area peilstad-oost", True),
    ("then the other area", "--area peilstad-west", None),
    ("one publication first", "--publication factsheet", True),
    ("then the reports", "--publication gebiedsrapport", None),
    ("then the indicators", "--publication indicator", None),
    ("everything", "", None),
    ("one publication of one area", "--publication factsheet --area peilstad-oost", None),
    ("one area without figures and pictures", "--area peilstad-oost --formats html,pdf", None),
    ("one area without paper", "--area peilstad-oost --formats html", None),
    ("one publication on paper alone", "--publication factsheet --formats pdf", None),
    ("one area on paper alone", "--area peilstad-west --formats pdf", None),
    ("indicators without paper", "--publication indicator --formats html", True),
    ("pages without pictures", "--formats html", True),
]


class Links(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.found, self.ids = [], set()
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value:
                self.found.append(value)
            if name == "id":
                self.ids.add(value)


def dead_links(output):
    pages = {path.resolve(): Links(path) for path in sorted(output.rglob("*.html"))}
    dead, count = [], 0
    for path, page in pages.items():
        for address in page.found:
            parts = urllib.parse.urlsplit(address)
            if parts.scheme:
                continue
            count += 1
            target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
            if not target.is_file():
                dead.append(f"{path.relative_to(output.resolve())}: {address}")
            elif parts.fragment and target in pages and parts.fragment not in pages[target].ids:
                dead.append(f"{path.relative_to(output.resolve())}: no such place: {address}")
    return dead, count, len(pages)


def project_in(folder):
    emptied(folder)
    shutil.copytree(REPOSITORY / "tests/projects/small", folder)
    shutil.copytree(REPOSITORY / "styles", folder / "styles")
    shutil.copytree(REPOSITORY / "templates/onderdelen", folder / "templates/onderdelen")
    for name in ("gebiedsrapport.md", "zinnen.yaml"):
        shutil.copy(REPOSITORY / "templates" / name, folder / "templates" / name)
    with (folder / "wijkpeil.yaml").open("a", encoding="utf-8") as file:
        file.write(PUBLICATIONS)


def hashes(output):
    return {str(path.relative_to(output)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(output.rglob("*")) if path.is_file() and path.name != ".slot"}


def check(name, problems, told):
    print(f"{'FAIL' if problems else 'PASS'} {name}: {told}")
    for problem in problems[:10]:
        print("    " + problem)
    return not problems


def step(program, project, name, options):
    done = subprocess.run([program, "build", "--project", project, "--language", "en", *options.split()],
                          capture_output=True, text=True)
    if done.returncode != 0:
        return check(name, [done.stderr], "no build")
    dead, count, pages = dead_links(project / "output")
    return check(name, dead, f"{count} links on {pages} pages")


def main(program, scratch):
    program, project = pathlib.Path(program).resolve(), pathlib.Path(scratch).resolve()
    project_in(project)
    good = step(program, project, "everything at once", "")
    at_once = hashes(project / "output")
    for name, options, anew in STEPS:
        if anew:
            shutil.rmtree(project / "output")
        good &= step(program, project, name, options)
    settings = project / "wijkpeil.yaml"
    written = settings.read_text(encoding="utf-8")
    good &= step(program, project, "everything again", "")
    without = "\n".join(line for line in written.splitlines() if "id: factsheet" not in line) + "\n"
    settings.write_text(without, encoding="utf-8")
    good &= step(program, project, "one area of a publication less", "--area peilstad-oost")
    settings.write_text(written, encoding="utf-8")
    good &= step(program, project, "everything at last", "")
    different = [name for name, value in hashes(project / "output").items() if at_once.get(name) != value]
    good &= check("the same as at once", different, f"{len(at_once)} files")
    victim = next((project / "output").rglob("peilstad-oost-factsheet.pdf"))
    victim.unlink()  # the check must see it, or it proves nothing
    dead, count, _ = dead_links(project / "output")
    good &= check("a file taken away is seen", [] if dead else ["it is not"], f"{len(dead)} of {count} links")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
