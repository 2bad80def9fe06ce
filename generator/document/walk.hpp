// SPDX-License-Identifier: EUPL-1.2
// From node to node through a document, in its order.
#pragma once

#include "document/document.hpp"

#include <functional>
#include <type_traits>
#include <vector>

namespace wijkpeil {

// Calls `use` with each node (a Heading, a Table, …), then with those inside it. `Blocks` is a list of
// blocks, const or not. Figures beside key values are nodes; the table of a figure's own data is not.
template <typename Blocks, typename Use>
void for_each_node(Blocks& blocks, Use const& use);

template <typename Node, typename Use>
void for_each_node_inside(Node& node, Use const& use)
{
    using Kind = std::remove_const_t<Node>;
    if constexpr (std::is_same_v<Kind, List>) {
        for (auto& item : node.items) {
            for_each_node(item, use);
        }
    } else if constexpr (std::is_same_v<Kind, KeyValues>) {
        for (auto& figure : node.beside) {
            use(figure);
        }
    } else if constexpr (std::is_same_v<Kind, Columns>) {
        for (auto& column : node.columns) {
            for_each_node(column, use);
        }
    } else if constexpr (std::is_same_v<Kind, LetterHead>) {
        use(node.subject);
    } else if constexpr (std::is_same_v<Kind, Section>) {
        use(node.heading);
        for_each_node(node.blocks, use);
    }
}

template <typename Blocks, typename Use>
void for_each_node(Blocks& blocks, Use const& use)
{
    for (auto& block : blocks) {
        std::visit(
            [&use](auto& node) {
                use(node);
                for_each_node_inside(node, use);
            },
            block.node);
    }
}

// Calls `use` with each text of the blocks, also of the data of figures; not with the words in drawings.
void for_each_text(std::vector<Block>& blocks, std::function<void(Text&)> const& use);

} // namespace wijkpeil
