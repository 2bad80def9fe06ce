// SPDX-License-Identifier: EUPL-1.2
#include "html/indicator_rows.hpp"

#include <set>

namespace wijkpeil {
namespace {

// The one indicator of which a row compares several subjects. Empty: it has several indicators, or is about
// one place.
std::string indicator_of(Row const& row)
{
    std::set<std::string> indicators;
    std::set<Subject> subjects;
    for (auto const& cell : row.cells) {
        for (auto const& run : cell.text) {
            if (run.shown) {
                indicators.insert(run.shown->statistic.indicator);
                subjects.insert(run.shown->statistic.subject);
            }
        }
    }
    return indicators.size() == 1 && subjects.size() > 1 ? *indicators.begin() : std::string{};
}

} // anonymous namespace

std::string indicator_page(Row const& row, std::string const& folder)
{
    if (folder.empty() || row.cells.empty() || row.cells.front().role != CellRole::row_head) {
        return {};
    }
    auto const id = indicator_of(row);
    return id.empty() ? id : folder + id + ".html";
}

Cell linked(Cell cell, std::string const& address)
{
    if (!cell.text.empty() && !cell.text.front().shown && cell.text.front().link.empty()) {
        cell.text.front().link = address;
    }
    return cell;
}

} // namespace wijkpeil
