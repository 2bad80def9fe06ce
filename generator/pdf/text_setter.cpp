// SPDX-License-Identifier: EUPL-1.2
#include "pdf/set_text.hpp"

#include "base/text.hpp"
#include "language/language.hpp"
#include "pdf/text_attributes.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_soft_hyphen = "\u00AD";
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

// The text without the soft hyphens that end no line: they would be in the way of searching and of screen
// readers. `run_starts` and `line_ends` are bytes of the text as Pango has it, with marks and page numbers.
Text without_idle_hyphens(Text text, std::vector<int> const& run_starts, std::set<int> const& line_ends)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const& old = text[i].text;
        auto const start = run_starts[i];
        std::string clean;
        for (std::size_t at = 0; at < old.size();) {
            auto const hyphen = std::string_view{old}.substr(at).starts_with(k_soft_hyphen);
            auto const next = at + (hyphen ? k_soft_hyphen.size() : 1);
            if (!hyphen || line_ends.contains(start + static_cast<int>(next))) {
                clean += old.substr(at, next - at);
            }
            at = next;
        }
        text[i].text = clean;
    }
    return text;
}

// Without soft hyphens that would leave fewer than two letters on this line or fewer than four on the next.
Text with_good_hyphens(Text text)
{
    constexpr std::size_t k_least_before = 2;
    constexpr std::size_t k_least_after = 4;
    for (auto& run : text) {
        if (run.text.find(k_soft_hyphen) == std::string::npos) {
            continue;
        }
        std::string good;
        for (auto const word : split(run.text, ' ')) {
            good += word.data() == run.text.data() ? "" : " ";
            auto const all = count_characters(replaced(std::string{word}, k_soft_hyphen, ""));
            std::size_t before = 0;
            for (std::size_t at = 0; at < word.size();) {
                auto const hyphen = word.substr(at).starts_with(k_soft_hyphen);
                auto const bytes = hyphen ? k_soft_hyphen.size() : 1;
                // Bytes 10xxxxxx go on with a letter.
                before += !hyphen && (static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U ? 1 : 0;
                if (!hyphen || (before >= k_least_before && all - before >= k_least_after)) {
                    good += word.substr(at, bytes);
                }
                at += bytes;
            }
        }
        run.text = good;
    }
    return text;
}

// One word that must be broken: between the soft hyphens it has, and also if its first letter is a capital.
std::string hyphened_word(std::string word)
{
    auto const first = word.empty() ? '\0' : word[0];
    auto const capital = first >= 'A' && first <= 'Z';
    if (capital) {
        word[0] = static_cast<char>(first - 'A' + 'a');
    }
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= word.size();) {
        auto const end = std::min(word.find(k_soft_hyphen, at), word.size());
        parts.push_back(hyphenated(word.substr(at, end - at)));
        at = end == word.size() ? end + 1 : end + k_soft_hyphen.size();
    }
    auto result = joined(parts, k_soft_hyphen);
    if (capital) {
        result[0] = first;
    }
    return result;
}

Text with_hyphens(Text text)
{
    for (auto& run : text) {
        std::vector<std::string> words;
        for (auto const word : split(run.text, ' ')) {
            words.push_back(hyphened_word(std::string{word}));
        }
        run.text = joined(words, " ");
    }
    return text;
}

// Words with a hyphen inside, as byte ranges.
std::vector<std::pair<int, int>> hyphened_words(std::string const& text)
{
    std::vector<std::pair<int, int>> words;
    std::size_t start = 0;
    while (start < text.size()) {
        auto const end = std::min(text.find_first_of(" \n", start), text.size());
        if (text.substr(start, end - start).find('-') != std::string::npos) {
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
    auto words = with_good_hyphens(text);
    auto keep_together = true;
    auto set = laid_out(source(words, options), style, options, keep_together);
    if (options.width_pt > 0 && set->has_broken_word()) {
        words = with_good_hyphens(with_hyphens(text));
        set = laid_out(source(words, options), style, options, keep_together);
        if (set->has_broken_word()) { // nothing may stick out: what should stay together is let go
            keep_together = false;
            words = with_hyphens(text);
            set = laid_out(source(words, options), style, options, keep_together);
        }
    }
    auto const width = options.width_pt > 0 ? best_width(*set, options) : 0;
    if (options.width_pt > 0) {
        narrow(*set, options, width);
    }
    if (set->text_.find(k_soft_hyphen) != std::string::npos) {
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
        }
    }
    if (pango_layout_get_unknown_glyphs_count(set->layout_) > 0) {
        without_glyph_.push_back(plain(text));
    }
    return set;
}

} // namespace wijkpeil
