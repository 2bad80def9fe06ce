// SPDX-License-Identifier: EUPL-1.2
// Everything a project knows, as plain values: settings, rounds, places, definitions, figures, texts,
// promises. Made by `read`, never changed afterwards. Ids are lower-case ASCII with hyphens.
#pragma once

#include "base/diagnostics.hpp"
#include "model/commitment.hpp"
#include "model/date.hpp"
#include "model/file_reading.hpp"
#include "model/geometry.hpp"
#include "model/name.hpp"
#include "model/publication.hpp"
#include "model/round_record.hpp"
#include "model/value.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace wijkpeil {

enum class Level { wijk, gemeente, land };
// A CBS code with the year of the division it belongs to: the same code in another year may be another place.
struct RegionKey {
    int code_year = 0;
    Name code; // "WK047912", "GM0479", "NL00"

    auto operator<=>(RegionKey const&) const = default;
};

// A place of the base division (Settings::code_year).
struct Region {
    std::string code;
    std::string name; // without the "Wijk 12 " of CBS: "Poelenburg"
    Level level = Level::wijk;
    std::string municipality; // code of the municipality; empty for the country
    Geometry geometry;        // empty for municipalities and the country
    Place place;
};

enum class Fit {
    whole, // geheel
    wider, // ruimer: the region is larger than the area
    part,  // deel: the area takes part of the region
};

struct AreaRegion {
    std::string code;
    Fit fit = Fit::whole;
    bool documented = false; // false: inferred from names
    std::string remark;
    Place place;
};

struct Area {
    std::string id;   // "zaandam-oost"
    std::string name; // "Zaandam-Oost"
    std::string municipality_code;
    std::string municipality;             // "Zaanstad"
    std::vector<std::string> other_names; // names also in use
    std::optional<bool> regio_deal;
    std::string proposed_by; // empty if not known
    std::string name_source;
    std::vector<AreaRegion> regions;
    Place place;

    // The loosest fit of its regions: part, else wider, else whole.
    [[nodiscard]] Fit fit() const;
};

struct Theme {
    std::string id;
    std::string name;
};

enum class UnitType { count, share, rate, mean, money, index, score, ordinal };
enum class Direction { higher, lower, none }; // which values are favourable

struct Weighting {
    std::string indicator; // the weight, for instance "inwoners"
    std::string period;    // "2022"; empty: the period of the value itself
    // true (`noemer`): what a share is a share of, what a mean is a mean over. false (`weging`): something
    // near it, so values combined with it are approximations and no case can be counted.
    bool is_denominator = false;
};

// From this period on an indicator is measured otherwise; values before it are another series.
struct SeriesBreak {
    std::string period;
    std::string reason; // "andere vraagstelling"
};

struct Indicator {
    std::string id;         // "moeilijk-rondkomen"
    std::string name;       // "Moeilijk rondkomen"
    std::string short_name; // for narrow columns, may hold soft hyphens: "moeilijk rond­komen"
    std::string definition; // one plain sentence
    std::string population; // who or what is counted: "inwoners van 18 jaar en ouder"
    std::string phrase;     // for sentences: "24,6 procent van de inwoners … heeft moeite om rond te komen"
    std::string unit;       // as printed after a value in a table head: "%", "× € 1.000", "inwoners"
    UnitType unit_type = UnitType::share;
    int decimals = 1;
    Direction better = Direction::none;
    std::string theme;
    std::set<Level> levels;
    std::optional<Weighting> weighting; // absent: means and shares get no area value
    double missing_weight_threshold = 0.05;
    bool modelled = false;            // estimates of a model without published margins
    bool counted = false;             // waarneming: telling; cases are counted, so chance alone is the margin
    std::string part_of;              // a count that this count is a part of; empty: none is declared
    std::vector<SeriesBreak> breaks;  // ascending by period
    std::vector<double> class_limits; // map classes, ascending; empty: no map
    Place place;
};

// What a source may not show (statistical disclosure control, primary rules). 0: no such rule.
struct DisclosureRule {
    double minimum_count = 0;       // fewer cases are not shown: counts, and the cases behind a share
    double minimum_denominator = 0; // nor shares and means of fewer than this
    double rounding_base = 0;       // counts are rounded to a multiple of it
    Place place;
};

// Figures that a source has announced (verwacht).
struct ExpectedFigures {
    std::string period;
    Date date;                           // when they come
    std::vector<std::string> indicators; // ids; never empty in a project without errors
    Place place;                         // of its period

    bool operator==(ExpectedFigures const&) const = default;
};

struct Source {
    std::string id;
    std::string publisher;
    std::string title;
    std::string licence;
    std::string url;
    std::string reference; // what the figures are about: "2012, 2016 en 2020"
    std::optional<Date> published;
    std::string published_note; // "dag en maand aangenomen"
    std::optional<Date> retrieved;
    std::string processing; // what we did to it
    std::optional<DisclosureRule> disclosure;
    Place place;
    std::vector<ExpectedFigures> expected{}; // in the order of the file
};

// A figure file and what it declares of itself.
struct FigureFile {
    std::string path; // relative to the project
    std::string source;
    int code_year = 0;
    Date published;         // date of this delivery
    double confidence = 95; // percent: that of the margins in it
};

// The limits of a margin: both may be the value itself.
struct Interval {
    double low = 0;
    double high = 0;

    auto operator<=>(Interval const&) const = default;
};

struct Status {
    bool provisional = false;
    bool revised = false;
    bool estimated = false; // modelled

    bool operator==(Status const&) const = default;
};

struct Observation {
    RegionKey region;
    Name indicator;
    Name period; // "2020"
    Value value;
    Status status;
    std::uint32_t file = 0; // index in Dataset::figure_files
    int row = 0;            // 1-based: line of a text file, row of a sheet, number of a feature
    int column = 0;         // 1-based field of that row
};

// What lies around the project's regions, for maps: a municipality.
struct Surrounding {
    std::string code;
    std::string name;
    Geometry geometry;
};

// One region of another code year joins one of the base year. weight 1 = the whole of it.
struct Transition {
    RegionKey from;
    RegionKey to;
    double weight = 1;
    std::string evidence;
};

enum class RoundStatus { open, locked, corrected, recorded };
struct Round {
    std::string id;   // "2027-voorjaar"
    std::string name; // "voorjaar 2027"
    std::optional<Date> letter;
    std::optional<Date> deadline;
    std::optional<Date> council;
    std::optional<Date> cutoff; // only figures published on or before it
    std::string previous;       // id of the round before, empty for the first
    RoundStatus status = RoundStatus::open;
    bool assumed = false; // "aangenomen": the dates are ours
    std::string note;     // recorded facts in one or two sentences
    Place place;
};

// What is to be reached (streefwaarde).
struct Milestone {
    std::string period;
    double value = 0;
};
struct Target {
    enum class Of { value, gap }; // of the area's own value, or of its gap with the rest of the municipality

    std::string id;
    std::string indicator;
    std::string area; // id; empty: every area
    Of of = Of::value;
    std::string baseline_period;
    std::optional<double> baseline; // as the agreement gives it; none: the value we have of that period
    std::string period;             // by which `value` is to be reached
    double value = 0;
    std::vector<Milestone> milestones; // between baseline and target, ascending by period
    std::string origin;                // where it was agreed: "Regioplan 2020, blz. 12"
    Place place;
};

// What was done, or what it cost (maatregel, doorbraak, geld).
struct PolicyMeasure {
    enum class Kind { measure, breakthrough, funding };

    std::string id;
    std::string name;
    Kind kind = Kind::measure;
    std::vector<std::string> areas; // ids; empty: all areas
    std::string theme;
    std::vector<std::string> indicators; // those it aims at; may be empty
    std::optional<double> amount;        // euro
    std::string scheme;                  // "Regio Deal"; may be empty
    std::string from;                    // "2020"; either may be empty
    std::string until;
    std::string state; // in words, as its source gives it: "in uitvoering"
    std::string origin;
    Place place;
};

// The themes of another party beside those of the project: "manifest", "ministerie".
struct ThemeSet {
    struct Entry {
        std::string name;                // "Ondermijning"
        std::vector<std::string> themes; // ids of the project; empty: the project has no such theme
    };
    std::string id;
    std::string name;
    std::string origin;
    std::vector<Entry> entries;
    Place place;
};

// How far a text is. That it was confirmed is not typed: see Confirmation.
enum class AccountState { draft, ready };

// What the author of a text held it against: figures as they were printed then.
struct ConfirmedFigure {
    std::string indicator;
    std::string period;
    std::string shown; // "24,6; rest 15,1"
};
struct Confirmation {
    std::string round;
    std::optional<Date> date;
    std::vector<ConfirmedFigure> figures; // in the order of the file
    Place place;
};

// A text written by people for one area and theme. One file may hold several; they share its head.
struct Account {
    std::string area;
    std::string round;  // the round it was written for
    std::string theme;  // id of a theme, or empty: all themes
    std::string title;  // used when there is no theme
    std::string origin; // "memo van 16 februari 2021"
    std::optional<Date> date;
    std::vector<std::string> paragraphs; // Markdown with fields, as written
    Place place;                         // of its heading
    std::vector<int> lines = {};         // of each paragraph, in its file
    std::string author = {};             // a function or an organisation; may be empty
    AccountState state = AccountState::ready;
    std::optional<Confirmation> confirmation = {}; // none: never confirmed
};

// A day that returns, or a day: for the calendar file (kalender.ics).
struct CalendarEntry {
    std::string name;
    // Once: the day itself. Otherwise the last day by which it is done in its first year: "vóór 1 april" is
    // 31 March. Day 0: the last day of the month.
    Date day;
    int every_years = 0;  // 0: once
    int remind_days = 0;  // days before; 0: no reminder
    std::string rule;     // as written: "elk jaar vóór 1 april"; empty for a day
    std::string remark{}; // may be empty
    Place place{};
};

struct Contact {
    std::string label; // "Vragen of een fout gevonden?"
    std::string mail;  // either may be empty
    std::string url;
};

struct Settings {
    std::string title;
    std::string language = "nl";
    bool example = false; // voorbeeld: ja
    std::string publisher;
    std::string introduction; // one or two sentences for the start page
    std::string notice;       // said on every first page and start page (twenty areas since 2022, …)
    Contact contact;
    std::string current_round;
    std::vector<Round> rounds;
    int code_year = 0;                        // the division the project's regions are in
    std::vector<std::string> lead_indicators; // first one with an area value leads map, trend and headline
    std::vector<Publication> publications{Publication{}}; // in the order of wijkpeil.yaml; never empty
    bool figures_in_pdf = false;                          // cijfers_in_pdf: ja
    double confidence = 95;                // percent; of every margin and class of change (95 or 99)
    std::vector<CalendarEntry> calendar{}; // kalender
    bool texts_of_all = false;             // teksten: alle; a round has to have a text about every area
    std::vector<std::string> texts_of{};   // or about these: ids of areas
    bool draft = false; // --concept: this build may not be published, and every page says so
};

struct Dataset {
    Settings settings;
    std::vector<Theme> themes;
    std::vector<Area> areas; // in the order of gebieden.yaml
    std::vector<Indicator> indicators;
    std::vector<Source> sources;
    std::map<std::string, Region> regions; // by code, base year
    std::vector<Geometry> country;         // outlines for overview and inset (provinces)
    std::vector<Surrounding> surroundings; // may be empty
    std::string boundary_source;           // id of the source of the outlines
    std::vector<FigureFile> figure_files;
    std::vector<FileReading> readings; // one of each figure file that could be opened
    std::vector<Observation> observations;
    std::unordered_map<std::uint32_t, Interval> margins; // published ones, by index in `observations`
    std::vector<Transition> transitions;
    std::vector<Target> targets;
    std::vector<PolicyMeasure> measures;
    std::vector<ThemeSet> theme_sets;
    std::vector<Commitment> commitments;
    std::map<std::string, RoundRecord> records; // of locked rounds: id → what it published
    std::vector<Account> accounts;
    std::map<std::string, std::string> inputs; // every file read: relative path → sha256

    [[nodiscard]] Area const* find_area(std::string const& id) const;
    [[nodiscard]] Indicator const* find_indicator(std::string const& id) const;
    [[nodiscard]] Source const* find_source(std::string const& id) const;
    [[nodiscard]] Round const* find_round(std::string const& id) const;
    [[nodiscard]] Theme const* find_theme(std::string const& id) const;
    [[nodiscard]] Publication const* find_publication(std::string const& id) const;
    // The first publication about an area that is made of this one. \pre the project has publications
    [[nodiscard]] Publication const& report_of(std::string const& area) const;
};

} // namespace wijkpeil
