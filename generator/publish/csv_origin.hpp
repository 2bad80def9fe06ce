// SPDX-License-Identifier: EUPL-1.2
// Where a value comes from, as fields of a CSV file.
#pragma once

#include "model/dataset.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace wijkpeil {

// What of several files and sources is parted by " | ", in one order: the rows of the second file are the
// second group of `rows`. Rows and columns of one file are parted by a space.
struct CsvOrigin {
    std::string files;
    std::string rows;
    std::string columns;
    std::string sources; // ids
    std::string references;
    std::string published; // date of the delivery
    std::string retrieved;
    std::string licences;
};

[[nodiscard]] CsvOrigin csv_origin(std::vector<std::uint32_t> const& observations, Dataset const& dataset);

} // namespace wijkpeil
