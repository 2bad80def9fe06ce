// SPDX-License-Identifier: EUPL-1.2
#include "proofread/marks.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(Prose, is_as_long_as_its_file)
{
    std::string const text = "# Eén kop {#één}\n\n{{! ja }}\n- wijk [naam](https://a.nl/b) {{x.y}}\r\n";
    EXPECT_EQ(Marks(text).prose().text.size(), text.size());
}

TEST(Prose, tags_ids_addresses_and_marks_are_no_words)
{
    EXPECT_EQ(
        Marks(
            "# Kop {#vaste-naam}\n\nZie {{gebied.naam}}, [de bron](https://voorbeeld.nl/x) en [](#kop).\n"
            "{{> onderdeel}}\n{{! opmerking\nover regels }}\n**Vet** en `code`.[^noot]\n\n[^noot]: Tekst.\n")
            .words(),
        "Kop Zie de bron en Vet en Tekst");
}

TEST(Prose, blocks_of_keys_are_no_words_and_blocks_of_text_are)
{
    EXPECT_EQ(Marks("```kaart\nindicator: leidend\n```\n\n```intro\nEen zin.\n```\n").words(), "Een zin");
}

TEST(Prose, the_head_of_a_text_is_no_prose)
{
    EXPECT_EQ(Marks("---\ngebied: binnen\n---\n\n## Wonen\n\nTekst.\n").words(), "Wonen Tekst");
}

TEST(Prose, letters_that_are_grown_together_with_a_field_are_a_part_of_a_word)
{
    EXPECT_EQ(Marks("De {{n}}e wijk{{#veel}}en{{/veel}} van {{x}}-tabel.\n").words(),
              "De e~ wijk~ en~ van tabel~");
}

TEST(Prose, of_sentences_only_what_is_said)
{
    EXPECT_EQ(
        Marks(
            "# uitleg\nformaat: 1\nkop:\n  heel: \"Er {n, plural, one {is één wijk} other {zijn {n_woord} "
            "wijken}}{ruimer, select, ja { (ruimer)} other {}}.\"\n  deel: >-\n    Twee regels\n    tekst.\n",
            Marks::File::sentences)
            .words(),
        "1 Er is één wijk zijn wijken ruimer Twee regels tekst");
}

TEST(Prose, words_keep_apostrophes_hyphens_and_the_marks_of_numbers)
{
    EXPECT_EQ(Marks("'s Avonds in 't Broek: Pelders-/Hoornseveld, thema\u2019s, 1.234,5; 24,6. O.a. hier.\n")
                  .words(),
              "'s Avonds in 't Broek Pelders Hoornseveld thema\u2019s 1.234,5 24,6 O.a hier");
}

} // namespace
} // namespace wijkpeil
