// SPDX-License-Identifier: EUPL-1.2
// Texts written by people, by theme, marked with what they were written from and for which round.
#include "base/text.hpp"
#include "language/language.hpp"
#include "template/account_state.hpp"
#include "template/blocks.hpp"
#include "template/findings.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

Text byline(Account const& account, AreaView const& view)
{
    auto const& dataset = view.dataset();
    auto const* round = dataset.find_round(account.round);
    auto const date = account.date ? date_text(*account.date) : std::string{};
    // "memo van 16 februari 2021" says its date itself.
    bool const dated =
        date.empty() ||
        replaced(account.origin, "\u00A0", " ").find(replaced(date, "\u00A0", " ")) != std::string::npos;
    auto const standing = standing_of(account, view.area(), view.statistics());
    auto const* confirmed = account.confirmation ? dataset.find_round(account.confirmation->round) : nullptr;
    return view.phrases().sentence(
        "duiding", "herkomst",
        {{"auteur", account.author},
         {"met_auteur", !account.author.empty()},
         {"concept", standing == AccountStanding::draft},
         {"verouderd", standing == AccountStanding::stale},
         {"bevestigd", standing == AccountStanding::confirmed},
         {"bevestigd_voor", confirmed == nullptr ? std::string{} : confirmed->name},
         {"naar", account.origin},
         {"met_naar", !account.origin.empty()},
         {"datum", date},
         {"met_datum", !dated},
         {"voor", round == nullptr ? account.round : round->name},
         {"oud", account.round != view.round().id},
         {"ronde", view.round().name}});
}

AccountItem item_of(std::size_t index, Text theme, BlockContext const& context)
{
    auto const& view = context.view();
    auto const& account = view.dataset().accounts[index];
    return {account.area,
            std::move(theme),
            context.account_text(index),
            byline(account, view),
            false,
            {account.place.file, account.place.line, 0, 0, {}}};
}

AccountItem empty_item(Text theme, AreaView const& view)
{
    return {view.area().id,
            std::move(theme),
            {view.phrases().sentence("duiding", "geen")},
            view.phrases().sentence("duiding", "leeg"),
            true};
}

} // anonymous namespace

std::vector<Block> accounts_block(BlockContext& context)
{
    auto const& view = context.view();
    auto const& dataset = view.dataset();
    std::vector<std::size_t> mine;
    for (std::size_t i = 0; i < dataset.accounts.size(); ++i) {
        if (dataset.accounts[i].area == view.area().id) {
            mine.push_back(i);
        }
    }
    Accounts accounts;
    accounts.id = context.unique_id("toelichting");
    if (mine.empty()) {
        std::vector<std::string> themes;
        for (auto const& theme : dataset.themes) {
            if (!is_context(theme, dataset)) {
                themes.push_back(theme.name);
            }
        }
        auto item = empty_item(view.phrases().sentence("duiding", "alle"), view);
        item.paragraphs = {view.phrases().sentence(
            "duiding", "geen_enkele", {{"gebied", view.area_name()}, {"themas", joined(themes, "; ")}})};
        accounts.items.push_back(std::move(item));
        return {Block{std::move(accounts)}};
    }
    for (auto const& theme : dataset.themes) {
        bool found = false;
        for (auto const index : mine) {
            if (dataset.accounts[index].theme == theme.id) {
                accounts.items.push_back(item_of(index, text_of(theme.name), context));
                found = true;
            }
        }
        if (!found && !is_context(theme, dataset)) {
            accounts.items.push_back(empty_item(text_of(theme.name), view));
        }
    }
    for (auto const index : mine) { // what is not about one theme comes last
        auto const& account = dataset.accounts[index];
        if (account.theme.empty()) {
            auto const title =
                account.title.empty() ? view.phrases().sentence("duiding", "alle") : text_of(account.title);
            accounts.items.push_back(item_of(index, title, context));
        }
    }
    return {Block{std::move(accounts)}};
}

} // namespace wijkpeil
