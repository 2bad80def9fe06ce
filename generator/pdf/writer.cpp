// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf.hpp"

#include "base/messages.hpp"
#include "base/progress.hpp"
#include "pdf/draw.hpp"
#include "pdf/layout.hpp"
#include "pdf/marks.hpp"
#include "pdf/page_fonts.hpp"
#include "pdf/paginate.hpp"
#include "pdf/structure.hpp"
#include "pdf/styles.hpp"
#include "pdf/tagged_pdf.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace wijkpeil {

namespace {

PdfDescription description_of(Document const& document)
{
    auto const& note = document.example_note;
    PdfDescription description;
    description.title = note.empty() ? document.title : document.title + ". " + note;
    description.subject = document.description;
    description.keywords = document.round_name;
    description.language = document.language;
    // Without a date of the round: the day on which computers begin to count, never that of the clock.
    auto date = document.date.empty() ? std::string{"1970-01-01"} : document.date;
    date += date.size() == 4 ? "-01-01" : date.size() == 7 ? "-01" : "";
    description.timestamp = date + "T00:00:00Z";
    return description;
}

// The page on which each id stands.
std::map<std::string, int> target_pages(std::vector<PdfPage> const& pages)
{
    std::map<std::string, int> result;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (auto const& placed : pages[page].boxes) {
            for (auto const& piece : placed.box->pieces) {
                auto const* target = std::get_if<TargetPiece>(&piece);
                if (target != nullptr && !target->id.empty()) {
                    result.emplace(target->id, static_cast<int>(page) + 1);
                }
            }
        }
    }
    return result;
}

// Every text piece of the flow once, also those of repeated heads.
template <typename Visit>
void each_text(LayoutFlow const& flow, Visit visit)
{
    for (auto const& box : flow) {
        for (auto const& piece : box.pieces) {
            if (auto const* text = std::get_if<TextPiece>(&piece)) {
                visit(*text->text);
            }
        }
    }
}

// True if the printed page numbers have as many digits as were kept free for them.
bool digits_fit(LayoutFlow const& flow, std::map<std::string, int> const& known,
                std::map<std::string, int> const& pages)
{
    auto const digits = [](std::map<std::string, int> const& map, std::string const& id) {
        auto const found = map.find(id);
        return found == map.end() ? 1 : std::to_string(found->second).size();
    };
    bool fit = true;
    each_text(flow, [&](SetText const& text) {
        for (auto const& id : text.page_ids()) {
            fit = fit && digits(known, id) == digits(pages, id);
        }
    });
    return fit;
}

// A document in boxes on pages.
struct PagedDocument {
    std::unique_ptr<TextSetter> setter;
    LayoutFlow flow;
    FootnoteFlows footnotes;
    std::vector<PdfPage> pages; // points into flow and footnotes
    std::map<std::string, int> targets;
};

// Laid out once; again only if a contents line turns out to name a page above 9.
PagedDocument paged(Document const& document, PageFonts const& fonts, PageStyles const& styles,
                    Figures const& figures)
{
    constexpr int k_most_times = 3;
    PagedDocument result;
    for (int time = 0; time < k_most_times; ++time) {
        auto const known = result.targets;
        result.setter = std::make_unique<TextSetter>(fonts, styles, known);
        LayoutContext const context{*result.setter, styles, figures};
        result.flow = document_flow(document, context);
        result.footnotes = footnote_flows(document, context);
        result.pages = paginate(result.flow, result.footnotes,
                                {styles.text_height_pt(), styles.on_its_side().text_height_pt()});
        result.targets = target_pages(result.pages);
        if (digits_fit(result.flow, known, result.targets)) {
            break;
        }
    }
    each_text(result.flow, [&](SetText& text) { text.print_pages(result.targets); });
    return result;
}

// True for a line of a name on a map, if the whole name is among the texts too.
bool is_part_of_another(std::string const& text, std::set<std::string> const& texts)
{
    return std::any_of(texts.begin(), texts.end(), [&](std::string const& other) {
        return other.size() > text.size() && other.find(text) != std::string::npos;
    });
}

// What went wrong with the texts of a document.
void report(Document const& document, std::set<std::string> const& without_glyph, Marker const& marker,
            Structure const& structure, Diagnostics& diagnostics)
{
    auto const place = place_of_file(document.area + ".pdf");
    for (auto const& text : without_glyph) {
        if (is_part_of_another(text, without_glyph)) {
            continue;
        }
        diagnostics.error(place, say("no font has a letter of \"{}\"", text),
                          say("use another character, or add a font that has it to styles/fonts"));
    }
    for (auto const& link : marker.dead_links()) {
        diagnostics.error(place, say("the link \"{}\" points at nothing in the report", link),
                          say("link to the id of a heading, table or figure of this report"));
    }
    for (auto const& text : marker.outside()) {
        diagnostics.error(place, say("the text \"{}\" does not fit on the page", text),
                          say("make it shorter, or give words that are too long a place to break"));
    }
    for (auto const& id : structure.without_alternative()) {
        diagnostics.error(place, say("the figure \"{}\" has no alternative text", id));
    }
    for (auto const& text : structure.not_drawn()) {
        diagnostics.error(place, say("the text \"{}\" was left out of the PDF", text));
    }
}

// What stands on pages beyond the first `most`.
double height_beyond(std::vector<PdfPage> const& pages, std::size_t most)
{
    double height = 0;
    for (auto page = most; page < pages.size(); ++page) {
        for (auto const& placed : pages[page].boxes) {
            height += placed.repeated ? 0 : placed.box->height * placed.scale;
        }
    }
    return height;
}

void report_length(Document const& document, PagedDocument const& paged_document, double page_height,
                   Diagnostics& diagnostics)
{
    constexpr double k_mm_per_pt = 25.4 / 72;
    auto const& pages = paged_document.pages;
    auto const most = static_cast<std::size_t>(document.most_pages);
    if (most == 0 || pages.size() <= most) {
        return;
    }
    // Of one page it is known: a high figure that went to the next one may have lacked little.
    auto const over_one = flow_height(paged_document.flow) - page_height;
    auto const too_much = most == 1 && over_one > 0 ? over_one : height_beyond(pages, most);
    diagnostics.error(document.pages_asked,
                      say("\"{}\" takes {} pages instead of {}: it is {} mm too long", document.title,
                          pages.size(), most, std::lround(std::ceil(too_much * k_mm_per_pt))),
                      say("show fewer rows (\"hoogstens\"), take out a block or a sentence, or allow more "
                          "pages"));
}

} // namespace

struct PdfWriter::Parts {
    Figures const& figures;
    std::map<std::string, std::string> inputs;
    PageStyles styles;
    FontPool fonts;
};

PdfWriter::PdfWriter(std::filesystem::path const& project, Figures const& figures, Diagnostics& diagnostics)
{
    std::map<std::string, std::string> inputs;
    auto styles = read_page_styles(project, figures.palette(), diagnostics, inputs);
    auto const family = styles.font_family;
    parts_ = std::unique_ptr<Parts>{
        new Parts{figures, std::move(inputs), std::move(styles), FontPool{figures.fonts(), family}}};
}

PdfWriter::~PdfWriter() = default;

std::map<std::string, std::string> const& PdfWriter::inputs() const
{
    return parts_->inputs;
}

PrintedPdf PdfWriter::print(Document const& document, std::vector<Attachment> const& attachments,
                            Diagnostics& diagnostics) const
{
    PrintedPdf printed;
    ProcessorTime time;
    auto const& styles = parts_->styles;
    auto const fonts = parts_->fonts.take();
    auto const paged_document = paged(document, *fonts, styles, parts_->figures);
    auto const& pages = paged_document.pages;
    printed.times.layout_s = time.lap();

    DrawnFile file{parts_->figures.font_files()};
    std::set<std::string> targets;
    for (auto const& [id, page] : paged_document.targets) {
        targets.insert(id);
    }
    Structure structure{document};
    Marker marker{structure, std::move(targets)};
    auto const on_its_side = styles.on_its_side();
    PageDrawer upright{styles, parts_->figures, marker, file};
    PageDrawer landscape{on_its_side, parts_->figures, marker, file};
    auto& setter = *paged_document.setter;
    auto const lines = running_lines(document, pages.size(), styles, setter);
    auto const long_lines = running_lines(document, pages.size(), on_its_side, setter);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto const side = pages[i].landscape;
        (side ? landscape : upright).draw(pages[i], static_cast<int>(i) + 1, side ? long_lines : lines);
    }
    std::set<std::string> without_glyph;
    for (auto const& texts :
         {setter.texts_without_glyph(), upright.texts_without_glyph(), landscape.texts_without_glyph()}) {
        without_glyph.insert(texts.begin(), texts.end());
    }
    report(document, without_glyph, marker, structure, diagnostics);
    report_length(document, paged_document, styles.text_height_pt(), diagnostics);
    printed.times.drawing_s = time.lap();

    auto const description = description_of(document);
    auto const marks = marker.take();
    printed.bytes = tagged_pdf(file, marks, structure, description, attachments);
    printed.times.structure_s = time.lap();
    printed.title = description.title;
    printed.pages = static_cast<int>(pages.size());
    printed.texts = marks.texts;
    return printed;
}

} // namespace wijkpeil
