// SPDX-License-Identifier: EUPL-1.2
#include "template/numbering.hpp"

#include "document/walk.hpp"

namespace wijkpeil {

std::vector<Block> numbered(std::vector<Block> blocks, Phrases const& phrases)
{
    int figures = 0;
    int tables = 0;
    for_each_node(blocks,
                  overloaded{
                      [&](Figure& figure) {
                          if (!figure.headline.empty()) {
                              figure.label = phrases.sentence("verwijzing", "figuur", {{"n", ++figures}});
                          }
                      },
                      [&](Table& table) {
                          if (!table.headline.empty()) {
                              table.label = phrases.sentence("verwijzing", "tabel", {{"n", ++tables}});
                          }
                      },
                      [](auto&) {},
                  });
    return blocks;
}

} // namespace wijkpeil
