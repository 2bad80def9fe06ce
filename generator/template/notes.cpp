// SPDX-License-Identifier: EUPL-1.2
#include "template/notes.hpp"

#include "language/language.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

void TableNotes::see(ShownValue const& shown)
{
    auto const& statistic = shown.statistic;
    auto const& about = shown.measure == Measure::gap ? shown.difference : statistic.value;
    if (auto const* missing = std::get_if<Missing>(&about)) {
        signs_[shown.text].insert(reason_text(*missing));
        return;
    }
    if (shown.measure == Measure::gap) {
        return; // its parts are seen on their own
    }
    missing_share_ = std::max(missing_share_, statistic.missing_weight_share);
    sums_ = sums_ || statistic.basis == Basis::sum;
    if (statistic.basis == Basis::mean) {
        means_.insert(statistic.subject.kind);
        weights_[statistic.weight_indicator].insert(statistic.weight_period);
        earlier_weight_ = earlier_weight_ || statistic.weight_period != statistic.period;
        if (auto const* indicator = view_->dataset().find_indicator(statistic.indicator)) {
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
    letters_.push_back({std::string(1, static_cast<char>('a' + letters_.size())), text});
    return letters_.back().sign;
}

std::string TableNotes::approximation_letter(SubjectKind kind)
{
    return means_.contains(kind) ? letter(approximation_text()) : std::string{};
}

Text TableNotes::approximation_text() const
{
    std::vector<std::string> names;
    for (auto const& [id, periods] : weights_) {
        auto const* indicator = view_->dataset().find_indicator(id);
        auto const name = indicator == nullptr ? id : mid_sentence(indicator->name);
        names.push_back(name + " (" + list_text({periods.begin(), periods.end()}) + ")");
    }
    auto const& phrases = view_->phrases();
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
    auto const* weight = view_->dataset().find_indicator(weights_.begin()->first);
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
