# SPDX-License-Identifier: EUPL-1.2
"""Seeded violations: for each rule, files in which it must find something, and a word of what it must say."""
SPDX = "// SPDX-License-Identifier: EUPL-1.2\n"
LONG_FUNCTION = "int f()\n{\n" + "    g();\n" * 71 + "}\n"

SEEDED = {
    "lines_are_short": [({"generator/read/a.cpp": SPDX + "// " + "x" * 108}, "111 characters")],
    "files_are_short": [({"generator/read/a.cpp": SPDX + "int a;\n" * 450}, "451 lines")],
    "functions_are_short": [({"generator/read/a.cpp": SPDX + LONG_FUNCTION}, "71 lines")],
    "spdx_is_first": [({"generator/read/a.cpp": "int a;\n" + SPDX}, "no SPDX"),
                      ({"tests/run": "#!/bin/bash\nset -e\n"}, "no SPDX")],
    "rooms_go_one_way": [
        ({"generator/model/CMakeLists.txt": "add_room(NAME model USES read)"}, "model may not use read"),
        ({"generator/read/CMakeLists.txt": "add_room(NAME read USES model)",
          "generator/read/a.cpp": '#include "pdf/pdf.hpp"\n'}, "read does not use pdf"),
        ({"generator/template/CMakeLists.txt": "add_room(NAME template USES figure)"}, "may not use figure")],
    "libraries_stay_in_their_rooms": [
        ({"generator/pdf/a.cpp": "#include <mapnik/map.hpp>\n"}, "belongs to figure"),
        ({"generator/html/a.cpp": "#include <cairo.h>\n"}, "belongs to figure or pdf"),
        ({"generator/build/a.cpp": "#include <poppler-document.h>\n"}, "belongs to proof"),
        ({"generator/template/a.cpp": "#include <hunspell/hunspell.hxx>\n"}, "belongs to proofread"),
        ({"generator/html/a.cpp": "#include <fstream>\n"}, "belongs to base")],
    "types_have_one_name": [
        ({"generator/read/a.hpp": "class Page\n{\n", "generator/html/b.hpp": "struct Page {\n"}, "also in")],
    "banned_words_are_absent": [
        ({"generator/read/a.cpp": "// TODO: later\n"}, "TODO"), ({"README.md": "FIXME\n"}, "FIXME"),
        ({"generator/pdf/a.cpp": "auto now = std::chrono::system_clock::now();\n"}, "system_clock"),
        ({"generator/pdf/a.cpp": "std::locale::global(std::locale(\"\"));\n"}, "std::locale")],
    "no_path_of_a_machine": [({"docs/a.md": "see /work/main/a\n"}, "/work/main"),
                             ({"docs/a.md": "in /home/jan/wijkpeil\n"}, "/home/jan")],
    "files_are_small": [({"geo/a.csv": "x" * 600_001}, "600001 bytes")],
    "text_ends_well": [({"generator/read/a.cpp": "int a; \n"}, "spaces at the end"),
                       ({"generator/read/a.cpp": "int a;"}, "no line end")],
    "folders_are_described": [
        ({"geo/README.md": "", "geo/a.csv": "", "templates/README.md": "", "styles/README.md": ""}, "a.csv"),
        ({"generator/read/a.cpp": ""}, "generator/read")],
    "messages_are_translated": [
        ({"generator/read/a.cpp": 'say("no \\"{}\\"", x);\n'}, "no Dutch"),
        ({"generator/read/a.cpp": 'say("no {}", x);\n',
          "generator/read/nl.po": 'msgid "no {}"\nmsgstr "geen"\n'}, "other {}"),
        ({"generator/read/a.cpp": 'say_count("{} a", "{} b", n);\n',
          "generator/read/nl.po": 'msgid "{} a"\nmsgid_plural "{} b"\nmsgstr[0] "x"\nmsgstr[1] ""\n'},
         "no Dutch"),
        ({"generator/read/a.cpp": "say(text);\n"}, "not given a literal"),
        ({"generator/read/a.cpp": "", "generator/read/nl.po": 'msgid "old"\nmsgstr "oud"\n'}, "nobody says")],
}


def missed_by(rule):
    """Seeded violations that the rule did not see; a rule without any is missed as a whole."""
    cases = SEEDED.get(rule.__name__, [])
    if not cases:
        return ["nothing was seeded for it"]
    missed = []
    for files, word in cases:
        problems = rule({path: text.encode() for path, text in files.items()})
        if not any(word in problem for problem in problems):
            missed.append(f"{word!r} not found in {problems}")
    return missed
