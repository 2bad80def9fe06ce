// SPDX-License-Identifier: EUPL-1.2
#include "read/region_column.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/parse.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr std::size_t k_most_hints = 20; // no more are shown of one file, and looking for them takes long
constexpr std::size_t k_most_named = 3;  // of a list in a message

std::string first_of(std::vector<std::string> const& words)
{
    auto some = words;
    some.resize(std::min(some.size(), k_most_named));
    return joined(some, ", ") + (words.size() > some.size() ? ", …" : "");
}

} // namespace

std::optional<std::size_t> find_column(SourceTable const& table, ColumnName const& wanted,
                                       Diagnostics& diagnostics)
{
    if (auto const column = table.column(wanted.name)) {
        return column;
    }
    auto const& columns = table.columns();
    auto const count = std::count(columns.begin(), columns.end(), wanted.name);
    if (count > 1) {
        diagnostics.error(wanted.place, say("the file has {} columns \"{}\"", count, wanted.name),
                          say("give them names of their own in the file"));
    } else {
        auto named = columns;
        std::erase(named, std::string{});
        diagnostics.error(wanted.place, say("the file has no column \"{}\"", wanted.name),
                          spelling_hint(wanted.name, named));
    }
    return {};
}

RegionColumn::RegionColumn(DeclaredFile const& declared, RegionRegister const& known,
                           Diagnostics& diagnostics, FileReading& reading)
    : declared_{&declared}, known_{&known}, diagnostics_{&diagnostics}, reading_{&reading}
{
}

bool RegionColumn::bind(SourceTable const& table)
{
    auto const& region = declared_->region;
    auto const column = find_column(table, region.column, *diagnostics_);
    column_ = column.value_or(0);
    bool is_complete = column.has_value();
    if (region.name.given()) {
        name_column_ = find_column(table, region.name, *diagnostics_);
        is_complete = is_complete && name_column_;
    }
    if (region.municipality_column.given()) {
        municipality_column_ = find_column(table, region.municipality_column, *diagnostics_);
        is_complete = is_complete && municipality_column_;
    }
    return is_complete;
}

std::optional<RegionKey> RegionColumn::region(SourceTable const& table)
{
    auto const text = table.text(column_);
    if (last_ == nullptr || municipality_column_ || text != last_text_) {
        last_text_ = text;
        auto key = last_text_;
        if (municipality_column_) {
            key += '\n';
            key += table.text(*municipality_column_);
        }
        auto found = judged_.find(key);
        if (found == judged_.end()) {
            found = judged_.emplace(std::move(key), judge(table, last_text_)).first;
        }
        last_ = &found->second;
    }
    code_ = last_->code;
    return last_->region;
}

RegionColumn::Judged RegionColumn::judge(SourceTable const& table, std::string const& text)
{
    auto const& region = declared_->region;
    if (auto const alias = region.codes.find(text); alias != region.codes.end()) {
        if (alias->second.empty()) {
            ++reading_->elsewhere;
            return {};
        }
        return judge_code(table, alias->second);
    }
    return region.by == DeclaredRegion::By::code ? judge_code(table, region.prefix + text)
                                                 : judge_name(table, text);
}

void RegionColumn::error(SourceTable const& table, std::string message, std::string hint)
{
    diagnostics_->error(table.place(column_), std::move(message),
                        ++said_ > k_most_hints ? std::string{} : std::move(hint));
}

RegionColumn::Judged RegionColumn::kept(RegionKey key)
{
    if (auto const* region = known_->joined(key)) {
        reached_.insert(region->code);
    } else {
        reading_->without_transition.push_back(key.code.text());
    }
    return {key.code, key};
}

RegionColumn::Judged RegionColumn::judge_code(SourceTable const& table, std::string code)
{
    RegionKey const key{declared_->file.code_year, code};
    if (!is_region_code(code)) {
        if (declared_->leaves_out_others) {
            ++reading_->elsewhere;
            return {};
        }
        error(table, say("\"{}\" is not a region code", code),
              say("a code is WK, GM, BU, NL or PV with digits or capitals, such as WK047912"));
        return {};
    }
    auto const* region = known_->joined(key);
    if (name_column_) {
        compare_name(table, code, region);
    }
    bool const is_base = key.code_year == known_->code_year();
    if (region != nullptr || (is_base && !known_->regions().is_complete())) {
        return kept(key);
    }
    if (declared_->leaves_out_others && !known_->is_of_project(code)) {
        ++reading_->elsewhere;
        return {code, {}};
    }
    if (!is_base) {
        return kept(key);
    }
    (known_->other_years(key).empty() ? reading_->unknown_codes : reading_->other_years).push_back(code);
    error(table, say("unknown region code \"{}\"", code),
          said_ >= k_most_hints ? std::string{} : known_->regions().hint(code));
    return {code, {}};
}

// A code may be right and still be another place: then its name differs. Of a municipality both the official
// and the usual name occur, so only wijken are compared.
void RegionColumn::compare_name(SourceTable const& table, std::string const& code, Region const* region)
{
    if (region == nullptr || region->level != Level::wijk) {
        return;
    }
    auto const name = table.text(*name_column_);
    auto const theirs = replaced(folded_name(name), " ", "");
    auto const ours = replaced(folded_name(region->name), " ", "");
    constexpr std::size_t k_cut = 30; // what is left of 40 characters when "Wijk 12 " and signs are taken off
    bool const is_cut = theirs.size() >= k_cut && ours.starts_with(theirs);
    if (theirs == ours || is_cut) {
        return;
    }
    if (reading_->contradictions.empty()) {
        first_contradiction_ = table.place(*name_column_);
    }
    reading_->contradictions.push_back(
        say("{} is \"{}\" here and \"{}\" in the project", code, name, region->name));
}

RegionColumn::Judged RegionColumn::judge_name(SourceTable const& table, std::string const& name)
{
    auto const& region = declared_->region;
    if (region.by == DeclaredRegion::By::municipality_name) {
        auto const code = known_->names().municipality(name);
        if (!code.empty()) {
            return under_base_code(table, code);
        }
        if (!declared_->leaves_out_others) {
            std::vector<std::string> names;
            for (auto const& [known_code, known] : known_->regions().all()) {
                if (known.level != Level::wijk) {
                    names.push_back(known.name);
                }
            }
            error(table, say("unknown municipality \"{}\"", name), spelling_hint(name, names));
            return {};
        }
        ++reading_->elsewhere;
        return {};
    }
    if (!municipality_column_) {
        return named(table, name, region.municipality);
    }
    std::string const municipality{table.text(*municipality_column_)};
    auto const code = known_->names().municipality(municipality);
    if (code.empty() && !declared_->leaves_out_others) {
        error(table, say("unknown municipality \"{}\"", municipality),
              say("add it to geo/gebieden.yaml, or leave such rows out with \"andere_regios: weglaten\""));
    } else if (code.empty()) {
        ++reading_->elsewhere;
    }
    return code.empty() ? Judged{} : named(table, name, code);
}

RegionColumn::Judged RegionColumn::named(SourceTable const& table, std::string const& name,
                                         std::string const& municipality)
{
    auto const codes = known_->names().find(name, municipality);
    if (codes.size() == 1) {
        return under_base_code(table, codes.front());
    }
    if (codes.size() > 1) {
        error(table,
              say("the name \"{}\" stands for {} regions of {}: {}", name, codes.size(), municipality,
                  joined(codes, ", ")),
              say("use a file with codes, or say which it is under \"namen\" of \"regio\""));
        return {};
    }
    if (declared_->leaves_out_others) {
        ++reading_->elsewhere;
        return {};
    }
    reading_->unknown_codes.push_back(name);
    auto const best = nearest(name, known_->names().names_in(municipality));
    error(table, say("there is no region \"{}\" in {}", name, municipality),
          best ? say("did you mean \"{}\"? Otherwise write its code under \"namen\" of \"regio\", or "
                     "\"geen\" to "
                     "leave it out",
                     *best)
               : say("write its code under \"namen\" of \"regio\", or \"geen\" to leave it out"));
    return {};
}

// Names are those of the base division; a file of another code year joins only by a transition.
RegionColumn::Judged RegionColumn::under_base_code(SourceTable const& table, std::string const& base_code)
{
    int const year = declared_->file.code_year;
    if (auto const code = known_->code_in(year, base_code)) {
        return kept({year, *code});
    }
    reading_->without_transition.push_back(base_code);
    diagnostics_->warning(
        table.place(column_),
        say("\"{}\" has no code of {}: its figures are left out", table.text(column_), year),
        say("add a line to geo/overgangen.csv if it is the same place"));
    return {};
}

void RegionColumn::finish()
{
    reading_->regions = reached_.size();
    if (!reading_->other_years.empty()) {
        RegionKey const example{declared_->file.code_year, reading_->other_years.front()};
        std::vector<std::string> years;
        for (int const year : known_->other_years(example)) {
            years.push_back(std::to_string(year));
        }
        diagnostics_->error(
            declared_->place,
            say("{} codes of this file are not in the division of {}, but are in that of {}: {}",
                reading_->other_years.size(), declared_->file.code_year, joined(years, ", "),
                first_of(reading_->other_years)),
            say("look up the year of the codes and correct \"codejaar\""));
    }
    if (!reading_->contradictions.empty()) {
        diagnostics_->warning(first_contradiction_,
                              say_count("{} name contradicts its code: {}",
                                        "{} names contradict their codes: {}",
                                        reading_->contradictions.size(), first_of(reading_->contradictions)),
                              say("a code of another year may be another place: check \"codejaar\""));
    }
}

} // namespace wijkpeil
