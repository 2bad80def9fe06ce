# SPDX-License-Identifier: EUPL-1.2
"""The structure tree of a PDF with the text of its leaves."""
from pdf_content import PageText
from pdf_objects import Pdf, text_of

# Their text runs on in the line around them; all others begin and end a line.
INLINE = {"Span", "Link", "Reference", "Quote", "Em", "Strong", "Code", "BibEntry", "Annot"}


class Element:
    """A node. `kids` are elements and texts; `links` counts the annotations that belong to it."""

    def __init__(self, role, values):
        self.role, self.values = role, values
        self.kids, self.attributes, self.links = [], {}, 0
        self.parent = None

    def text(self):
        """All text in it; what is not inline is set apart by line feeds."""
        if "/ActualText" in self.values:
            return text_of(self.values["/ActualText"])
        inner = "".join(kid if isinstance(kid, str) else kid.text() for kid in self.kids)
        return inner if self.role in INLINE else f"\n{inner}\n"

    def all(self):
        """It and all elements below it, in their order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.all()

    def string(self, key):
        return text_of(self.values[key]) if key in self.values else None


class Structure:
    """`document` is the highest element; `artifacts` and `loose` are the texts outside the tree."""

    def __init__(self, path):
        self.pdf = Pdf(path)
        self.pages = {page: PageText(self.pdf, page) for page in self.pdf.pages}
        self.roles = self.pdf.get(self.pdf.root, "/StructTreeRoot", "/RoleMap") or {}
        self.read = set()
        root = self.pdf.get(self.pdf.root, "/StructTreeRoot")
        if root is None:
            raise ValueError("the PDF has no structure tree")
        top = [self.element(kid, None) for kid in self.pdf.items(root.get("/K"))]
        self.document = top[0]

    def element(self, reference, page):
        values = self.pdf.value(reference)
        page = values.get("/Pg", page)
        role = values["/S"]
        element = Element(self.roles.get(role, role)[1:], values)
        for group in self.pdf.items(values.get("/A")):
            group = self.pdf.value(group)
            if isinstance(group, dict):
                element.attributes |= group
        for kid in self.pdf.items(values.get("/K")):
            self.add_kid(element, kid, page)
        return element

    def add_kid(self, element, kid, page):
        values = self.pdf.value(kid)
        if isinstance(values, int):
            element.kids.append(self.content(page, values))
        elif values.get("/Type") == "/OBJR":
            element.links += 1
        elif values.get("/Type") == "/MCR":
            element.kids.append(self.content(values.get("/Pg", page), values["/MCID"]))
        else:
            element.kids.append(self.element(kid, page))
            element.kids[-1].parent = element

    def content(self, page, number):
        self.read.add((page, number))
        return self.pages[page].of.get(number, "")

    def names_its_page(self, element):
        """Is it a link of a table of contents, behind which a PDF prints the number of the page?

        Contents are a TOC, or a line of links beside a label; other links end in numbers of their own.
        """
        above = element.parent
        in_contents = above is not None and (above.role == "LBody" or
                                             (above.role == "Reference" and above.parent.role == "TOCI"))
        kids = [kid for kid in self.pdf.items(element.values.get("/K"))
                if isinstance(self.pdf.value(kid), dict)]
        return element.role == "Link" and in_contents and any(
            self.pdf.get(kid, "/Obj", "/Dest") or self.pdf.get(kid, "/Obj", "/A", "/D") for kid in kids)

    def unread(self):
        """Texts that are marked as content but belong to no element."""
        return [text for page, texts in self.pages.items() for number, text in texts.of.items()
                if (page, number) not in self.read]
