// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/document_parts.hpp"
#include "html/inline_text.hpp"
#include "html/page.hpp"
#include "html/provenance_section.hpp"
#include "html/site_links.hpp"
#include "html/wording.hpp"
#include "html/written.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

namespace {

bool says(BlockIterator first, BlockIterator last, std::string const& words)
{
    return std::any_of(first, last, [&words](Block const& block) {
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        return paragraph != nullptr && plain(paragraph->text).find(words) != std::string::npos;
    });
}

// The report's first page, inside the link to it. The words of the link say all there is to say.
std::string thumbnail(std::string const& area, AreaEntry::Thumbnail const& picture)
{
    if (picture.width == 0) {
        return {};
    }
    return fmt::format(R"(<img class="first-page" src="{}.png" alt="" width="{}" height="{}">)",
                       escaped_xml(area), picture.width, picture.height);
}

std::string downloads(std::string const& area, AreaEntry const& entry)
{
    auto const file = [&area](std::string_view extension, std::string const& content) {
        return element("li", link(area + std::string{extension}, content));
    };
    std::string files;
    if (entry.has_pdf) {
        files += file(".pdf", thumbnail(area, entry.thumbnail) + std::string{k_report_pdf});
    }
    if (entry.has_csv) {
        files += file(".csv", std::string{k_figures_csv});
    }
    return files.empty()
               ? files
               : element("ul", {{"class", "downloads"}, {"aria-label", std::string{k_downloads}}}, files) +
                     "\n";
}

std::string wijk_by_wijk(AreaEntry const& entry, bool places, BlockWriter& writer)
{
    if (entry.wijken.empty()) {
        return {};
    }
    auto const id = writer.ids().take("wijk-voor-wijk");
    auto html = writer.heading(2, id, text_of(std::string{k_wijk_by_wijk}));
    std::string items;
    for (auto const& wijk : entry.wijken) {
        auto words = element("p", inline_html(wijk.sentences, {.provenance = &writer.provenance()}));
        if (places) {
            words = with_place(std::move(words), {}, sentence_lines(wijk.sentences));
        }
        items +=
            element("li", {{"id", wijk.fragment}}, writer.heading(3, "", text_of(wijk.name)) + words) + "\n";
    }
    return element("section", {{"aria-labelledby", id}},
                   "\n" + html + element("ul", {{"class", "wijken"}}, "\n" + items)) +
           "\n";
}

} // namespace

std::string area_page(Document const& document, AreaEntry const& entry, SiteFrame const& frame,
                      Figures const& figures)
{
    BlockWriter writer{figures, frame.dataset, frame.places};
    for (auto const* id : {"inhoud", "op-deze-pagina"}) {
        (void)writer.ids().take(id); // the page's own
    }
    for (auto const& wijk : entry.wijken) {
        (void)writer.ids().take(wijk.fragment); // other pages link to these
    }

    if (has_indicator_pages(frame)) {
        writer.link_indicators("../indicatoren/");
    }
    writer.link_map_pictures(frame.map_pictures);

    auto const headline_end = end_of_headline(document.blocks);
    auto page = page_of(document);
    page.root = "../../";
    page.above = {{"../../index.html", std::string{k_rounds}}, {"../index.html", frame.round_name}};
    page.name = entry.name;
    page.hero = blocks_between(document.blocks.begin(), headline_end, writer);
    if (!entry.newest.empty() && !says(document.blocks.begin(), headline_end, entry.newest)) {
        page.hero += element("p", {{"class", "newest"}}, escaped_xml(entry.newest)) + "\n";
    }
    if (!has_notice(document.blocks)) {
        page.hero += notice_html(frame.notice);
    }
    page.hero += downloads(document.area, entry);
    page.hero += other_publications(entry, document.publication);
    page.hero += commitments_link(frame, "../");
    page.content = blocks_between(headline_end, document.blocks.end(), writer);
    page.content += writer.footnotes(document.footnotes);
    page.contents = writer.contents();
    if (auto const wijken = wijk_by_wijk(entry, frame.places, writer); !wijken.empty()) {
        page.content += wijken;
        page.contents.push_back({"wijk-voor-wijk", std::string{k_wijk_by_wijk}});
    }
    if (auto const origins = provenance_section(writer); !origins.empty()) {
        page.content += origins;
        page.contents.push_back({k_provenance_id, std::string{k_provenance}});
    }

    return page_html(page, frame_of(document, frame));
}

} // namespace wijkpeil
