// SPDX-License-Identifier: EUPL-1.2
// What `wijkpeil check` tells of every figure file, and lists in columns.
#pragma once

#include "cli/options.hpp"
#include "compute/round_difference.hpp"
#include "model/dataset.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// A line a file on standard output: rows, regions, figures, missing ones by reason, and what is odd. As JSON:
// an object a file, with every number.
void print_readings(std::vector<FileReading> const& readings, ReportFormat format);

// Lines of cells in columns as wide as their longest cell, counted in characters.
void print_columns(std::vector<std::vector<std::string>> const& lines);

// What two rounds show differently: by cause, then the rest. As JSON with the counts of each area.
void print_changes(RoundDifference const& difference, Options const& options);

// Each publication on a line, or as json: its template, what it is about, its folder, how many documents.
void print_publications(Dataset const& dataset, ReportFormat format);

// Each commitment on a line, or as json: its state in the current round, in the words of the file.
void print_commitments(Dataset const& dataset, ReportFormat format);

} // namespace wijkpeil
