// SPDX-License-Identifier: EUPL-1.2
#include "proof/proof.hpp"

#include "base/messages.hpp"
#include "proof/findings.hpp"
#include "proof/page_text.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

void compare_titles(PdfReader& reader, std::string const& printed, Place const& place,
                    Diagnostics& diagnostics)
{
    if (auto const title = reader.title(); title != printed) {
        diagnostics.error(place, say("the title of the PDF is \"{}\", but printed was: {}", title, printed));
    }
}

void compare_pages(PdfReader const& reader, int printed, Place const& place, Diagnostics& diagnostics)
{
    if (reader.pages() != printed) {
        diagnostics.error(place, say("pages in the PDF: {}, printed: {}", reader.pages(), printed));
    }
}

// What was drawn stands in the page's text in the same order. Words of figures may stand between; so each
// text is looked for behind the one before it, and the first place is always the best one.
class TextProof
{
public:
    TextProof(PdfReader& reader, Place const& place, Diagnostics& diagnostics)
        : reader_(reader), place_(place), diagnostics_(diagnostics)
    {
    }

    void find(PrintedText const& printed)
    {
        if (printed.page > reader_.pages()) {
            return; // that pages are gone was said already
        }
        if (printed.page != page_) {
            page_ = printed.page;
            text_ = comparable(reader_.text(page_));
            behind_ = 0;
        }
        auto const wanted = comparable(printed.text);
        auto const found = text_.find(wanted, behind_);
        if (found != std::string::npos) {
            behind_ = found + wanted.size();
        } else if (text_.find(wanted) != std::string::npos) {
            diagnostics_.error(place_,
                               say("page {}: the text \"{}\" is not where it was printed in the order of "
                                   "reading",
                                   page_, beginning(printed.text)));
        } else {
            diagnostics_.error(
                place_, say("page {}: the text \"{}\" cannot be read back", page_, beginning(printed.text)),
                say("shorten the text, or make room for it in {}", "styles/pagina.yaml"));
        }
    }

private:
    PdfReader& reader_;
    Place const& place_;
    Diagnostics& diagnostics_;
    int page_ = 0;
    std::string text_;
    std::size_t behind_ = 0;
};

} // namespace

void prove(PrintedPdf const& printed, Place const& place, Diagnostics& diagnostics)
{
    PdfReader reader(printed.bytes);
    if (!readable(reader, place, diagnostics)) {
        return;
    }
    compare_pages(reader, printed.pages, place, diagnostics);
    compare_titles(reader, printed.title, place, diagnostics);
    report_marks(reader.metadata(), place, diagnostics);
    report_fonts(reader.fonts(), place, diagnostics);
    auto texts = printed.texts;
    std::stable_sort(texts.begin(), texts.end(),
                     [](PrintedText const& a, PrintedText const& b) { return a.page < b.page; });
    TextProof proof(reader, place, diagnostics);
    for (auto const& text : texts) {
        proof.find(text);
    }
    report_words_off_page(reader, place, diagnostics);
    report_targets(reader.targets(), place, diagnostics);
    auto const structure = read_structure(printed.bytes);
    report_structure(structure, place, diagnostics);
    report_complaints(reader, structure, place, diagnostics);
}

std::optional<PdfFacts> inspect(std::string_view bytes, Place const& place, Diagnostics& diagnostics)
{
    PdfReader reader(bytes);
    if (!readable(reader, place, diagnostics)) {
        return {};
    }
    auto const xmp = reader.metadata();
    auto const structure = read_structure(bytes);
    PdfFacts facts;
    facts.pages = reader.pages();
    facts.title = reader.title();
    facts.version = reader.version();
    facts.pdfa = property_of(xmp, "pdfaid:part") + property_of(xmp, "pdfaid:conformance");
    facts.pdfua = property_of(xmp, "pdfuaid:part");
    facts.tagged = structure.tagged;
    facts.fonts = reader.fonts();
    facts.attachments = structure.attachments;
    if (facts.title.empty()) {
        diagnostics.error(place, say("the PDF has no title"),
                          say("give it one: screen readers say it first"));
    }
    report_marks(xmp, place, diagnostics);
    report_fonts(facts.fonts, place, diagnostics);
    report_words_off_page(reader, place, diagnostics);
    report_targets(reader.targets(), place, diagnostics);
    report_structure(structure, place, diagnostics);
    report_complaints(reader, structure, place, diagnostics);
    return facts;
}

std::string first_page_png(std::string_view bytes, int width)
{
    constexpr double k_points_per_inch = 72;
    PdfReader reader(bytes);
    if (!reader.opened() || reader.pages() == 0) {
        return {};
    }
    auto const box = reader.box(1);
    // Twice as large and then halved: Poppler draws no line thinner than a pixel.
    auto const picture = reader.picture(1, 2 * width * k_points_per_inch / (box.right - box.left));
    return picture.width < 2 || picture.height < 2 ? std::string() : png_of(halved(picture));
}

std::optional<PngSize> size_of_png(std::string_view png)
{
    // Signature, length and name of the first chunk; then width and height, the largest byte first.
    constexpr std::string_view k_head{"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16};
    if (!png.starts_with(k_head) || png.size() < k_head.size() + 8) {
        return {};
    }
    auto const number = [&](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            value = value << 8U | static_cast<unsigned char>(png[k_head.size() + at + i]);
        }
        return static_cast<int>(value);
    };
    return PngSize{number(0), number(4)};
}

} // namespace wijkpeil
