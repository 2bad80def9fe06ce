// SPDX-License-Identifier: EUPL-1.2
#include "template/commitments_page.hpp"

#include "base/text.hpp"
#include "compute/commitment_state.hpp"
#include "document/typeset.hpp"
#include "language/language.hpp"
#include "template/commitments.hpp"
#include "template/indicator_page.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "toezeggingen";
constexpr std::array k_states = {CommitmentState::open,           CommitmentState::on_schedule,
                                 CommitmentState::in_preparation, CommitmentState::delayed,
                                 CommitmentState::done,           CommitmentState::dropped,
                                 CommitmentState::unknown};

std::string slug(std::string const& id)
{
    std::string name;
    for (char const letter : id) {
        bool const is_upper = letter >= 'A' && letter <= 'Z';
        bool const fits = is_upper || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        name += !fits ? '-' : is_upper ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return name;
}

// The word of the sentence for it.
char const* how_often(int months)
{
    return months <= 6 ? "half" : months <= 12 ? "een" : months <= 24 ? "twee" : "vier";
}

// What the page knows of one commitment, with the id of its section.
struct Entry {
    CommitmentStanding standing;
    std::string id;     // "toezegging-t3"
    bool asked = false; // the round must say something of it
};

class CommitmentSections
{
public:
    CommitmentSections(Statistics const& statistics, Phrases const& phrases)
        : dataset_(statistics.dataset()), round_(statistics.round()), phrases_(phrases)
    {
        std::set<std::string> used;
        for (auto& standing : standings(dataset_, round_)) {
            auto const name = "toezegging-" + slug(standing.commitment->id);
            auto id = name;
            for (int i = 2; !used.insert(id).second; ++i) {
                id = name + "-" + std::to_string(i);
            }
            bool const asked = must_be_answered(*standing.commitment, dataset_.settings.rounds, round_);
            entries_.push_back({std::move(standing), std::move(id), asked});
        }
    }

    [[nodiscard]] std::vector<Entry> const& entries() const { return entries_; }

    [[nodiscard]] Block section(Entry const& entry) const
    {
        auto const& commitment = *entry.standing.commitment;
        Section section;
        section.heading = {2, entry.id, text_of(commitment.id + ". " + commitment.text)};
        section.blocks.push_back(Block{Paragraph{ParagraphRole::body, state_of(entry)}});
        section.blocks.push_back(Block{facts(entry)});
        return Block{std::move(section)};
    }

private:
    [[nodiscard]] Text state_of(Entry const& entry) const
    {
        auto text = marked_state(entry.standing.state, phrases_);
        if (entry.standing.overdue) {
            auto late =
                strong(phrases_.sentence("stand", "te_laat", {{"datum", date_text(*entry.standing.due)}}));
            late.front().mark = Mark::open;
            text = std::move(text) + text_of(". ") + late;
        }
        return text;
    }

    void add(Facts& facts, char const* key, Text value, Arguments const& arguments = {}) const
    {
        if (!plain(value).empty()) {
            facts.facts.emplace_back(phrases_.sentence(k_group, key, arguments), std::move(value));
        }
    }

    [[nodiscard]] Facts facts(Entry const& entry) const
    {
        static constexpr char const* k_kinds[]{"toezegging", "motie", "maatregel"};
        auto const& standing = entry.standing;
        auto const& commitment = *standing.commitment;
        Facts facts;
        add_answers(facts, entry);
        add(facts, "soort", phrases_.phrase(k_group, k_kinds[static_cast<std::size_t>(commitment.kind)]));
        add(facts, "gedaan_in", text_of(commitment.made_in));
        add(facts, "gedaan_op", text_of(commitment.made_on ? date_text(*commitment.made_on) : std::string{}));
        if (auto const* round = dataset_.find_round(commitment.round)) {
            add(facts, "ronde", text_of(round->name));
        }
        add(facts, "eigenaar", text_of(commitment.owner));
        add(facts, "termijn", term(standing));
        if (commitment.every_months > 0) {
            add(facts, "herhaling",
                phrases_.phrase(
                    k_group, "elke",
                    {{"hoe_vaak", Choice{how_often(commitment.every_months)}},
                     {"met_laatst", standing.last_met.has_value()},
                     {"laatst", standing.last_met ? date_text(*standing.last_met) : std::string{}}}));
        }
        add(facts, "gebieden", areas(commitment));
        if (auto const* theme = dataset_.find_theme(commitment.theme)) {
            add(facts, "thema", text_of(theme->name));
        }
        return facts;
    }

    // What this round says, what is missing, and what rounds before said.
    void add_answers(Facts& facts, Entry const& entry) const
    {
        using Kind = CommitmentAnswer::Kind;
        auto const& standing = entry.standing;
        auto const here = standing.here != nullptr ? standing.here->kind : Kind::unanswered;
        if (here != Kind::unanswered) {
            add(facts, "antwoord", answer(*standing.here), {{"ronde", round_.name}});
        } else if (entry.asked) {
            add(facts, "antwoord", strong(phrases_.phrase(k_group, "nog_geen")), {{"ronde", round_.name}});
        }
        for (auto const* earlier : standing.earlier) {
            auto const* round = dataset_.find_round(earlier->round);
            if (earlier->kind != Kind::unanswered && round != nullptr) {
                add(facts, "antwoord", answer(*earlier), {{"ronde", round->name}});
            }
        }
        add(facts, "bekend", text_of(standing.commitment->answer));
    }

    [[nodiscard]] Text answer(CommitmentAnswer const& answer) const
    {
        auto const new_term =
            answer.term.empty()
                ? std::string{}
                : plain(phrases_.phrase(k_group, "nieuwe_termijn", {{"termijn", answer.term}}));
        if (answer.kind == CommitmentAnswer::Kind::carried) {
            return phrases_.sentence("stand", "doorgeschoven",
                                     {{"reden", std::string(trimmed(answer.text + " " + new_term))}});
        }
        auto text = state_words(answer.state, phrases_);
        auto const words = std::string(trimmed(answer.text + " " + new_term));
        return words.empty() ? text : std::move(text) + text_of(". " + words);
    }

    [[nodiscard]] Text term(CommitmentStanding const& standing) const
    {
        return phrases_.phrase(k_group, "termijn_tot",
                               {{"termijn", standing.term},
                                {"met_termijn", !standing.term.empty()},
                                {"met_dag", standing.due.has_value()},
                                {"dag", standing.due ? date_text(*standing.due) : std::string{}}});
    }

    [[nodiscard]] Text areas(Commitment const& commitment) const
    {
        if (commitment.areas.empty()) {
            return phrases_.phrase(k_group, commitment.for_programme_only ? "programma" : "alle_gebieden");
        }
        std::vector<std::string> names;
        for (auto const& id : commitment.areas) {
            auto const* area = dataset_.find_area(id);
            names.push_back(area == nullptr ? id : area->name);
        }
        return text_of(joined(names, ", "));
    }

    Dataset const& dataset_;
    Round const& round_;
    Phrases const& phrases_;
    std::vector<Entry> entries_;
};

// The choices: everything, or those of one state, of one area, of one theme.
class Choices
{
public:
    Choices(std::vector<Entry> const& entries, Dataset const& dataset, Phrases const& phrases)
        : entries_(entries), phrases_(phrases)
    {
        filter_.name = plain(phrases.sentence(k_group, "toon"));
        group({});
        option("alle", plain(phrases.phrase(k_group, "kies_alle")), [](Entry const&) { return true; });
        for (auto const& entry : entries) {
            filter_.all.insert(entry.id);
        }
        by_state();
        group("kies_gebied");
        for (auto const& area : dataset.areas) {
            option("gebied-" + area.id, area.name,
                   [&area](Entry const& one) { return concerns(*one.standing.commitment, area); });
        }
        option("gebied", plain(phrases.phrase(k_group, "programma")), [](Entry const& one) {
            return one.standing.commitment->for_programme_only && one.standing.commitment->areas.empty();
        });
        group("kies_thema");
        for (auto const& theme : dataset.themes) {
            option("thema-" + theme.id, theme.name,
                   [&theme](Entry const& one) { return one.standing.commitment->theme == theme.id; });
        }
        std::erase_if(filter_.groups, [](FilterGroup const& one) { return one.options.empty(); });
    }

    [[nodiscard]] PageFilter take() { return std::move(filter_); }

private:
    void by_state()
    {
        group("kies_stand");
        option("te-laat", plain(phrases_.phrase(k_group, "te_laat")),
               [](Entry const& one) { return one.standing.overdue; });
        option("zonder-antwoord", plain(phrases_.phrase(k_group, "nog_geen")), [](Entry const& one) {
            return one.asked && (one.standing.here == nullptr ||
                                 one.standing.here->kind == CommitmentAnswer::Kind::unanswered);
        });
        for (auto const state : k_states) {
            option("stand-" + std::to_string(static_cast<int>(state)), plain(state_words(state, phrases_)),
                   [state](Entry const& one) { return one.standing.state == state; });
        }
    }

    void group(std::string const& key)
    {
        filter_.groups.push_back({key.empty() ? std::string{} : plain(phrases_.sentence(k_group, key)), {}});
    }

    // One that shows nothing is left out.
    void option(std::string const& id, std::string const& name, auto const& shows)
    {
        FilterOption option{"toon-" + id, {}, {}};
        for (auto const& entry : entries_) {
            if (shows(entry)) {
                option.shown.insert(entry.id);
            }
        }
        if (!option.shown.empty()) {
            option.label =
                plain(phrases_.phrase(k_group, "keuze", {{"naam", name}, {"n", option.shown.size()}}));
            filter_.groups.back().options.push_back(std::move(option));
        }
    }

    std::vector<Entry> const& entries_;
    Phrases const& phrases_;
    PageFilter filter_;
};

std::vector<CommitmentStanding> standings_of(std::vector<Entry> const& entries)
{
    std::vector<CommitmentStanding> all;
    for (auto const& entry : entries) {
        all.push_back(entry.standing);
    }
    return all;
}

// How many of each state: they add up to all.
Tally tally_of(std::vector<Entry> const& entries, Phrases const& phrases)
{
    Tally tally;
    for (auto const state : k_states) {
        auto const count = std::count_if(entries.begin(), entries.end(),
                                         [state](Entry const& one) { return one.standing.state == state; });
        if (count > 0) {
            tally.counts.emplace_back(text_of(number_text(static_cast<double>(count), 0)),
                                      state_words(state, phrases));
        }
    }
    return tally;
}

} // anonymous namespace

Text commitments_headline(std::vector<CommitmentStanding> const& all, Phrases const& phrases)
{
    auto const with = [&all](auto const& test) {
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), test));
    };
    auto const of_state = [&with](CommitmentState state) {
        return with([state](CommitmentStanding const& one) { return one.state == state; });
    };
    return phrases.sentence(k_group, "kop",
                            {{"n", all.size()},
                             {"n_beantwoord", of_state(CommitmentState::done)},
                             {"n_onbekend", of_state(CommitmentState::unknown)},
                             {"n_te_laat", with([](CommitmentStanding const& one) { return one.overdue; })}});
}

CommitmentsPage make_commitments_page(Statistics const& statistics, Phrases const& phrases,
                                      std::vector<std::string> const& kept_names)
{
    CommitmentSections const sections(statistics, phrases);
    auto const& entries = sections.entries();
    auto const& round = statistics.round();
    auto const headline = commitments_headline(standings_of(entries), phrases);
    auto document = document_of_all(statistics, phrases);
    document.title = plain(phrases.sentence(k_group, "titel", {{"ronde", round.name}}));
    document.description =
        plain(phrases.sentence(k_group, "omschrijving", {{"kop", headline}, {"ronde", round.name}}));
    auto& blocks = document.blocks;
    blocks.push_back(Block{
        Paragraph{ParagraphRole::kicker, phrases.sentence(k_group, "bovenkop", {{"ronde", round.name}})}});
    blocks.push_back(Block{Heading{1, {}, headline}});
    blocks.push_back(Block{
        Paragraph{ParagraphRole::lead,
                  phrases.sentence(k_group, "intro",
                                   {{"datum", round.cutoff ? date_text(*round.cutoff) : round.name}})}});
    blocks.push_back(Block{tally_of(entries, phrases)});
    for (auto const& entry : entries) {
        blocks.push_back(sections.section(entry));
    }
    auto filter = Choices(entries, statistics.dataset(), phrases).take();
    return {typeset(std::move(document), kept_names), std::move(filter)};
}

} // namespace wijkpeil
