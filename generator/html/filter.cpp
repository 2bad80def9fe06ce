// SPDX-License-Identifier: EUPL-1.2
#include "html/filter.hpp"

#include "base/text.hpp"
#include "html/markup.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

namespace wijkpeil {

namespace {

constexpr char const* k_look = "@media print{.filter{display:none}}"
                               "@supports not selector(:has(*)){.filter{display:none}}"
                               ".filter,.filter fieldset{border:0;margin:0 0 .6rem;padding:0;min-width:0}"
                               ".filter legend{font-weight:600;padding:0}"
                               ".filter div{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem}"
                               ".filter label{display:inline-flex;align-items:center;gap:.4rem;"
                               "min-height:1.8rem}";

std::string button(FilterOption const& option, bool chosen)
{
    auto const input = start_tag(
        "input",
        {{"type", "radio"}, {"name", "toon"}, {"id", option.id}, {"checked", chosen ? "checked" : ""}});
    return element("label", input + escaped_xml(option.label));
}

// `#a,#b` or, of one, `#a`.
std::string list_of(std::vector<std::string> const& selectors)
{
    return selectors.size() == 1 ? selectors.front() : ":is(" + joined(selectors, ",") + ")";
}

} // namespace

std::string filter_html(PageFilter const& filter)
{
    std::string groups;
    bool first = true;
    for (auto const& group : filter.groups) {
        std::string buttons;
        for (auto const& option : group.options) {
            buttons += button(option, first) + "\n";
            first = false;
        }
        buttons = element("div", "\n" + buttons) + "\n";
        groups +=
            group.name.empty()
                ? buttons
                : element("fieldset", element("legend", escaped_xml(group.name)) + "\n" + buttons) + "\n";
    }
    return groups.empty() ? groups
                          : element("fieldset", {{"class", "filter"}},
                                    element("legend", escaped_xml(filter.name)) + "\n" + groups) +
                                "\n";
}

std::string filter_style(PageFilter const& filter)
{
    if (filter.groups.empty()) {
        return {};
    }
    // Choices that hide the same share a rule.
    std::map<std::vector<std::string>, std::vector<std::string>> rules;
    for (auto const& group : filter.groups) {
        for (auto const& option : group.options) {
            std::vector<std::string> hidden;
            for (auto const& id : filter.all) {
                if (!option.shown.contains(id)) {
                    hidden.push_back("[aria-labelledby=" + id + "]");
                }
            }
            if (!hidden.empty()) {
                rules[std::move(hidden)].push_back("#" + option.id);
            }
        }
    }
    std::string style;
    for (auto const& [hidden, chosen] : rules) {
        style += "main:has(" + list_of(chosen) + ":checked) " + list_of(hidden) + "{display:none}";
    }
    return k_look + (style.empty() ? style : "@media screen{" + style + "}");
}

} // namespace wijkpeil
