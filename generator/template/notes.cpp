// SPDX-License-Identifier: EUPL-1.2
#include "template/notes.hpp"

#include "language/language.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wijkpeil {
namespace {

// a … z, then aa, ab, …
std::string sign_of(std::size_t index)
{
    std::string const last(1, static_cast<char>('a' + index % 26));
    return index < 26 ? last : sign_of(index / 26 - 1) + last;
}

constexpr char const* k_provisional = "*";
constexpr char const* k_revised = "†";
constexpr char const* k_divided = "‡";
constexpr std::pair<char const*, char const*> k_flags[] = {
    {k_provisional, "voorlopig"}, {k_revised, "herzien"}, {k_divided, "delen"}};

} // namespace

std::vector<std::string> flags_of(Statistic const& statistic)
{
    std::vector<std::string> flags;
    if (is_missing(statistic.value)) {
        return flags;
    }
    if (statistic.status.provisional) {
        flags.emplace_back(k_provisional);
    }
    if (statistic.status.revised) {
        flags.emplace_back(k_revised);
    }
    if (statistic.divided) {
        flags.emplace_back(k_divided);
    }
    return flags;
}

void TableNotes::see(ShownValue const& shown)
{
    auto const& statistic = shown.statistic;
    auto const& about = printed_value(shown);
    if (auto const* missing = std::get_if<Missing>(&about)) {
        signs_[shown.text].insert(reason_text(*missing));
        return;
    }
    if (shown.measure == Measure::gap) {
        return; // its parts are seen on their own
    }
    for (auto const& flag : flags_of(statistic)) {
        flags_.insert(flag);
    }
    missing_share_ = std::max(missing_share_, statistic.missing_weight_share);
    sums_ = sums_ || statistic.basis == Basis::sum;
    if (statistic.basis == Basis::mean) {
        means_.insert(statistic.subject.kind);
        weights_[statistic.weight_indicator].insert(statistic.weight_period);
        earlier_weight_ = earlier_weight_ || statistic.weight_period != statistic.period;
        if (auto const* indicator = dataset_->find_indicator(statistic.indicator)) {
            weighted_populations_.insert(indicator->population);
        }
    }
}

void TableNotes::see(std::vector<ShownValue> const& all)
{
    for (auto const& one : all) {
        see(one);
    }
}

std::string TableNotes::letter(Text const& text)
{
    auto const known = std::find_if(letters_.begin(), letters_.end(),
                                    [&](Note const& note) { return plain(note.text) == plain(text); });
    if (known != letters_.end()) {
        return known->sign;
    }
    letters_.push_back({sign_of(letters_.size()), text});
    return letters_.back().sign;
}

std::string TableNotes::break_letter(Indicator const& indicator, std::string const& from,
                                     std::string const& to)
{
    for (auto const& cut : indicator.breaks) {
        if (cut.period > from && cut.period <= to) {
            return letter(
                phrases_->sentence("noot", "breuk", {{"periode", cut.period}, {"reden", cut.reason}}));
        }
    }
    return {};
}

std::string TableNotes::approximation_letter(SubjectKind kind)
{
    return means_.contains(kind) ? letter(approximation_text()) : std::string{};
}

Text TableNotes::approximation_text() const
{
    std::vector<std::string> names;
    for (auto const& [id, periods] : weights_) {
        auto const* indicator = dataset_->find_indicator(id);
        auto const name = indicator == nullptr ? id : mid_sentence(indicator->name);
        names.push_back(name + " (" + list_text({periods.begin(), periods.end()}) + ")");
    }
    auto const& phrases = *phrases_;
    auto text = phrases.sentence("noot", "benadering",
                                 {{"gewicht", list_text(names)}, {"ander_jaar", earlier_weight_}});
    if (weights_another_group()) {
        text = std::move(text) + text_of(" ") +
               phrases.sentence("noot", "noemer",
                                {{"een_groep", weighted_populations_.size() == 1},
                                 {"over", *weighted_populations_.begin()}});
    }
    if (sums_) {
        text = std::move(text) + text_of(" ") + phrases.sentence("noot", "opgeteld");
    }
    if (missing_share_ > 0) {
        // Rounded up: the note says "at most".
        auto const share = number_text(std::max(0.1, std::ceil(missing_share_ * 1000) / 10), 1);
        text = std::move(text) + text_of(" ") +
               phrases.sentence("noot", "ontbrekend_gewicht", {{"aandeel", share}});
    }
    return text;
}

bool TableNotes::weights_another_group() const
{
    if (weighted_populations_.size() != 1 || weights_.size() != 1) {
        return true;
    }
    auto const* weight = dataset_->find_indicator(weights_.begin()->first);
    return weight != nullptr && weight->population != *weighted_populations_.begin();
}

std::string TableNotes::area_letters()
{
    auto letters = approximation_letter(SubjectKind::area);
    if (view_->wider()) {
        letters += (letters.empty() ? "" : ", ") + letter(view_->phrases().sentence("noot", "ruimer"));
    }
    return letters;
}

std::string TableNotes::rest_letters()
{
    auto letters = approximation_letter(SubjectKind::rest);
    std::vector<std::string> others;
    for (auto const& area : view_->dataset().areas) {
        if (area.municipality_code == view_->area().municipality_code && area.id != view_->area().id) {
            others.push_back(area.name);
        }
    }
    if (!others.empty()) {
        letters += (letters.empty() ? "" : ", ") +
                   letter(view_->phrases().sentence("noot", "rest",
                                                    {{"n", others.size()},
                                                     {"gemeente", view_->area().municipality},
                                                     {"gebieden", list_text(others)}}));
    }
    return letters;
}

void TableNotes::sign(std::string const& sign, Text const& text)
{
    own_signs_[sign] = text;
}

std::vector<Note> TableNotes::notes() const
{
    std::vector<Note> all = letters_;
    for (auto const& [flag, key] : k_flags) {
        if (flags_.contains(flag)) {
            all.push_back({flag, phrases_->phrase("noot", key)});
        }
    }
    std::map<std::string, Text> signs = own_signs_;
    for (auto const& [sign, reasons] : signs_) {
        std::string text;
        for (auto const& reason : reasons) {
            text += (text.empty() ? "" : "; of ") + reason;
        }
        signs[sign] = text_of(text);
    }
    for (auto const& [sign, text] : signs) {
        all.push_back({sign, text});
    }
    return all;
}

} // namespace wijkpeil
