// SPDX-License-Identifier: EUPL-1.2
#include "language/language.hpp"

#include <array>

namespace wijkpeil {
namespace {

struct ReasonWords {
    MissingReason reason;
    char const* id;
    char const* sign;
    char const* brief;
    char const* text;
};

// In the order of the enumeration, which a test checks.
constexpr std::array<ReasonWords, 10> k_reasons = {{
    {MissingReason::not_published, "niet_gepubliceerd", "g.c.", "geen cijfer",
     "geen cijfer in de gebruikte bronnen"},
    {MissingReason::unknown, "onbekend", ".", "onbekend", "onbekend"},
    {MissingReason::secret, "geheim", "x", "geheim", "geheim volgens de bron"},
    {MissingReason::suppressed, "onderdrukt", "t.k.", "te klein om te tonen", "te klein om te tonen"},
    {MissingReason::impossible, "kan_niet", "k.n.", "kan niet", "kan niet voorkomen"},
    {MissingReason::not_collected, "niet_gevraagd", "n.g.", "niet gevraagd", "in dat jaar niet gevraagd"},
    {MissingReason::not_comparable, "niet_vergelijkbaar", "n.v.", "niet vergelijkbaar",
     "niet vergelijkbaar: andere grenzen"},
    {MissingReason::partial_area, "deel_van_wijken", "d.w.", "geen gebiedscijfer",
     "geen gebiedscijfer: het gebied bestaat uit delen van wijken"},
    {MissingReason::no_weight, "geen_weging", "g.w.", "niet te wegen",
     "niet te berekenen: de aantallen om de wijken mee te wegen ontbreken"},
    {MissingReason::incomplete, "onvolledig", "o.v.", "onvolledig",
     "niet te berekenen: er zijn wijken zonder cijfer"},
}};

ReasonWords const& words_of(MissingReason reason)
{
    return k_reasons.at(static_cast<std::size_t>(reason));
}

} // anonymous namespace

std::string reason_sign(Missing const& missing)
{
    return missing.sign.empty() ? words_of(missing.reason).sign : missing.sign;
}

std::string reason_brief(Missing const& missing)
{
    return words_of(missing.reason).brief;
}

std::string reason_text(Missing const& missing)
{
    return words_of(missing.reason).text;
}

std::string reason_id(MissingReason reason)
{
    return words_of(reason).id;
}

} // namespace wijkpeil
