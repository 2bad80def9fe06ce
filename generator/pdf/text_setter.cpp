// SPDX-License-Identifier: EUPL-1.2
#include "pdf/set_text.hpp"

#include "base/text.hpp"
#include "pdf/text_attributes.hpp"
#include "pdf/text_hyphens.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_no_break_space = "\u00A0";

} // namespace

// One text as Pango gets it, and what each part of it is.
struct TextSetter::Source {
    struct Span {
        int start = 0, end = 0; // bytes, with its mark and page number
        int text_start = 0;     // byte where its own text begins
        Run const* run = nullptr;
    };
    std::string text;
    std::vector<Span> spans;
    std::vector<SetText::DrawnMark> marks;
    std::vector<TextPart> parts;
    std::vector<SetText::PageNumber> page_numbers;
};

namespace {

// Words with a hyphen inside, as byte ranges; but for those with soft hyphens, which cannot be kept together.
std::vector<std::pair<int, int>> hyphened_words(std::string const& text)
{
    std::vector<std::pair<int, int>> words;
    std::size_t start = 0;
    while (start < text.size()) {
        auto const end = std::min(text.find_first_of(" \n", start), text.size());
        auto const word = text.substr(start, end - start);
        if (word.find('-') != std::string::npos && word.find("\u00AD") == std::string::npos) {
            words.emplace_back(static_cast<int>(start), static_cast<int>(end));
        }
        start = end + 1;
    }
    return words;
}

} // namespace

TextSetter::TextSetter(PageFonts const& fonts, PageStyles const& styles,
                       std::map<std::string, int> known_pages)
    : fonts_{fonts}, styles_{styles}, known_pages_{std::move(known_pages)}
{
}

TextSetter::Source TextSetter::source(Text const& text, TextOptions const& options) const
{
    Source source;
    auto const at = [&] { return static_cast<int>(source.text.size()); };
    for (auto const& run : text) {
        auto const start = at();
        if (run.mark != Mark::none) {
            source.marks.push_back({start, run.mark});
            source.text += k_mark_character;
        }
        auto const text_start = at();
        source.text += run.text;
        if (run.note > 0) {
            source.parts.push_back({start, at(), "#" + note_id(run.note), run.note});
        } else if (!run.link.empty() && at() > start) {
            source.parts.push_back({start, at(), run.link});
        }
        if (options.page_numbers && run.link.starts_with('#')) {
            auto const id = run.link.substr(1);
            auto const known = known_pages_.find(id);
            auto const digits = known == known_pages_.end() ? 1 : std::to_string(known->second).size();
            source.text += k_no_break_space;
            source.page_numbers.push_back({at(), static_cast<int>(digits), id});
            source.text += std::string(digits, '0');
        }
        source.spans.push_back({start, at(), text_start, &run});
    }
    return source;
}

std::shared_ptr<SetText> TextSetter::laid_out(Source const& source, TypeStyle const& style,
                                              TextOptions const& options, bool keep_together) const
{
    std::shared_ptr<SetText> set{new SetText{style, fonts_.middle(), styles_}};
    set->layout_ = pango_layout_new(fonts_.context());
    auto* const font = pango_font_description_new();
    pango_font_description_set_family(font, fonts_.family().c_str());
    pango_font_description_set_size(font, in_pango(style.size_pt));
    pango_font_description_set_weight(font, static_cast<PangoWeight>(style.weight));
    pango_layout_set_font_description(set->layout_, font);
    pango_font_description_free(font);

    TextAttributes attributes;
    attributes.whole_text(style, static_cast<int>(source.text.size()));
    for (auto const& span : source.spans) {
        attributes.run(*span.run, span.start, span.end, style, styles_);
        if (!span.run->link.empty() || span.run->note > 0) { // its words are drawn apart
            attributes.apart(span.start, span.end);
        }
        if (keep_together && (span.run->no_break || span.run->superscript)) {
            attributes.together(span.start, span.end);
        }
    }
    for (auto const& [at, mark] : source.marks) {
        attributes.room_for_mark(at, style);
    }
    if (!source.marks.empty() && source.marks.front().at == 0) { // lines below start under the word
        pango_layout_set_indent(set->layout_, -in_pango(k_mark_advance * style.size_pt));
    }
    if (options.whole_names && keep_together) {
        for (auto const& [start, end] : hyphened_words(source.text)) {
            attributes.together(start, end);
        }
    }
    attributes.give_to(set->layout_);
    pango_layout_set_text(set->layout_, source.text.c_str(), static_cast<int>(source.text.size()));
    pango_layout_set_wrap(set->layout_, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(set->layout_, options.right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    pango_layout_set_width(set->layout_, options.width_pt > 0 ? in_pango(options.width_pt) : -1);
    set->text_ = source.text;
    set->marks_ = source.marks;
    set->parts_ = source.parts;
    set->page_numbers_ = source.page_numbers;
    set->find_lines();
    return set;
}

// Sets in another width; lines that end at the right stay at the right of the room there was.
void TextSetter::narrow(SetText& set, TextOptions const& options, double width) const
{
    set.shift_ = options.right ? options.width_pt - width : 0;
    pango_layout_set_width(set.layout_, in_pango(width));
    set.find_lines();
}

// The width in which the lines are even (balanced) or the last one has two words; never in more lines.
double TextSetter::best_width(SetText& set, TextOptions const& options) const
{
    auto const count = set.lines();
    auto best = options.width_pt;
    if (count < 2) {
        return best;
    }
    auto const fits = [&](double width) {
        narrow(set, options, width);
        return set.lines() == count && !set.has_broken_word();
    };
    auto const ends_short = [&] {
        auto const& last = set.lines_.back();
        auto const words = set.text_.substr(static_cast<std::size_t>(last.start),
                                            static_cast<std::size_t>(last.end - last.start));
        return trimmed(words).find(' ') == std::string_view::npos;
    };
    if (options.balanced) {
        for (auto low = best / 2; best - low > 1;) {
            auto const middle = (low + best) / 2;
            (fits(middle) ? best : low) = middle;
        }
    } else if (options.no_short_end && ends_short()) {
        for (auto width = best * 0.98; width > options.width_pt * 0.6 && fits(width); width *= 0.98) {
            if (!ends_short()) {
                return width;
            }
        }
    }
    return best;
}

std::shared_ptr<SetText> TextSetter::set(Text const& text, TypeStyle const& style, TextOptions const& options)
{
    auto words =
        without_hyphens_in_kept(with_good_hyphens(options.hyphenate ? with_long_words_hyphened(text) : text));
    auto keep_together = true;
    auto set = laid_out(source(words, options), style, options, keep_together);
    if (options.width_pt > 0 && set->has_broken_word()) {
        words = without_hyphens_in_kept(with_good_hyphens(with_hyphens(text)));
        set = laid_out(source(words, options), style, options, keep_together);
        if (set->has_broken_word()) { // nothing may stick out: what should stay together is let go
            keep_together = false;
            words = with_hyphens(text);
            set = laid_out(source(words, options), style, options, keep_together);
        }
    }
    auto width = options.width_pt > 0 ? best_width(*set, options) : 0;
    if (options.width_pt > 0) {
        narrow(*set, options, width);
    }
    auto const count = set->lines();
    // Lines may move a little when hyphens go; then others are idle.
    constexpr int k_most_times = 4;
    for (int time = 0; time < k_most_times && set->has_idle_hyphen(); ++time) {
        std::vector<int> run_starts;
        for (auto const& span : source(words, options).spans) {
            run_starts.push_back(span.text_start);
        }
        std::set<int> line_ends;
        for (auto const& line : set->lines_) {
            line_ends.insert(line.end);
        }
        words = without_idle_hyphens(words, run_starts, line_ends);
        set = laid_out(source(words, options), style, options, keep_together);
        if (options.width_pt > 0) {
            narrow(*set, options, width);
            if (set->lines() > count) { // that width was for a hyphen that has gone
                narrow(*set, options, options.width_pt);
                width = best_width(*set, options);
                narrow(*set, options, width);
            }
        }
    }
    if (pango_layout_get_unknown_glyphs_count(set->layout_) > 0) {
        without_glyph_.push_back(plain(text));
    }
    return set;
}

} // namespace wijkpeil
