// SPDX-License-Identifier: EUPL-1.2
#include "document/area_guard.hpp"

#include "base/messages.hpp"
#include "document/area_names.hpp"
#include "document/area_scope.hpp"
#include "document/walk.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

class Guard
{
public:
    Guard(Document const& document, Dataset const& dataset, Diagnostics& diagnostics)
        : document_(document), dataset_(dataset), diagnostics_(diagnostics), scope_(document, dataset),
          where_(document.title)
    {
    }

    void check()
    {
        if (scope_.area() != nullptr && !names_area(document_.title, *scope_.area())) {
            wrong(say("the report of \"{}\" is titled \"{}\"", own_name(), document_.title));
        }
        for_each_node(document_.blocks, [this](auto const& node) { look_at(node); });
        for (auto const& note : document_.footnotes) {
            values_in(note);
        }
        warn_of_names();
    }

private:
    void look_at(Heading const& heading)
    {
        where_ = plain(heading.text);
        read(heading.text);
    }
    void look_at(Paragraph const& paragraph)
    {
        bool const of_data = !paragraph.text.empty() && paragraph.text.front().mark != Mark::none;
        if (of_data) { // a commitment in a list: its words are not the template's, as those of a table
            values_in(paragraph.text);
        } else {
            read(paragraph.text);
        }
    }
    static void look_at(List const&) {}
    static void look_at(Columns const&) {}
    static void look_at(Section const&) {}
    void look_at(LetterHead const& head)
    {
        read(head.sender);
        for (auto const& line : head.addressee) {
            read(line);
        }
        pairs(head.reference);
        pairs(head.above);
        pairs(head.below);
    }
    void look_at(Closing const& closing)
    {
        read(closing.greeting);
        read(closing.on_behalf);
        for (auto const& one : closing.signatures) {
            read(one.function);
        }
    }
    void look_at(Contents const& contents)
    {
        for (auto const& entry : contents.entries) {
            values_in(entry.text);
        }
    }
    void look_at(Table const& table)
    {
        auto const outer = where_;
        if (!table.headline.empty()) {
            where_ = plain(table.headline);
        }
        for (auto const* text : {&table.headline, &table.subtitle, &table.source}) {
            values_in(*text);
        }
        for (auto const* rows : {&table.head, &table.body}) {
            for (auto const& row : *rows) {
                for (auto const& cell : row.cells) {
                    values_in(cell.text);
                }
            }
        }
        for (auto const& note : table.notes) {
            values_in(note.text);
        }
        where_ = outer;
    }
    void look_at(Figure const& figure)
    {
        auto const outer = where_;
        if (!figure.headline.empty()) {
            where_ = plain(figure.headline);
        }
        for (auto const* text : {&figure.headline, &figure.subtitle, &figure.source}) {
            values_in(*text);
        }
        std::visit([this](auto const& spec) { drawing(spec); }, figure.spec);
        if (figure.data) {
            look_at(*figure.data);
        }
        where_ = outer;
    }
    void look_at(KeyValues const& keys)
    {
        for (auto const& key : keys.values) {
            values_in(key.name);
            values_in(key.value);
            for (auto const& row : key.rows) {
                values_in(row.label);
                values_in(row.value);
            }
        }
    }
    void look_at(Tally const& tally) { pairs(tally.counts); }
    void look_at(Facts const& facts) { pairs(facts.facts); }
    void look_at(Accounts const& accounts)
    {
        for (auto const& item : accounts.items) {
            if (!item.area.empty() && !scope_.holds_area(item.area)) {
                wrong(say("the report of \"{}\" has a text that was written for \"{}\": \"{}\"", own_name(),
                          scope_.name_of({SubjectKind::area, item.area}), plain(item.theme)));
            }
            for (auto const& paragraph : item.paragraphs) {
                values_in(paragraph);
            }
        }
    }

    void drawing(MapSpec const& map)
    {
        auto const* area = dataset_.find_area(map.area);
        if (area == nullptr || !scope_.holds_area(map.area)) {
            wrong(say("the report of \"{}\" has a map of \"{}\", at \"{}\"", own_name(),
                      scope_.name_of({SubjectKind::area, map.area}), where_));
            return;
        }
        for (auto const& region : map.regions) {
            value(region.shown);
            auto const known = dataset_.regions.find(region.code);
            bool const own = std::any_of(area->regions.begin(), area->regions.end(),
                                         [&](AreaRegion const& part) { return part.code == region.code; });
            if (known == dataset_.regions.end() || region.geometry != &known->second.geometry ||
                region.own != own || region.shown.statistic.subject.id != region.code) {
                wrong(say("the map of \"{}\" draws \"{}\" as another place, at \"{}\"", own_name(),
                          scope_.name_of({SubjectKind::region, region.code}), where_));
            }
        }
    }
    void drawing(LocatorSpec const& locator)
    {
        for (std::size_t i = 0; i < locator.regions.size() && i < locator.own.size(); ++i) {
            if (locator.own[i] && !is_own(locator.regions[i])) {
                auto const owner =
                    std::find_if(dataset_.areas.begin(), dataset_.areas.end(),
                                 [&](Area const& area) { return draws(area, locator.regions[i]); });
                wrong(say("the report of \"{}\" has a map of \"{}\", at \"{}\"", own_name(),
                          owner == dataset_.areas.end() ? std::string("?") : owner->name, where_));
                return;
            }
        }
    }
    void drawing(DumbbellSpec const& spec)
    {
        label(spec.area_name);
        for (auto const& row : spec.rows) {
            for (auto const* shown : {&row.area, &row.rest, &row.country, &row.gap}) {
                value(*shown);
            }
        }
    }
    void drawing(TrendSpec const& spec)
    {
        label(spec.area_name);
        for (auto const& panel : spec.panels) {
            for (auto const* series : {&panel.area, &panel.rest, &panel.country}) {
                values(*series);
            }
        }
    }
    void drawing(ScoreSpec const& spec)
    {
        for (auto const& cell : spec.cells) {
            value(cell.gap);
        }
    }
    void drawing(SpreadSpec const& spec)
    {
        value(spec.mean);
        value(spec.country);
        for (auto const& row : spec.rows) {
            if (row.value.statistic.subject.id != row.area) {
                wrong(say("the row of \"{}\" has a value of \"{}\", at \"{}\"",
                          scope_.name_of({SubjectKind::area, row.area}),
                          scope_.name_of(row.value.statistic.subject), where_));
            }
            value(row.value);
            value(row.rest);
            values(row.parts);
        }
    }

    [[nodiscard]] bool draws(Area const& area, Geometry const* geometry) const
    {
        return std::any_of(area.regions.begin(), area.regions.end(), [&](AreaRegion const& part) {
            auto const region = dataset_.regions.find(part.code);
            return region != dataset_.regions.end() && &region->second.geometry == geometry;
        });
    }
    // Two areas may have a wijk in common, so it is asked of each of them.
    [[nodiscard]] bool is_own(Geometry const* geometry) const
    {
        return std::any_of(dataset_.areas.begin(), dataset_.areas.end(), [&](Area const& area) {
            return scope_.holds_area(area.id) && draws(area, geometry);
        });
    }
    // The name of a series: another area's cannot stand there.
    void label(std::string const& name)
    {
        for (auto const* area : foreign_areas_in(name, scope_.area(), dataset_)) {
            if (!scope_.holds_area(area->id)) {
                wrong(say("the report of \"{}\" has a chart of \"{}\", at \"{}\"", own_name(), area->name,
                          where_));
            }
        }
    }
    void pairs(std::vector<std::pair<Text, Text>> const& all)
    {
        for (auto const& [label, text] : all) {
            values_in(label);
            values_in(text);
        }
    }
    // Running text: its words come from the template.
    void read(Text const& text)
    {
        values_in(text);
        words_ += plain(text) + "\n";
    }
    void values_in(Text const& text)
    {
        for (auto const& run : text) {
            if (run.shown) {
                value(*run.shown);
            }
        }
    }
    void values(std::vector<ShownValue> const& all)
    {
        for (auto const& shown : all) {
            value(shown);
        }
    }
    void value(ShownValue const& shown)
    {
        side(shown, shown.statistic);
        for (auto const& other : shown.against) {
            side(shown, other);
        }
    }
    void side(ShownValue const& shown, Statistic const& statistic)
    {
        if (!scope_.holds(statistic.subject)) {
            wrong(say("the report of \"{}\" holds a value of \"{}\": {} ({} {}), at \"{}\"", own_name(),
                      scope_.name_of(statistic.subject), shown.text, statistic.indicator, statistic.period,
                      where_));
        } else if (!scope_.observed_there(statistic)) {
            wrong(say("the report of \"{}\" holds a value of \"{}\" that was observed in \"{}\": {} ({} {}), "
                      "at \"{}\"",
                      own_name(), scope_.name_of(statistic.subject), scope_.name_of_observed(statistic),
                      shown.text, statistic.indicator, statistic.period, where_));
        }
    }
    [[nodiscard]] std::string template_file() const
    {
        auto const* publication = dataset_.find_publication(document_.publication);
        return publication == nullptr ? std::string{} : publication->template_file;
    }
    void warn_of_names()
    {
        auto const* own = scope_.area();
        if (own == nullptr) {
            return;
        }
        for (auto const* area : foreign_areas_in(words_, own, dataset_)) {
            if (!scope_.holds_area(area->id)) {
                diagnostics_.warning(
                    place_of_file("templates/" + template_file()),
                    say("the text names the area \"{}\" in the reports of other areas", area->name),
                    say("use {{{{gebied.naam}}}} for the area that a report is about"));
            }
        }
        for (auto const& account : dataset_.accounts) {
            if (account.area != own->id) {
                continue;
            }
            for (auto const& paragraph : account.paragraphs) {
                for (auto const* area : foreign_areas_in(paragraph, own, dataset_)) {
                    diagnostics_.warning(
                        account.place,
                        say("the text about \"{}\" names another area, \"{}\"", own->name, area->name),
                        say("see whether this text belongs to that area"));
                }
            }
        }
    }

    [[nodiscard]] std::string own_name() const
    {
        return scope_.area() != nullptr ? scope_.area()->name : document_.title;
    }
    void wrong(std::string const& message)
    {
        auto const* publication = dataset_.find_publication(document_.publication);
        auto const subject = publication == nullptr || document_.area.empty()
                                 ? document_.area
                                 : publication->path_of(document_.area, "");
        diagnostics_.error(place_of_file(document_.round + (subject.empty() ? "" : "/") + subject), message,
                           say("this is a mistake of the program, not of your files: nothing was published; "
                               "please report it with these lines"));
    }

    Document const& document_;
    Dataset const& dataset_;
    Diagnostics& diagnostics_;
    AreaScope scope_;
    std::string where_; // nearest heading or headline
    std::string words_; // of headings and paragraphs
};

} // namespace

void check_area(Document const& document, Dataset const& dataset, Diagnostics& diagnostics)
{
    Guard(document, dataset, diagnostics).check();
}

} // namespace wijkpeil
