// SPDX-License-Identifier: EUPL-1.2
#include "html/page.hpp"

#include "html/wording.hpp"

#include <fmt/format.h>

namespace wijkpeil {

namespace {

// A quoted CSS string that cannot end the string, the rule or the <style> element.
std::string css_string(std::string_view text)
{
    std::string quoted{"\""};
    for (char const character : text) {
        auto const code = static_cast<unsigned char>(character);
        if (code < 0x20 || character == '"' || character == '\\' || character == '<') {
            quoted += fmt::format("\\{:x} ", code);
        } else {
            quoted += character;
        }
    }
    return quoted + "\"";
}

// Running head and foot on paper: CSS cannot take them from the page, so each page brings its own.
std::string print_style(Page const& page, SiteFrame const& frame)
{
    auto style = fmt::format("@page{{@top-left{{content:{}}}", css_string(page.title));
    if (!frame.example_note.empty()) {
        style += fmt::format("@top-right{{content:{}}}", css_string(frame.example_note));
    }
    if (!page.foot.empty()) {
        style += fmt::format("@bottom-left{{content:{}}}", css_string(page.foot));
    }
    return element("style", style + "}" + page.style) + "\n";
}

std::string meta(std::string const& name, std::string const& content)
{
    return content.empty() ? "" : start_tag("meta", {{"name", name}, {"content", content}}) + "\n";
}

std::string head_html(Page const& page, SiteFrame const& frame)
{
    std::vector<std::string> parts{page.title};
    if (!frame.title.empty() && page.title != frame.title) {
        parts.push_back(frame.title);
    }
    if (!frame.example_note.empty()) {
        parts.push_back(frame.example_note);
    }
    std::string html = "<meta charset=\"utf-8\">\n";
    html += element("title", escaped_xml(without_soft_hyphens(joined(parts, " – ")))) + "\n";
    html += meta("viewport", "width=device-width, initial-scale=1");
    html += meta("description", without_soft_hyphens(page.description));
    html += meta("dcterms.publisher", frame.publisher) + meta("dcterms.date", page.date);
    html += meta("color-scheme", "light dark");
    html += start_tag("link", {{"rel", "stylesheet"}, {"href", page.root + "assets/wijkpeil.css"}}) + "\n";
    html += "<link rel=\"icon\" href=\"data:,\">\n"; // no icon, and no request for one
    return element("head", "\n" + html + print_style(page, frame)) + "\n";
}

std::string breadcrumb(Page const& page)
{
    if (page.name.empty()) {
        return {};
    }
    std::string items;
    for (auto const& [address, name] : page.above) {
        items += element("li", link(address, escaped_xml(name))); // without an address only the name
    }
    items += element("li", {{"aria-current", "page"}}, escaped_xml(page.name));
    return element("nav", {{"class", "breadcrumb"}, {"aria-label", std::string{k_breadcrumb}}},
                   element("ol", items)) +
           "\n";
}

std::string header_html(Page const& page, SiteFrame const& frame)
{
    auto const publisher = element("p", {{"class", "publisher"}},
                                   element("strong", escaped_xml(frame.publisher)) + " " +
                                       element("span", escaped_xml(frame.title)));
    auto html = element("div", {{"class", "wrap"}}, publisher + "\n" + breadcrumb(page)) + "\n";
    if (!frame.example_note.empty()) {
        html += element("p", {{"class", "example"}, {"role", "note"}},
                        element("span", {{"class", "wrap"}}, escaped_xml(frame.example_note))) +
                "\n";
    }
    return element("header", {{"class", "site"}}, "\n" + html) + "\n";
}

std::string contents_html(std::vector<PageHeading> const& contents)
{
    if (contents.size() < 2) {
        return {};
    }
    std::string items;
    for (auto const& entry : contents) {
        items += element("li", link("#" + entry.id, entry.title)) + "\n";
    }
    return element("nav", {{"class", "contents"}, {"aria-labelledby", "op-deze-pagina"}},
                   element("h2", {{"id", "op-deze-pagina"}}, k_on_this_page) + element("ul", "\n" + items)) +
           "\n";
}

std::string footer_html(Page const& page, SiteFrame const& frame)
{
    auto const& contact = frame.contact;
    std::string line = escaped_xml(contact.label);
    if (!contact.mail.empty()) {
        line += " " + link("mailto:" + contact.mail, escaped_xml(contact.mail));
    }
    if (!contact.url.empty()) {
        line += " " + link(contact.url, escaped_xml(contact.url));
    }
    auto html = line.empty() ? line : element("p", {{"class", "contact"}}, line) + "\n";
    for (auto const words : {k_accessibility, k_printing}) {
        html += element("p", {{"class", "on-screen"}}, words) + "\n";
    }
    if (!page.foot.empty()) {
        html += element("p", escaped_xml(page.foot)) + "\n";
    }
    return element("footer", {{"class", "site"}}, element("div", {{"class", "wrap"}}, "\n" + html)) + "\n";
}

} // namespace

std::string notice_html(std::string const& notice)
{
    return notice.empty() ? ""
                          : element("p", {{"class", "notice"}, {"role", "note"}}, escaped_xml(notice)) + "\n";
}

// Written from front to back: a page of thousands of areas is many megabytes, which are copied once.
std::string page_html(Page const& page, SiteFrame const& frame)
{
    auto const contents = contents_html(page.contents);
    std::string html{"<!DOCTYPE html>\n"};
    html.reserve(page.content.size() + page.hero.size() + contents.size() + 20000);
    html += start_tag("html", {{"lang", page.language}}) + "\n" + head_html(page, frame) + "<body>\n";
    html += element("a", {{"class", "skip"}, {"href", "#inhoud"}}, k_skip) + "\n" + header_html(page, frame);
    html += start_tag("main", {{"id", "inhoud"}}) + "\n";
    html += element("div", {{"class", "hero"}}, element("div", {{"class", "wrap"}}, "\n" + page.hero)) + "\n";
    html += start_tag("div", {{"class", contents.empty() ? "wrap" : "wrap with-contents"}}) + "\n" + contents;
    html += start_tag("div", {{"class", "content"}}) + "\n";
    html += page.content;
    html += "</div>\n</div>\n</main>\n" + footer_html(page, frame) + "</body>\n</html>\n";
    return html;
}

} // namespace wijkpeil
