// SPDX-License-Identifier: EUPL-1.2
// Which rounds came before one.
#pragma once

#include "model/dataset.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// The rounds that Round::previous leads to, the nearest first. An unknown round ends it, a circle too.
[[nodiscard]] std::vector<Round const*> rounds_before(std::vector<Round> const& rounds, Round const& round);

// Nothing if there is no such round.
[[nodiscard]] Round const* find_round(std::vector<Round> const& rounds, std::string const& id);

// When it is held: its letter, else its deadline, else its cut-off.
[[nodiscard]] std::optional<Date> day_of(Round const& round);

// The last day that it can be: of 2020-10 that is 31 October 2020. Days that do not exist only compare.
[[nodiscard]] Date latest_day(Date const& date);

} // namespace wijkpeil
