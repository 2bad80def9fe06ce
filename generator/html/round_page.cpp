// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/country_map.hpp"
#include "html/inline_text.hpp"
#include "html/page.hpp"
#include "html/site_links.hpp"
#include "html/wording.hpp"
#include "language/language.hpp"

#include <fmt/format.h>

namespace wijkpeil {

namespace {

// "zestien gebieden", "Eén wijk": the number in words, where "een" would be read as an article.
std::string counted(std::size_t count, std::string_view one, std::string_view more)
{
    return count == 1 ? std::string{one} : fmt::format("{} {}", count_text(static_cast<long>(count)), more);
}

std::string address(AreaEntry const& area)
{
    return "gebieden/" + area.id + ".html";
}
std::string wijken_id(AreaEntry const& area)
{
    return "wijken-" + area.id;
}

std::string introduction_html(std::string const& introduction)
{
    return introduction.empty() ? "" : element("p", {{"class", "lead"}}, escaped_xml(introduction)) + "\n";
}

// A finding may link within its own page; here those links would lead nowhere.
std::string set_text(Text const& text, std::string const& html)
{
    return html.empty() ? inline_html(text, {.links = false}) : html;
}

std::string area_item(AreaEntry const& area, BlockWriter& writer)
{
    Run name;
    name.text = area.name;
    name.link = area.has_page ? address(area) : std::string{};
    std::vector<std::string> about;
    for (auto const& words : {area.municipality, area.newest}) {
        if (!words.empty()) {
            about.push_back(escaped_xml(words));
        }
    }
    auto html =
        writer.heading(3, "", {name}) + element("p", {{"class", "about"}}, joined(about, " · ")) + "\n";
    html += element("p", set_text(area.finding, area.finding_html)) + "\n";
    html += publications_beside_report(area);
    if (area.has_page && !area.wijken.empty()) {
        html += element("p", link("#" + wijken_id(area),
                                  sentence_case(counted(area.wijken.size(), "Eén wijk", "wijken")) +
                                      hidden_words(" van " + area.name))) +
                "\n";
    }
    return element("li", {{"id", "gebied-" + area.id}}, "\n" + html) + "\n";
}

std::string wijken_of(AreaEntry const& area, BlockWriter& writer)
{
    if (!area.has_page || area.wijken.empty()) {
        return {};
    }
    std::string items;
    for (auto const& wijk : area.wijken) {
        auto const name = link(address(area) + "#" + wijk.fragment, escaped_xml(wijk.name));
        items +=
            element("li", element("strong", name) + "<br>" + set_text(wijk.sentences, wijk.sentences_html)) +
            "\n";
    }
    return writer.heading(3, wijken_id(area), text_of(area.name)) +
           element("ul", {{"class", "wijken"}}, "\n" + items) + "\n";
}

std::string indicators_of(ThemeEntry const& theme, SiteFrame const& frame, BlockWriter& writer)
{
    std::string items;
    for (auto const& [id, name] : theme.indicators) {
        auto const page = "indicatoren/" + id + ".html";
        items += element("li", link(is_there(frame, page) ? page : "", escaped_xml(name))) + "\n";
    }
    auto const list =
        items.empty() ? element("p", {{"class", "about"}}, k_no_indicator) : element("ul", "\n" + items);
    return element("div", writer.heading(3, "", text_of(theme.name)) + list) + "\n";
}

// A section of this page with its entry in the table of contents; nothing if it would be empty.
class Sections
{
public:
    explicit Sections(Page& page) : page_(page) {}

    void add(BlockWriter& writer, std::string const& id, std::string_view title, auto const& content_of)
    {
        auto const heading = writer.heading(2, id, text_of(std::string{title}));
        auto const content = content_of();
        if (content.empty()) {
            return;
        }
        page_.contents.push_back({id, std::string{title}});
        page_.content += start_tag("section", {{"aria-labelledby", id}}) + "\n" + heading;
        page_.content += content;
        page_.content += "</section>\n";
    }

private:
    Page& page_;
};

// What a draft must still say; empty if nothing.
std::string open_points_html(std::vector<std::string> const& points)
{
    std::string items;
    for (auto const& one : points) {
        items += element("li", escaped_xml(one)) + "\n";
    }
    return items.empty() ? items : element("ul", "\n" + items) + "\n";
}

} // namespace

void set_for_round_page(AreaEntry& entry)
{
    entry.finding_html = set_text(entry.finding, entry.finding_html);
    entry.finding_html.shrink_to_fit(); // it grew piece by piece, and waits for the end
    entry.finding = Text();             // not {}: that would keep the room for its runs
    for (auto& wijk : entry.wijken) {
        wijk.sentences_html = set_text(wijk.sentences, wijk.sentences_html);
        wijk.sentences_html.shrink_to_fit();
        wijk.sentences = Text();
    }
}

namespace {

// A letter over all areas, as a page and on paper.
std::string publications_of_round(SiteFrame const& frame)
{
    std::string all;
    if (frame.dataset == nullptr) {
        return all;
    }
    for (auto const& one : frame.dataset->settings.publications) {
        auto const html = one.path_of({}, ".html");
        auto const pdf = one.path_of({}, ".pdf");
        if (one.about != Publication::About::round || !is_there(frame, html)) {
            continue;
        }
        auto line = link(html, escaped_xml(one.name), "go");
        if (is_there(frame, pdf)) {
            line += " " + link(pdf, escaped_xml(one.name) + " (PDF)");
        }
        all += element("p", {{"class", "also"}}, line) + "\n";
    }
    return all;
}

} // namespace

std::string round_page(std::vector<AreaEntry> const& areas, std::vector<Geometry> const& country,
                       std::vector<ThemeEntry> const& themes, SiteFrame const& frame, Figures const& figures)
{
    BlockWriter writer{figures};
    Page page;
    auto const how_many = counted(areas.size(), "één gebied", "gebieden");
    page.title = fmt::format("{}: {}", sentence_case(frame.round_name), how_many);
    page.description = frame.introduction;
    page.root = "../";
    page.above = {{"../index.html", std::string{k_rounds}}};
    page.name = frame.round_name;
    page.hero = writer.heading(1, "", text_of(page.title)) + introduction_html(frame.introduction) +
                notice_html(frame.notice);
    if (!themes.empty() && is_there(frame, "programma.html")) {
        page.hero += element("p", link("programma.html", k_programme, "go")) + "\n";
    }
    page.hero += commitments_link(frame, {}) + publications_of_round(frame);

    // There is no such page unless the build knows its files and made it.
    if (frame.files != nullptr && frame.files->contains(k_changes_page)) {
        page.hero += element("p", link(k_changes_page, k_changes, "go")) + "\n";
    }
    if (frame.files != nullptr && frame.files->contains(k_readiness_page)) {
        page.hero += element("p", link(k_readiness_page, k_readiness_link, "go")) + "\n";
    }
    if (frame.files != nullptr && frame.files->contains(k_correction_page)) {
        page.hero += element("p", link(k_correction_page, k_correction, "go")) + "\n";
    }

    Sections sections{page};
    sections.add(writer, "concept", k_open_points, [&] { return open_points_html(frame.open_points); });
    sections.add(writer, "kaart", k_map, [&] { return country_map(areas, country); });
    sections.add(writer, "gebieden", k_areas, [&] {
        std::string items;
        for (auto const& area : areas) {
            items += items.empty() ? start_tag("ol", {{"class", "areas"}}) + "\n" : std::string{};
            items += area_item(area, writer);
        }
        return items.empty() ? items : std::move(items) + "</ol>\n";
    });
    sections.add(writer, "indicatoren", k_indicators, [&] {
        std::string groups;
        for (auto const& theme : themes) {
            groups += indicators_of(theme, frame, writer);
        }
        return groups.empty() ? groups : element("div", {{"class", "columns"}}, "\n" + groups) + "\n";
    });
    sections.add(writer, "wijken", k_wijken, [&] {
        std::string groups;
        for (auto const& area : areas) {
            groups += wijken_of(area, writer);
        }
        return groups;
    });
    return page_html(page, frame);
}

} // namespace wijkpeil
