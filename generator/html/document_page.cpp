// SPDX-License-Identifier: EUPL-1.2
#include "html/document_parts.hpp"
#include "html/filter.hpp"
#include "html/html.hpp"
#include "html/provenance_section.hpp"
#include "html/site_links.hpp"
#include "html/wording.hpp"

namespace wijkpeil {

namespace {

std::string paper(DocumentPlace const& place)
{
    if (place.pdf.empty()) {
        return {};
    }
    auto const words = std::string{k_on_paper} + " (" + paper_words(place.pages) + ")";
    return element("ul", {{"class", "downloads"}, {"aria-label", std::string{k_downloads}}},
                   element("li", link(place.pdf, words))) +
           "\n";
}

std::string see_also(DocumentPlace const& place)
{
    std::string html;
    for (auto const& [address, words] : place.see_also) {
        html += element("p", {{"class", "also"}}, link(address, escaped_xml(words))) + "\n";
    }
    return html;
}

} // namespace

std::string document_page(Document const& document, DocumentPlace const& place, SiteFrame const& frame,
                          Figures const& figures)
{
    return document_page(document, place, {}, frame, figures);
}

std::string document_page(Document const& document, DocumentPlace const& place,
                          std::string const& below_headline, SiteFrame const& frame, Figures const& figures)
{
    BlockWriter writer{figures, frame.dataset, frame.places};
    for (auto const* id : {"inhoud", "op-deze-pagina"}) {
        (void)writer.ids().take(id); // the page's own
    }
    writer.link_map_pictures(frame.map_pictures);
    auto const headline_end = end_of_headline(document.blocks);
    auto page = page_of(document);
    page.root = place.root;
    page.above = place.above;
    page.name = place.name;
    page.hero = blocks_between(document.blocks.begin(), headline_end, writer);
    if (!has_notice(document.blocks)) {
        page.hero += notice_html(frame.notice);
    }
    page.hero += paper(place) + below_headline + see_also(place) + filter_html(place.filter);
    page.content = blocks_between(headline_end, document.blocks.end(), writer);
    page.content += writer.footnotes(document.footnotes);
    page.contents = place.filter.groups.empty() ? writer.contents() : std::vector<PageHeading>{};
    page.style = filter_style(place.filter);
    if (auto const origins = provenance_section(writer); !origins.empty()) {
        page.content += origins;
        page.contents.push_back({k_provenance_id, std::string{k_provenance}});
    }
    return page_html(page, frame_of(document, frame));
}

} // namespace wijkpeil
