// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/page.hpp"
#include "html/wording.hpp"
#include "language/language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>

namespace wijkpeil {

namespace {

std::string_view status_words(RoundStatus status)
{
    switch (status) {
    case RoundStatus::open:
        return "in voorbereiding";
    case RoundStatus::locked:
        return "vastgesteld";
    case RoundStatus::corrected:
        return "gecorrigeerd";
    case RoundStatus::recorded:
        return "alleen feiten bekend, geen rapporten op deze site";
    }
    return {};
}

std::string fact(std::string_view name, std::string const& value)
{
    return element("div", element("dt", name) + element("dd", escaped_xml(value)));
}

std::string date_fact(std::string_view name, std::optional<Date> const& date, bool assumed)
{
    if (!date) {
        return {};
    }
    return fact(name, assumed ? fmt::format("{} ({})", date_text(*date), k_assumed) : date_text(*date));
}

std::string round_html(RoundEntry const& entry, bool is_current, BlockWriter& writer)
{
    auto const& round = *entry.round;
    Run title;
    title.text = sentence_case(round.name);
    title.link = entry.address;
    auto html = writer.heading(3, "ronde-" + round.id, {title});
    if (!entry.correction.empty()) {
        html += notice_html(entry.correction);
    }
    if (!round.note.empty()) {
        html += element("p", escaped_xml(round.note)) + "\n";
    }
    auto const facts = fact(k_round_status, std::string{status_words(round.status)}) +
                       date_fact(k_round_letter, round.letter, round.assumed) +
                       date_fact(k_round_deadline, round.deadline, round.assumed) +
                       date_fact(k_round_council, round.council, round.assumed) +
                       date_fact(k_round_cutoff, round.cutoff, round.assumed);
    html += element("dl", {{"class", "facts"}}, facts) + "\n";
    if (!entry.address.empty()) {
        auto const words =
            is_current ? std::string{k_to_areas} : fmt::format("{}, {}", k_to_areas, round.name);
        html += element("p", link(entry.address, words, "go")) + "\n";
    }
    for (auto const& [issue, address] : entry.earlier) {
        html += element("p", link(address,
                                  fmt::format("{} {} ({})", sentence_case(round.name), k_old_issue, issue))) +
                "\n";
    }
    return element("article", {{"class", "round"}, {"aria-labelledby", "ronde-" + round.id}}, "\n" + html) +
           "\n";
}

std::string calendar_html(SiteFrame const& frame, BlockWriter& writer)
{
    if (frame.calendar.empty()) {
        return {};
    }
    return writer.heading(2, "kalender", text_of(std::string{k_calendar})) +
           element("p", escaped_xml(std::string{k_calendar_explained}) + " " +
                            link(frame.calendar, k_calendar_link) + ".") +
           "\n";
}

} // namespace

std::string start_page(std::vector<RoundEntry> const& rounds, std::string const& current,
                       SiteFrame const& frame, Figures const& figures)
{
    BlockWriter writer{figures};
    Page page;
    page.title = frame.title;
    page.description = frame.introduction;
    page.hero = writer.heading(1, "", text_of(frame.title));
    if (!frame.introduction.empty()) {
        page.hero += element("p", {{"class", "lead"}}, escaped_xml(frame.introduction)) + "\n";
    }
    page.hero += notice_html(frame.notice);

    auto const is_current = [&current](RoundEntry const& entry) { return entry.round->id == current; };
    if (auto const own = std::find_if(rounds.begin(), rounds.end(), is_current); own != rounds.end()) {
        page.content += writer.heading(2, "huidige-ronde", text_of(std::string{k_current_round}));
        page.content += round_html(*own, true, writer);
    }
    std::vector<RoundEntry> earlier;
    std::copy_if(rounds.begin(), rounds.end(), std::back_inserter(earlier), std::not_fn(is_current));
    // Newest first; rounds of which no date is known keep the order of the project.
    std::stable_sort(earlier.begin(), earlier.end(), [](RoundEntry const& a, RoundEntry const& b) {
        return a.round->letter > b.round->letter;
    });
    if (!earlier.empty()) {
        page.content += writer.heading(2, "eerdere-rondes", text_of(std::string{k_earlier_rounds}));
    }
    for (auto const& entry : earlier) {
        page.content += round_html(entry, false, writer);
    }
    page.content += calendar_html(frame, writer);
    return page_html(page, frame);
}

} // namespace wijkpeil
