// SPDX-License-Identifier: EUPL-1.2
// templates/teksten/<ronde>/<gebied>.md: texts written by people. Front matter (account_head.hpp), then a
// section for each theme. Paragraphs are kept as written: Markdown with fields is the work of `template`.
#include "read/account_head.hpp"
#include "read/parts.hpp"
#include "read/source_text.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr char const* k_folder = "templates/teksten";
constexpr std::string_view k_fence = "---";
constexpr std::size_t k_most_bytes = 512UL << 10U;

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
            auto const written = source_->line(i);
            auto const line = trimmed(written);
            if (line.empty()) {
                end_paragraph();
            } else if (line.starts_with('#')) {
                begin_section(i, line, common);
            } else if (sections_.empty()) {
                report_stray_text(i);
            } else {
                if (paragraph_.empty()) {
                    sections_.back().lines.push_back(source_->line_number(source_->line_start(i)));
                }
                paragraph_.append(written).append("\n"); // with its indent: errors name the column
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
            paragraph_.pop_back(); // the last line end
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
        } else {
            warn_of_misspelt_theme(title);
        }
        section.title = title;
        section.place = place_of_line(index);
        sections_.push_back(std::move(section));
    }

    // A heading may be a title of its own, but one that nearly is a theme would lose its place in the report.
    void warn_of_misspelt_theme(std::string_view title)
    {
        std::vector<std::string> names;
        for (auto const& theme : *themes_) {
            names.push_back(theme.name);
        }
        if (auto const near = nearest(title, names)) {
            auto const at = static_cast<std::size_t>(title.data() - source_->text().data());
            diagnostics_->warning(source_->place(at, title.size()),
                                  say("\"{}\" is not a theme: this text comes behind all themes", title),
                                  say("did you mean \"{}\"?", *near));
        }
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

std::string front_matter(SourceText const& source, std::size_t end)
{
    auto const start = source.line_start(1);
    return std::string{source.text().substr(start, source.line_start(end - 1) - start)};
}

} // namespace

std::vector<Account> read_accounts(ProjectFiles& files, AccountsKnow const& know,
                                   std::vector<Theme> const& themes, Diagnostics& diagnostics)
{
    std::vector<Account> accounts;
    for (auto const& path : files.list(k_folder)) {
        if (!path.ends_with(".md") || path.ends_with("/README.md")) {
            continue;
        }
        auto const name = account_name(path);
        if (!name) {
            diagnostics.error(place_of_file(path), say("this text is not in the folder of a round"),
                              say("move it to {}/ROUND/AREA.md", k_folder));
            continue;
        }
        auto content = files.read_optional(path);
        if (content && content->size() > k_most_bytes) {
            diagnostics.error(
                place_of_file(path), say("this text is larger than {} kB", k_most_bytes >> 10U),
                say("divide it: an area may have several texts in a round, {}.NAME.md", name->area));
            continue;
        }
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
        auto const common = read_account_head(*node, *name, know, diagnostics);
        for (auto& section : reader.read_sections(*body, common)) {
            accounts.push_back(std::move(section));
        }
    }
    return accounts;
}

} // namespace wijkpeil
