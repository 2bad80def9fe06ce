// SPDX-License-Identifier: EUPL-1.2
#include "parts.hpp"

namespace wijkpeil {

namespace {

LetterHead long_head()
{
    LetterHead head;
    head.sender = text_of("Retouradres: " + words(25));
    for (int i = 0; i < 9; ++i) {
        head.addressee.push_back(text_of("Aan de voorzitter van de commissie " + words(3 * i)));
    }
    for (int i = 0; i < 14; ++i) {
        head.reference.emplace_back(text_of("Kenmerk met een lange naam " + std::to_string(i)),
                                    text_of(i % 3 == 0 ? "niet ingevuld (voorbeeld)" : words(12)));
    }
    head.above = {{text_of("Datum"), text_of("concept, te verzenden vóór 1 april 2027")},
                  {text_of("Een label dat langer is dan de kolom waarin het staat"), text_of(words(20))}};
    head.subject_label = text_of("Onderwerp");
    head.subject = {1, "titel", text_of(words(45))};
    head.below = {{text_of("Van"), text_of("meervoudigepersoonlijkheidsstoornissenonderzoeksteam")}};
    return head;
}

} // namespace

Document torture_letter()
{
    Document document;
    document.form = DocumentForm::letter;
    document.area = "marteling";
    document.title = "Een brief die moeilijk te zetten is";
    document.description = "Alles wat aan een brief moeilijk te zetten is.";
    document.example_note = "Voorbeeld, geen uitgave van het Rijk of een gemeente";
    document.foot = "Cijfers gepubliceerd tot en met 1 maart 2027";
    document.date = "2027-03-01";
    List marked;
    marked.marked = true;
    for (auto const mark : {Mark::filled, Mark::half, Mark::open, Mark::dashed}) {
        Paragraph one{ParagraphRole::body, {run("stand", {.strong = true, .mark = mark})}};
        one.text.push_back(run(": " + words(40)));
        marked.items.push_back({block(std::move(one))});
    }
    Closing closing{text_of("Met vriendelijke groet,"), text_of(words(16)), {}};
    for (int i = 0; i < 5; ++i) {
        closing.signatures.push_back(
            {text_of(i % 2 == 0 ? "geen handtekening: dit is een voorbeeld" : ""),
             text_of("de plaatsvervangend portefeuillehouder stedelijke vernieuwing " + words(i))});
    }
    document.blocks = {block(long_head()),
                       paragraph("Geachte leden van de raad,"),
                       paragraph(words(120)),
                       block(section("een", "1\u00A0\u00A0Een deel", {paragraph(words(260)), block(marked)})),
                       block(section("twee", "2\u00A0\u00A0Nog een deel", {paragraph(words(90))})),
                       block(std::move(closing)),
                       paragraph("Bijlage", ParagraphRole::annex),
                       block(section("bijlage", "De bijlage", {paragraph(words(30))}))};
    return document;
}

} // namespace wijkpeil
