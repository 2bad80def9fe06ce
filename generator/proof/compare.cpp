// SPDX-License-Identifier: EUPL-1.2
#include "proof/compare.hpp"

#include "proof/findings.hpp"
#include "proof/page_text.hpp"
#include "proof/pairing.hpp"
#include "proof/word_diff.hpp"

#include <utility>

namespace wijkpeil {
namespace {

constexpr double k_dots_per_inch = 96;

std::vector<std::vector<std::string>> words_of_pages(PdfReader& reader)
{
    std::vector<std::vector<std::string>> pages;
    for (int page = 1; page <= reader.pages(); ++page) {
        pages.push_back(words_of(reader.text(page)));
    }
    return pages;
}

// A page to be compared: none if it is only in the other PDF.
struct Side {
    int page = 0;
    std::vector<std::string> words;
    Picture picture;
};

Side side_of(PdfReader& reader, std::vector<std::vector<std::string>> const& words,
             std::optional<std::size_t> index)
{
    if (!index) {
        return {};
    }
    int const page = static_cast<int>(*index) + 1;
    return {page, words[*index], reader.picture(page, k_dots_per_inch)};
}

std::optional<PageDifference> difference_of(Side const& before, Side const& after)
{
    auto words = word_diff(before.words, after.words);
    bool const both = before.page > 0 && after.page > 0;
    auto const boxes = both ? changed_boxes(before.picture, after.picture) : std::vector<PixelBox>();
    if (both && words.taken.empty() && words.added.empty() && boxes.empty()) {
        return {};
    }
    PageDifference difference;
    difference.before = before.page;
    difference.after = after.page;
    difference.taken = std::move(words.taken);
    difference.added = std::move(words.added);
    difference.places = static_cast<int>(boxes.size());
    difference.png = png_of(side_by_side(before.picture, after.picture, boxes));
    return difference;
}

} // namespace

std::optional<PdfComparison> compare_pdfs(NamedPdf const& before, NamedPdf const& after,
                                          Diagnostics& diagnostics)
{
    PdfReader first(before.bytes);
    PdfReader second(after.bytes);
    for (auto const& [reader, pdf] : {std::pair{&first, &before}, std::pair{&second, &after}}) {
        if (!reader->opened()) {
            (void)readable(*reader, pdf->place, diagnostics);
        }
    }
    if (!first.opened() || !second.opened()) {
        return {};
    }
    PdfComparison comparison{first.pages(), second.pages(), first.title(), second.title(), {}};
    if (before.bytes == after.bytes) {
        return comparison;
    }
    auto const words_before = words_of_pages(first);
    auto const words_after = words_of_pages(second);
    for (auto const& pair : paired(words_before, words_after)) {
        if (auto difference = difference_of(side_of(first, words_before, pair.before),
                                            side_of(second, words_after, pair.after))) {
            comparison.pages.push_back(std::move(*difference));
        }
    }
    return comparison;
}

} // namespace wijkpeil
