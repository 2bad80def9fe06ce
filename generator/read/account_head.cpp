// SPDX-License-Identifier: EUPL-1.2
#include "read/account_head.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

namespace wijkpeil {
namespace {

void read_about(YamlMap& map, Account& account, AccountName const& name, AccountsKnow const& know,
                Diagnostics& diagnostics)
{
    account.area = map.required_id("gebied");
    account.round = map.required_id("ronde");
    if (!account.area.empty() && know.areas.lacks(account.area)) {
        diagnostics.error(map.place("gebied"), say("unknown area \"{}\"", account.area),
                          know.areas.hint(account.area));
    } else if (!account.area.empty() && account.area != name.area) {
        diagnostics.error(
            map.place("gebied"),
            say("this file is called after the area \"{}\", but is about \"{}\"", name.area, account.area),
            say("rename the file or correct the area"));
    }
    if (!account.round.empty() && know.rounds.lacks(account.round)) {
        diagnostics.error(map.place("ronde"), say("unknown round \"{}\"", account.round),
                          know.rounds.hint(account.round));
    } else if (!account.round.empty() && account.round != name.round) {
        diagnostics.error(map.place("ronde"),
                          say("this file is in the folder of the round \"{}\", but is of \"{}\"", name.round,
                              account.round),
                          say("move the file or correct the round"));
    }
}

// "moeilijk-rondkomen 2020": "24,6; rest 15,1"
std::optional<ConfirmedFigure> read_figure(YamlNode const& key, YamlNode const& value,
                                           Known const& indicators, Diagnostics& diagnostics)
{
    auto const space = key.text.find(' ');
    ConfirmedFigure figure{key.text.substr(0, space), {}, value.text};
    if (space != std::string::npos) {
        figure.period = trimmed(std::string_view{key.text}.substr(space));
    }
    if (figure.period.empty() || figure.period.find(' ') != std::string::npos ||
        value.kind != YamlNode::Kind::scalar) {
        diagnostics.error(key.place, say("this is not a figure that a text was confirmed against"),
                          say("the program writes these lines: wijkpeil text confirm {}", key.place.file));
        return {};
    }
    if (indicators.lacks(figure.indicator)) {
        auto place = key.place;
        place.length = static_cast<int>(count_characters(figure.indicator));
        diagnostics.error(place, say("unknown indicator \"{}\"", figure.indicator),
                          indicators.hint(figure.indicator));
    }
    return figure;
}

std::optional<Confirmation> read_confirmation(YamlNode const& node, Place place, AccountsKnow const& know,
                                              Diagnostics& diagnostics)
{
    Confirmation confirmation;
    confirmation.place = std::move(place);
    YamlMap map{node, say("the key \"bevestigd\""), diagnostics};
    confirmation.round = map.required_id("ronde");
    if (!confirmation.round.empty() && know.rounds.lacks(confirmation.round)) {
        diagnostics.error(map.place("ronde"), say("unknown round \"{}\"", confirmation.round),
                          know.rounds.hint(confirmation.round));
    }
    confirmation.date = map.date("datum");
    if (auto const* figures = map.child("cijfers"); figures != nullptr) {
        if (figures->kind != YamlNode::Kind::map && figures->kind != YamlNode::Kind::null) {
            diagnostics.error(
                figures->place, say("this is not a figure that a text was confirmed against"),
                say("the program writes these lines: wijkpeil text confirm {}", figures->place.file));
        }
        for (auto const& [key, value] : figures->entries) {
            if (auto figure = read_figure(key, value, know.indicators, diagnostics)) {
                confirmation.figures.push_back(std::move(*figure));
            }
        }
    }
    map.finish();
    return confirmation;
}

} // namespace

std::optional<AccountName> account_name(std::string const& path)
{
    auto const parts = split(path, '/'); // templates, teksten, round, file
    if (parts.size() != 4 || parts[0] != "templates" || parts[1] != "teksten" || !path.ends_with(".md")) {
        return {};
    }
    return AccountName{std::string{parts[2]}, std::string{split(parts[3], '.').front()}};
}

Account read_account_head(YamlNode const& node, AccountName const& name, AccountsKnow const& know,
                          Diagnostics& diagnostics)
{
    Account account;
    YamlMap map{node, say("the head of a text"), diagnostics};
    check_format(map, diagnostics);
    read_about(map, account, name, know, diagnostics);
    account.origin = map.text("naar");
    account.date = map.date("datum");
    account.author = map.text("auteur");
    account.state =
        map.one_of("stand", {"concept", "klaar"}, 1) == 0 ? AccountState::draft : AccountState::ready;
    if (auto const* confirmed = map.child("bevestigd")) {
        account.confirmation = read_confirmation(*confirmed, map.place("bevestigd"), know, diagnostics);
    }
    map.finish();
    return account;
}

} // namespace wijkpeil
