// SPDX-License-Identifier: EUPL-1.2
// Every sentence that a class of difference can lead to, as a text to read: words_golden.md.
// UPDATE=1 rewrites it; read the difference before you keep it.
#include "document/text.hpp"
#include "template/words_town.hpp"

#include <cstdlib>

namespace wijkpeil {
namespace {

using Tell = Text (*)(AreaView const&, Indicator const&);

std::string said(WordsTown const& town, Tell tell)
{
    static auto const phrases = phrases_of(sentences_file());
    Statistics const statistics(town.data, town.data.settings.rounds.front());
    std::vector<std::string> const kept;
    AreaView const view(town.data.areas.front(), statistics, phrases, kept);
    return plain(tell(view, town.data.indicators.front()));
}

std::string row(std::string const& what, std::string const& how, std::string const& sentence)
{
    return "| " + what + " | " + how + " | " + sentence + " |\n";
}

constexpr UnitType k_types[] = {UnitType::count, UnitType::share, UnitType::rate,  UnitType::mean,
                                UnitType::money, UnitType::index, UnitType::score, UnitType::ordinal};
constexpr double k_sizes[] = {1200, 15, 40, 8, 25, 100, 50, 5}; // of a unit type, in the order above

enum class Gone { nothing, own_then, own_now, rest_now };

// What is done to the figures of `then` and `now` so that a class comes about.
struct Situation {
    char const* name;
    double own_then = 1; // times the size of the unit type
    double own_now = 1;
    double rest_then = 1;
    double rest_now = 1;
    std::optional<double> half = {}; // of the margin, times the size
    bool has_break = false;
    bool wider = false;
    Gone gone = Gone::nothing;
    MissingReason reason = MissingReason::secret;
};

WordsTown town_of(UnitType type, Situation const& one)
{
    auto const size = k_sizes[static_cast<std::size_t>(type)];
    WordsTown town(type);
    auto const half = one.half ? std::optional{*one.half * size} : std::nullopt;
    auto const whole = [&](double times) {
        return type == UnitType::ordinal ? rounded(times * size, 0) : times * size;
    };
    auto const unless_gone = [&](Gone what, double times) {
        return one.gone == what ? Value{Missing{one.reason, "."}} : Value{whole(times)};
    };
    town.put_both("2016", unless_gone(Gone::own_then, one.own_then), whole(one.rest_then), half);
    town.put_both("2020", unless_gone(Gone::own_now, one.own_now), unless_gone(Gone::rest_now, one.rest_now),
                  half);
    if (one.has_break) {
        town.measure().breaks = {{"2020", "andere vraag"}};
    }
    if (one.wider) {
        town.data.areas.front().regions.front().fit = Fit::wider;
    }
    return town;
}

std::string table(std::string const& head, Tell tell, std::vector<Situation> const& situations)
{
    std::string text = "\n## " + head + "\n\n| soort | geval | zin |\n|---|---|---|\n";
    for (auto const type : k_types) {
        for (auto const& one : situations) {
            text += row(unit_type_word(type), one.name, said(town_of(type, one), tell));
        }
    }
    return text;
}

std::string golden()
{
    std::string text = "# Zinnen bij elke soort en elke klasse\n\nGemaakt door words_golden_test.cpp met "
                       "templates/zinnen.yaml.\n";
    text += table("Gebied en rest (zin_verschil)", gap_statement,
                  {{"hoger", 1, 1.4, 1, 1, 0.1},
                   {"lager", 1, 0.6, 1, 1, 0.1},
                   {"binnen de marge", 1, 1.2, 1, 1, 0.9},
                   {"marge onbekend, meer", 1, 1.4, 1, 1},
                   {"marge onbekend, minder", 1, 0.6, 1, 1},
                   {"ruimer", 1, 1.4, 1, 1, 0.1, false, true},
                   {"rest geheim", 1, 1.4, 1, 1, 0.1, false, false, Gone::rest_now},
                   {"rest nog niet gepubliceerd", 1, 1.4, 1, 1, 0.1, false, false, Gone::rest_now,
                    MissingReason::not_published}});
    text += table("Gebied en rest in een smalle kolom (kort)", short_gap_statement,
                  {{"hoger", 1, 1.4, 1, 1, 0.1},
                   {"lager", 1, 0.6, 1, 1, 0.1},
                   {"binnen de marge", 1, 1.2, 1, 1, 0.9},
                   {"marge onbekend, meer", 1, 1.4, 1, 1},
                   {"marge onbekend, minder", 1, 0.6, 1, 1},
                   {"ruimer", 1, 1.4, 1, 1, 0.1, false, true},
                   {"rest geheim", 1, 1.4, 1, 1, 0.1, false, false, Gone::rest_now},
                   {"rest nog niet gepubliceerd", 1, 1.4, 1, 1, 0.1, false, false, Gone::rest_now,
                    MissingReason::not_published}});
    text += table("Eerder en nu (zin_verandering)", change_statement,
                  {{"gestegen", 1, 1.4, 1, 1, 0.1},
                   {"gedaald", 1, 0.6, 1, 1, 0.1},
                   {"binnen de marge", 1, 1.2, 1, 1, 0.9},
                   {"marge onbekend, meer", 1, 1.4, 1, 1},
                   {"marge onbekend, minder", 1, 0.6, 1, 1},
                   {"geen eerder cijfer in de reeks", 1, 1.4, 1, 1, 0.1, true},
                   {"ruimer", 1, 1.4, 1, 1, 0.1, false, true},
                   {"nu geheim", 1, 1.4, 1, 1, 0.1, false, false, Gone::own_now},
                   {"eerder geheim", 1, 1.4, 1, 1, 0.1, false, false, Gone::own_then},
                   {"eerder niet gevraagd", 1, 1.4, 1, 1, 0.1, false, false, Gone::own_then,
                    MissingReason::not_collected}});
    text += table("De kloof eerder en nu (zin_kloof)", gap_change_statement,
                  {{"groter", 1.3, 1.9, 1, 1, 0.1},
                   {"kleiner", 1.9, 1.3, 1, 1, 0.1},
                   {"omgeslagen", 0.7, 1.3, 1, 1, 0.1},
                   {"binnen de marge", 1.2, 1.3, 1, 1, 0.9},
                   {"marge onbekend", 1.3, 1.9, 1, 1},
                   {"ruimer", 1.3, 1.9, 1, 1, 0.1, false, true},
                   {"rest geheim", 1.3, 1.9, 1, 1, 0.1, false, false, Gone::rest_now},
                   {"eerder niet gevraagd", 1.3, 1.9, 1, 1, 0.1, false, false, Gone::own_then,
                    MissingReason::not_collected}});
    return text;
}

// Wijken by what they are in the newest year, beside a rest of 20: h higher, l lower, b within the margin,
// H higher without a margin, . no figure.
WordsTown town_with(std::string const& wijken, std::string const& area = "Malburgen")
{
    WordsTown town(UnitType::share, area, wijken.size());
    for (std::size_t i = 0; i < town.codes.size(); ++i) {
        char const kind = i < wijken.size() ? wijken[i] : 'r';
        double const value = kind == 'h' || kind == 'H' ? 40 : kind == 'l' || kind == 'L' ? 8 : 20.4;
        auto const half = kind == 'H' || kind == 'L' ? std::nullopt : std::optional{1.5};
        town.put("maat", town.codes[i], "2016", 20.0, half);
        town.put("maat", town.codes[i], "2020",
                 kind == '.' ? Value{Missing{MissingReason::unknown, "."}} : Value{value}, half);
    }
    town.measure().missing_weight_threshold = 0.6;
    return town;
}

std::string exceptions()
{
    std::string text =
        "\n## Wijken, enkelvoud en meervoud, uitzonderingen (zin_wijken, zin_wijken_verandering)\n\n"
        "| wijken | gaat over | zin |\n|---|---|---|\n";
    for (auto const* wijken : {"h",   "l",   "b",   "H",    "hh",    "ll",  "bb",  "HH",  "LL", "hb",   "hhb",
                               "hhl", "lbb", "hbl", "hhhb", "hhhbb", "HHL", "hh.", "h..", ".",  "hhHLb"}) {
        text += row(wijken, "rest", said(town_with(wijken), regions_statement));
        text += row(wijken, "eerder", said(town_with(wijken), regions_change_statement));
    }
    return text;
}

std::string periods()
{
    std::string text = "\n## Perioden (zin_perioden)\n\n| per periode | wijken | zin |\n|---|---|---|\n";
    for (auto const* states : {"h", "H", "hh", "HH", "hhh", "hhb", "hhbb", "hhhhb", "llb", "hhll", "hbh",
                               "HHL", "bb", "h.h", "..", "HhHb"}) {
        WordsTown town(UnitType::share, "'t Broek", 2);
        for (std::size_t i = 0; states[i] != 0; ++i) {
            char const kind = states[i];
            double const value = kind == 'h' || kind == 'H' ? 40 : kind == 'l' || kind == 'L' ? 8 : 20.4;
            auto const half = kind == 'H' || kind == 'L' ? std::nullopt : std::optional{1.5};
            town.put_both(std::to_string(2012 + 2 * i),
                          kind == '.' ? Value{Missing{MissingReason::unknown, "."}} : Value{value}, 20.0,
                          half);
        }
        text += row(states, "gelijk", said(town, periods_statement));
    }
    for (std::size_t strayed = 1; strayed <= 2; ++strayed) {
        WordsTown town(UnitType::share, "De Pijp-Noord", 3);
        for (auto const* period : {"2012", "2016", "2020"}) {
            for (std::size_t i = 0; i < town.codes.size(); ++i) {
                bool const out = std::string(period) == "2020" && i < strayed;
                town.put("maat", town.codes[i], period, i < 3 && !out ? 60.0 : 20.4, 1.5);
            }
        }
        text += row("hhh", std::to_string(strayed) + " anders in de laatste", said(town, periods_statement));
    }
    return text;
}

TEST(WordsGolden, is_what_is_said)
{
    auto const made = golden() + exceptions() + periods();
    auto const path = std::filesystem::path(WIJKPEIL_SOURCE_DIR) / "tests/unit/template/words_golden.md";
    if (std::getenv("UPDATE") != nullptr) { // NOLINT(concurrency-mt-unsafe)
        write_file(path, made);
    }
    EXPECT_EQ(made, read_file(path)) << "UPDATE=1 rewrites " << path;
    EXPECT_GE(std::count(made.begin(), made.end(), '\n'), 200);
}

} // namespace
} // namespace wijkpeil
