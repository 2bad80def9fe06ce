// SPDX-License-Identifier: EUPL-1.2
// What the pages over all areas share.
#include "language/language.hpp"
#include "template/document_note.hpp"
#include "template/indicator_page.hpp"

namespace wijkpeil {

Tally standing_tally(IndicatorView const& view)
{
    auto const& all = view.programme();
    Tally tally;
    auto const add = [&](std::size_t count, char const* key) {
        if (count > 0) {
            tally.counts.emplace_back(text_of(number_text(static_cast<double>(count), 0)),
                                      view.phrases().phrase("oordeel", key));
        }
    };
    add(all.worse, "ongunstiger");
    add(all.better, "gunstiger");
    add(all.within_margin, "binnen_marge");
    add(all.unclear_unfavourable, "waarde_ongunstiger");
    add(all.unclear_favourable, "waarde_gunstiger");
    add(all.unclear_equal, "waarde_gelijk");
    auto const judged = all.unclear_unfavourable + all.unclear_favourable + all.unclear_equal;
    add(all.unclear - judged, view.has_gaps() ? "zonder_oordeel" : "met_cijfer");
    add(all.not_counted, "niet_meegeteld");
    add(all.without, "zonder");
    return tally;
}

Document document_of_all(Statistics const& statistics, Phrases const& phrases)
{
    auto const& round = statistics.round();
    auto const& settings = statistics.dataset().settings;
    Document document;
    document.language = settings.language;
    document.round = round.id;
    document.round_name = round.name;
    for (auto const& area : statistics.dataset().areas) {
        document.compared_areas.insert(area.id);
    }
    document.example_note = document_note(settings, phrases);
    if (round.cutoff) {
        document.foot = plain(phrases.sentence("document", "voet", {{"datum", date_text(*round.cutoff)}}));
        document.date = iso_date(*round.cutoff);
    } else if (round.letter) {
        document.date = iso_date(*round.letter);
    }
    return document;
}

} // namespace wijkpeil
