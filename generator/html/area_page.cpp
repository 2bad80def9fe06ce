// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/blocks.hpp"
#include "html/inline_text.hpp"
#include "html/page.hpp"
#include "html/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

namespace {

using BlockIterator = std::vector<Block>::const_iterator;

// The headline and its lead: all headings and paragraphs before the first block of another kind.
BlockIterator end_of_headline(std::vector<Block> const& blocks)
{
    return std::find_if_not(blocks.begin(), blocks.end(), [](Block const& block) {
        return std::holds_alternative<Heading>(block.node) || std::holds_alternative<Paragraph>(block.node);
    });
}

bool has_notice(std::vector<Block> const& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](Block const& block) {
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        return paragraph != nullptr && paragraph->role == ParagraphRole::notice;
    });
}

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

std::string wijk_by_wijk(AreaEntry const& entry, BlockWriter& writer)
{
    if (entry.wijken.empty()) {
        return {};
    }
    auto const id = writer.ids().take("wijk-voor-wijk");
    auto html = writer.heading(2, id, text_of(std::string{k_wijk_by_wijk}));
    std::string items;
    for (auto const& wijk : entry.wijken) {
        items +=
            element("li", {{"id", wijk.fragment}},
                    writer.heading(3, "", text_of(wijk.name)) + element("p", inline_html(wijk.sentences))) +
            "\n";
    }
    return element("section", {{"aria-labelledby", id}},
                   "\n" + html + element("ul", {{"class", "wijken"}}, "\n" + items)) +
           "\n";
}

} // namespace

std::string area_page(Document const& document, AreaEntry const& entry, SiteFrame const& frame,
                      Figures const& figures)
{
    BlockWriter writer{figures};
    for (auto const* id : {"inhoud", "op-deze-pagina"}) {
        (void)writer.ids().take(id); // the page's own
    }
    for (auto const& wijk : entry.wijken) {
        (void)writer.ids().take(wijk.fragment); // other pages link to these
    }

    auto const headline_end = end_of_headline(document.blocks);
    Page page;
    page.title = document.title;
    page.description = document.description;
    page.language = document.language;
    page.date = document.date;
    page.root = "../../";
    page.foot = document.foot;
    page.above = {{"../../index.html", std::string{k_rounds}}, {"../index.html", frame.round_name}};
    page.name = entry.name;
    page.hero = writer.blocks({document.blocks.begin(), headline_end});
    if (!entry.newest.empty() && !says(document.blocks.begin(), headline_end, entry.newest)) {
        page.hero += element("p", {{"class", "newest"}}, escaped_xml(entry.newest)) + "\n";
    }
    if (!has_notice(document.blocks)) {
        page.hero += notice_html(frame.notice);
    }
    page.hero += downloads(document.area, entry);
    page.content = writer.blocks({headline_end, document.blocks.end()});
    page.content += writer.footnotes(document.footnotes);
    page.contents = writer.contents();
    if (auto const wijken = wijk_by_wijk(entry, writer); !wijken.empty()) {
        page.content += wijken;
        page.contents.push_back({"wijk-voor-wijk", std::string{k_wijk_by_wijk}});
    }

    auto own_frame = frame;
    own_frame.example_note = document.example_note.empty() ? frame.example_note : document.example_note;
    return page_html(page, own_frame);
}

} // namespace wijkpeil
