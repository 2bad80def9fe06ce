// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf.hpp"

#include "base/messages.hpp"
#include "pdf/draw.hpp"
#include "pdf/layout.hpp"
#include "pdf/links.hpp"
#include "pdf/page_fonts.hpp"
#include "pdf/paginate.hpp"
#include "pdf/styles.hpp"

#include <cairo-pdf.h>

#include <set>
#include <stdexcept>
#include <utility>

namespace wijkpeil {

namespace {

// The file being made. Cairo hands over its bytes bit by bit.
class PdfFile
{
public:
    explicit PdfFile(PageStyles const& styles)
        : surface_{cairo_pdf_surface_create_for_stream(&PdfFile::receive, &bytes_, styles.page_width_pt,
                                                       styles.page_height_pt)},
          cairo_{cairo_create(surface_)}
    {
        cairo_pdf_surface_restrict_to_version(surface_, CAIRO_PDF_VERSION_1_5);
    }
    ~PdfFile()
    {
        cairo_destroy(cairo_);
        cairo_surface_destroy(surface_);
    }
    PdfFile(PdfFile const&) = delete;
    PdfFile& operator=(PdfFile const&) = delete;

    void describe(Document const& document)
    {
        auto const set = [&](cairo_pdf_metadata_t key, std::string const& value) {
            if (!value.empty()) {
                cairo_pdf_surface_set_metadata(surface_, key, value.c_str());
            }
        };
        auto const& note = document.example_note;
        set(CAIRO_PDF_METADATA_TITLE, note.empty() ? document.title : document.title + ". " + note);
        set(CAIRO_PDF_METADATA_SUBJECT, document.description);
        set(CAIRO_PDF_METADATA_KEYWORDS, document.round_name);
        // Without a date Cairo would take the clock's: then the day on which computers begin to count.
        auto date = document.date.empty() ? std::string{"1970-01-01"} : document.date;
        date += date.size() == 4 ? "-01-01" : date.size() == 7 ? "-01" : "";
        set(CAIRO_PDF_METADATA_CREATE_DATE, date + "T00:00:00Z");
    }

    [[nodiscard]] std::string finish()
    {
        cairo_surface_finish(surface_);
        for (auto const status : {cairo_status(cairo_), cairo_surface_status(surface_)}) {
            if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED) {
                throw std::runtime_error{std::string{"Cairo: "} + cairo_status_to_string(status)};
            }
        }
        return std::move(bytes_);
    }

    [[nodiscard]] cairo_t* cairo() const { return cairo_; }
    [[nodiscard]] cairo_surface_t* surface() const { return surface_; }

private:
    static cairo_status_t receive(void* closure, unsigned char const* data, unsigned int length)
    {
        static_cast<std::string*>(closure)->append(reinterpret_cast<char const*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    }

    std::string bytes_;
    cairo_surface_t* surface_;
    cairo_t* cairo_;
};

// The page on which each id stands.
std::map<std::string, int> target_pages(std::vector<PdfPage> const& pages)
{
    std::map<std::string, int> result;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (auto const& placed : pages[page]) {
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
    std::vector<PdfPage> pages; // points into flow
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
        result.flow = document_flow(document, {*result.setter, styles, figures});
        result.pages = paginate(result.flow, styles.text_height_pt());
        result.targets = target_pages(result.pages);
        if (digits_fit(result.flow, known, result.targets)) {
            break;
        }
    }
    each_text(result.flow, [&](SetText& text) { text.print_pages(result.targets); });
    return result;
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

std::string PdfWriter::write(Document const& document, Diagnostics& diagnostics) const
{
    auto const& styles = parts_->styles;
    auto const fonts = parts_->fonts.take();
    auto const paged_document = paged(document, *fonts, styles, parts_->figures);
    auto const& pages = paged_document.pages;
    auto const lines = running_lines(document, pages.size(), styles, *paged_document.setter);

    PdfFile file{styles};
    file.describe(document);
    std::set<std::string> targets;
    for (auto const& [id, page] : paged_document.targets) {
        targets.insert(id);
    }
    PdfTags tags{file.cairo(), file.surface(), std::move(targets)};
    PageDrawer drawer{file.cairo(), styles, parts_->figures, tags};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        drawer.draw(pages[i], static_cast<int>(i) + 1, lines);
    }
    tags.write_outline();

    auto const place = place_of_file(document.area + ".pdf");
    std::set<std::string> const unknown{paged_document.setter->texts_without_glyph().begin(),
                                        paged_document.setter->texts_without_glyph().end()};
    for (auto const& text : unknown) {
        diagnostics.error(place, say("no font has a letter of \"{}\"", text),
                          say("use another character, or add a font that has it to styles/fonts"));
    }
    for (auto const& link : tags.dead_links()) {
        diagnostics.warning(place, say("the link \"{}\" points at nothing in the report", link),
                            say("link to the id of a heading, table or figure of this report"));
    }
    return file.finish();
}

} // namespace wijkpeil
