// SPDX-License-Identifier: EUPL-1.2
#include "build/project.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "build/records.hpp"
#include "compute/disclosure.hpp"
#include "language/corrections.hpp"
#include "publish/calendar.hpp"
#include "read/read.hpp"

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

void choose_round(Dataset& dataset, std::string const& id, Diagnostics& diagnostics)
{
    if (id.empty() || dataset.settings.rounds.empty()) {
        return;
    }
    auto const* round = dataset.find_round(id);
    if (round == nullptr) {
        std::vector<std::string> known;
        for (auto const& one : dataset.settings.rounds) {
            known.push_back(one.id);
        }
        diagnostics.error({}, say("unknown round \"{}\"", id), spelling_hint(id, known));
        return;
    }
    if (round->status == RoundStatus::recorded) {
        diagnostics.error(round->place, say("of the round \"{}\" only facts are recorded", id),
                          say("nothing is made of it; choose another round"));
    }
    dataset.settings.current_round = id;
}

} // namespace

ProjectToShow project_to_show(fs::path const& folder, std::string const& round, Diagnostics& diagnostics)
{
    ProjectToShow project{read_project(folder, diagnostics), {}};
    auto& dataset = project.dataset;
    project.own_round = dataset.settings.current_round;
    choose_round(dataset, round, diagnostics);
    read_records(folder, dataset, diagnostics);
    apply_disclosure_rules(dataset, diagnostics);
    return project;
}

SiteFrame site_frame(Dataset const& dataset, Round const& round, Templates const& templates)
{
    SiteFrame frame;
    frame.publisher = dataset.settings.publisher;
    frame.title = dataset.settings.title;
    frame.notice = dataset.settings.notice;
    frame.introduction = dataset.settings.introduction;
    frame.example_note = templates.example_note(dataset);
    frame.contact = dataset.settings.contact;
    frame.round_id = round.id;
    frame.round_name = round.name;
    frame.dataset = &dataset;
    if (!calendar_ics(dataset.settings).empty()) {
        frame.calendar = k_calendar_file;
    }
    return frame;
}

std::vector<RoundEntry> round_entries(Dataset const& dataset, fs::path const& output, std::string const& made)
{
    std::vector<RoundEntry> entries;
    for (auto const& round : dataset.settings.rounds) {
        RoundEntry entry{&round, {}, {}, {}};
        auto const address = [&](std::string const& folder) {
            bool const is_there = folder == made || file_exists(output / folder / "index.html");
            return is_there ? folder + "/index.html" : std::string();
        };
        entry.address = address(round.id);
        if (auto const record = dataset.records.find(round.id); record != dataset.records.end()) {
            entry.correction = correction_notice(record->second.issue, record->second.reason);
            for (int issue = record->second.issue - 1; issue > 0; --issue) {
                if (auto const old = address(old_issue_folder(round.id, issue)); !old.empty()) {
                    entry.earlier.emplace_back(issue, old);
                }
            }
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace wijkpeil
