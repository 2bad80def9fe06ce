// SPDX-License-Identifier: EUPL-1.2
#include "html/inline_text.hpp"

#include "base/text.hpp"
#include "html/markup.hpp"
#include "html/wording.hpp"
#include "language/language.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

namespace {

// Letters that fit beside each other in a headline on 320 px, also with a reader's own text spacing.
constexpr std::size_t k_fits_on_a_phone = 14;

// A value carries what it shows and where that stands, so that a reader or a program can follow it.
std::string value_html(ShownValue const& shown, std::string const& text, Provenance* provenance)
{
    auto const& statistic = shown.statistic;
    auto const* missing = std::get_if<Missing>(&printed_value(shown));
    auto content = escaped_xml(text);
    if (missing != nullptr && text == reason_sign(*missing)) {
        content = element("span", {{"aria-hidden", "true"}}, content) + hidden_words(reason_text(*missing));
    }
    Provenance without_files{nullptr};
    auto const origin = (provenance != nullptr ? *provenance : without_files).origin(shown);
    return element("span",
                   {{"class", missing != nullptr ? "missing" : "num"},
                    {"data-indicator", statistic.indicator},
                    {"data-periode", statistic.period},
                    {"data-onderwerp", origin.subject},
                    {"data-maat", origin.measure},
                    {"data-tegen", origin.against},
                    {"data-herkomst", origin.observations},
                    {"data-basis", origin.basis},
                    {"data-weging", origin.weights}},
                   content);
}

// "a, b" as links to the notes a and b; signs that are no note stay as they are.
std::string note_signs(std::string const& text, InlineStyle const& style)
{
    std::string linked;
    for (auto const part : split(text, ',')) {
        std::string const sign{trimmed(part)};
        auto const is_note = [&sign](Note const& note) { return note.sign == sign; };
        auto const known =
            style.notes != nullptr && std::any_of(style.notes->begin(), style.notes->end(), is_note);
        linked += linked.empty() ? "" : ", ";
        linked += known && style.links ? element("a",
                                                 {{"href", "#" + note_id(style.notes_of, sign)},
                                                  {"aria-label", fmt::format("{} {}", k_note, sign)}},
                                                 escaped_xml(sign))
                                       : escaped_xml(sign);
    }
    return element("sup", linked);
}

std::string run_classes(Run const& run)
{
    std::vector<std::string> classes;
    if (run.accent) {
        classes.emplace_back("accent");
    }
    if (run.soft) {
        classes.emplace_back("soft");
    }
    if (run.no_break) {
        classes.emplace_back("nb");
        if (count_characters(run.text) > k_fits_on_a_phone) {
            classes.emplace_back("long");
        }
    }
    return joined(classes, " ");
}

std::string run_html(Run const& run, InlineStyle const& style)
{
    std::string html;
    if (run.shown) {
        html = value_html(*run.shown, run.text, style.provenance);
    } else if (run.note > 0) {
        html = style.links && style.note_links != nullptr ? style.note_links->reference(run.note, run.text)
                                                          : element("sup", escaped_xml(run.text));
    } else if (run.superscript && run.text == ",") { // between the signs of two notes
        html = element("sup", ",");
    } else if (run.superscript) {
        html = note_signs(run.text, style);
    } else {
        html = escaped_xml(style.hyphenate && !run.no_break ? hyphenated(run.text) : run.text);
    }
    if (run.emphasis) {
        html = element("em", html);
    }
    if (run.strong) {
        html = element("strong", html);
    }
    if (auto const classes = run_classes(run); !classes.empty()) {
        html = element("span", {{"class", classes}}, html);
    }
    if (style.links && !run.link.empty()) {
        html = link(run.link, html);
    }
    return mark_html(run.mark) + html;
}

} // namespace

std::string inline_html(Text const& text, InlineStyle const& style)
{
    std::string html;
    for (auto const& run : text) {
        html += run_html(run, style);
    }
    return html;
}

std::string label_html(Text const& label)
{
    return label.empty() ? std::string{}
                         : element("span", {{"class", "label"}}, inline_html(label) + ".") + " ";
}

std::string note_id(std::string const& table, std::string const& sign)
{
    // A sign can be "." or "n.g.": no characters for an id, so they are spelled as their code points.
    std::string id = table + "-noot-";
    for (unsigned char const character : sign) {
        auto const plain_letter =
            (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        id += plain_letter ? std::string(1, static_cast<char>(character)) : fmt::format("_{:02x}", character);
    }
    return id;
}

std::string mark_html(Mark mark)
{
    // One circle of 12 by 12; the stylesheet gives line and fill the colour of the area.
    std::string_view shape;
    switch (mark) {
    case Mark::none:
        return {};
    case Mark::filled:
        shape = R"(<circle class="full" cx="6" cy="6" r="5"/>)";
        break;
    case Mark::half:
        shape = R"(<circle cx="6" cy="6" r="4.5"/><path class="full" d="M6 1.5a4.5 4.5 0 0 1 0 9z"/>)";
        break;
    case Mark::open:
        shape = R"(<circle cx="6" cy="6" r="4.5"/>)";
        break;
    case Mark::dashed:
        shape = R"(<circle cx="6" cy="6" r="4.5" stroke-dasharray="2.4 2.3"/>)";
        break;
    }
    return fmt::format(
        R"(<svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{}</svg>)", shape);
}

} // namespace wijkpeil
