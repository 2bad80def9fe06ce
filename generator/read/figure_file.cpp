// SPDX-License-Identifier: EUPL-1.2
#include "read/figure_file.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/parse.hpp"
#include "read/period.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr std::size_t k_most_outliers = 5; // told of one file; `check` counts them all

std::vector<std::string> const& plain_columns()
{
    static std::vector<std::string> const k_columns{"regio", "indicator", "periode", "waarde"};
    return k_columns;
}

} // namespace

FigureFileReader::FigureFileReader(DeclaredFile const& declared, std::vector<Indicator> const& indicators,
                                   RegionRegister const& known, Diagnostics& diagnostics)
    : declared_{&declared}, diagnostics_{&diagnostics}, known_indicators_{known_ids(indicators)},
      region_{declared, known, diagnostics, reading_}, values_{declared, diagnostics}
{
    reading_.path = declared.file.path;
    fixed_period_ = declared.period;
    for (auto const& indicator : indicators) {
        indicators_[indicator.id] = &indicator;
    }
}

bool FigureFileReader::bind(SourceTable const& table)
{
    if (declared_->is_plain && !check_plain(table)) {
        return false;
    }
    bool is_complete = region_.bind(table);
    if (declared_->period.empty() &&
        std::any_of(declared_->columns.begin(), declared_->columns.end(),
                    [](DeclaredColumn const& column) { return column.period.empty(); })) {
        period_column_ = find_column(table, declared_->period_column, *diagnostics_);
        is_complete = is_complete && period_column_;
    }
    is_complete = bind_columns(table) && is_complete;
    if (declared_->sign_column.given()) {
        sign_column_ = find_column(table, declared_->sign_column, *diagnostics_);
        is_complete = is_complete && sign_column_;
    }
    if (declared_->is_plain) { // in another's file the word may mean anything
        status_column_ = table.column("status");
    }
    return bind_conditions(table) && is_complete;
}

// Our own form has these columns and no others: a misspelt "status" would otherwise be passed over.
bool FigureFileReader::check_plain(SourceTable const& table)
{
    auto known = plain_columns();
    known.emplace_back("status");
    auto const usual = joined(known, ";");
    known.insert(known.end(), {"marge", "ondergrens", "bovengrens"});
    bool is_complete = true;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        auto const& name = table.columns()[i];
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            diagnostics_->error(table.place_of_header(i), say("unknown column \"{}\"", name),
                                spelling_hint(name, known));
        }
    }
    for (auto const& name : plain_columns()) {
        if (!table.column(name)) {
            diagnostics_->error(table.place_of_header(0), say("the column \"{}\" is missing", name),
                                say("the header of this file is: {}", usual));
            is_complete = false;
        }
    }
    return is_complete;
}

bool FigureFileReader::bind_single_figure(SourceTable const& table)
{
    indicator_column_ = find_column(table, declared_->indicator_column, *diagnostics_);
    auto const value = find_column(table, declared_->value_column, *diagnostics_);
    auto const margin = declared_->is_plain ? find_plain_margin(table, *diagnostics_)
                                            : find_margin(table, declared_->margin, *diagnostics_);
    cells_.push_back(
        {value.value_or(0), nullptr, {}, {}, 1, margin.value_or(MarginColumns{}), margin && margin->given()});
    bool is_complete = indicator_column_ && value && margin;
    if (declared_->period.empty()) {
        period_column_ = find_column(table, declared_->period_column, *diagnostics_);
        is_complete = is_complete && period_column_;
    }
    return is_complete;
}

bool FigureFileReader::bind_columns(SourceTable const& table)
{
    if (declared_->columns.empty()) {
        return bind_single_figure(table);
    }
    bool is_complete = true;
    for (auto const& column : declared_->columns) {
        auto const found = find_column(table, column.column, *diagnostics_);
        auto const indicator = indicators_.find(column.indicator);
        auto const margin = find_margin(table, column.margin, *diagnostics_);
        is_complete = is_complete && found && margin;
        cells_.push_back({found.value_or(0), indicator == indicators_.end() ? nullptr : indicator->second,
                          column.indicator, column.period, column.factor, margin.value_or(MarginColumns{}),
                          margin && margin->given()});
    }
    return is_complete;
}

bool FigureFileReader::bind_conditions(SourceTable const& table)
{
    bool is_complete = true;
    for (auto const& [name, value] : declared_->conditions) {
        auto const column = find_column(table, {name, declared_->condition_places.at(name)}, *diagnostics_);
        is_complete = is_complete && column;
        bool const is_beginning = value.ends_with('*');
        conditions_.push_back(
            {column.value_or(0), is_beginning ? value.substr(0, value.size() - 1) : value, is_beginning});
    }
    return is_complete;
}

bool FigureFileReader::is_wanted(SourceTable const& table) const
{
    return std::all_of(conditions_.begin(), conditions_.end(), [&](Condition const& condition) {
        auto const text = table.text(condition.column);
        return condition.is_beginning ? text.starts_with(condition.value) : text == condition.value;
    });
}

Name FigureFileReader::period_of(SourceTable const& table, Status& status)
{
    if (!period_column_) {
        return fixed_period_;
    }
    auto const text = table.text(*period_column_);
    if (!has_last_period_ || text != last_period_text_) {
        last_period_text_ = text;
        has_last_period_ = true;
        auto const period = period_of_source(text, declared_->period_part);
        last_period_ = period.period;
        last_is_provisional_ = period.provisional;
        if (!is_period(period.period) && is_first("period " + last_period_text_)) {
            diagnostics_->error(table.place(*period_column_), say("\"{}\" is not a period", text),
                                period_hint());
        }
    }
    status.provisional = status.provisional || last_is_provisional_;
    return last_period_;
}

FigureFileReader::Word FigureFileReader::indicator_of(SourceTable const& table)
{
    auto const text = table.text(*indicator_column_);
    if (has_last_indicator_ && text == last_indicator_text_) {
        return last_indicator_;
    }
    last_indicator_text_ = text;
    has_last_indicator_ = true;
    auto id = last_indicator_text_;
    last_indicator_ = {};
    if (!declared_->indicators.empty()) {
        auto const found = declared_->indicators.find(id);
        last_indicator_.left_out = found == declared_->indicators.end();
        id = last_indicator_.left_out ? std::string{} : found->second;
    }
    auto const found = indicators_.find(id);
    last_indicator_.id = id;
    if (found != indicators_.end()) {
        last_indicator_.indicator = found->second;
    } else if (!last_indicator_.left_out && is_first(id)) {
        diagnostics_->error(table.place(*indicator_column_), say("unknown indicator \"{}\"", id),
                            known_indicators_.hint(id));
    }
    return last_indicator_;
}

void FigureFileReader::read_record(SourceTable const& table, Take const& take)
{
    ++reading_.records;
    if (!is_wanted(table)) {
        ++reading_.set_aside;
        return;
    }
    Word word;
    if (indicator_column_) {
        word = indicator_of(table);
        if (word.left_out) {
            ++reading_.set_aside;
            return;
        }
        cells_.front().indicator = word.indicator;
        cells_.front().id = word.id;
    }
    auto const region = region_.region(table);
    Status status;
    if (status_column_) {
        status = read_status(table, *status_column_, *diagnostics_);
    }
    auto const period = period_of(table, status);
    for (auto const& cell : cells_) {
        read_cell(table, cell, region, cell.period.empty() ? period : cell.period, status, take);
    }
}

void FigureFileReader::read_cell(SourceTable const& table, Cell const& cell,
                                 std::optional<RegionKey> const& region, Name period, Status status,
                                 Take const& take)
{
    auto const code = region_.code();
    bool const is_counted =
        !code.empty() && cell.indicator != nullptr && cell.indicator->unit_type == UnitType::count;
    if (!region && !is_counted) {
        return;
    }
    auto const sign = sign_column_ ? table.text(*sign_column_) : std::string_view{};
    auto const read = values_.read(table, cell.column, cell.indicator, cell.factor, sign);
    auto const add_up = [&] {
        if (is_counted) {
            totals_.add(code, *cell.indicator, period, read.value);
        }
    };
    if (!region) {
        add_up();
        return;
    }
    Observation observation;
    observation.region = *region;
    observation.indicator = cell.id;
    observation.period = period;
    observation.value = read.value;
    observation.status = status;
    observation.status.provisional = status.provisional || read.provisional;
    observation.row = table.row();
    observation.column = static_cast<int>(cell.column) + 1;
    ++reading_.figures;
    std::optional<Interval> margin;
    if (auto const* missing = std::get_if<Missing>(&read.value)) {
        ++reading_.missing[missing->reason];
    } else {
        ++reading_.values;
        if (cell.has_margin) {
            margin = read_margin(table, cell.margin, std::get<double>(read.value), cell.column, cell.factor,
                                 values_, *diagnostics_);
        }
    }
    if (take(observation, cell.column, margin)) {
        reading_.margins += margin ? 1 : 0;
        add_up();
    }
}

FileReading FigureFileReader::finish(SourceTable const& table)
{
    if (reading_.records == 0 && !table.has_failed()) {
        diagnostics_->error(table.place_of_header(0), say("there are no figures in this file"),
                            say("export the file again, or remove it from \"bestanden\""));
    } else if (reading_.figures == 0 && !table.has_failed() && !declared_->is_plain) {
        diagnostics_->warning(declared_->place,
                              say("no row of \"{}\" is about a region of this project", declared_->name),
                              say("look whether \"regio\", \"alleen\" and \"codejaar\" are right"));
    }
    region_.finish();
    report_totals();
    return std::move(reading_);
}

void FigureFileReader::report_totals()
{
    reading_.outliers = totals_.outliers();
    for (auto const& total : totals_.contradicted(declared_->totals)) {
        reading_.outliers.insert(reading_.outliers.begin(), total);
    }
    auto const most = std::min(reading_.outliers.size(), k_most_outliers);
    for (std::size_t i = 0; i < most; ++i) {
        auto const& one = reading_.outliers[i];
        auto const times = std::abs(one.total) > 0 ? one.sum / one.total : 0;
        diagnostics_->warning(
            declared_->place,
            say_count(
                "{1} {2}: {0} region is {3:.0f}, which is {4:.2f} times the total of {5}: {6:.0f}",
                "{1} {2}: {0} regions add up to {3:.0f}, which is {4:.2f} times the total of {5}: {6:.0f}",
                one.parts, one.indicator.text(), one.period.text(), one.sum, times, one.whole, one.total),
            say("look whether the file counts something twice, or mixes units; if the total is wrong, tell "
                "the "
                "source"));
    }
}

} // namespace wijkpeil
