# SPDX-License-Identifier: EUPL-1.2
"""One thing broken in a PDF each, with the rule of veraPDF that must see it.

Every function takes a Pdf and changes it; it raises LookupError when there is nothing to break.
"""
import re

BEGIN = re.compile(rb"/\w+ *<<[^>]*/MCID \d+[^>]*>> *BDC\s")


def elements(pdf, *roles):
    """The structure elements with one of these roles."""
    found = []
    waiting = [pdf.root["/StructTreeRoot"]]
    while waiting:
        values = pdf.value(waiting.pop())
        if isinstance(values, dict):
            if values.get("/S") in roles:
                found.append(values)
            waiting += reversed(pdf.items(values.get("/K")))
    if not found:
        raise LookupError(f"no {' or '.join(roles)} in the structure tree")
    return found


def parent_of(pdf, element):
    return pdf.value(element["/P"])


def kids(pdf, element):
    """The elements directly below one, as references."""
    return [kid for kid in pdf.items(element.get("/K")) if isinstance(pdf.value(kid), dict) and
            "/S" in pdf.value(kid)]


def annotations(pdf):
    found = [pdf.value(each) for page in pdf.pages for each in pdf.items(pdf.value(page).get("/Annots"))]
    if not found:
        raise LookupError("no annotation")
    return found


def fonts(pdf, key):
    """The dictionaries that have this key and belong to a font."""
    found = [value for value in map(pdf.value, (name[4:] for name in pdf.objects if name != "trailer"))
             if isinstance(value, dict) and key in value and
             value.get("/Type") in ("/Font", "/FontDescriptor")]
    if not found:
        raise LookupError(f"no font with {key}")
    return found


def edit_metadata(pdf, pattern, replacement=b""):
    stream = pdf.root["/Metadata"]
    data, times = re.subn(pattern, replacement, pdf.data(stream), flags=re.DOTALL)
    if not times:
        raise LookupError(f"no {pattern} in the metadata")
    pdf.set_data(stream, data)


def edit_contents(pdf, change):
    """`change` gets the operators of a page; the first page where it changes something is written."""
    for page in pdf.pages:
        before = pdf.contents(page)
        after = change(before)
        if after != before:
            pdf.set_contents(page, after)
            return
    raise LookupError("no page has such content")


def inside_first_content(operators):
    return lambda data: BEGIN.sub(lambda found: found[0] + operators, data, count=1)


# Figures, language, title.

def figure_without_alternative(pdf):
    del elements(pdf, "/Figure")[0]["/Alt"]


def document_without_language(pdf):
    del pdf.root["/Lang"]
    for element in elements(pdf, "/Document"):
        element.pop("/Lang", None)


def title_is_not_shown(pdf):
    pdf.get(pdf.root, "/ViewerPreferences")["/DisplayDocTitle"] = False


def metadata_without_title(pdf):
    edit_metadata(pdf, rb"<dc:title>.*?</dc:title>")


def metadata_without_pdfua(pdf):
    edit_metadata(pdf, rb"<pdfuaid:part>.*?</pdfuaid:part>|pdfuaid:part=['\"]1['\"]")


def metadata_without_pdfa(pdf):
    edit_metadata(pdf, rb"<pdfaid:part>.*?</pdfaid:part>|pdfaid:part=['\"]\d['\"]")


def not_marked_as_tagged(pdf):
    pdf.get(pdf.root, "/MarkInfo")["/Marked"] = False


def no_structure_tree(pdf):
    del pdf.root["/StructTreeRoot"]


def marked_as_suspect(pdf):
    pdf.get(pdf.root, "/MarkInfo")["/Suspects"] = True


# Tables, lists, headings, notes.

def heads_without_scope(pdf):
    for table in elements(pdf, "/Table"):
        below = [table]
        while below:
            values = below.pop()
            below += [pdf.value(kid) for kid in kids(pdf, values)]
            if values["/S"] in ("/TH", "/TD"):
                values.pop("/A", None)


def row_with_a_cell_too_few(pdf):
    for row in elements(pdf, "/TR"):
        if len(kids(pdf, row)) > 1 and pdf.value(kids(pdf, row)[-1])["/S"] == "/TD":
            row["/K"] = pdf.items(row["/K"])[:-1]
            return
    raise LookupError("no row of several cells")


def cell_over_too_many_rows(pdf):
    for row, below in zip(elements(pdf, "/TR"), elements(pdf, "/TR")[1:]):
        if row["/P"] == below["/P"] and len(kids(pdf, row)) == len(kids(pdf, below)) > 1:
            pdf.value(kids(pdf, row)[-1])["/A"] = {"/O": "/Table", "/RowSpan": 2}
            return
    raise LookupError("no two rows of cells")


def heading_level_skipped(pdf):
    elements(pdf, "/H2")[0]["/S"] = "/H4"


def paragraph_straight_in_a_list(pdf):
    pdf.value(kids(pdf, elements(pdf, "/L")[0])[0])["/S"] = "/P"


def entry_outside_a_table_of_contents(pdf):
    parent_of(pdf, elements(pdf, "/TOCI")[0])["/S"] = "/Div"


def note_without_id(pdf):
    del elements(pdf, "/Note")[0]["/ID"]


def two_notes_with_one_id(pdf):
    notes = elements(pdf, "/Note")
    if len(notes) < 2:
        raise LookupError("one note only")
    notes[1]["/ID"] = notes[0]["/ID"]


def unknown_role(pdf):
    elements(pdf, "/P")[0]["/S"] = "/Alinea"


# Links.

def link_without_contents(pdf):
    del annotations(pdf)[0]["/Contents"]


def link_outside_the_structure(pdf):
    del annotations(pdf)[0]["/StructParent"]


def tab_order_is_not_that_of_the_structure(pdf):
    page = next(page for page in map(pdf.value, pdf.pages) if page.get("/Annots"))
    page["/Tabs"] = "/R"


def link_that_may_not_be_printed(pdf):
    del annotations(pdf)[0]["/F"]


# What is drawn.

def content_that_is_not_marked(pdf):
    edit_contents(pdf, lambda data: data + b"\n0 0 m 9 9 l S\n")


def artifact_inside_content(pdf):
    edit_contents(pdf, inside_first_content(b"/Artifact BMC EMC\n"))


def content_inside_an_artifact(pdf):
    edit_contents(pdf, lambda data: BEGIN.sub(lambda found: b"/Artifact BMC\n" + found[0], data, count=1) +
                  b"\nEMC\n")


def font_that_is_not_embedded(pdf):
    key = "/FontFile2" if any("/FontFile2" in font for font in fonts(pdf, "/Flags")) else "/FontFile3"
    del fonts(pdf, key)[0][key]


def composite_font_without_its_map(pdf):
    del fonts(pdf, "/CIDToGIDMap")[0]["/CIDToGIDMap"]


def font_without_unicode(pdf):
    for font in fonts(pdf, "/ToUnicode"):
        del font["/ToUnicode"]


def no_colour_profile(pdf):
    del pdf.root["/OutputIntents"]


def image_that_is_smoothed(pdf):
    image = pdf.add_stream({"/Type": "/XObject", "/Subtype": "/Image", "/Width": 1, "/Height": 1,
                            "/ColorSpace": "/DeviceGray", "/BitsPerComponent": 8, "/Interpolate": True}, b"0")
    resources = pdf.inherited(pdf.pages[0], "/Resources")
    resources["/XObject"] = (pdf.value(resources.get("/XObject")) or {}) | {"/Broken": image}
    edit_contents(pdf, lambda data: data + b"\n/Artifact BMC /Broken Do EMC\n")


# The file.

def script(pdf):
    pdf.root["/OpenAction"] = {"/S": "/JavaScript", "/JS": "u:app.beep();"}


def attached_table(pdf):
    file = pdf.add_stream({"/Type": "/EmbeddedFile", "/Subtype": "/text/csv"}, b"a;b\r\n")
    attachment = pdf.add({"value": {"/Type": "/Filespec", "/F": "u:a.csv", "/UF": "u:a.csv",
                                    "/Desc": "u:cijfers", "/EF": {"/F": file, "/UF": file}}})
    pdf.root["/Names"] = (pdf.get(pdf.root, "/Names") or {}) | {
        "/EmbeddedFiles": {"/Names": ["u:a.csv", attachment]}}


def attached_table_as_in_pdfa_3(pdf):
    edit_metadata(pdf, rb"(pdfaid:part(?:>|=['\"]))2", rb"\g<1>3")
    attached_table(pdf)


BREAKS = [
    ("ua1", "5-1", metadata_without_pdfua),
    ("ua1", "6.2-1", not_marked_as_tagged),
    ("ua1", "7.1-1", artifact_inside_content),
    ("ua1", "7.1-2", content_inside_an_artifact),
    ("ua1", "7.1-3", content_that_is_not_marked),
    ("ua1", "7.1-4", marked_as_suspect),
    ("ua1", "7.1-5", unknown_role),
    ("ua1", "7.1-9", metadata_without_title),
    ("ua1", "7.1-10", title_is_not_shown),
    ("ua1", "7.1-11", no_structure_tree),
    ("ua1", "7.2-19", paragraph_straight_in_a_list),
    ("ua1", "7.2-26", entry_outside_a_table_of_contents),
    ("ua1", "7.2-34", document_without_language),
    ("ua1", "7.2-42", cell_over_too_many_rows),
    ("ua1", "7.2-43", row_with_a_cell_too_few),
    ("ua1", "7.3-1", figure_without_alternative),
    ("ua1", "7.4.2-1", heading_level_skipped),
    ("ua1", "7.5-1", heads_without_scope),
    ("ua1", "7.9-1", note_without_id),
    ("ua1", "7.9-2", two_notes_with_one_id),
    ("ua1", "7.18.3-1", tab_order_is_not_that_of_the_structure),
    ("ua1", "7.18.5-1", link_outside_the_structure),
    ("ua1", "7.18.5-2", link_without_contents),
    ("ua1", "7.21.3.2-1", composite_font_without_its_map),
    ("ua1", "7.21.4.1-1", font_that_is_not_embedded),
    ("ua1", "7.21.7-1", font_without_unicode),
    ("2a", "6.2.4.3-2", no_colour_profile),
    ("2a", "6.2.8-3", image_that_is_smoothed),
    ("2a", "6.3.2-1", link_that_may_not_be_printed),
    ("2a", "6.5.1-1", script),
    ("2a", "6.6.4-2", metadata_without_pdfa),
    ("2a", "6.8-5", attached_table),
    ("3a", "6.8-3", attached_table_as_in_pdfa_3),
]
