# SPDX-License-Identifier: EUPL-1.2
"""The objects of a PDF as qpdf shows them in JSON: to read, to change, and to write again."""
import base64
import json
import pathlib
import re
import subprocess
import tempfile

REFERENCE = re.compile(r"\d+ \d+ R")


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def is_reference(value):
    return isinstance(value, str) and REFERENCE.fullmatch(value) is not None


def text_of(value):
    """A string of a PDF as qpdf writes it: "u:text" or "b:hexadecimal"."""
    if value.startswith("u:"):
        return value[2:]
    data = bytes.fromhex(value[2:])
    return data.decode("utf-16") if data[:2] in (b"\xfe\xff", b"\xff\xfe") else data.decode("latin-1")


class Pdf:
    """Dictionaries and arrays are Python's; a name is "/Name", a string "u:…", a reference "1 0 R"."""

    def __init__(self, path):
        text = output_of("qpdf", "--json=2", "--json-key=qpdf", "--json-key=pages",
                         "--json-stream-data=inline", "--decode-level=generalized", str(path))
        document = json.loads(text)
        self.header, self.objects = document["qpdf"]
        self.pages = [page["object"] for page in document["pages"]]

    @property
    def root(self):
        return self.value(self.objects["trailer"]["value"]["/Root"])

    def value(self, value):
        """What a reference refers to; anything else as it is. A stream is {"dict": …, "data": …}."""
        if is_reference(value):
            found = self.objects.get("obj:" + value, {})
            return found.get("stream", found.get("value"))
        return value

    def get(self, dictionary, *keys):
        """dictionary[key][key]…, through references; None where one is absent."""
        for key in keys:
            dictionary = self.value(dictionary)
            if isinstance(dictionary, dict) and "dict" in dictionary:
                dictionary = dictionary["dict"]
            dictionary = (dictionary or {}).get(key)
        return self.value(dictionary)

    def items(self, value):
        """An array, or a single thing in its place, as a list; its items are not looked up."""
        found = self.value(value)
        if found is None:
            return []
        return found if isinstance(found, list) else [value]

    def inherited(self, page, key):
        """The value of a page's key, or that of the nearest node of the page tree that has it."""
        node = self.value(page)
        while node is not None and key not in node:
            node = self.value(node.get("/Parent"))
        return None if node is None else self.value(node[key])

    def data(self, stream):
        return base64.b64decode(self.value(stream).get("data", ""))

    def contents(self, page):
        """The operators of a page."""
        return b"\n".join(self.data(stream) for stream in self.items(self.value(page).get("/Contents")))

    def set_contents(self, page, data):
        self.value(page)["/Contents"] = self.add_stream({}, data)

    def add(self, value):
        number = 1 + max(int(name[4:].split()[0]) for name in self.objects if name.startswith("obj:"))
        self.objects[f"obj:{number} 0 R"] = value
        return f"{number} 0 R"

    def add_stream(self, dictionary, data):
        encoded = base64.b64encode(data).decode("ascii")
        return self.add({"stream": {"dict": dictionary, "data": encoded}})

    def set_data(self, stream, data):
        self.value(stream)["data"] = base64.b64encode(data).decode("ascii")

    def save(self, path):
        numbers = [int(name[4:].split()[0]) for name in self.objects if name.startswith("obj:")]
        header = self.header | {"maxobjectid": max(numbers)}
        document = {"version": 2, "parameters": {"decodelevel": "generalized"},
                    "qpdf": [header, self.objects]}
        with tempfile.TemporaryDirectory() as folder:
            written = pathlib.Path(folder) / "objects.json"
            written.write_text(json.dumps(document), encoding="utf-8")
            output_of("qpdf", "--json-input", "--newline-before-endstream", str(written), str(path))
