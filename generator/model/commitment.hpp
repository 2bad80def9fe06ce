// SPDX-License-Identifier: EUPL-1.2
// What was promised (toezegging), asked by motion (motie) or agreed to be done (maatregel), and what was
// answered, round after round.
#pragma once

#include "base/diagnostics.hpp"
#include "model/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

enum class CommitmentKind { promise, motion, measure };
enum class CommitmentState { open, on_schedule, in_preparation, delayed, done, dropped, unknown };

// What one round says of a commitment.
struct CommitmentAnswer {
    enum class Kind {
        unanswered, // nog_te_beantwoorden: an empty place that `round new` left; the round may not close
        carried,    // doorgeschoven: nothing is said in this round, the next one has to
        answered,   // with a state and words
    };

    std::string round;
    Kind kind = Kind::unanswered;
    CommitmentState state = CommitmentState::unknown; // if answered
    std::string text;                                 // the answer, or why it was carried; may be empty
    std::string term;                                 // a new term; empty: as it was
    std::optional<Date> due;                          // the last day of that term, if its words say one
    Place place;                                      // of the id of the commitment
};

struct Commitment {
    std::string id; // "T5"
    CommitmentKind kind = CommitmentKind::promise;
    std::string made_in;
    std::optional<Date> made_on;
    std::string round; // in whose letter it was made; empty: in none of the project's rounds
    std::string text;
    std::string owner;                                // never empty; "onbekend" where nobody is known
    std::string term;                                 // "niet genoemd"
    std::optional<Date> due;                          // the last day of that term, if its words say one
    int every_months = 0;                             // it recurs (herhaling); 0: once
    std::optional<Date> last_met;                     // of a recurring one
    CommitmentState state = CommitmentState::unknown; // before the first answer
    std::string answer;                               // what is known of the answer
    std::vector<CommitmentAnswer> answers;            // in the order of the file
    std::string theme;                                // id; may be empty
    std::vector<std::string> areas;                   // ids; empty: all areas
    bool for_programme_only = false;                  // true: not shown in an area's report
    Place place;
};

} // namespace wijkpeil
