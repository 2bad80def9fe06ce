// SPDX-License-Identifier: EUPL-1.2
// The room `html`: document tree → pages of a site that works without scripts, offline and in print.
#pragma once

#include "base/diagnostics.hpp"
#include "document/document.hpp"
#include "document/page_filter.hpp"
#include "figure/figure.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

// What a page says outside its document.
struct SiteFrame {
    std::string publisher;
    std::string title;  // of the site
    std::string notice; // what every start page says besides (may be empty)
    std::string introduction;
    std::string example_note;             // that it is an example, a draft or both
    std::vector<std::string> open_points; // of a draft: what is not done yet, one sentence each
    Contact contact;
    std::string round_id;
    std::string round_name;
    Dataset const* dataset = nullptr; // where values come from; without it they do not say so
    bool places = false;              // elements say where they were written: for the preview
    // Files of the round, relative to its folder, that are there once the build is done: no page links to
    // another. nullptr: all are there.
    std::set<std::string> const* files = nullptr;
    bool map_pictures = true; // kaarten/<map>.png
    std::string calendar{};   // file beside the start page; empty: there is none
};

// A document about an area, as other pages link to it.
struct PublicationEntry {
    std::string id;
    std::string name; // inside a sentence: "factsheet"
    std::string html; // in the folder of the round: "raad/zaandam-oost-factsheet.html"; empty: there is none
    std::string pdf;
    int pages = 0; // of the PDF; 0: not known
};

// One area as the start page shows it.
struct AreaEntry {
    std::string id;
    std::string name;
    std::string municipality;
    Text finding;                         // one sentence
    std::string finding_html = {};        // the same, after set_for_round_page()
    std::string newest;                   // "Nieuwste cijfer: 2020"
    std::vector<Geometry const*> outline; // its regions, for the map of the country
    struct WijkEntry {
        std::string code;
        std::string name;
        std::string fragment;            // id on the area's page: "wk047912"
        Text sentences;                  // two plain sentences with its values
        std::string sentences_html = {}; // the same, after set_for_round_page()
    };
    std::vector<WijkEntry> wijken;
    struct Thumbnail { // <area>.png beside the page; without width there is none
        int width = 0;
        int height = 0;
    };
    Thumbnail thumbnail;
    bool has_pdf = true; // <area>.pdf and <area>.csv beside the page
    bool has_csv = true;
    bool has_page = true;                         // gebieden/<area>.html
    std::vector<PublicationEntry> publications{}; // of which there is a file; in the order of the project
};

// output/<round>/gebieden/<area>.html
[[nodiscard]] std::string area_page(Document const& document, AreaEntry const& entry, SiteFrame const& frame,
                                    Figures const& figures);
// Another publication of the area: output/<round>/raad/<area>-<publication>.html
[[nodiscard]] std::string publication_page(Document const& document, AreaEntry const& entry,
                                           SiteFrame const& frame, Figures const& figures);
// Where the page of a document over all areas stands: output/<round>/programma.html,
// output/<round>/indicatoren/<indicator>.html.
struct DocumentPlace {
    std::string root; // from the page to output/: "../../"
    // Pages above it, nearest last: address, name. Without an address there is no such page.
    std::vector<std::pair<std::string, std::string>> above;
    std::string name;  // in the breadcrumb
    std::string pdf{}; // address of the same document on paper; empty: there is none
    int pages = 0;     // of that
    std::vector<std::pair<std::string, std::string>> see_also{}; // address, words
    PageFilter filter{}; // which of its sections are shown; such a page has no list of contents
};
[[nodiscard]] std::string document_page(Document const& document, DocumentPlace const& place,
                                        SiteFrame const& frame, Figures const& figures);

// Takes away links to files of the site that are not among `files` (none are: nullptr), so that their words
// stay. `folder`: that of the document's page in the folder of the round, "" or "indicatoren/".
void keep_links_to(Document& document, std::string const& folder, std::set<std::string> const* files);

// A theme with its indicators, of which each has a page.
struct ThemeEntry {
    std::string name;
    std::vector<std::pair<std::string, std::string>> indicators; // id, name
};

// output/<round>/index.html: map of the country, all areas with their finding, all wijken, all indicators.
// Sets the texts that the round page needs, and drops them: a text with its values takes twenty times the
// room of its words, and thousands of entries wait for that page.
void set_for_round_page(AreaEntry& entry);
[[nodiscard]] std::string round_page(std::vector<AreaEntry> const& areas,
                                     std::vector<Geometry> const& country,
                                     std::vector<ThemeEntry> const& themes, SiteFrame const& frame,
                                     Figures const& figures);
// A round as the start page shows it.
struct RoundEntry {
    Round const* round = nullptr;
    std::string address;    // of its pages: "2027-voorjaar/index.html"; empty: there are none
    std::string correction; // that it was corrected, and why; empty if it was not
    std::vector<std::pair<int, std::string>> earlier; // issues that were replaced: number, address
};
// output/index.html: the rounds. `current`: id of the project's own.
[[nodiscard]] std::string start_page(std::vector<RoundEntry> const& rounds, std::string const& current,
                                     SiteFrame const& frame, Figures const& figures);
// Files of output/assets/: name → bytes (stylesheet made of styles/web.css, styles/huisstijl.css and the
// palette, fonts). `inputs` receives the style files read.
[[nodiscard]] std::map<std::string, std::string> site_assets(std::filesystem::path const& project,
                                                             Figures const& figures, Diagnostics& diagnostics,
                                                             std::map<std::string, std::string>& inputs);

} // namespace wijkpeil
