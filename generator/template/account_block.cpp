// SPDX-License-Identifier: EUPL-1.2
// Texts written by people, by theme, marked with what they were written from and for which round.
#include "base/text.hpp"
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/findings.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

std::vector<Text> paragraphs_of(Account const& account)
{
    std::vector<Text> all;
    for (auto const& paragraph : account.paragraphs) {
        all.push_back(text_of(paragraph));
    }
    return all;
}

Text byline(Account const& account, AreaView const& view)
{
    auto const& dataset = view.dataset();
    auto const* round = dataset.find_round(account.round);
    auto const date = account.date ? date_text(*account.date) : std::string{};
    // "memo van 16 februari 2021" says its date itself.
    bool const dated =
        date.empty() ||
        replaced(account.origin, "\u00A0", " ").find(replaced(date, "\u00A0", " ")) != std::string::npos;
    return view.phrases().sentence("duiding", "herkomst",
                                   {{"naar", account.origin},
                                    {"met_naar", !account.origin.empty()},
                                    {"datum", date},
                                    {"met_datum", !dated},
                                    {"voor", round == nullptr ? account.round : round->name},
                                    {"oud", account.round != view.round().id},
                                    {"ronde", view.round().name}});
}

AccountItem item_of(Account const& account, Text theme, AreaView const& view)
{
    return {account.area,
            std::move(theme),
            paragraphs_of(account),
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
    std::vector<Account const*> mine;
    for (auto const& account : dataset.accounts) {
        if (account.area == view.area().id) {
            mine.push_back(&account);
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
        for (auto const* account : mine) {
            if (account->theme == theme.id) {
                accounts.items.push_back(item_of(*account, text_of(theme.name), view));
                found = true;
            }
        }
        if (!found && !is_context(theme, dataset)) {
            accounts.items.push_back(empty_item(text_of(theme.name), view));
        }
    }
    for (auto const* account : mine) { // what is not about one theme comes last
        if (account->theme.empty()) {
            auto const title =
                account->title.empty() ? view.phrases().sentence("duiding", "alle") : text_of(account->title);
            accounts.items.push_back(item_of(*account, title, view));
        }
    }
    return {Block{std::move(accounts)}};
}

} // namespace wijkpeil
