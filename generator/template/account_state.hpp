// SPDX-License-Identifier: EUPL-1.2
// The figures a text stands on, and whether they moved since its author confirmed it.
#pragma once

#include "compute/statistics.hpp"
#include "model/dataset.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// The newest figures under a text, as printed: of the indicators of its theme, or of all themes if it has
// none, and of those whose fields it uses. In the order of the indicators; without those that have no figure
// about the area.
[[nodiscard]] std::vector<ConfirmedFigure> figures_under(Account const& account, Area const& area,
                                                         Statistics const& statistics);
// The same of all texts of one file, each figure once.
[[nodiscard]] std::vector<ConfirmedFigure> figures_under(std::vector<Account const*> const& texts,
                                                         Area const& area, Statistics const& statistics);

// One side may be empty: a figure that was not there then, or is not there now.
struct MovedFigure {
    std::string indicator;
    ConfirmedFigure was;
    ConfirmedFigure now;
};
// Of two lists of figures.
[[nodiscard]] std::vector<MovedFigure> moved_between(std::vector<ConfirmedFigure> const& was,
                                                     std::vector<ConfirmedFigure> const& now);
// Since the text was confirmed; empty if it never was.
[[nodiscard]] std::vector<MovedFigure> moved_under(Account const& account, Area const& area,
                                                   Statistics const& statistics);

enum class AccountStanding {
    draft,       // the author is not done
    unconfirmed, // nobody said which figures it was written against
    stale,       // confirmed against figures that have moved
    confirmed,
};
[[nodiscard]] AccountStanding standing_of(Account const& account, Area const& area,
                                          Statistics const& statistics);

// `"Moeilijk rondkomen" was 24,6 (2016), is 24,1 (2020)`, in the user's language.
[[nodiscard]] std::string told(MovedFigure const& moved, Dataset const& dataset);
// Of a text that is a draft or stale: what is wrong with it, and the mend.
struct AccountTrouble {
    std::string message;
    std::string hint;
};
[[nodiscard]] std::optional<AccountTrouble> trouble_of(Account const& account, Area const& area,
                                                       Statistics const& statistics);
// A warning at every text of the area that is a draft or stale.
void warn_of_accounts(Area const& area, Statistics const& statistics, Diagnostics& diagnostics);

} // namespace wijkpeil
