// SPDX-License-Identifier: EUPL-1.2
#include "template/document_note.hpp"

#include "compute/commitment_state.hpp"
#include "template/account_state.hpp"

namespace wijkpeil {

std::string document_note(Settings const& settings, Phrases const& phrases)
{
    if (!settings.draft && !settings.example) {
        return {};
    }
    return plain(phrases.sentence("document", settings.draft && settings.example ? "concept_voorbeeld"
                                              : settings.draft                   ? "concept"
                                                                                 : "voorbeeld"));
}

std::vector<std::string> open_points(Statistics const& statistics, Phrases const& phrases)
{
    auto const& dataset = statistics.dataset();
    std::vector<std::string> points;
    for (auto const* one : unsettled(dataset, statistics.round())) {
        points.push_back(plain(
            phrases.sentence("document", "concept_toezegging", {{"nummer", one->id}, {"tekst", one->text}})));
    }
    for (auto const& account : dataset.accounts) {
        auto const* area = dataset.find_area(account.area);
        auto const* theme = dataset.find_theme(account.theme);
        auto const standing =
            area == nullptr ? AccountStanding::confirmed : standing_of(account, *area, statistics);
        if (standing == AccountStanding::draft || standing == AccountStanding::stale) {
            points.push_back(
                plain(phrases.sentence("document", "concept_tekst",
                                       {{"gebied", area->name},
                                        {"met_thema", theme != nullptr},
                                        {"thema", theme == nullptr ? std::string{} : theme->name},
                                        {"klad", standing == AccountStanding::draft}})));
        }
    }
    return points;
}

} // namespace wijkpeil
