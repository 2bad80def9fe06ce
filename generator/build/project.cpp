// SPDX-License-Identifier: EUPL-1.2
#include "build/project.hpp"

#include "compute/disclosure.hpp"
#include "publish/calendar.hpp"
#include "read/read.hpp"

namespace wijkpeil {

Dataset project_to_show(std::filesystem::path const& folder, Diagnostics& diagnostics)
{
    auto dataset = read_project(folder, diagnostics);
    apply_disclosure_rules(dataset, diagnostics);
    return dataset;
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

} // namespace wijkpeil
