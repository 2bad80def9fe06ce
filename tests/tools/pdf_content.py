# SPDX-License-Identifier: EUPL-1.2
"""The text of a page, by marked content: what a screen reader gets for each leaf of the structure tree.

Poppler prints it too (pdfinfo -struct-text), but loses what follows a nested /Span with an ActualText, such
as a ligature; that happens in most paragraphs.
"""
import re

from pdf_objects import text_of

TOKEN = re.compile(rb"""
    (?P<space>[\s\0]+ | %[^\r\n]*)
  | (?P<open><<|\[) | (?P<close>>>|\])
  | <(?P<hex>[0-9A-Fa-f\s]*)>
  | \((?P<text>(?:[^()\\]|\\.)*(?:\((?:[^()\\]|\\.)*\)(?:[^()\\]|\\.)*)*)\)
  | (?P<name>/[^\s\0()<>\[\]{}/%]*)
  | (?P<number>[+-]?(?:\d+\.?\d*|\.\d+))(?![^\s\0()<>\[\]{}/%])
  | (?P<word>[^\s\0()<>\[\]{}/%]+)
""", re.VERBOSE | re.DOTALL)
ESCAPE = re.compile(rb"\\(\r\n|[0-7]{1,3}|.)", re.DOTALL)
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"",
           b"\r\n": b""}


class Operator(str):
    """A word of a content stream that is neither name, number nor string."""


def unescaped(data):
    def letter(found):
        if found[1].isdigit():
            return bytes([int(found[1], 8) & 255])
        return ESCAPES.get(found[1], found[1])
    return ESCAPE.sub(letter, data)


def tokens(data):
    """Operands and operators. Arrays are lists, dictionaries are dicts, strings bytes, names "/Name"."""
    stack = [[]]
    position = 0
    while position < len(data):
        found = TOKEN.match(data, position)
        if found is None:
            raise ValueError(f"not understood at {position}: {data[position:position + 40]!r}")
        position = found.end()
        kind, content = found.lastgroup, found[found.lastgroup]
        if kind == "open":
            stack.append([])
        elif kind == "close":
            items = stack.pop()
            stack[-1].append(items if content == b"]" else dict(zip(items[::2], items[1::2])))
        elif kind == "hex":
            digits = b"".join(content.split()).decode("ascii")
            stack[-1].append(bytes.fromhex(digits + "0" * (len(digits) % 2)))
        elif kind == "text":
            stack[-1].append(unescaped(content))
        elif kind == "name":
            stack[-1].append(content.decode("latin-1"))
        elif kind == "number":
            stack[-1].append(float(content))
        elif kind == "word":
            stack[-1].append(Operator(content.decode("latin-1")))
    return stack[0]


def operations(data):
    """(operator, operands) in their order."""
    operands = []
    for token in tokens(data):
        if isinstance(token, Operator):
            yield str(token), operands
            operands = []
        else:
            operands.append(token)


class Font:
    """Codes to text, by the font's ToUnicode; None for a code that it leaves out."""

    def __init__(self, pdf, font):
        self.letters = {}
        self.length = 2 if pdf.get(font, "/Subtype") == "/Type0" else 1
        table = pdf.get(font, "/ToUnicode")
        if table is None:
            return
        for operator, operands in operations(pdf.data(table)):
            if operator == "endcodespacerange":
                self.length = len(operands[0])
            elif operator == "endbfchar":
                self.letters |= {code: text.decode("utf-16-be")
                                 for code, text in zip(operands[::2], operands[1::2])}
            elif operator == "endbfrange":
                for low, high, first in zip(operands[::3], operands[1::3], operands[2::3]):
                    self.add_range(low, high, first)

    def add_range(self, low, high, first):
        codes = range(int.from_bytes(low, "big"), int.from_bytes(high, "big") + 1)
        for step, code in enumerate(codes):
            if isinstance(first, list):
                text = first[step].decode("utf-16-be")
            else:
                start = first.decode("utf-16-be")
                text = start[:-1] + chr(ord(start[-1]) + step)
            self.letters[code.to_bytes(len(low), "big")] = text

    def decode(self, data):
        codes = [data[i:i + self.length] for i in range(0, len(data), self.length)]
        return "".join(self.letters.get(code, "\ufffd") for code in codes)


class PageText:
    """`of`: marked content id → text. `artifacts`: the texts of artifacts. `loose`: text outside both."""

    def __init__(self, pdf, page):
        self.of, self.artifacts, self.loose = {}, [], ""
        fonts = pdf.value((pdf.inherited(page, "/Resources") or {}).get("/Font")) or {}
        properties = pdf.value((pdf.inherited(page, "/Resources") or {}).get("/Properties")) or {}
        self.fonts = {name: Font(pdf, font) for name, font in fonts.items()}
        self.font = None
        self.marks = []  # of each open BDC: (tag, id or None, its ActualText or None)
        for operator, operands in operations(pdf.contents(page)):
            self.operate(operator, operands, lambda name: pdf.value(properties.get(name)) or {})

    def operate(self, operator, operands, properties):
        if operator in ("BDC", "BMC"):
            values = operands[1] if len(operands) > 1 else {}
            self.begin(operands[0], properties(values) if isinstance(values, str) else values)
        elif operator == "EMC":
            self.marks.pop()
        elif operator == "Tf":
            self.font = self.fonts.get(operands[0])
        elif operator in ("Tj", "'", '"'):
            self.show(self.font.decode(operands[-1]))
        elif operator == "TJ":
            self.show("".join(self.font.decode(item) for item in operands[0] if isinstance(item, bytes)))

    def begin(self, tag, values):
        actual = values.get("/ActualText")
        if isinstance(actual, bytes):
            actual = text_of("b:" + actual.hex())
        elif actual is not None:
            actual = text_of(actual)
        number = values.get("/MCID")
        if number is not None:
            self.of.setdefault(int(number), "")
        elif tag == "/Artifact":
            self.artifacts.append("")
        if actual is not None:
            self.show(actual)
        self.marks.append((tag, number, actual))

    def show(self, text):
        if any(actual is not None for _, _, actual in self.marks):
            return  # its ActualText stands for it
        for tag, number, _ in reversed(self.marks):
            if number is not None:
                self.of[int(number)] += text
                return
            if tag == "/Artifact":
                self.artifacts[-1] += text
                return
        self.loose += text
