// SPDX-License-Identifier: EUPL-1.2
#include "pdf/paginate.hpp"

#include "pdf/page_filler.hpp"

#include <span>

namespace wijkpeil {

namespace {

class Paginator
{
public:
    Paginator(LayoutFlow const& flow, FootnoteFlows const& footnotes, PageHeights heights)
        : flow_{flow}, placed_(flow.size(), false), page_{footnotes, heights}
    {
    }

    [[nodiscard]] std::vector<PdfPage> pages()
    {
        for (std::size_t i = 0; i < flow_.size();) {
            auto const end = chain_end(i);
            if (!placed_[i]) { // else it went before a figure
                add_chain(i, end);
            }
            i = end;
        }
        return page_.finish();
    }

private:
    // One past the boxes that must stay with box `i`.
    [[nodiscard]] std::size_t chain_end(std::size_t i) const
    {
        while (i + 1 < flow_.size() && flow_[i].keep_with_next && !placed_[i + 1]) {
            ++i;
        }
        return i + 1;
    }

    [[nodiscard]] Chain chain(std::size_t first, std::size_t end) const
    {
        return {std::span{flow_}.subspan(first, end - first)};
    }

    void add_chain(std::size_t first, std::size_t end)
    {
        auto const boxes = chain(first, end);
        if (!page_.is_empty() && (!page_.takes(boxes) || !page_.section_may_begin(flow_[first]))) {
            if (end == first + 1 && flow_[first].moves) {
                put_text_before(end);
            }
            page_.begin(boxes.landscape());
        }
        if (page_.is_empty()) {
            page_.turn(boxes.landscape());
        }
        for (auto i = first; i < end; ++i) {
            if (!page_.is_empty() && !page_.takes(chain(i, i + 1))) { // a chain longer than a page
                page_.begin(boxes.landscape());
            }
            page_.put(flow_[i]);
            placed_[i] = true;
        }
    }

    // Running text from box `next` on, as far as it fits below what is there.
    void put_text_before(std::size_t next)
    {
        for (auto i = next; i < flow_.size() && flow_[i].flows;) {
            auto const end = chain_end(i);
            auto const boxes = chain(i, end);
            if (!boxes.flows() || !page_.takes(boxes)) {
                return;
            }
            for (; i < end; ++i) {
                page_.put(flow_[i]);
                placed_[i] = true;
            }
        }
    }

    LayoutFlow const& flow_;
    std::vector<bool> placed_;
    PageFiller page_;
};

} // namespace

std::vector<PdfPage> paginate(LayoutFlow const& flow, FootnoteFlows const& footnotes, PageHeights heights)
{
    return Paginator{flow, footnotes, heights}.pages();
}

} // namespace wijkpeil
