// SPDX-License-Identifier: EUPL-1.2
// A PDF as Poppler reads it. The only door to Poppler. Not for use from two threads at once.
#pragma once

#include "proof/picture.hpp"
#include "proof/proof.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// Points, from the top left of the page.
struct PageBox {
    double left = 0, top = 0, right = 0, bottom = 0;
};

struct PlacedWord {
    std::string text;
    PageBox box;
};

// A named place that links can go to.
struct NamedTarget {
    std::string name;
    int page = 0; // 0: of no page
    bool on_page = true;
};

class PdfReader
{
public:
    // Keeps a view of `bytes`.
    explicit PdfReader(std::string_view bytes);
    ~PdfReader();
    PdfReader(PdfReader const&) = delete;
    PdfReader& operator=(PdfReader const&) = delete;

    [[nodiscard]] bool opened() const; // false: damaged, no PDF, or locked by a password
    [[nodiscard]] bool encrypted() const;

    [[nodiscard]] int pages() const { return pages_; }
    [[nodiscard]] std::string title();
    [[nodiscard]] std::string version();
    [[nodiscard]] std::string metadata(); // XMP; empty if there is none
    [[nodiscard]] std::vector<PdfFont> fonts();
    [[nodiscard]] std::vector<NamedTarget> targets();

    // Of a page, 1-based.
    [[nodiscard]] std::string text(int page); // in the order of drawing
    [[nodiscard]] std::vector<PlacedWord> words(int page);
    [[nodiscard]] PageBox box(int page);
    [[nodiscard]] Picture picture(int page, double dots_per_inch);

    // What Poppler complained of until now; it gives no other sign of damage that it could work around.
    [[nodiscard]] std::vector<std::string> const& complaints() const { return complaints_; }

private:
    struct Document;
    std::vector<std::string> complaints_;
    std::unique_ptr<Document> document_;
    int pages_ = 0;
};

} // namespace wijkpeil
