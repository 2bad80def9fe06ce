// SPDX-License-Identifier: EUPL-1.2
// What a page shows as long as it cannot be made: the errors, with the lines of the files they are in, the
// mended line where it is known, and the fields that could stand there.
#pragma once

#include "base/diagnostics.hpp"
#include "template/template.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct ErrorPage {
    std::filesystem::path project; // where the files are
    Diagnostics found;
    std::string last_good; // address of the last good version of the page; empty: there is none
    // The fields of a group ("bijstand"), and where their values are from; empty: they are not known.
    std::function<std::vector<FieldToday>(std::string const& group)> fields;
    std::string fields_of; // "Zaandam-Oost"
    std::string head;      // markup for <head>
};
[[nodiscard]] std::string error_page(ErrorPage const& page);

// There is no page at this address; `start` leads to one that is.
[[nodiscard]] std::string no_page(std::string const& path, std::string const& start, std::string const& head);

// The line of a mistake with what the hint proposes in its place: before, the new words, after.
struct Mended {
    std::string before;
    std::string words;
    std::string after;
};
[[nodiscard]] std::optional<Mended> mended(Diagnostic const& mistake);

} // namespace wijkpeil
