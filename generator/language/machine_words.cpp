// SPDX-License-Identifier: EUPL-1.2
#include "language/machine_words.hpp"

#include "base/text.hpp"

#include <vector>

namespace wijkpeil {

std::string basis_word(Basis basis)
{
    switch (basis) {
    case Basis::published:
        return "gepubliceerd";
    case Basis::sum:
        return "som";
    case Basis::mean:
        return "gewogen_gemiddelde";
    case Basis::none:
        break;
    }
    return {};
}

std::string margin_word(MarginBasis basis)
{
    switch (basis) {
    case MarginBasis::source:
        return "bron";
    case MarginBasis::wilson:
        return "wilson";
    case MarginBasis::poisson:
        return "poisson";
    case MarginBasis::parts:
        return "delen";
    case MarginBasis::none:
        break;
    }
    return {};
}

std::string class_word(ChangeClass change)
{
    switch (change) {
    case ChangeClass::higher:
        return "hoger";
    case ChangeClass::lower:
        return "lager";
    case ChangeClass::within_margin:
        return "binnen_de_marge";
    case ChangeClass::margin_unknown:
        return "marge_onbekend";
    case ChangeClass::too_few:
        return "te_weinig_waarnemingen";
    case ChangeClass::not_comparable:
        return "niet_vergelijkbaar";
    case ChangeClass::not_yet:
        return "nog_geen_cijfer";
    }
    return {};
}

std::string favour_word(Favour favour)
{
    switch (favour) {
    case Favour::favourable:
        return "gunstig";
    case Favour::unfavourable:
        return "ongunstig";
    case Favour::equal:
        return "gelijk";
    case Favour::neutral:
        break;
    }
    return {};
}

std::string status_words(Statistic const& statistic)
{
    std::vector<std::string> words;
    auto const add = [&](bool holds, char const* word) {
        if (holds) {
            words.emplace_back(word);
        }
    };
    add(statistic.status.provisional, "voorlopig");
    add(statistic.status.revised, "herzien");
    add(statistic.status.estimated, "geschat");
    add(statistic.wider, "ruimer_dan_gebied");
    add(statistic.divided, "uit_delen_samengesteld");
    return joined(words, " ");
}

} // namespace wijkpeil
