// SPDX-License-Identifier: EUPL-1.2
#include "cli/text_list.hpp"

#include "base/messages.hpp"
#include "template/account_state.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace wijkpeil {
namespace {

using Line = std::vector<std::string>;

// The accounts of an area and round by file.
std::map<std::string, std::vector<Account const*>> files_of(Dataset const& dataset, Area const& area,
                                                            Round const& round)
{
    std::map<std::string, std::vector<Account const*>> files;
    for (auto const& account : dataset.accounts) {
        if (account.area == area.id && account.round == round.id) {
            files[account.place.file].push_back(&account);
        }
    }
    return files;
}

std::string count_of_words(std::vector<Account const*> const& texts)
{
    std::size_t count = 0;
    for (auto const* text : texts) {
        for (auto const& paragraph : text->paragraphs) {
            std::istringstream words(paragraph);
            for (std::string word; words >> word;) {
                ++count;
            }
        }
    }
    return say_count("{} word", "{} words", count);
}

// The state of a file is that of its worst section.
std::string state_of(std::vector<Account const*> const& texts, Area const& area, Statistics const& statistics)
{
    auto standing = AccountStanding::confirmed;
    for (auto const* text : texts) {
        standing = std::min(standing, standing_of(*text, area, statistics));
    }
    switch (standing) {
    case AccountStanding::draft:
        return say("draft");
    case AccountStanding::unconfirmed:
        return say("not confirmed");
    case AccountStanding::stale:
        return say("figures moved");
    case AccountStanding::confirmed:
        break;
    }
    return say("confirmed");
}

} // namespace

std::vector<std::vector<std::string>> text_lines(Dataset const& dataset)
{
    std::vector<Line> lines;
    auto const* current = dataset.find_round(dataset.settings.current_round);
    if (current == nullptr) {
        return lines;
    }
    Statistics const statistics(dataset, *current);
    for (auto const& area : dataset.areas) {
        for (auto const& round : dataset.settings.rounds) {
            auto const files = files_of(dataset, area, round);
            for (auto const& [file, texts] : files) {
                lines.push_back({area.id, round.id, state_of(texts, area, statistics), count_of_words(texts),
                                 texts.front()->author.empty() ? "-" : texts.front()->author, file});
            }
            if (files.empty() && &round == current) {
                lines.push_back({area.id, round.id, say("missing")});
            }
        }
    }
    return lines;
}

} // namespace wijkpeil
