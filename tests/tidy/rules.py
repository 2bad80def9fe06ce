# SPDX-License-Identifier: EUPL-1.2
"""Each rule takes the files (relative path → bytes) and returns its problems as "path:line: what"."""
import re

import messages

CODE = (".cpp", ".hpp", ".py", ".cmake", ".sh", ".mjs", ".css")
MOST_COLUMNS = 110
MOST_LINES = 450
MANY_LINES = 300
MOST_FUNCTION_LINES = 70
MOST_BYTES = 600_000

# Left to right: a room may include only rooms on its left, and of those only the ones it says it uses.
ROOMS = ["base", "model", "read", "compute", "language", "document", "template", "proofread", "figure", "pdf",
         "proof", "html", "publish", "build", "preview", "create", "cli"]
ONLY_IN = {
    "figure": re.compile(r'#include <mapnik'),
    "figure or pdf": re.compile(r'#include <(cairo|pango)'),
    "proof": re.compile(r'#include <poppler'),
    "preview": re.compile(r'#include <httplib'),
    "proofread": re.compile(r'#include <hunspell'),
    "base": re.compile(r'#include <(fstream|locale|ctime)>'),
}
# Words, and the folder below generator/ where they are allowed.
BANNED = {
    r"\bTODO\b|\bFIXME\b|\bXXX\b": None,
    r"std::locale|setlocale": "generator/base/",
    r"system_clock|std::time\b|\btime\(nullptr\)": "generator/base/",
    r"\bgetenv\b": "generator/base/",
    r"std::(if|of)?stream\b.*\.open|std::(i|o)?fstream": "generator/base/",
    r"using namespace std": None,
}


def code_files(files, *endings):
    for path, content in files.items():
        if path.startswith(("generator/", "tests/", ".ci/")) and (path.endswith(endings) or
                                                                  (not endings and is_code(path))):
            yield path, content.decode("utf-8", "replace").splitlines()


def is_code(path):
    name = path.rsplit("/", 1)[-1]
    return path.endswith(CODE) or name in ("run", "CMakeLists.txt")


def room_of(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "generator" and parts[1] in ROOMS else None


def lines_are_short(files):
    """No line of code is longer than 110 characters"""
    return [f"{path}:{number}: {len(line)} characters" for path, lines in code_files(files)
            for number, line in enumerate(lines, 1) if len(line) > MOST_COLUMNS]


def files_are_short(files):
    """No file of code is longer than 450 lines"""
    return [f"{path}:1: {len(lines)} lines" for path, lines in code_files(files) if len(lines) > MOST_LINES]


def functions_are_short(files):
    """No function is longer than 70 lines"""
    # A function starts where a line closes a parameter list and the next line is a brace at the same indent,
    # as .clang-format writes them; it ends at the brace of that indent. Tables of tests may be longer.
    problems = []
    for path, lines in code_files(files, ".cpp", ".hpp"):
        if path.startswith("tests/unit/"):
            continue
        for number, line in enumerate(lines):
            if not re.match(r"^( {0,8})\{$", line) or number == 0:
                continue
            before = lines[number - 1].strip()
            if not re.search(r"\)( const)?( noexcept)?( override)?( -> .*)?$|^:|\}$", before):
                continue
            indent = line[:-1]
            below = range(number + 1, len(lines))
            end = next((n for n in below if lines[n].startswith(indent + "}")), number)
            if end - number - 1 > MOST_FUNCTION_LINES:
                problems.append(f"{path}:{number}: a function of {end - number - 1} lines")
    return problems


def spdx_is_first(files):
    """The licence is on the first line of every file of code (below #! in scripts)"""
    problems = []
    for path, lines in code_files(files):
        head = lines[1:2] if lines and lines[0].startswith("#!") else lines[:1]
        if not head or "SPDX-License-Identifier: EUPL-1.2" not in head[0]:
            problems.append(f"{path}:1: no SPDX line")
    return problems


def rooms_go_one_way(files):
    """A room includes only itself and the rooms it says it uses, all on its left"""
    used = {}
    problems = []
    for path, content in files.items():
        room = room_of(path)
        if room and path.endswith("CMakeLists.txt"):
            text = content.decode()
            found = re.search(r"USES((?:\s+[a-z]+)*)", text)
            used[room] = found[1].split() if found else []
            for other in used[room]:
                if other not in ROOMS or ROOMS.index(other) >= ROOMS.index(room):
                    problems.append(f"{path}:1: {room} may not use {other}")
    if "template" in used and "figure" in used["template"]:
        problems.append("generator/template/CMakeLists.txt:1: template may not use figure")
    reach = {room: reachable(room, used) for room in used}
    for path, lines in code_files(files, ".cpp", ".hpp"):
        room = room_of(path)
        for number, line in enumerate(lines, 1):
            found = re.match(r'#include "([a-z]+)/', line)
            if room and found and found[1] != room and found[1] not in reach.get(room, set()):
                problems.append(f"{path}:{number}: {room} does not use {found[1]}")
    return problems


def reachable(room, used):
    seen, todo = set(), list(used.get(room, []))
    while todo:
        other = todo.pop()
        if other not in seen:
            seen.add(other)
            todo += used.get(other, [])
    return seen


def libraries_stay_in_their_rooms(files):
    """Only figure has Mapnik, figure and pdf Cairo, proof Poppler, preview httplib, proofread Hunspell"""
    problems = []
    for path, lines in code_files(files, ".cpp", ".hpp"):
        room = room_of(path)
        for number, line in enumerate(lines, 1):
            for owner, pattern in ONLY_IN.items():
                if room and pattern.match(line) and room not in owner.split(" or "):
                    problems.append(f"{path}:{number}: {line.strip()} belongs to {owner}")
    return problems


def types_have_one_name(files):
    """No two rooms have types of one name: a linker would take either for both"""
    declared = re.compile(r"(?:struct|class) (\w+)(?: final)?(?: : .*)?(?: \{)?$")
    where = {}
    for path, lines in code_files(files, ".hpp"):
        for number, line in enumerate(lines, 1):
            found = declared.match(line) if room_of(path) else None
            if found:
                where.setdefault(found[1], {}).setdefault(room_of(path), f"{path}:{number}")
    return [f"{place}: {name} is also in {', '.join(room for room in places if places[room] != place)}"
            for name, places in where.items() if len(places) > 1 for place in places.values()]


def banned_words_are_absent(files):
    """Nothing unfinished, no clock, locale, environment or stream outside base"""
    problems = []
    for path, lines in code_files(files, ".cpp", ".hpp"):
        if not path.startswith("generator/"):
            continue
        for number, line in enumerate(lines, 1):
            for pattern, allowed in BANNED.items():
                if re.search(pattern, line) and not (allowed and path.startswith(allowed)):
                    problems.append(f"{path}:{number}: {line.strip()}")
    unfinished = re.compile("TO" + "DO|FIX" + "ME")
    for path, content in files.items():
        if path.startswith(("tests/tidy/", "generator/")) or not is_text(content):
            continue
        for number, line in enumerate(content.decode().splitlines(), 1):
            if unfinished.search(line):
                problems.append(f"{path}:{number}: {line.strip()}")
    return problems


def is_text(content):
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in content


def no_path_of_a_machine(files):
    """No file names a folder of one machine"""
    pattern = re.compile(r"(?<![\w.$}])/(work|root|home/\w+|Users/\w+)/")
    problems = []
    for path, content in files.items():
        if path.startswith("tests/tidy/") or not is_text(content):
            continue
        for number, line in enumerate(content.decode().splitlines(), 1):
            if pattern.search(line):
                problems.append(f"{path}:{number}: {line.strip()[:100]}")
    return problems


def files_are_small(files):
    """No file is larger than 600 kB"""
    return [f"{path}:1: {len(content)} bytes" for path, content in files.items() if len(content) > MOST_BYTES]


def text_ends_well(files):
    """Text files are UTF-8, have no tabs or spaces at line ends, and end with a line end"""
    problems = []
    for path, lines in code_files(files):
        for number, line in enumerate(lines, 1):
            if line != line.rstrip() or "\t" in line:
                problems.append(f"{path}:{number}: a tab, or spaces at the end")
    for path, content in files.items():
        if is_code(path) and content and not content.endswith(b"\n"):
            problems.append(f"{path}:1: no line end at the end")
    return problems


def folders_are_described(files):
    """Each folder that users edit has a README that names its files"""
    problems = []
    for folder in ("geo", "templates", "styles"):
        readme = files.get(f"{folder}/README.md")
        if readme is None:
            problems.append(f"{folder}/README.md:1: there is none")
            continue
        for name in sorted({path.split("/")[1] for path in files if path.startswith(folder + "/")}):
            if name != "README.md" and name not in readme.decode():
                problems.append(f"{folder}/README.md:1: says nothing about {name}")
    rooms = sorted({room_of(path) for path in files} - {None})
    architecture = files.get("ARCHITECTURE.md", b"").decode()
    problems += [f"ARCHITECTURE.md:1: says nothing about generator/{room}" for room in rooms
                 if f"generator/{room}" not in architecture]
    return problems


def messages_are_translated(files):
    """Every message to the user has a Dutch translation with the same {} in it"""
    return messages.problems(files, [room for room in ROOMS if any(room_of(path) == room for path in files)])


def warnings(files):
    """Files that deserve a look."""
    return [f"{path}: {len(lines)} lines" for path, lines in code_files(files)
            if MANY_LINES < len(lines) <= MOST_LINES]


RULES = [lines_are_short, files_are_short, functions_are_short, spdx_is_first, rooms_go_one_way,
         libraries_stay_in_their_rooms, types_have_one_name, banned_words_are_absent,
         no_path_of_a_machine, files_are_small, text_ends_well, folders_are_described,
         messages_are_translated]
