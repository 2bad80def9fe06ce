// SPDX-License-Identifier: EUPL-1.2
#include "template/form.hpp"

#include "base/text.hpp"
#include "language/language.hpp"
#include "template/account_state.hpp"
#include "template/findings.hpp"

#include <sstream>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "formulier";
constexpr std::size_t k_width = 100; // of a line, in characters

constexpr DeclaredSentence k_declared[] = {
    {k_group, "titel", "gebied gemeente ronde"},
    {k_group, "hoofd", ""},
    {k_group, "schrijven", ""},
    {k_group, "laten_staan", ""},
    {k_group, "deadline", "datum met_datum?"},
    {k_group, "cijfers", "gemeente deel? ruimer?"},
    {k_group, "cijfer", "indicator eenheid jaar waarden"},
    {k_group, "geen_cijfer", "gebied"},
    {k_group, "vragen", ""},
    {k_group, "vraag_anders", ""},
    {k_group, "vraag_verklaring", ""},
    {k_group, "vraag_gedaan", ""},
};

// Lines of ours: each begins with ">", and none is too long for a plain editor.
class Explained
{
public:
    explicit Explained(std::string& text) : text_(text) {}

    void line(Text const& words, std::string const& mark = {})
    {
        std::istringstream in(replaced(plain(words), "\u00A0", " "));
        std::string line = "> " + mark;
        auto const indent = "> " + std::string(mark.size(), ' ');
        bool empty = true;
        for (std::string word; in >> word;) {
            if (!empty && count_characters(line) + 1 + count_characters(word) > k_width) {
                text_ += line + "\n";
                line = indent;
                empty = true;
            }
            line += (empty ? "" : " ") + word;
            empty = false;
        }
        text_ += empty ? std::string() : line + "\n";
    }

    void between() { text_ += ">\n"; }

private:
    std::string& text_;
};

void add_theme(Theme const& theme, Area const& area, Statistics const& statistics, Phrases const& phrases,
               std::string& text)
{
    auto const& dataset = statistics.dataset();
    text += "\n## " + theme.name + "\n\n";
    Explained ours(text);
    Account about;
    about.area = area.id;
    about.theme = theme.id;
    auto const figures = figures_under(about, area, statistics);
    if (figures.empty()) {
        ours.line(phrases.sentence(k_group, "geen_cijfer", {{"gebied", area.name}}));
    } else {
        ours.line(phrases.sentence(k_group, "cijfers",
                                   {{"gemeente", area.municipality},
                                    {"deel", area.fit() == Fit::part},
                                    {"ruimer", area.fit() == Fit::wider}}));
    }
    for (auto const& figure : figures) {
        auto const* indicator = dataset.find_indicator(figure.indicator);
        ours.line(phrases.phrase(k_group, "cijfer",
                                 {{"indicator", indicator->name},
                                  {"eenheid", unit_in_sentence(*indicator)},
                                  {"jaar", figure.period},
                                  {"waarden", figure.shown}}),
                  "- ");
    }
    ours.between();
    ours.line(phrases.sentence(k_group, "vragen"));
    for (auto const* question : {"vraag_anders", "vraag_verklaring", "vraag_gedaan"}) {
        ours.line(phrases.sentence(k_group, question), "- ");
    }
    text += "\n";
}

} // anonymous namespace

std::string make_form(Area const& area, Statistics const& statistics, Phrases const& phrases)
{
    auto const& dataset = statistics.dataset();
    auto const& round = statistics.round();
    std::string text =
        "---\nformulier: 1\ngebied: " + area.id + "\nronde: " + round.id + "\nauteur:\ndatum:\n---\n\n";
    Explained ours(text);
    ours.line(phrases.sentence(
        k_group, "titel", {{"gebied", area.name}, {"gemeente", area.municipality}, {"ronde", round.name}}));
    ours.between();
    for (auto const* key : {"hoofd", "schrijven", "laten_staan"}) {
        ours.line(phrases.sentence(k_group, key), "- ");
    }
    ours.line(phrases.sentence(k_group, "deadline",
                               {{"datum", round.deadline ? date_text(*round.deadline) : std::string{}},
                                {"met_datum", round.deadline.has_value()}}),
              "- ");
    for (auto const& theme : dataset.themes) {
        if (!is_context(theme, dataset)) {
            add_theme(theme, area, statistics, phrases, text);
        }
    }
    return text;
}

std::span<DeclaredSentence const> form_sentences()
{
    return k_declared;
}

} // namespace wijkpeil
