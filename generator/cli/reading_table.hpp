// SPDX-License-Identifier: EUPL-1.2
// What `wijkpeil check` tells of every figure file.
#pragma once

#include "cli/options.hpp"
#include "model/file_reading.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// A line a file on standard output: rows, regions, figures, missing ones by reason, and what is odd. As JSON:
// an object a file, with every number.
void print_readings(std::vector<FileReading> const& readings, ReportFormat format);

// Lines of cells in columns as wide as their longest cell, counted in characters.
void print_columns(std::vector<std::vector<std::string>> const& lines);

} // namespace wijkpeil
