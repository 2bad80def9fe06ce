// SPDX-License-Identifier: EUPL-1.2
#include "proof/findings.hpp"

#include "base/messages.hpp"
#include "proof/page_text.hpp"

#include <set>

namespace wijkpeil {

bool readable(PdfReader const& reader, Place const& place, Diagnostics& diagnostics)
{
    if (reader.encrypted()) {
        diagnostics.error(place, say("the PDF is encrypted"),
                          say("save it without a password: screen readers must be able to read it"));
        return reader.opened();
    }
    if (!reader.opened()) {
        diagnostics.error(place, say("this is no PDF, or it is damaged"),
                          say("make or fetch the file again"));
        return false;
    }
    return true;
}

std::string property_of(std::string const& xmp, std::string const& name)
{
    for (auto at = xmp.find(name); at != std::string::npos; at = xmp.find(name, at + 1)) {
        auto start = at + name.size();
        if (xmp.compare(start, 1, ">") == 0) {
            ++start;
            return xmp.substr(start, xmp.find('<', start) - start);
        }
        if (xmp.compare(start, 2, "=\"") == 0 || xmp.compare(start, 2, "='") == 0) {
            start += 2;
            return xmp.substr(start, xmp.find(xmp[start - 1], start) - start);
        }
    }
    return {};
}

void report_marks(std::string const& xmp, Place const& place, Diagnostics& diagnostics)
{
    if (property_of(xmp, "pdfaid:part").empty()) {
        diagnostics.error(place, say("the PDF does not say that it is PDF/A, to be kept"));
    }
    if (property_of(xmp, "pdfuaid:part").empty()) {
        diagnostics.error(place, say("the PDF does not say that it is PDF/UA, accessible"));
    }
}

void report_fonts(std::vector<PdfFont> const& fonts, Place const& place, Diagnostics& diagnostics)
{
    for (auto const& font : fonts) {
        if (!font.embedded) {
            diagnostics.error(place, say("the font \"{}\" is not in the PDF", font.name),
                              say("embed it: without it the letters may differ or be absent elsewhere"));
        }
    }
}

void report_words_off_page(PdfReader& reader, Place const& place, Diagnostics& diagnostics)
{
    constexpr double k_tolerance_pt = 0.5; // a letter's box is larger than its ink
    for (int page = 1; page <= reader.pages(); ++page) {
        auto const paper = reader.box(page);
        for (auto const& word : reader.words(page)) {
            if (word.box.left < paper.left - k_tolerance_pt || word.box.top < paper.top - k_tolerance_pt ||
                word.box.right > paper.right + k_tolerance_pt ||
                word.box.bottom > paper.bottom + k_tolerance_pt) {
                diagnostics.error(
                    place, say("page {}: the word \"{}\" runs off the page", page, beginning(word.text)),
                    say("shorten the text, or make room for it in {}", "styles/pagina.yaml"));
            }
        }
    }
}

void report_targets(std::vector<NamedTarget> const& targets, Place const& place, Diagnostics& diagnostics)
{
    for (auto const& target : targets) {
        if (target.page == 0) {
            diagnostics.error(place, say("the target \"{}\" is on no page of the PDF", target.name));
        } else if (!target.on_page) {
            diagnostics.error(place, say("the target \"{}\" lies off page {}", target.name, target.page));
        }
    }
}

void report_structure(PdfStructure const& structure, Place const& place, Diagnostics& diagnostics)
{
    if (!structure.tagged) {
        diagnostics.error(place, say("the PDF has no tags: a screen reader cannot tell headings and tables"));
    }
    for (auto const& link : structure.links) {
        if (link.bookmark && link.title.empty()) {
            diagnostics.error(place, say("a bookmark of the PDF has no title"));
        }
        if (link.page != 0 && link.on_paper) {
            continue;
        }
        if (link.bookmark) {
            diagnostics.error(
                place, link.page == 0
                           ? say("the bookmark \"{}\" goes to no page of the PDF", link.title)
                           : say("the bookmark \"{}\" goes to a place off page {}", link.title, link.page));
        } else {
            diagnostics.error(
                place, link.page == 0
                           ? say("a link on page {} goes to no page of the PDF", link.on_page)
                           : say("a link on page {} goes to a place off page {}", link.on_page, link.page));
        }
    }
}

void report_complaints(PdfReader const& reader, PdfStructure const& structure, Place const& place,
                       Diagnostics& diagnostics)
{
    std::set<std::string> said;
    for (auto const* complaints : {&reader.complaints(), &structure.complaints}) {
        for (auto const& complaint : *complaints) {
            if (said.insert(complaint).second) {
                diagnostics.error(place, say("a part of the PDF is damaged: {}", complaint),
                                  say("make or fetch the file again"));
            }
        }
    }
}

} // namespace wijkpeil
