// SPDX-License-Identifier: EUPL-1.2
// What every page of the site has: head, header with breadcrumb, example note, footer.
#pragma once

#include "html/blocks.hpp"
#include "html/html.hpp"

#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

struct Page {
    std::string title;       // without the site's name
    std::string description; // one sentence, for metadata
    std::string language = "nl";
    std::string date; // ISO, for metadata; may be empty
    std::string root; // from this page to the folder output/: "../../", "../" or ""
    std::string foot; // last line of the footer and of each printed page; may be empty
    // Pages above this one, nearest last: address, name.
    std::vector<std::pair<std::string, std::string>> above;
    std::string name; // of this page in the breadcrumb; empty: no breadcrumb
    std::string hero; // markup: headline and what belongs to it
    std::vector<PageHeading> contents;
    std::string style;   // rules of this page alone; may be empty
    std::string content; // markup: what comes below
};

[[nodiscard]] std::string page_html(Page const& page, SiteFrame const& frame);

// The notice as every page shows it; empty text gives nothing.
[[nodiscard]] std::string notice_html(std::string const& notice);

} // namespace wijkpeil
