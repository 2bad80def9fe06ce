# SPDX-License-Identifier: EUPL-1.2
"""A folder for a test to work in: emptied first, so never one that holds the repository or another."""

import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def emptied(folder):
    whole = pathlib.Path(folder).resolve()
    if ROOT.is_relative_to(whole) or pathlib.Path.cwd().is_relative_to(whole) or (whole / ".git").exists():
        sys.exit(f"{folder}: this folder would be emptied; name one that may go")
    shutil.rmtree(whole, ignore_errors=True)
