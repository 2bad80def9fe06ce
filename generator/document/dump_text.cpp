// SPDX-License-Identifier: EUPL-1.2
#include "document/dump.hpp"

#include <fmt/format.h>

namespace wijkpeil {
namespace {

char const* kind_word(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::area:
        return "area";
    case SubjectKind::rest:
        return "rest";
    case SubjectKind::municipality:
        return "municipality";
    case SubjectKind::country:
        return "country";
    case SubjectKind::programme:
        return "programme";
    case SubjectKind::region:
        break;
    }
    return "region";
}

char const* mark_word(Mark mark)
{
    switch (mark) {
    case Mark::filled:
        return "(filled) ";
    case Mark::half:
        return "(half) ";
    case Mark::open:
        return "(open) ";
    case Mark::dashed:
        return "(dashed) ";
    case Mark::none:
        break;
    }
    return "";
}

std::string value_text(ShownValue const& shown, bool values)
{
    auto const& about = shown.statistic;
    if (!values) {
        return "⟦" + shown.text + "⟧";
    }
    return fmt::format("⟦{} {}{}/{}/{}/{}⟧", shown.text, shown.measure == Measure::gap ? "gap " : "",
                       kind_word(about.subject.kind), about.subject.id, about.indicator, about.period);
}

std::string joined_text(Run const& run, bool values)
{
    std::string text = mark_word(run.mark) + (run.shown ? value_text(*run.shown, values) : run.text);
    if (!run.link.empty()) {
        text += "<" + run.link + ">";
    }
    if (run.note > 0) {
        text = fmt::format("[^{}]", run.note);
    } else if (run.superscript) {
        text = "^" + text;
    }
    return text;
}

} // anonymous namespace

std::string dump(ShownValue const& shown, bool values)
{
    return value_text(shown, values);
}

std::string dump(Text const& text, bool values)
{
    std::string all;
    for (auto const& run : text) {
        all += joined_text(run, values);
    }
    return all;
}

} // namespace wijkpeil
