// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "figure/map_style.hpp"

#include <algorithm>
#include <regex>
#include <vector>

namespace wijkpeil {

namespace {

std::vector<std::string> const k_fields{"kleur",  "klasse", "ontbreekt", "naam",
                                        "waarde", "eigen",  "benadering"};
std::vector<std::string> const k_layers{"land",     "buren",         "gebieden",
                                        "arcering", "gemeentegrens", "gebiedsgrens"};

// Comments as blanks, so that places stay right.
std::string without_comments(std::string xml)
{
    for (std::size_t start = xml.find("<!--"); start != std::string::npos; start = xml.find("<!--", start)) {
        std::size_t const close = xml.find("-->", start);
        std::size_t const end = close == std::string::npos ? xml.size() : close + 3;
        for (; start < end; ++start) {
            xml[start] = xml[start] == '\n' ? '\n' : ' ';
        }
    }
    return xml;
}

template <typename Report>
void each_unknown(std::string const& xml, std::regex const& pattern, std::vector<std::string> const& known,
                  Report const& report)
{
    for (std::sregex_iterator match(xml.begin(), xml.end(), pattern); match != std::sregex_iterator();
         ++match) {
        std::string const name = (*match)[1].str();
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            report(name, static_cast<std::size_t>(match->position(1)));
        }
    }
}

} // namespace

void check_style_names(std::string const& file, std::string const& xml, Diagnostics& diagnostics)
{
    std::string const text = without_comments(xml);
    each_unknown(text, std::regex("\\[([^\\]<>\"]+)\\]"), k_fields,
                 [&](std::string const& name, std::size_t at) {
                     diagnostics.error(place_at(file, xml, at, name.size()),
                                       say("unknown field \"{}\" in the map style", name),
                                       spelling_hint(name, k_fields));
                 });
    each_unknown(text, std::regex("<Layer\\s[^>]*name=\"([^\"]*)\""), k_layers,
                 [&](std::string const& name, std::size_t at) {
                     diagnostics.error(place_at(file, xml, at, name.size()),
                                       say("unknown layer \"{}\" in the map style", name),
                                       spelling_hint(name, k_layers));
                 });
    // Letters of Mapnik would not be those that were measured when names were placed.
    each_unknown(text, std::regex("<((?:Text|Shield|GroupSymbolizer)\\w*)"), {},
                 [&](std::string const& name, std::size_t at) {
                     diagnostics.error(place_at(file, xml, at, name.size()),
                                       say("\"{}\" cannot be used in the map style", name),
                                       say("leave it out; the program itself writes names and values"));
                 });
}

} // namespace wijkpeil
