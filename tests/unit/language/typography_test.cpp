// SPDX-License-Identifier: EUPL-1.2
#include "language/typography.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

struct Case {
    char const* typed;
    char const* printed;
};

void PrintTo(Case const& one, std::ostream* out)
{
    *out << one.typed;
}

constexpr Case k_cases[] = {
    // a number and its unit
    {"24,6 procent", "24,6\u00A0procent"},
    {"(1.234 inwoners)", "(1.234\u00A0inwoners)"},
    {"−8,6 procentpunt, 5 %", "−8,6\u00A0procentpunt, 5\u00A0%"},
    {"€ 25 of 25 euro", "€\u00A025 of 25\u00A0euro"},
    {"3 km, 40 woningen.", "3\u00A0km, 40\u00A0woningen."},
    {"18 jaar", "18 jaar"},
    {"acht procent", "acht procent"},
    {"WK047903 inwoners", "WK047903 inwoners"},
    // words that a number belongs to
    {"Figuur 3 en tabel 12", "Figuur\u00A03 en tabel\u00A012"},
    {"Kamerstuk 30 995, nr. 97", "Kamerstuk 30\u00A0995, nr.\u00A097"},
    {"Kamerstukken II 30 995", "Kamerstukken II 30\u00A0995"},
    {"30 995 nrs. 9 en 10", "30\u00A0995 nrs.\u00A09 en 10"},
    {"van 30 995 en 12 345", "van 30 995 en 12 345"},
    // days
    {"1 maart 2027", "1\u00A0maart 2027"},
    {"2027 maart", "2027 maart"},
    // dashes
    {"2012-2016", "2012–2016"},
    {"(2012-2016).", "(2012–2016)."},
    {"2012 - 2016", "2012 – 2016"},
    {"16-3-2021", "16-3-2021"},
    {"2020-0000164588", "2020-0000164588"},
    {"A2012-2016", "A2012-2016"},
    {"2012-2016-2020", "2012-2016-2020"},
    {"een - twee", "een – twee"},
    {"5 - 3", "5 - 3"},
    {"- een", "- een"},
    {"Zaandam-Oost", "Zaandam-Oost"},
    {"-5 of (-3,2)", "−5 of (−3,2)"},
    {"WK-5", "WK-5"},
    {"06-12345678", "06-12345678"},
    // quotes
    {"\"woord\" en \"twee woorden\".", "“woord” en “twee woorden”."},
    {"een 'woord', ('ja')", "een ‘woord’, (‘ja’)"},
    {"\"zij zei 'ja'\"", "“zij zei ‘ja’”"},
    {"thema's, GGD'en, A4's", "thema’s, GGD’en, A4’s"},
    {"'s avonds in 't Broek", "’s avonds in ’t Broek"},
    {"'s-Gravenhage", "’s-Gravenhage"},
    {"sinds '20", "sinds ’20"},
    {"het 'programma's doel'", "het ‘programma’s doel’"},
    {"5' en 6\"", "5' en 6\""},
    {"een \" alleen", "een \" alleen"},
    // dots
    {"en toen...", "en toen…"},
    {"....", "...."},
    // addresses
    {"https://a.example/2012-2016/'x'...", "https://a.example/2012-2016/'x'..."},
    {"www.a.example/2012-2016", "www.a.example/2012-2016"},
    {"jan-2012-2016@a.example", "jan-2012-2016@a.example"},
    {"", ""},
};

class Printed : public testing::TestWithParam<Case>
{
};

TEST_P(Printed, as_dutch_is)
{
    EXPECT_EQ(typeset(GetParam().typed), GetParam().printed);
}

TEST_P(Printed, is_not_changed_again)
{
    EXPECT_EQ(typeset(GetParam().printed), GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(Typography, Printed, testing::ValuesIn(k_cases));

} // namespace
} // namespace wijkpeil
