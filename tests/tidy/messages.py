# SPDX-License-Identifier: EUPL-1.2
"""Compares the messages in each room's code with the room's nl.po."""
import re

STRING = r'"(?:[^"\\\n]|\\.)*"'
LITERALS = rf"{STRING}(?:\s*{STRING})*"
SAY = re.compile(rf"\b(?:say|translated|to_be_translated)\(\s*({LITERALS})")
SAY_COUNT = re.compile(rf"\b(?:say_count|translated)\(\s*({LITERALS})\s*,\s*({LITERALS})")
ANY_SAY = re.compile(r"\b(?:say|say_count)\(\s*(?![\s\"]|char const)(\S[^,;)]*)")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def joined(literals):
    """C or PO string literals side by side → their text."""
    text = "".join(part[1:-1] for part in re.findall(STRING, literals))
    return re.sub(r"\\(.)", lambda found: ESCAPES.get(found[1], found[0]), text)


def messages_of(code):
    """Message → offset of its call."""
    code = re.sub(r"(?m)^\s*//.*$", "", code)
    found = {joined(call[1]): call.start() for call in SAY.finditer(code)}
    for call in SAY_COUNT.finditer(code):
        found.setdefault(joined(call[1]), call.start())
        found.setdefault(joined(call[2]), call.start())
    return found


def catalogue_of(text):
    """msgid (singular and plural) → list of translations; entries marked fuzzy have none."""
    entries = {}
    for block in re.split(r"\n\s*\n", text):
        fields = re.findall(rf"(?m)^(msgid|msgid_plural|msgstr(?:\[\d\])?)\s+({LITERALS})", block)
        ids = [joined(value) for name, value in fields if name.startswith("msgid")]
        texts = [joined(value) for name, value in fields if name.startswith("msgstr")]
        fuzzy = re.search(r"(?m)^#,.*\bfuzzy\b", block)
        for entry in ids:
            if entry:
                entries[entry] = [] if fuzzy else texts
    return entries


def holes(text):
    """The {} of a message in a form that does not depend on their order: {} counts up, {1} says its own."""
    found = re.findall(r"\{(\d*)(?::[^}]*)?\}", text.replace("{{", "").replace("}}", ""))
    return sorted(int(number) if number else index for index, number in enumerate(found))


def problems(files, rooms):
    found = []
    for room in rooms:
        catalogue = catalogue_of(files.get(f"generator/{room}/nl.po", b"").decode())
        used = set()
        for path, content in files.items():
            if not path.startswith(f"generator/{room}/") or not path.endswith((".cpp", ".hpp")):
                continue
            code = content.decode()
            if path != "generator/base/messages.hpp" and path != "generator/base/messages.cpp":
                for call in ANY_SAY.finditer(re.sub(r"(?m)^\s*//.*$", "", code)):
                    found.append(f"{path}:1: say({call[1]} … is not given a literal")
            for message in messages_of(code):
                used.add(message)
                found += [f"{path}: {trouble}" for trouble in trouble_with(message, catalogue.get(message))]
        found += [f"generator/{room}/nl.po: nobody says \"{message}\"" for message in catalogue
                  if message not in used]
    return found


def trouble_with(message, texts):
    if texts is None or not texts or not all(texts):
        return [f'no Dutch for "{message}"']
    # The singular of a pair may leave its number out ("één gebied"); a pair only may not know other holes.
    if len(texts) == 1 and holes(texts[0]) != holes(message):
        return [f'other {{}} in the Dutch of "{message}"']
    if len(texts) > 1 and any(set(holes(text)) - set(holes(message)) for text in texts):
        return [f'other {{}} in the Dutch of "{message}"']
    return []
