// SPDX-License-Identifier: EUPL-1.2
// What a round published, as geo/vastgesteld/<round>.json keeps it (vastlegging). Two records can be held
// against each other without the files they were made of.
#pragma once

#include "base/diagnostics.hpp"
#include "model/change_class.hpp"
#include "model/value.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// One value: of whom, of what, of when.
struct ValueKey {
    std::string subject; // "gebied/zaandam-oost", "rest/zaandam-oost", "wijk/WK047911", "gemeente/GM0479",
                         // "land/NL00" or "programma"
    std::string indicator;
    std::string period;

    auto operator<=>(ValueKey const&) const = default;
    // "gebied/zaandam-oost/moeilijk-rondkomen/2020": how every output names it.
    [[nodiscard]] std::string id() const { return subject + "/" + indicator + "/" + period; }
};

// A difference and what may be said of it.
struct RecordedDifference {
    Value difference; // of the printed values
    ChangeClass change_class = ChangeClass::not_yet;
    Favour favour = Favour::neutral;

    bool operator==(RecordedDifference const&) const = default;
};

struct RecordedValue {
    Value value; // rounded as it was printed
    bool provisional = false;
    bool revised = false;
    bool estimated = false;
    bool wider = false;          // its regions are larger than the area
    std::optional<double> low{}; // margin, not rounded; both or none
    std::optional<double> high{};
    std::optional<RecordedDifference> gap{};   // of an area: with the rest of its municipality
    std::optional<RecordedDifference> since{}; // of an area: since the period before

    bool operator==(RecordedValue const&) const = default;
};

struct RecordedCommitment {
    std::string id;
    std::string state; // as toezeggingen.yaml writes it: "op_schema"
    std::string answer;
    std::string term;

    bool operator==(RecordedCommitment const&) const = default;
};

// A file that was published.
struct RecordedFile {
    std::string sha256;
    std::size_t bytes = 0;

    bool operator==(RecordedFile const&) const = default;
};

struct RoundRecord {
    std::string round;
    int issue = 1;                                // uitgave: 2 and higher are corrections
    std::string reason;                           // of a correction; empty for the first issue
    std::string date;                             // when it was locked, as it was given; may be empty
    std::string program;                          // version that made it
    std::map<std::string, std::string> libraries; // whose versions decide bytes: "cairo" → "1.16.0"
    int code_year = 0;
    double confidence = 95;
    std::map<ValueKey, RecordedValue> values;
    std::map<std::string, std::vector<double>> class_limits; // indicator → of its maps
    // What a value depends on besides its figures: fingerprints, equal if nothing changed.
    std::map<std::string, std::string> definitions; // indicator → of its definition, unit, weighting
    std::map<std::string, std::string> processing;  // indicator → of rules of disclosure and confidence
    std::map<std::string, std::string> boundaries;  // area → of its regions and how codes join
    std::vector<RecordedCommitment> commitments;
    std::map<std::string, std::string> inputs; // path in the project → sha256
    std::map<std::string, RecordedFile> files; // path in the folder of the round
    std::vector<std::string> corrected_values; // ids; of a correction
    std::vector<std::string> corrected_pages;  // paths in the folder of the round; of a correction
    Place place;                               // the file as a whole
};

} // namespace wijkpeil
