// SPDX-License-Identifier: EUPL-1.2
// The head of a letter or memo, and who signs it.
#include "html/blocks.hpp"
#include "html/inline_text.hpp"

namespace wijkpeil {

std::string BlockWriter::pairs(char const* css_class, std::vector<std::pair<Text, Text>> const& pairs)
{
    if (pairs.empty()) {
        return {};
    }
    std::string items;
    for (auto const& [label, value] : pairs) {
        items += element("div", element("dt", inline_html(label, style())) +
                                    element("dd", inline_html(value, style())));
    }
    return element("dl", {{"class", css_class}}, items) + "\n";
}

std::string BlockWriter::write(LetterHead const& node)
{
    std::string html = "\n";
    if (!node.sender.empty()) {
        html += element("p", {{"class", "source"}}, inline_html(node.sender, style())) + "\n";
    }
    std::string lines;
    for (auto const& line : node.addressee) {
        lines += element("p", inline_html(line, style()));
    }
    if (!lines.empty()) {
        html += element("div", {{"class", "address"}}, lines) + "\n";
    }
    html += pairs("facts reference", node.reference);
    html += pairs("facts", node.above);
    html += element("div", {{"class", "subject"}},
                    element("p", inline_html(node.subject_label, style())) + write(node.subject)) +
            "\n";
    html += pairs("facts", node.below);
    return element("div", {{"class", "letter"}}, html) + "\n";
}

std::string BlockWriter::write(Closing const& node)
{
    std::string html = "\n";
    for (auto const* words : {&node.greeting, &node.on_behalf}) {
        if (!words->empty()) {
            html += element("p", inline_html(*words, style())) + "\n";
        }
    }
    std::string signatures;
    for (auto const& one : node.signatures) {
        auto const place =
            one.place.empty() ? "" : element("p", {{"class", "source"}}, inline_html(one.place, style()));
        signatures += element("div", place + element("p", inline_html(one.function, style())));
    }
    html += element("div", {{"class", "columns even signatures"}}, signatures) + "\n";
    return element("div", {{"class", "closing"}}, html) + "\n";
}

} // namespace wijkpeil
