// SPDX-License-Identifier: EUPL-1.2
#include "template/parts_of_document.hpp"

#include "document/walk.hpp"
#include "template/references.hpp"

namespace wijkpeil {
namespace {

class Apart
{
public:
    Apart(std::string const& name, int notes) : before_(name + "-"), notes_(notes) {}

    void id(std::string& one) const
    {
        if (!one.empty()) {
            one.insert(0, before_);
        }
    }

    void text(Text& text) const
    {
        for (auto& run : text) {
            if (run.link.starts_with('#')) {
                run.link.insert(1, before_);
            }
            if (run.note > 0) {
                run.note += notes_;
            }
        }
    }

    template <typename Node>
    void node(Node& node) const
    {
        if constexpr (requires { node.id; }) {
            id(node.id);
        }
        if constexpr (std::is_same_v<Node, Figure>) {
            id(node.alternative_table);
            if (node.data) {
                id(node.data->id);
            }
        }
        if constexpr (std::is_same_v<Node, Contents>) {
            for (auto& entry : node.entries) {
                id(entry.target);
            }
        }
    }

private:
    std::string before_;
    int notes_;
};

} // anonymous namespace

void set_apart(std::vector<Block>& blocks, std::vector<Reference>& references, std::string const& name,
               int notes)
{
    Apart const apart(name, notes);
    for_each_node(blocks, [&apart](auto& node) { apart.node(node); });
    for_each_text(blocks, [&apart](Text& text) { apart.text(text); });
    for (auto& one : references) {
        apart.id(one.id);
    }
}

} // namespace wijkpeil
