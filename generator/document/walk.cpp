// SPDX-License-Identifier: EUPL-1.2
#include "document/walk.hpp"

namespace wijkpeil {
namespace {

class TextWalk
{
public:
    explicit TextWalk(std::function<void(Text&)> const& use) : use_(use) {}

    void operator()(Heading& heading) const { use_(heading.text); }
    void operator()(Paragraph& paragraph) const { use_(paragraph.text); }
    void operator()(List&) const {}
    void operator()(Table& table) const
    {
        use_(table.label);
        use_(table.headline);
        use_(table.subtitle);
        rows(table.head);
        rows(table.body);
        for (auto& note : table.notes) {
            use_(note.text);
        }
        use_(table.source);
    }
    void operator()(Figure& figure) const
    {
        use_(figure.label);
        use_(figure.headline);
        use_(figure.subtitle);
        use_(figure.source);
        if (figure.data) {
            (*this)(*figure.data);
        }
    }
    void operator()(KeyValues& keys) const
    {
        for (auto& key : keys.values) {
            use_(key.name);
            use_(key.value);
            for (auto& row : key.rows) {
                use_(row.label);
                use_(row.value);
            }
        }
    }
    void operator()(Tally& tally) const { pairs(tally.counts); }
    void operator()(Facts& facts) const { pairs(facts.facts); }
    void operator()(Contents& contents) const
    {
        for (auto& entry : contents.entries) {
            use_(entry.text);
        }
    }
    void operator()(Columns&) const {}
    void operator()(Accounts& accounts) const
    {
        for (auto& item : accounts.items) {
            use_(item.theme);
            for (auto& paragraph : item.paragraphs) {
                use_(paragraph);
            }
            use_(item.byline);
        }
    }
    void operator()(LetterHead& head) const
    {
        use_(head.sender);
        for (auto& line : head.addressee) {
            use_(line);
        }
        pairs(head.reference);
        pairs(head.above);
        use_(head.subject_label);
        pairs(head.below);
    }
    void operator()(Closing& closing) const
    {
        use_(closing.greeting);
        use_(closing.on_behalf);
        for (auto& one : closing.signatures) {
            use_(one.place);
            use_(one.function);
        }
    }
    void operator()(Section&) const {}

private:
    void rows(std::vector<Row>& rows) const
    {
        for (auto& row : rows) {
            for (auto& cell : row.cells) {
                use_(cell.text);
            }
        }
    }
    void pairs(std::vector<std::pair<Text, Text>>& pairs) const
    {
        for (auto& [label, value] : pairs) {
            use_(label);
            use_(value);
        }
    }

    std::function<void(Text&)> const& use_;
};

} // anonymous namespace

void for_each_text(std::vector<Block>& blocks, std::function<void(Text&)> const& use)
{
    for_each_node(blocks, TextWalk(use));
}

} // namespace wijkpeil
