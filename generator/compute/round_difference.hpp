// SPDX-License-Identifier: EUPL-1.2
// What two rounds say differently, and why.
#pragma once

#include "model/dataset.hpp"
#include "model/round_record.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// Why a value is another one than in the round before, or there only now.
enum class ChangeCause {
    new_period, // a later measurement
    new_figure, // of a period that the round before could have shown, and an indicator it had or had not
    boundary,   // the area, or how other divisions join it, is another
    definition, // of the indicator: its words, unit, weights
    processing, // rules of disclosure, confidence
    revised,    // its source gives another number for the same period
    status,     // the same number: provisional then, now not, or the other way round
    gone,       // not shown any more
};

struct ValueChange {
    ValueKey key;
    ChangeCause cause = ChangeCause::revised;
    std::optional<RecordedValue> before; // none: the first record has no such value
    std::optional<RecordedValue> after;
};

// How the newest figures of an area stand to the newest ones of the round before. Each indicator counts once.
struct DevelopmentCounts {
    std::size_t better = 0;
    std::size_t worse = 0;
    std::size_t moved = 0; // higher or lower, of an indicator that has no favourable direction
    std::size_t within_margin = 0;
    std::size_t unclear = 0;        // nobody knows the margin, or too few
    std::size_t not_comparable = 0; // other boundary, definition or series; wider than the area
    std::size_t no_newer = 0;       // the newest figure is of the same period
    std::size_t missing = 0;        // one of the two rounds has no figure

    [[nodiscard]] std::size_t all() const;
    DevelopmentCounts& operator+=(DevelopmentCounts const& more);
};

struct LimitChange {
    std::string indicator;
    std::vector<double> before; // empty: it had no classes
    std::vector<double> after;
};

// States as toezeggingen.yaml writes them; empty: the round has no such commitment.
struct CommitmentChange {
    std::string id;
    std::string before;
    std::string after;
};

struct RoundDifference {
    std::vector<ValueChange> values;                       // by key
    std::map<std::string, DevelopmentCounts> developments; // by area, of those that both rounds have
    DevelopmentCounts all;                                 // of all these areas
    std::vector<LimitChange> limits;
    std::vector<std::string> definitions;      // ids of indicators that both have, defined otherwise
    std::vector<std::string> boundaries;       // ids of areas that both have, drawn or joined otherwise
    std::vector<CommitmentChange> commitments; // whose state is another one, in the order of the later round
    std::vector<std::string> inputs;           // files of templates and styles that differ, came or went
    std::vector<std::string> texts;            // the same, of texts people wrote

    [[nodiscard]] std::size_t count(ChangeCause cause) const;
};

// `dataset` has the names, directions and breaks of the series.
[[nodiscard]] RoundDifference difference_of(RoundRecord const& before, RoundRecord const& after,
                                            Dataset const& dataset);

} // namespace wijkpeil
