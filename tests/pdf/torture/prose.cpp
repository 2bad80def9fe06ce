// SPDX-License-Identifier: EUPL-1.2
#include "parts.hpp"

#include <array>
#include <utility>

namespace wijkpeil {

std::string words(int count)
{
    static constexpr std::array<char const*, 16> k_words{
        "In",    "deze",         "wijk",  "is",        "het",  "verschil",   "met", "de",
        "rest.", "Vergelijking", "toont", "gemeenten", "waar", "gezondheid", "van", "inwoners"};
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += text.empty() ? "" : " ";
        text += k_words.at(static_cast<std::size_t>(i * 7 + i / 16) % k_words.size());
    }
    return text + ".";
}

namespace {

std::string repeated(std::string const& part, std::size_t length)
{
    std::string text;
    while (text.size() < length) {
        text += part;
    }
    return text.substr(0, length);
}

Figure described(Figure figure, std::string id, std::string label)
{
    figure.id = std::move(id);
    figure.label = text_of(std::move(label));
    figure.alternative = "Beschrijving van " + plain(figure.headline) + ".";
    return figure;
}

} // namespace

Section long_words()
{
    auto const address =
        "https://voorbeeld.example/" + repeated("pad/naar/een/bestand-met-een-lange-naam/", 274);
    Text linked{run("Een adres van 300 tekens: "), run(address, {.link = address}), run(" en verder.")};
    Columns narrow{true, {}};
    for (int i = 0; i < 3; ++i) {
        narrow.columns.push_back(
            {heading(3, "", "Een kop met meervoudigepersoonlijkheidsproblematiek"),
             paragraph("Meervoudigepersoonlijkheidsstoornissenonderzoek: " + words(40))});
    }
    Text links{run("Zie "),
               run("een lange verwijzing naar de brede tabellen", {.link = "#breed"}),
               run(", "),
               run("noten", {.link = "#noten"}),
               run(" en "),
               run("een blad buiten dit document", {.link = "https://voorbeeld.example/?q=\"é\""}),
               run("; " + words(30))};
    return section("lange-woorden", "Woorden die breder zijn dan hun kolom",
                   {paragraph(repeated("Hottentottententententoonstellingsterrein", 160)),
                    block(Paragraph{ParagraphRole::body, linked}),
                    block(Paragraph{ParagraphRole::body, links}), block(narrow),
                    paragraph("−1.234.567,8 % € 12,50 – ‘aanhaling’ “dubbel” … ë ĳ ½ m²")});
}

Section nested_lists()
{
    auto const inner = [](int level, auto const& self) -> Block {
        List list;
        list.ordered = level % 2 == 0;
        for (int i = 0; i < 3; ++i) {
            std::vector<Block> item{paragraph(words(8 * level + i))};
            if (level < 4) {
                item.push_back(self(level + 1, self));
            }
            list.items.push_back(std::move(item));
        }
        return block(list);
    };
    return section("lijsten", "Lijsten in lijsten", {inner(1, inner)});
}

Section late_headings()
{
    std::vector<Block> blocks;
    for (int i = 1; i <= 12; ++i) {
        blocks.push_back(paragraph(words(180 + 11 * i)));
        blocks.push_back(heading(3, "laat-" + std::to_string(i), "Tussenkop " + std::to_string(i)));
    }
    blocks.push_back(paragraph(words(30)));
    return section("koppen", "Koppen onder aan een bladzijde", blocks);
}

Section moving_figures()
{
    auto high = sample_trends();
    auto& panels = std::get<TrendSpec>(high.spec).panels;
    auto const first = panels.front();
    panels.assign(60, first);
    auto without_words = sample_scores();
    without_words.headline = without_words.subtitle = without_words.source = {};
    return section("figuren", "Figuren die verhuizen",
                   {paragraph(words(420)), block(described(sample_map(), "f-kaart", "Figuur 1")),
                    paragraph(words(200)), block(described(sample_gaps(), "f-kloof", "Figuur 2")),
                    paragraph(words(60)), block(described(high, "f-hoog", "Figuur 3")),
                    block(described(without_words, "f-zonder", "")), paragraph(words(60))});
}

Section long_accounts()
{
    Accounts accounts;
    accounts.id = "verhalen";
    accounts.items = {account("Een thema met een heel lange naam", words(60)),
                      account("Langer dan een bladzijde", words(1400)),
                      account("Leeg", "Geen toelichting.", true)};
    return section("toelichting", "Toelichtingen", {block(accounts)});
}

Section many_notes(Document& document)
{
    std::vector<Block> blocks;
    Text text;
    for (int i = 1; i <= 300; ++i) {
        text.push_back(run(words(i % 5 + 2) + " noot"));
        auto sign = run(std::to_string(i), {.superscript = true});
        sign.note = i;
        text.push_back(sign);
        text.push_back(run(" "));
        document.footnotes.push_back(
            text_of("Noot " + std::to_string(i) + ": " + words(i % 40 == 0 ? 160 : 6)));
        if (i % 60 == 0) {
            blocks.push_back(block(Paragraph{ParagraphRole::body, std::exchange(text, {})}));
        }
    }
    document.footnotes.back().push_back(run("met een verwijzing", {.link = "#noten"}));
    return section("noten", "Driehonderd noten", blocks);
}

} // namespace wijkpeil
