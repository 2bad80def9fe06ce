# SPDX-License-Identifier: EUPL-1.2
"""Reads the part of YAML that the project files use: mappings and lists by indentation, {a: b} and [a, b],
plain and quoted scalars, folded and literal texts, comments. Scalars stay text. Anything else raises."""
import re


def load(text):
    lines = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            lines.append((number, len(line) - len(line.lstrip()), line.strip()))
    value, rest = block(lines, 0)
    if rest != len(lines):
        raise ValueError(f"line {lines[rest][0]}: unexpected indentation")
    return value


def block(lines, at):
    """The list, mapping or scalar that begins at lines[at]; returns it and where it ends."""
    indent = lines[at][1]
    if lines[at][2].startswith("- ") or lines[at][2] == "-":
        return sequence(lines, at, indent)
    if key_of(lines[at][2]):
        return mapping(lines, at, indent)
    return folded(lines, at, indent)


def folded(lines, at, indent):
    parts = []
    while at < len(lines) and lines[at][1] >= indent:
        parts.append(lines[at][2])
        at += 1
    return scalar(" ".join(parts)), at


def sequence(lines, at, indent):
    items = []
    while at < len(lines) and lines[at][1] == indent and lines[at][2].startswith("-"):
        number, _, text = lines[at]
        inner = text[1:].lstrip()
        if not inner:
            value, at = block(lines, at + 1)
        else:
            # "- key: value" begins a mapping whose other keys stand under "key".
            lines[at] = (number, indent + len(text) - len(inner), inner)
            value, at = block(lines, at)
        items.append(value)
    return items, at


def mapping(lines, at, indent):
    result = {}
    while at < len(lines) and lines[at][1] == indent:
        number, _, text = lines[at]
        found = key_of(text)
        if not found:
            raise ValueError(f"line {number}: no key: {text}")
        key, rest = found
        at += 1
        if re.fullmatch(r"[>|][+-]?", rest):
            parts = []
            while at < len(lines) and lines[at][1] > indent:
                parts.append(lines[at][2])
                at += 1
            value = (" " if rest[0] == ">" else "\n").join(parts)
        elif rest:
            while at < len(lines) and lines[at][1] > indent:
                rest += " " + lines[at][2]
                at += 1
            value = scalar(rest)
        elif at < len(lines) and (lines[at][1] > indent or
                                  (lines[at][1] == indent and lines[at][2].startswith("- "))):
            value, at = block(lines, at)
        else:
            value = ""
        if key in result:
            raise ValueError(f"line {number}: the key {key} is here twice")
        result[key] = value
    return result, at


def key_of(text):
    if text[0] in "{[":
        return None
    found = re.match(r'("(?:[^"\\]|\\.)*"|\'[^\']*\'|[^\s"\'{\[#][^:#]*?):(?:\s+(.*))?$', text)
    return (unquoted(found[1]), found[2] or "") if found else None


def scalar(text):
    value, rest = flow(text.strip(), top=True)
    rest = rest.strip()
    if rest and not rest.startswith("#"):
        raise ValueError(f"more than one value: {text}")
    return value


def flow(text, top=False):
    """One value at the start of text; returns it and the rest."""
    text = text.lstrip()
    if text.startswith("{"):
        return flow_map(text[1:])
    if text.startswith("["):
        return flow_list(text[1:])
    quoted = re.match(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'', text)
    if quoted:
        return unquoted(quoted[0]), text[quoted.end():]
    found = re.match(r"(?:(?! #).)*" if top else r"[^,}\]]*", text)
    return found[0].strip(), text[found.end():]


def flow_map(text):
    result = {}
    text = text.lstrip()
    while not text.startswith("}"):
        key = re.match(r'\s*("(?:[^"\\]|\\.)*"|\'[^\']*\'|[^:,}]+):\s*', text)
        value, text = flow(text[key.end():])
        result[unquoted(key[1].strip())] = value
        text = text.lstrip().removeprefix(",").lstrip()
    return result, text[1:]


def flow_list(text):
    items = []
    text = text.lstrip()
    while not text.startswith("]"):
        value, text = flow(text)
        items.append(value)
        text = text.lstrip().removeprefix(",").lstrip()
    return items, text[1:]


def unquoted(text):
    if text[:1] == '"':
        return re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), text[1:-1])
    if text[:1] == "'":
        return text[1:-1].replace("''", "'")
    return text.strip()
