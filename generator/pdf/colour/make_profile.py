#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""make_profile.py FILE: writes the colour profile that every PDF carries, sRGB (IEC 61966-2-1).

It follows ICC.1:2004-10, version 4.2: the highest that PDF 1.7 knows. The curve is its formula (five numbers)
instead of a table, which whoever draws a page would first have to turn round.
"""
import pathlib
import struct
import sys

# x, y of the primaries and of the white (D65), IEC 61966-2-1.
PRIMARIES = {"r": (0.64, 0.33), "g": (0.30, 0.60), "b": (0.15, 0.06)}
WHITE = (0.3127, 0.3290)
# The white of all profiles, as ICC.1:2004-10 (7.2.16) writes it.
D50 = (0.9642, 1.0, 0.8249)
# Bradford: XYZ to what the three kinds of cones see (annex E).
CONES = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
# Y = (a X + b)^g for X >= d, else c X.
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
YEAR = 2026  # of making, so that the file does not change with the day


def times(matrix, other):
    """A matrix times a matrix or a vector."""
    if not isinstance(other[0], (tuple, list)):
        return tuple(sum(a * b for a, b in zip(row, other)) for row in matrix)
    return tuple(tuple(sum(a * b for a, b in zip(row, column)) for column in zip(*other)) for row in matrix)


def inverse(matrix):
    (a, b, c), (d, e, f), (g, h, i) = matrix
    cofactors = ((e * i - f * h, c * h - b * i, b * f - c * e),
                 (f * g - d * i, a * i - c * g, c * d - a * f),
                 (d * h - e * g, b * g - a * h, a * e - b * d))
    determinant = a * cofactors[0][0] + b * cofactors[1][0] + c * cofactors[2][0]
    return tuple(tuple(value / determinant for value in row) for row in cofactors)


def xyz(x, y):
    """At luminance 1."""
    return x / y, 1.0, (1 - x - y) / y


def adaptation():
    """From the colours under D65 to those that look the same under D50."""
    seen, wanted = times(CONES, xyz(*WHITE)), times(CONES, D50)
    scale = tuple(tuple(wanted[i] / seen[i] if i == j else 0.0 for j in range(3)) for i in range(3))
    return times(inverse(CONES), times(scale, CONES))


def colorants():
    """XYZ of full red, green and blue: together white, adapted to D50."""
    columns = tuple(zip(*(xyz(*PRIMARIES[name]) for name in "rgb")))
    amounts = times(inverse(columns), xyz(*WHITE))
    scaled = tuple(tuple(value * amount for value, amount in zip(row, amounts)) for row in columns)
    return tuple(zip(*times(adaptation(), scaled)))


def fixed(numbers):
    """s15Fixed16: 16 bits before and 16 behind the point."""
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def text(words):
    """multiLocalizedUnicodeType with one text, in English."""
    utf16 = words.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(utf16), 28) + utf16


def profile():
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + fixed(CURVE)
    tags = [("desc", text("sRGB (IEC 61966-2-1)")),
            ("cprt", text("Copyright the authors of wijkpeil; licence: EUPL-1.2")),
            ("wtpt", b"XYZ \0\0\0\0" + fixed(D50)),
            ("chad", b"sf32\0\0\0\0" + fixed(value for row in adaptation() for value in row))]
    tags += [(name + "XYZ", b"XYZ \0\0\0\0" + fixed(colour)) for name, colour in zip("rgb", colorants())]
    tags += [(name + "TRC", curve) for name in "rgb"]  # the same bytes three times: one place in the file
    table, data, places = b"", b"", {}
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags:
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", name.encode(), places[content], len(content))
    body = struct.pack(">I", len(tags)) + table + data
    # No maker, platform, device or profile id. Intent 0: a profile with a matrix knows only one.
    head = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQI12s4s16s28s", 128 + len(body), b"", 0x04200000, b"mntr",
                       b"RGB ", b"XYZ ", YEAR, 1, 1, 0, 0, 0, b"acsp", b"", 0, b"", b"", 0, 0, fixed(D50),
                       b"", b"", b"")
    return head + body


if __name__ == "__main__":
    pathlib.Path(sys.argv[1]).write_bytes(profile())
