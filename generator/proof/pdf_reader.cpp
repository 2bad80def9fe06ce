// SPDX-License-Identifier: EUPL-1.2
#include "proof/pdf_reader.hpp"

#include <poppler-destination.h>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <unicode/unistr.h>

#include <cstddef>
#include <mutex>
#include <set>
#include <utility>

namespace wijkpeil {
namespace {

// Poppler has one function for all its complaints, on whatever thread they arise: this says whose they are.
thread_local std::vector<std::string>* listening = nullptr;

void hear(std::string const& complaint, void* /*closure*/)
{
    if (listening != nullptr) {
        listening->push_back(complaint);
    }
}

// While it lives, what Poppler says on this thread is put into a list instead of on standard error.
class Listener
{
public:
    explicit Listener(std::vector<std::string>& list) : outer_(std::exchange(listening, &list))
    {
        [[maybe_unused]] static bool const k_set = [] {
            poppler::set_debug_error_function(&hear, nullptr);
            return true;
        }();
    }
    ~Listener() { listening = outer_; }
    Listener(Listener const&) = delete;
    Listener& operator=(Listener const&) = delete;

private:
    std::vector<std::string>* outer_;
};

// The first page that is read makes the colour profiles that all pages share, and Poppler 22.12 does not
// guard that: a second thread that comes at that moment finds one of the two and crashes. So one page is read
// before there are others: an empty one, without a table of its objects, which Poppler makes itself.
void prepare_shared_profiles()
{
    static std::once_flag once;
    std::call_once(once, [] {
        constexpr std::string_view k_page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                            "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                                            "trailer<</Root 1 0 R>>\n";
        std::vector<std::string> about_the_table;
        Listener const listener(about_the_table);
        std::unique_ptr<poppler::document> const file(
            poppler::document::load_from_raw_data(k_page.data(), static_cast<int>(k_page.size())));
        std::unique_ptr<poppler::page> const page(file ? file->create_page(0) : nullptr);
        if (page) {
            static_cast<void>(page->text_list());
        }
    });
}

// By ICU: Poppler's own conversion stops at half a surrogate pair.
std::string utf8_of(poppler::ustring const& text)
{
    std::u16string const units(text.begin(), text.end());
    icu::UnicodeString unicode(units.data(), static_cast<int32_t>(units.size()));
    if (unicode.length() > 0 && unicode.charAt(0) == 0xFEFF) {
        unicode.remove(0, 1); // a byte order mark is no part of the text
    }
    std::string utf8;
    unicode.toUTF8String(utf8);
    return utf8;
}

PageBox box_of(poppler::rectf const& box)
{
    return {box.left(), box.top(), box.right(), box.bottom()};
}

// Rounding in the writer is no fault.
constexpr double k_tolerance_pt = 0.5;

bool lies_on(poppler::destination const& target, poppler::rectf const& page)
{
    bool const across = !target.is_change_left() || (target.left() >= page.left() - k_tolerance_pt &&
                                                     target.left() <= page.right() + k_tolerance_pt);
    bool const down = !target.is_change_top() || (target.top() >= page.top() - k_tolerance_pt &&
                                                  target.top() <= page.bottom() + k_tolerance_pt);
    return across && down;
}

} // namespace

// Poppler guards what its documents share (its global parameters) with a mutex of its own, all but the
// profiles above, so that documents can be opened and read on several threads at once.
struct PdfReader::Document {
    std::unique_ptr<poppler::document> file;

    [[nodiscard]] std::unique_ptr<poppler::page> page(int number) const
    {
        return std::unique_ptr<poppler::page>(file->create_page(number - 1));
    }
};

PdfReader::PdfReader(std::string_view bytes) : document_(std::make_unique<Document>())
{
    prepare_shared_profiles();
    Listener const listener(complaints_);
    auto const length = static_cast<int>(bytes.size());
    document_->file.reset(poppler::document::load_from_raw_data(bytes.data(), length));
    pages_ = opened() ? document_->file->pages() : 0;
}

PdfReader::~PdfReader()
{
    Listener const listener(complaints_);
    document_.reset();
}

bool PdfReader::opened() const
{
    return document_->file != nullptr && !document_->file->is_locked();
}

bool PdfReader::encrypted() const
{
    return document_->file != nullptr && (document_->file->is_locked() || document_->file->is_encrypted());
}

std::string PdfReader::title()
{
    Listener const listener(complaints_);
    return utf8_of(document_->file->info_key("Title"));
}

std::string PdfReader::version()
{
    int major = 0;
    int minor = 0;
    document_->file->get_pdf_version(&major, &minor);
    return std::to_string(major) + "." + std::to_string(minor);
}

std::string PdfReader::metadata()
{
    Listener const listener(complaints_);
    return utf8_of(document_->file->metadata());
}

std::vector<PdfFont> PdfReader::fonts()
{
    Listener const listener(complaints_);
    std::vector<PdfFont> fonts;
    std::set<std::string> seen;
    for (auto const& font : document_->file->fonts()) {
        auto name = font.name();
        // "ABCDEF+Name": the letters only tell subsets apart.
        if (name.size() > 7 && name[6] == '+') {
            name.erase(0, 7);
        }
        PdfFont one{name.empty() ? "?" : name, font.is_embedded(), font.is_subset()};
        if (seen.insert(one.name + (one.embedded ? "+" : "-")).second) {
            fonts.push_back(std::move(one));
        }
    }
    return fonts;
}

std::vector<NamedTarget> PdfReader::targets()
{
    Listener const listener(complaints_);
    std::vector<NamedTarget> targets;
    for (auto const& [name, target] : document_->file->create_destination_map()) {
        NamedTarget one{name, target.page_number(), true};
        if (one.page < 1 || one.page > pages_) {
            one.page = 0;
        } else if (auto const page = document_->page(one.page)) {
            one.on_page = lies_on(target, page->page_rect());
        }
        targets.push_back(std::move(one));
    }
    return targets;
}

std::string PdfReader::text(int page)
{
    Listener const listener(complaints_);
    auto const drawn = document_->page(page);
    return drawn ? utf8_of(drawn->text(poppler::rectf(), poppler::page::raw_order_layout)) : std::string();
}

std::vector<PlacedWord> PdfReader::words(int page)
{
    Listener const listener(complaints_);
    std::vector<PlacedWord> words;
    if (auto const drawn = document_->page(page)) {
        for (auto const& word : drawn->text_list()) {
            words.push_back({utf8_of(word.text()), box_of(word.bbox())});
        }
    }
    return words;
}

PageBox PdfReader::box(int page)
{
    auto const drawn = document_->page(page);
    return drawn ? box_of(drawn->page_rect()) : PageBox();
}

Picture PdfReader::picture(int page, double dots_per_inch)
{
    Listener const listener(complaints_);
    auto const drawn = document_->page(page);
    if (!drawn) {
        return {};
    }
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_rgb24);
    auto const image = renderer.render_page(drawn.get(), dots_per_inch, dots_per_inch);
    if (!image.is_valid()) {
        return {};
    }
    Picture picture{image.width(), image.height(), {}};
    picture.pixels.reserve(static_cast<std::size_t>(image.width()) * image.height() * 4);
    for (int y = 0; y < image.height(); ++y) {
        char const* row = image.const_data() + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row();
        for (int x = 0; x < image.width(); ++x) {
            picture.pixels.append(row + 3 * static_cast<std::ptrdiff_t>(x), 3);
            picture.pixels += '\xFF';
        }
    }
    return picture;
}

} // namespace wijkpeil
