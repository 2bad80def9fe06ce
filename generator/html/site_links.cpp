// SPDX-License-Identifier: EUPL-1.2
#include "html/site_links.hpp"

#include "base/text.hpp"
#include "document/walk.hpp"
#include "html/markup.hpp"
#include "html/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace wijkpeil {

namespace {

// A publication as a link, and behind it the same on paper; or only that.
std::string publication_link(PublicationEntry const& one, std::string const& area, std::string const& root,
                             bool with_paper)
{
    auto const of_area = hidden_words(" over " + area);
    if (one.html.empty()) {
        return link(root + one.pdf,
                    escaped_xml(one.name) + of_area + fmt::format(" ({})", paper_words(one.pages)));
    }
    auto html = link(root + one.html, escaped_xml(one.name) + of_area);
    if (with_paper && !one.pdf.empty()) {
        html += " (" + link(root + one.pdf, hidden_words(one.name + " als ") + paper_words(one.pages)) + ")";
    }
    return html;
}

std::string line_of(std::vector<std::string> const& links)
{
    return links.empty()
               ? std::string{}
               : element("p", {{"class", "also"}}, std::string{k_also_as} + " " + joined(links, ", ")) + "\n";
}

// A link to another page of the site, not to a place in this one nor to elsewhere.
bool is_of_site(std::string const& link)
{
    return !link.empty() && !link.starts_with('#') && link.find(':') == std::string::npos;
}

} // namespace

bool is_there(SiteFrame const& frame, std::string const& path)
{
    return frame.files == nullptr || frame.files->contains(path);
}

bool has_indicator_pages(SiteFrame const& frame)
{
    if (frame.files == nullptr || frame.dataset == nullptr) {
        return true;
    }
    auto const& all = frame.dataset->indicators;
    return std::all_of(all.begin(), all.end(), [&frame](Indicator const& indicator) {
        return is_there(frame, std::string(k_indicator_folder) + "/" + indicator.id + ".html");
    });
}

std::string commitments_link(SiteFrame const& frame, std::string const& root)
{
    bool const any = frame.dataset == nullptr || !frame.dataset->commitments.empty();
    constexpr auto k_path = "toezeggingen.html";
    return any && is_there(frame, k_path)
               ? element("p", {{"class", "also"}}, link(root + k_path, k_all_commitments)) + "\n"
               : std::string{};
}

void keep_links_to(Document& document, std::string const& folder, std::set<std::string> const* files)
{
    for_each_text(document.blocks, [&](Text& text) {
        for (auto& run : text) {
            if (!is_of_site(run.link)) {
                continue;
            }
            auto const file = run.link.substr(0, run.link.find('#'));
            auto const path = file.starts_with("../") ? file.substr(3) : folder + file;
            if (files == nullptr || !files->contains(path)) {
                run.link.clear();
            }
        }
    });
}

std::string other_publications(AreaEntry const& entry, std::string const& self)
{
    std::vector<std::string> links;
    for (auto const& one : entry.publications) {
        if (one.id != self) {
            links.push_back(publication_link(one, entry.name, "../", true));
        }
    }
    return line_of(links);
}

std::string publications_beside_report(AreaEntry const& entry)
{
    std::vector<std::string> links;
    for (auto const& one : entry.publications) {
        if (one.html != std::string(k_area_folder) + "/" + entry.id + ".html") {
            links.push_back(publication_link(one, entry.name, "", false));
        }
    }
    return line_of(links);
}

std::string paper_words(int pages)
{
    return pages == 0   ? std::string{"PDF"}
           : pages == 1 ? std::string{"PDF, 1 bladzijde"}
                        : fmt::format("PDF, {} bladzijden", pages);
}

} // namespace wijkpeil
