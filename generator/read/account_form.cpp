// SPDX-License-Identifier: EUPL-1.2
#include "read/account_form.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/parse.hpp"
#include "read/source_text.hpp"
#include "read/yaml.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::string_view k_fence = "---";
constexpr int k_version = 1;

// What the name of a file says; either may be empty. Who mails a form back may have given it any name.
struct NameSays {
    std::string round;
    std::string area;
};

NameSays name_says(std::string const& file, Known const& areas)
{
    auto const stem = std::filesystem::path(file).stem().string();
    auto const dot = stem.find('.');
    if (dot != std::string::npos && is_id(stem.substr(0, dot)) && is_id(stem.substr(dot + 1))) {
        return {stem.substr(0, dot), stem.substr(dot + 1)};
    }
    return {{}, is_id(stem) && !areas.lacks(stem) ? stem : std::string()};
}

std::string ask_for(std::string const& area)
{
    return say("ask for the form of the other area: wijkpeil text request --area {}", area);
}

class FormReader
{
public:
    FormReader(SourceText const& source, FormKnow const& know, Diagnostics& diagnostics)
        : source_{&source}, know_{&know}, diagnostics_{&diagnostics}
    {
        form_.file = source.file();
    }

    [[nodiscard]] std::optional<AccountForm> read()
    {
        auto const end = end_of_head();
        if (!end) {
            diagnostics_->error(source_->place(0),
                                say("this is no form: it has no head between two lines with ---"),
                                say("make one with: wijkpeil text request"));
            return {};
        }
        auto const start = source_->line_start(1);
        std::string const head(source_->text().substr(start, source_->line_start(*end - 1) - start));
        auto const node = parse_yaml(source_->file(), head, *diagnostics_, 2);
        if (!node) {
            return {};
        }
        read_head(*node);
        read_body(*end);
        return std::move(form_);
    }

private:
    [[nodiscard]] std::optional<std::size_t> end_of_head() const
    {
        for (std::size_t i = 1; trimmed(source_->line(0)) == k_fence && i < source_->line_count(); ++i) {
            if (trimmed(source_->line(i)) == k_fence) {
                return i + 1;
            }
        }
        return {};
    }

    void read_head(YamlNode const& node)
    {
        YamlMap map{node, say("the head of a form"), *diagnostics_};
        auto const version = map.required_integer("formulier");
        if (version && *version != k_version) {
            diagnostics_->error(
                map.place("formulier"),
                say("a form of format {} cannot be read; this program knows {}", *version, k_version),
                say("use the program that made the form"));
        }
        form_.area = map.required_id("gebied");
        form_.round = map.required_id("ronde");
        form_.author = map.required_text("auteur");
        map.require("datum");
        form_.date = map.date("datum").value_or(Date{});
        check_area(map.place("gebied"));
        check_round(map.place("ronde"));
        map.finish();
    }

    void check_area(Place const& place)
    {
        auto const name = name_says(source_->file(), know_->areas).area;
        if (form_.area.empty()) {
            return;
        }
        if (know_->areas.lacks(form_.area)) {
            diagnostics_->error(place, say("unknown area \"{}\"", form_.area), know_->areas.hint(form_.area));
        } else if (!know_->area.empty() && form_.area != know_->area) {
            diagnostics_->error(place,
                                say("this form is about \"{}\", not about \"{}\"", form_.area, know_->area),
                                ask_for(know_->area));
        } else if (!name.empty() && form_.area != name) {
            diagnostics_->error(
                place,
                say("this form is called after the area \"{}\", but is about \"{}\"", name, form_.area),
                say("ask its author which of the two it is about; {}", ask_for(name)));
        }
    }

    void check_round(Place const& place)
    {
        auto const name = name_says(source_->file(), know_->areas).round;
        if (form_.round.empty()) {
            return;
        }
        if (know_->rounds.lacks(form_.round)) {
            diagnostics_->error(place, say("unknown round \"{}\"", form_.round),
                                know_->rounds.hint(form_.round));
        } else if (form_.round != know_->round) {
            diagnostics_->error(
                place, say("this form is of the round \"{}\", not of \"{}\"", form_.round, know_->round),
                say("a text is written against the figures of its round: wijkpeil text request --area {}",
                    form_.area));
        } else if (!name.empty() && form_.round != name) {
            diagnostics_->error(
                place, say("this form is called after the round \"{}\", but is of \"{}\"", name, form_.round),
                say("give the file its own name back, or ask for a new form"));
        }
    }

    void read_body(std::size_t start)
    {
        std::size_t headings = 0;
        for (auto i = start; i < source_->line_count(); ++i) {
            auto const written = source_->line(i);
            auto const line = trimmed(written);
            if (line.empty() || line.front() == '>') {
                end_paragraph();
            } else if (line.front() == '#') {
                end_paragraph();
                ++headings;
                begin_section(i, line);
            } else if (headings == 0) {
                diagnostics_->error(source_->place(source_->line_start(i), written.size()),
                                    say("this text stands under no theme"),
                                    say("move it below the heading that it belongs to"));
                headings = 1; // told once
            } else {
                add_line(i, written);
            }
        }
        end_paragraph();
        std::erase_if(form_.sections, [](Account const& one) { return one.paragraphs.empty(); });
        if (form_.sections.empty()) {
            diagnostics_->error(place_of_file(source_->file()), say("nothing is filled in"),
                                say("write below a heading; lines that begin with > do not count"));
        }
    }

    void begin_section(std::size_t index, std::string_view line)
    {
        auto const title =
            std::string(trimmed(line.substr(std::min(line.find_first_not_of('#'), line.size()))));
        auto const place = source_->place(source_->line_start(index), source_->line(index).size());
        auto const theme = std::find_if(know_->themes.begin(), know_->themes.end(),
                                        [&](Theme const& one) { return one.name == title; });
        if (theme == know_->themes.end() || !line.starts_with("## ")) {
            std::vector<std::string> names;
            for (auto const& one : know_->themes) {
                names.push_back("## " + one.name);
            }
            diagnostics_->error(place, say("\"{}\" is not the heading of a theme", line),
                                Known(std::move(names)).hint(std::string(line)));
        } else if (std::any_of(form_.sections.begin(), form_.sections.end(),
                               [&](Account const& one) { return one.theme == theme->id; })) {
            diagnostics_->error(place, say("this heading is there twice"),
                                say("put both texts under one heading"));
        }
        Account section;
        section.area = form_.area;
        section.round = form_.round;
        section.theme = theme == know_->themes.end() ? std::string() : theme->id;
        section.title = title;
        section.date = form_.date;
        section.place = place;
        section.author = form_.author;
        section.state = AccountState::draft;
        form_.sections.push_back(std::move(section));
    }

    void add_line(std::size_t index, std::string_view written)
    {
        if (form_.sections.empty()) {
            return; // below a text under no theme: told
        }
        if (paragraph_.empty()) {
            form_.sections.back().lines.push_back(source_->line_number(source_->line_start(index)));
        }
        paragraph_.append(written).append("\n");
    }

    void end_paragraph()
    {
        if (!paragraph_.empty()) {
            paragraph_.pop_back();
            form_.sections.back().paragraphs.push_back(std::exchange(paragraph_, {}));
        }
    }

    SourceText const* source_;
    FormKnow const* know_;
    Diagnostics* diagnostics_;
    AccountForm form_;
    std::string paragraph_;
};

} // namespace

std::string form_name(std::string const& round, std::string const& area)
{
    return round + "." + area + ".md";
}

std::optional<AccountForm> read_account_form(std::string const& file, std::string content,
                                             FormKnow const& know, Diagnostics& diagnostics)
{
    auto const source = checked_text(file, std::move(content), diagnostics);
    if (!source) {
        return {};
    }
    Diagnostics found;
    auto form = FormReader(*source, know, found).read();
    bool const good = !found.has_errors();
    diagnostics.merge(std::move(found));
    return good ? std::move(form) : std::nullopt;
}

} // namespace wijkpeil
