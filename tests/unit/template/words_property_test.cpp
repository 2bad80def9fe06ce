// SPDX-License-Identifier: EUPL-1.2
// Over random towns: a verb of change or a comparison stands in a sentence only if the class of the
// difference is that one, and if it is, it stands there. The words are looked for in the text, with a list of
// this test's own.
#include "base/text.hpp"
#include "compute/random_town.hpp"
#include "document/text.hpp"
#include "template/words_town.hpp"

#include <array>
#include <iostream>
#include <set>

namespace wijkpeil {
namespace {

constexpr std::uint32_t k_towns = 2000;

std::set<std::string> words_of(std::string text)
{
    std::set<std::string> words;
    std::string word;
    for (char const c : text + " ") {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter) {
            word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        } else if (!word.empty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

bool any_of(std::set<std::string> const& words, std::initializer_list<char const*> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](char const* one) { return words.contains(one); });
}

struct Said {
    std::size_t sentences = 0;
    std::size_t wrong = 0;
    std::string first; // the first wrong one
    std::array<std::size_t, 7> classes{};

    void expect(bool right, std::string const& what, std::string const& sentence)
    {
        if (!right) {
            ++wrong;
            first = first.empty() ? what + ": " + sentence : first;
        }
    }
};

// Up, down: words of a direction, of which `sentence` may hold those of its class only.
void check(std::string const& what, std::string const& sentence, Comparison const& about, bool counts,
           std::initializer_list<char const*> up, std::initializer_list<char const*> down, Said& said)
{
    ++said.sentences;
    ++said.classes[static_cast<std::size_t>(about.change_class)];
    auto const words = words_of(sentence);
    said.expect(any_of(words, up) == (counts && about.change_class == ChangeClass::higher), what, sentence);
    said.expect(any_of(words, down) == (counts && about.change_class == ChangeClass::lower), what, sentence);
    bool const within = about.change_class == ChangeClass::within_margin && counts;
    said.expect(!within || sentence.find("binnen de marge") != std::string::npos, what, sentence);
    bool const unknown = about.change_class == ChangeClass::margin_unknown && counts;
    said.expect(!unknown || replaced(sentence, "De marge", "de marge").find("de marge is onbekend") !=
                                std::string::npos,
                what, sentence);
}

void check_area(AreaView const& view, Indicator const& indicator, Said& said)
{
    auto const all = differences_of(view, indicator);
    bool const counts = !view.wider(); // of a wider region nothing is said
    check("gap", plain(gap_statement(view, indicator)), all.gap, counts,
          {"hoger", "meer", "groter dan de rest"}, {"lager", "minder"}, said);
    check("gap in short", plain(short_gap_statement(view, indicator)), all.gap, counts,
          {"hoger", "meer", "groter dan de rest"}, {"lager", "minder"}, said);
    check("change", plain(change_statement(view, indicator)), all.change, counts,
          {"steeg", "stegen", "gestegen", "meer", "hoger", "toegenomen", "groeide"},
          {"daalde", "daalden", "gedaald", "minder", "lager", "afgenomen"}, said);
    auto const sentence = plain(gap_change_statement(view, indicator));
    auto const words = words_of(sentence);
    bool const certain = counts && (all.gap_change.change_class == ChangeClass::higher ||
                                    all.gap_change.change_class == ChangeClass::lower);
    ++said.sentences;
    said.expect(any_of(words, {"groter", "kleiner", "omgeslagen"}) == certain, "gap change", sentence);
    // One wijk and the area it makes up are the same place: their sentences must agree.
    if (view.own_codes().size() == 1 && counts) {
        auto const of_region = words_of(plain(regions_change_statement(view, indicator)));
        auto const change =
            view.statistics().compare(view.region(view.own_codes().front(), indicator, all.newest).statistic,
                                      view.region(view.own_codes().front(), indicator, all.first).statistic);
        bool const compared = all.first != all.newest;
        said.expect(any_of(of_region, {"steeg", "stegen"}) ==
                        (compared && change.change_class == ChangeClass::higher),
                    "region", plain(regions_change_statement(view, indicator)));
        said.expect(any_of(of_region, {"daalde", "daalden"}) ==
                        (compared && change.change_class == ChangeClass::lower),
                    "region", plain(regions_change_statement(view, indicator)));
    }
}

Said said_with(std::string const& sentences, std::uint32_t towns)
{
    auto const phrases = phrases_of(sentences);
    std::vector<std::string> const kept;
    Said said;
    for (std::uint32_t seed = 1; seed <= towns; ++seed) {
        testing::Town town(seed);
        Statistics const statistics(town.data(), town.data().settings.rounds.front());
        for (auto const& area : town.data().areas) {
            AreaView const view(area, statistics, phrases, kept);
            for (auto const& indicator : town.data().indicators) {
                check_area(view, indicator, said);
            }
        }
    }
    return said;
}

TEST(WordsProperty, verb_and_class_agree_in_two_thousand_towns)
{
    auto const said = said_with(sentences_file(), k_towns);
    EXPECT_EQ(said.wrong, 0U) << said.first;
    std::cout << k_towns << " towns, " << said.sentences << " sentences; gaps and changes: higher "
              << said.classes[0] << ", lower " << said.classes[1] << ", within margin " << said.classes[2]
              << ", margin unknown " << said.classes[3] << ", too few " << said.classes[4]
              << ", not comparable " << said.classes[5] << ", not yet " << said.classes[6] << '\n';
    for (auto const cases : said.classes) {
        EXPECT_GT(cases, 200U) << "a property that was hardly tried proves nothing";
    }
}

TEST(WordsProperty, is_broken_by_each_way_to_harden_a_sentence)
{
    struct Mutant {
        char const* from;
        char const* to;
    };
    for (auto const& [from, to] :
         {Mutant{"marge_onbekend {{waarde} in {jaar}; was {toen} in {toen_jaar}.",
                 "marge_onbekend {het cijfer steeg {van_naar}."},
          Mutant{"binnen_de_marge {{waarde} in {jaar}; was {toen} in {toen_jaar}.",
                 "binnen_de_marge {{waarde} in {jaar}, meer dan in {toen_jaar}."},
          Mutant{"hoger {in {gebied} steeg", "hoger {in {gebied} daalde"},
          Mutant{"is {nu} in {jaar}; was {toen} in {toen_jaar}. De marge is", "werd kleiner. De marge is"},
          Mutant{"gestegen {steeg het cijfer", "gestegen {was het cijfer"}}) {
        auto const file = sentences_file();
        auto const at = file.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        auto changed = file;
        changed.replace(at, std::string(from).size(), to);
        EXPECT_GT(said_with(changed, 200).wrong, 0U) << to;
    }
}

} // namespace
} // namespace wijkpeil
