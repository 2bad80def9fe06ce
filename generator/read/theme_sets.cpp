// SPDX-License-Identifier: EUPL-1.2
// `themasets` of geo/indicatoren.yaml: the themes of other parties beside those of the project.
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

ThemeSet::Entry read_entry(YamlNode const& node, Known const& themes, Diagnostics& diagnostics)
{
    ThemeSet::Entry entry;
    YamlMap map{node, say("a theme of a theme set"), diagnostics};
    entry.name = map.required_text("naam");
    for (auto const& theme : map.list("themas")) {
        if (themes.lacks(theme.text)) {
            diagnostics.error(theme.place, say("unknown theme \"{}\"", theme.text), themes.hint(theme.text));
        }
    }
    entry.themes = map.texts("themas");
    map.finish();
    return entry;
}

ThemeSet read_set(YamlNode const& node, Known const& themes, Diagnostics& diagnostics)
{
    ThemeSet set;
    YamlMap map{node, say("a theme set"), diagnostics};
    set.id = map.required_id("id");
    set.place = map.place("id");
    set.name = map.required_text("naam");
    set.origin = map.required_text("herkomst");
    map.require("themas");
    for (auto const& entry : map.list("themas")) {
        set.entries.push_back(read_entry(entry, themes, diagnostics));
    }
    map.finish();
    return set;
}

} // namespace

std::vector<ThemeSet> read_theme_sets(std::vector<YamlNode> const& nodes, Known const& themes,
                                      Diagnostics& diagnostics)
{
    std::vector<ThemeSet> sets;
    for (auto const& node : nodes) {
        add_unique(sets, read_set(node, themes, diagnostics), diagnostics);
    }
    return sets;
}

} // namespace wijkpeil
