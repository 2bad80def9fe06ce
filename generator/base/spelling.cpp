// SPDX-License-Identifier: EUPL-1.2
#include "base/spelling.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {

// Optimal string alignment distance (Damerau–Levenshtein without repeated edits of one substring).
std::size_t edit_distance(std::string_view a, std::string_view b)
{
    auto const x = to_code_points(a);
    auto const y = to_code_points(b);
    std::vector<std::size_t> two_before(y.size() + 1);
    std::vector<std::size_t> before(y.size() + 1);
    std::vector<std::size_t> row(y.size() + 1);
    for (std::size_t j = 0; j <= y.size(); ++j) {
        before[j] = j;
    }
    for (std::size_t i = 1; i <= x.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= y.size(); ++j) {
            std::size_t const change = before[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1]) {
                row[j] = std::min(row[j], two_before[j - 2] + 1);
            }
        }
        std::swap(two_before, before);
        std::swap(before, row);
    }
    return before[y.size()];
}

std::optional<std::string> nearest(std::string_view word, std::vector<std::string> const& known)
{
    std::size_t const most = std::max<std::size_t>(2, count_characters(word) / 3);
    std::optional<std::string> best;
    std::size_t best_distance = most + 1;
    for (auto const& candidate : known) {
        std::size_t const distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

std::optional<std::string> proposal_in(std::string_view hint)
{
    auto const form = say("did you mean \"{}\"?", "\n");
    auto const at = form.find('\n');
    auto const before = std::string_view(form).substr(0, at);
    auto const after = std::string_view(form).substr(at + 1);
    if (hint.size() <= before.size() + after.size() || !hint.starts_with(before) || !hint.ends_with(after)) {
        return {};
    }
    return std::string(hint.substr(before.size(), hint.size() - before.size() - after.size()));
}

std::string spelling_hint(std::string_view word, std::vector<std::string> const& known)
{
    if (auto const best = nearest(word, known)) {
        return say("did you mean \"{}\"?", *best);
    }
    if (known.empty()) {
        return {};
    }
    constexpr std::size_t most = 8;
    std::vector<std::string> shown(known.begin(),
                                   known.begin() + static_cast<std::ptrdiff_t>(std::min(most, known.size())));
    if (known.size() > most) {
        shown.emplace_back("…");
    }
    return say("known here: {}", joined(shown, ", "));
}

} // namespace wijkpeil
