// SPDX-License-Identifier: EUPL-1.2
// Notes below a table: only those that the values in it need.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

class TableNotes
{
public:
    explicit TableNotes(AreaView const& view)
        : view_(&view), dataset_(&view.dataset()), phrases_(&view.phrases())
    {
    }
    // Of a table over many areas: it has no letters for the names of one of them.
    TableNotes(Dataset const& dataset, Phrases const& phrases) : dataset_(&dataset), phrases_(&phrases) {}

    // Looks at a value that the table shows and remembers what must be explained.
    void see(ShownValue const& shown);
    // Several values of one cell or row.
    void see(std::vector<ShownValue> const& all);

    // A lettered note, in the order of asking; the same text gets the same letter. Returns its letter.
    std::string letter(Text const& text);
    // Letter of the note on weighted means, if a mean of this kind was seen; else empty.
    std::string approximation_letter(SubjectKind kind);
    // Letters at the names of area and rest: approximations, wider regions, other areas within the rest.
    // \pre made for one area
    std::string area_letters();
    std::string rest_letters();
    // Letter of the note that a series breaks between these periods; empty if it does not.
    std::string break_letter(Indicator const& indicator, std::string const& from, std::string const& to);
    // Adds a sign of its own ("n.v.t.").
    void sign(std::string const& sign, Text const& text);

    [[nodiscard]] std::size_t letters() const { return letters_.size(); } // how many there are by now
    // Letters first, then the signs that occur.
    [[nodiscard]] std::vector<Note> notes() const;

private:
    [[nodiscard]] Text approximation_text() const;
    [[nodiscard]] bool weights_another_group() const; // the weight counts others than the figure is about

    AreaView const* view_ = nullptr;
    Dataset const* dataset_;
    Phrases const* phrases_;
    std::vector<Note> letters_;
    std::map<std::string, Text> own_signs_;
    std::map<std::string, std::set<std::string>> signs_;   // sign → reasons
    std::set<SubjectKind> means_;                          // kinds of subject with a weighted mean
    std::map<std::string, std::set<std::string>> weights_; // weight indicator → periods
    std::set<std::string> weighted_populations_;           // whom the weighted shares are about
    std::set<std::string> flags_;                          // signs at values: "*"
    bool sums_ = false;
    bool earlier_weight_ = false; // a weight of another year than the value's
    double missing_share_ = 0;
};

// Raised signs at a value: "*" provisional, "†" revised, "‡" put together from parts of regions. TableNotes
// says what they mean.
[[nodiscard]] std::vector<std::string> flags_of(Statistic const& statistic);

} // namespace wijkpeil
