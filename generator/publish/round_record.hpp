// SPDX-License-Identifier: EUPL-1.2
// geo/vastgesteld/<round>.json: what a round published, kept in the project. docs/schemas/vastgesteld.json
// is its JSON Schema.
#pragma once

#include "base/diagnostics.hpp"
#include "model/round_record.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

inline constexpr char const* k_record_folder = "geo/vastgesteld";

// "geo/vastgesteld/2027-voorjaar.json"; of an issue that a correction replaced:
// "geo/vastgesteld/2027-voorjaar.uitgave-1.json".
[[nodiscard]] std::string record_path(std::string const& round);
[[nodiscard]] std::string record_path(std::string const& round, int replaced_issue);

// One value a line, so that a difference of two files can be read. It ends with a seal over all bytes.
[[nodiscard]] std::string round_record_json(RoundRecord const& record);
// Errors (with a place): no JSON, a newer format, a key or value that is missing or of the wrong kind, a seal
// that does not fit the bytes because somebody edited them. `path` is that in the project.
[[nodiscard]] std::optional<RoundRecord>
parse_round_record(std::string const& path, std::string const& content, Diagnostics& diagnostics);

// Words of the file for a difference's class and favour, and for the reason of a missing value: "hoger".
[[nodiscard]] std::optional<ChangeClass> change_class_of(std::string const& word);
[[nodiscard]] std::optional<Favour> favour_of(std::string const& word);
[[nodiscard]] std::optional<MissingReason> reason_of(std::string const& word);

} // namespace wijkpeil
