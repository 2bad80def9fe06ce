// SPDX-License-Identifier: EUPL-1.2
#include "preview/page_head.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace wijkpeil {

std::string page_head(std::string const& version, PageState state)
{
    auto const attribute = [](char const* name, std::string const& value) {
        return fmt::format(" data-{}=\"{}\"", name, escaped_xml(value));
    };
    std::string attributes = attribute("versie", version);
    attributes += attribute("stand", state == PageState::good    ? "goed"
                                     : state == PageState::wrong ? "fout"
                                                                 : "laatste");
    attributes += attribute("taal", say("en")); // the language of these words themselves
    attributes += attribute("naam", say("Preview"));
    attributes += attribute("plaatsen", say("Show where texts are written"));
    attributes += attribute("bestand", "templates/zinnen.yaml");
    attributes += attribute("kopieer", say("Copy this place"));
    attributes += attribute("gekopieerd", say("Copied:"));
    attributes += attribute("gestopt", say("The preview has stopped; start it again to go on."));
    if (state == PageState::last) {
        attributes += attribute("laatste", say("This is the last good version of this page."));
    }
    return fmt::format("<link rel=\"stylesheet\" href=\"{0}voorvertoning.css\">\n"
                       "<script src=\"{0}voorvertoning.js\" defer{1}></script>\n",
                       k_own_folder, attributes);
}

std::string with_head(std::string html, std::string const& head)
{
    auto const end = html.find("</head>");
    return end == std::string::npos ? html : html.insert(end, head);
}

} // namespace wijkpeil
