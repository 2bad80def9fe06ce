// SPDX-License-Identifier: EUPL-1.2
// wijkpeil.yaml: what the project is, its contact and its rounds.
#include "read/parts.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_file = "wijkpeil.yaml";

Contact read_contact(YamlNode const& node, Diagnostics& diagnostics)
{
    YamlMap map{node, say("the contact"), diagnostics};
    Contact contact;
    contact.label = map.required_text("tekst");
    contact.mail = map.text("mail");
    contact.url = map.text("url");
    map.finish();
    return contact;
}

// A current round that is not among the rounds.
void check_current_round(YamlMap& map, Settings const& settings, Diagnostics& diagnostics)
{
    auto const known = known_ids(settings.rounds);
    if (!settings.current_round.empty() && known.lacks(settings.current_round)) {
        diagnostics.error(map.place("ronde"), say("unknown round \"{}\"", settings.current_round),
                          settings.rounds.empty() ? say("describe the round under \"rondes\"")
                                                  : known.hint(settings.current_round));
    }
}

// `teksten`: about which areas a round has to have a text: "alle", "geen" or a list.
void read_texts(YamlMap& map, SettingsPart& part)
{
    auto const* node = map.child("teksten");
    if (node != nullptr && node->kind == YamlNode::Kind::list) {
        part.texts = map.list("teksten");
        part.settings.texts_of = map.texts("teksten");
    } else if (node != nullptr) {
        part.settings.texts_of_all = map.one_of("teksten", {"alle", "geen"}, 1) == 0;
    }
}

} // namespace

std::optional<SettingsPart> read_settings(ProjectFiles& files, Diagnostics& diagnostics)
{
    auto const content = files.read_required(
        k_file, say("run the program in a project folder, or name one with --project FOLDER"));
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    SettingsPart part;
    auto& settings = part.settings;
    YamlMap map{*root, say("the settings"), diagnostics};
    check_format(map, diagnostics);
    settings.title = map.required_text("titel");
    static std::vector<std::string> const k_languages{"nl"};
    settings.language = k_languages[map.one_of("taal", k_languages, 0)];
    settings.example = map.yes_no("voorbeeld", false);
    settings.publisher = map.required_text("uitgever");
    settings.introduction = map.text("inleiding");
    settings.notice = map.text("mededeling");
    if (auto const* contact = map.child("contact")) {
        settings.contact = read_contact(*contact, diagnostics);
    }
    settings.current_round = map.required_id("ronde");
    part.publications = read_publications(map, diagnostics);
    settings.publications = part.publications.all;
    settings.figures_in_pdf = map.yes_no("cijfers_in_pdf", false);
    static constexpr double k_confidences[]{95, 99};
    if (map.has("betrouwbaarheid")) {
        settings.confidence = k_confidences[map.one_of("betrouwbaarheid", {"95", "99"}, 0)];
    }
    part.leads = map.list("leidend");
    settings.lead_indicators = map.texts("leidend");
    settings.rounds = read_rounds(map.list("rondes"), diagnostics);
    check_current_round(map, settings, diagnostics);
    settings.calendar = read_calendar(map.list("kalender"), diagnostics);
    read_texts(map, part);
    map.finish();
    return part;
}

} // namespace wijkpeil
