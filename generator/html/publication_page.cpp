// SPDX-License-Identifier: EUPL-1.2
// The page of a publication beside an area's report: a letter, a memo, a factsheet.
#include "html/html.hpp"

#include "html/document_parts.hpp"
#include "html/site_links.hpp"
#include "html/wording.hpp"
#include "language/language.hpp"

#include <algorithm>

namespace wijkpeil {

std::string publication_page(Document const& document, AreaEntry const& entry, SiteFrame const& frame,
                             Figures const& figures)
{
    auto const own =
        std::find_if(entry.publications.begin(), entry.publications.end(),
                     [&](PublicationEntry const& one) { return one.id == document.publication; });
    DocumentPlace place;
    place.root = "../../";
    place.above = {
        {"../../index.html", std::string{k_rounds}},
        {"../index.html", frame.round_name},
        {entry.has_page ? "../" + std::string(k_area_folder) + "/" + entry.id + ".html" : "", entry.name}};
    if (own != entry.publications.end()) {
        place.name = sentence_case(own->name);
        place.pdf = own->pdf.empty() ? std::string{} : "../" + own->pdf;
        place.pages = own->pages;
    }
    return document_page(document, place, other_publications(entry, document.publication), frame, figures);
}

} // namespace wijkpeil
