// SPDX-License-Identifier: EUPL-1.2
#include "html/written.hpp"

#include "base/text.hpp"
#include "document/walk.hpp"

#include <fmt/format.h>

namespace wijkpeil {

std::set<int> sentence_lines(Text const& text)
{
    std::set<int> lines;
    for (auto const& run : text) {
        if (run.sentence_line > 0) {
            lines.insert(run.sentence_line);
        }
    }
    return lines;
}

std::set<int> sentence_lines(Block const& block)
{
    if (auto const* section = std::get_if<Section>(&block.node)) {
        return sentence_lines(section->heading.text);
    }
    if (std::holds_alternative<Columns>(block.node) || std::holds_alternative<List>(block.node)) {
        return {};
    }
    std::set<int> lines;
    std::vector<Block> copy{block};
    for_each_text(copy, [&lines](Text const& text) { lines.merge(sentence_lines(text)); });
    return lines;
}

std::string with_place(std::string html, Place const& written, std::set<int> const& sentences)
{
    auto const tag = html.find('<');
    if (tag == std::string::npos || (written.file.empty() && sentences.empty())) {
        return html;
    }
    std::string attributes;
    if (!written.file.empty()) {
        attributes += fmt::format(" data-plaats=\"{}:{}\"", escaped_xml(written.file), written.line);
    }
    if (!sentences.empty()) {
        attributes += fmt::format(" data-zinnen=\"{}\"", fmt::join(sentences, " "));
    }
    return html.insert(html.find_first_of(" >", tag), attributes);
}

} // namespace wijkpeil
