#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""generator/pdf/colour/sRGB.icc is what make_profile.py beside it writes, and says what sRGB is.

The second is checked with numbers that others published, read from the file by code of its own.
"""
import pathlib
import struct
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "generator/pdf/colour"
# Colour → XYZ adapted from D65 to D50 by Bradford (B. Lindbloom, "RGB/XYZ Matrices", sRGB).
COLORANTS = {"r": (0.4360747, 0.2225045, 0.0139322), "g": (0.3850649, 0.7168786, 0.0971045),
             "b": (0.1430804, 0.0606169, 0.7141733)}
# Of 255 → light (the same, "sRGB companding").
LIGHT = {0: 0.0, 1: 0.000303527, 10: 0.003035270, 11: 0.003346536, 128: 0.215860500, 255: 1.0}
TOLERANCE = 0.0003
SHARE = 0.0005  # of light: numbers of the curve have 16 bits behind the point


def tags_of(data):
    """Name → content."""
    count = struct.unpack(">I", data[128:132])[0]
    rows = (struct.unpack(">4sII", data[132 + 12 * i:144 + 12 * i]) for i in range(count))
    return {name.decode(): data[offset:offset + size] for name, offset, size in rows}


def numbers(content, start):
    return [value / 65536 for value in struct.unpack(f">{(len(content) - start) // 4}i", content[start:])]


def light(curve, value):
    power, a, b, c, d = curve
    return (a * value + b) ** power if value >= d else c * value


def problems(data):
    if struct.unpack(">I", data[:4])[0] != len(data):
        yield "it does not know its own size"
    if data[36:40] != b"acsp" or data[8] != 4 or data[9] > 0x20:
        yield "it is no profile of version 4.2, the highest of PDF 1.7"
    tags = tags_of(data)
    needed = {"desc", "cprt", "wtpt", "chad", *(c + kind for c in "rgb" for kind in ("XYZ", "TRC"))}
    if absent := needed - tags.keys():
        yield f"it has no {', '.join(sorted(absent))}"
        return
    for name, wanted in COLORANTS.items():
        found = numbers(tags[name + "XYZ"], 8)
        if max(abs(a - b) for a, b in zip(found, wanted)) > TOLERANCE:
            yield f"{name}XYZ is {found}, not {wanted}"
        if tags[name + "TRC"][:12] != b"para\0\0\0\0\0\3\0\0":
            yield f"{name}TRC is no formula of type 3"
            continue
        curve = numbers(tags[name + "TRC"], 12)
        for value, wanted_light in LIGHT.items():
            if abs(light(curve, value / 255) - wanted_light) > SHARE * wanted_light:
                yield f"{name}TRC makes of {value} other light than {wanted_light}"


def main():
    data = (FOLDER / "sRGB.icc").read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "sRGB.icc"
        subprocess.run([sys.executable, FOLDER / "make_profile.py", made], check=True)
        found = list(problems(data))
        if made.read_bytes() != data:
            found.insert(0, "make_profile.py writes other bytes")
    for problem in found:
        print("FAIL sRGB.icc: " + problem)
    if not found:
        print("PASS sRGB.icc is made by its script, and is sRGB")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
