// SPDX-License-Identifier: EUPL-1.2
// templates/teksten/<ronde>/<gebied>.md: texts written by people. Front matter, then a section for each
// theme.
#include "read/parts.hpp"
#include "read/source_text.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr char const* k_folder = "templates/teksten";
constexpr std::string_view k_fence = "---";

// Reads one file; a section that has a mistake is still kept.
class AccountReader
{
public:
    AccountReader(SourceText const& source, std::vector<Theme> const& themes, Diagnostics& diagnostics)
        : source_{&source}, themes_{&themes}, diagnostics_{&diagnostics}
    {
    }

    // The line after the front matter; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> end_of_front_matter() const
    {
        if (trimmed(source_->line(0)) != k_fence) {
            return {};
        }
        for (std::size_t i = 1; i < source_->line_count(); ++i) {
            if (trimmed(source_->line(i)) == k_fence) {
                return i + 1;
            }
        }
        return {};
    }

    // The sections from line `start` on; each takes what the front matter says from `common`.
    [[nodiscard]] std::vector<Account> read_sections(std::size_t start, Account const& common)
    {
        for (auto i = start; i < source_->line_count(); ++i) {
            auto const line = trimmed(source_->line(i));
            if (line.empty()) {
                end_paragraph();
            } else if (line.starts_with('#')) {
                begin_section(i, line, common);
            } else if (sections_.empty()) {
                report_stray_text(i);
            } else {
                paragraph_.append(paragraph_.empty() ? "" : " ").append(line);
            }
        }
        end_paragraph();
        for (auto const& section : sections_) {
            if (section.paragraphs.empty()) {
                diagnostics_->warning(section.place, say("there is no text under this heading"),
                                      say("write a text, or remove the heading"));
            }
        }
        return std::move(sections_);
    }

private:
    [[nodiscard]] Place place_of_line(std::size_t index) const
    {
        return source_->place(source_->line_start(index), source_->line(index).size());
    }

    void end_paragraph()
    {
        if (!paragraph_.empty()) {
            sections_.back().paragraphs.push_back(std::exchange(paragraph_, {}));
        }
    }

    void begin_section(std::size_t index, std::string_view line, Account const& common)
    {
        end_paragraph();
        constexpr std::string_view k_heading = "## ";
        if (!line.starts_with(k_heading) || trimmed(line.substr(k_heading.size())).empty()) {
            diagnostics_->error(
                place_of_line(index), say("this heading is not \"## \" and a title"),
                say("write \"## Wonen\": two number signs, a space, a theme or another title"));
        }
        auto const title = trimmed(line.substr(std::min(line.find_first_not_of('#'), line.size())));
        Account section = common;
        auto const theme = std::find_if(themes_->begin(), themes_->end(),
                                        [&](Theme const& candidate) { return candidate.name == title; });
        if (theme != themes_->end()) {
            section.theme = theme->id;
        }
        section.title = title;
        section.place = place_of_line(index);
        sections_.push_back(std::move(section));
    }

    void report_stray_text(std::size_t index)
    {
        if (!std::exchange(has_stray_text_, true)) {
            diagnostics_->error(place_of_line(index), say("this text has no heading"),
                                say("put a heading above it: \"## \" and a theme or another title"));
        }
    }

    SourceText const* source_;
    std::vector<Theme> const* themes_;
    Diagnostics* diagnostics_;
    std::vector<Account> sections_;
    std::string paragraph_;
    bool has_stray_text_ = false;
};

// What the name of the file says: teksten/<round>/<area>[.<anything>].md.
struct NamedBy {
    std::string round;
    std::string area;
};

std::optional<NamedBy> named_by(std::string const& path)
{
    auto const parts = split(path, '/'); // templates, teksten, round, file
    if (parts.size() != 4) {
        return {};
    }
    return NamedBy{std::string{parts[2]}, std::string{split(parts[3], '.').front()}};
}

std::string front_matter(SourceText const& source, std::size_t end)
{
    auto const start = source.line_start(1);
    return std::string{source.text().substr(start, source.line_start(end - 1) - start)};
}

Account read_front_matter(YamlNode const& node, NamedBy const& name, Known const& areas, Known const& rounds,
                          Diagnostics& diagnostics)
{
    Account account;
    YamlMap map{node, say("the head of a text"), diagnostics};
    check_format(map, diagnostics);
    account.area = map.required_id("gebied");
    account.round = map.required_id("ronde");
    if (!account.area.empty() && areas.lacks(account.area)) {
        diagnostics.error(map.place("gebied"), say("unknown area \"{}\"", account.area),
                          areas.hint(account.area));
    } else if (!account.area.empty() && account.area != name.area) {
        diagnostics.error(
            map.place("gebied"),
            say("this file is called after the area \"{}\", but is about \"{}\"", name.area, account.area),
            say("rename the file or correct the area"));
    }
    if (!account.round.empty() && rounds.lacks(account.round)) {
        diagnostics.error(map.place("ronde"), say("unknown round \"{}\"", account.round),
                          rounds.hint(account.round));
    } else if (!account.round.empty() && account.round != name.round) {
        diagnostics.error(map.place("ronde"),
                          say("this file is in the folder of the round \"{}\", but is of \"{}\"", name.round,
                              account.round),
                          say("move the file or correct the round"));
    }
    account.origin = map.text("naar");
    account.date = map.date("datum");
    map.finish();
    return account;
}

} // namespace

std::vector<Account> read_accounts(ProjectFiles& files, Known const& areas, Known const& rounds,
                                   std::vector<Theme> const& themes, Diagnostics& diagnostics)
{
    std::vector<Account> accounts;
    for (auto const& path : files.list(k_folder)) {
        if (!path.ends_with(".md") || path.ends_with("/README.md")) {
            continue;
        }
        auto const name = named_by(path);
        if (!name) {
            diagnostics.error(place_of_file(path), say("this text is not in the folder of a round"),
                              say("move it to {}/ROUND/AREA.md", k_folder));
            continue;
        }
        auto content = files.read_optional(path);
        auto const source = content ? checked_text(path, std::move(*content), diagnostics) : std::nullopt;
        if (!source) {
            continue;
        }
        AccountReader reader{*source, themes, diagnostics};
        auto const body = reader.end_of_front_matter();
        if (!body) {
            diagnostics.error(source->place(0), say("this text has no head between two lines with ---"),
                              say("begin with a line ---, then formaat, gebied and ronde, then a line ---"));
            continue;
        }
        auto const node = parse_yaml(path, front_matter(*source, *body), diagnostics, 2);
        if (!node) {
            continue;
        }
        auto const common = read_front_matter(*node, *name, areas, rounds, diagnostics);
        for (auto& section : reader.read_sections(*body, common)) {
            accounts.push_back(std::move(section));
        }
    }
    return accounts;
}

} // namespace wijkpeil
