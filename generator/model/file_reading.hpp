// SPDX-License-Identifier: EUPL-1.2
// What reading one figure file found: for people who must trust it, and for `wijkpeil check`.
#pragma once

#include "model/name.hpp"
#include "model/value.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

// A total of the file that its own parts contradict, or that the project declares (`controle`).
struct Outlier {
    Name indicator;
    Name period;
    std::string whole;     // region code of the total, "NL00"
    std::size_t parts = 0; // how many figures were added up
    double sum = 0;        // of the parts
    double total = 0;      // as given
};

struct FileReading {
    std::string path;           // relative to the project
    std::size_t records = 0;    // rows of the file without header
    std::size_t set_aside = 0;  // rows that the declaration leaves out (`alleen`)
    std::size_t figures = 0;    // cells read, values and missing ones
    std::size_t values = 0;     // cells with a value
    std::size_t margins = 0;    // values whose source gives a margin
    std::size_t regions = 0;    // regions of the project with a figure here, directly or by a transition
    std::size_t elsewhere = 0;  // region codes of other municipalities and levels, left out
    std::size_t duplicates = 0; // figures that were here before
    std::vector<std::string> unknown_codes;      // of a municipality of the project, but not in its division
    std::vector<std::string> other_years;        // the same, but known in another code year
    std::vector<std::string> without_transition; // codes of another division that join no region
    std::vector<std::string> contradictions;     // "WK036300: Centrum, known as Burgwallen-Oude Zijde"
    std::map<MissingReason, std::size_t> missing;
    std::vector<Outlier> outliers;
};

} // namespace wijkpeil
