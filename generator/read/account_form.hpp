// SPDX-License-Identifier: EUPL-1.2
// A form that somebody filled in: what to write about one area, theme by theme (`wijkpeil text import`).
#pragma once

#include "read/references.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct AccountForm {
    std::string file; // as it was named on the command line
    std::string area;
    std::string round;
    std::string author;
    Date date;
    std::vector<Account> sections; // those with a text, as drafts; their places are in the form
};

struct FormKnow {
    Known areas;
    Known rounds;
    std::vector<Theme> themes;
    std::string area;  // that was asked for; empty: any
    std::string round; // that is being made
};

// The name that `text request` gives a form: "2027-voorjaar.zaandam-oost.md".
[[nodiscard]] std::string form_name(std::string const& round, std::string const& area);

// Lines that begin with ">" are ours and left out. Nothing after an error: another area's form or another
// round's, a heading that is no theme, a form without an author, a date or any text.
[[nodiscard]] std::optional<AccountForm> read_account_form(std::string const& file, std::string content,
                                                           FormKnow const& know, Diagnostics& diagnostics);

// A text of templates/teksten made of the form.
[[nodiscard]] std::string text_of_form(AccountForm const& form);
// `content`, a text that is there, with what the form says: the sections it fills in and its author and date;
// a confirmation that was there goes, and it is a draft again. All other bytes stay, also every byte if it
// says the same. Nothing if the head is written in a way that cannot be changed line by line.
[[nodiscard]] std::optional<std::string> with_form(std::string_view content, AccountForm const& form);

} // namespace wijkpeil
