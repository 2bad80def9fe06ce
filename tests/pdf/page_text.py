# SPDX-License-Identifier: EUPL-1.2
"""The words of an HTML page's <main>, in their order, without what the furniture list names.

A drawing counts with its alternative text; that for wide screens and that for phones are one drawing. Notes
stand at the end of a page; they are kept apart, without their heading and the links back.
"""
import html.parser

VOID = {"meta", "link", "br", "img", "input", "col", "hr", "wbr"}
# Their text runs on in the line around them; all others begin and end a line.
INLINE = {"a", "abbr", "b", "bdi", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup"}


def matches(selector, tag, attributes):
    """Tag, tag.class, .class or [attribute=value]."""
    if selector.startswith("["):
        name, _, value = selector[1:-1].partition("=")
        return attributes.get(name) == value
    wanted_tag, _, wanted_class = selector.partition(".")
    return wanted_tag in ("", tag) and (not wanted_class or
                                        wanted_class in (attributes.get("class") or "").split())


class PageText(html.parser.HTMLParser):
    """`text` and `notes` of <main>; `found`: the selectors of the furniture that were met."""

    def __init__(self, path, furniture):
        super().__init__(convert_charrefs=True)
        self.furniture, self.found = furniture, set()
        self.text = self.notes = ""
        self.open = []  # (tag, its role, is it left out)
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag not in INLINE:
            self.handle_data("\n")
        if tag in VOID:
            return
        if tag == "svg":
            self.handle_drawing(dict(attributes))
        selector = next((each for each in self.furniture if matches(each, tag, dict(attributes))), None)
        if selector is not None and self.is_in_main():
            self.found.add(selector)
        role = dict(attributes).get("role")
        of_notes = role == "doc-backlink" or (self.is_in_notes() and tag == "h2")
        self.open.append((tag, role, of_notes or selector is not None))

    def handle_drawing(self, attributes):
        label = f"\n{attributes.get('aria-label')}\n"
        if attributes.get("role") == "img" and not self.text.rstrip().endswith(label.strip()):
            self.handle_data(label)

    def handle_startendtag(self, tag, attributes):
        """Self-closing, in drawings: no text in it."""

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass
        if tag not in INLINE:
            self.handle_data("\n")

    def handle_data(self, data):
        if not self.is_in_main() or any(left_out for _, _, left_out in self.open):
            return
        if self.is_in_notes():
            self.notes += data
        else:
            self.text += data

    def is_in_main(self):
        return any(tag == "main" for tag, _, _ in self.open)

    def is_in_notes(self):
        return any(role == "doc-endnotes" for _, role, _ in self.open)
