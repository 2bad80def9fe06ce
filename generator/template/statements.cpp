// SPDX-License-Identifier: EUPL-1.2
// Sentences about the area itself: its gap, its change and the change of its gap.
#include "template/statements.hpp"

#include "language/language.hpp"

#include <cmath>

namespace wijkpeil {
namespace {

// What sentences about one indicator have in common.
class Teller
{
public:
    Teller(AreaView const& view, Indicator const& indicator)
        : view_(view), indicator_(indicator), all_(differences_of(view, indicator))
    {
    }

    Text gap(char const* key) const
    {
        auto const own = view_.own(indicator_, all_.newest);
        auto const rest = view_.rest(indicator_, all_.newest);
        auto arguments = common(all_.gap, class_of(all_.gap));
        add(arguments, {{"gemeente", view_.area().municipality},
                        {"waarde", measured(own)},
                        {"rest", measured(rest)},
                        {"tegen", pair("tegen", "hier", own, "daar", rest)},
                        {"verschil", difference(view_.gap_in_text(indicator_, all_.newest))},
                        {"relatief", relative(all_.gap)}});
        return view_.phrases().sentence("uitspraak", key, arguments);
    }

    Text change() const
    {
        auto const then = view_.own(indicator_, all_.first);
        auto const now = view_.own(indicator_, all_.newest);
        auto const change = without_plus(shown_change(view_, indicator_, all_));
        auto arguments = common(all_.change, class_of(all_.change));
        add(arguments, {{"toen_jaar", all_.first},
                        {"een_jaar", all_.first == all_.newest},
                        {"waarde", measured(now)},
                        {"toen", measured(then)},
                        {"van_naar", pair("van_naar", "toen", then, "nu", now)},
                        {"verschil", difference(change, all_.change.change_class == ChangeClass::lower)},
                        {"relatief", relative(all_.change)}});
        return view_.phrases().sentence("uitspraak", "verandering", arguments);
    }

    Text gap_change() const
    {
        auto const then = view_.gap_in_text(indicator_, all_.first);
        auto const now = view_.gap_in_text(indicator_, all_.newest);
        auto arguments = common(all_.gap_change, class_of(all_.gap_change));
        arguments.erase(arguments.begin()); // "klasse": the size of the gap decides here
        add(arguments, {{"kloof", Choice{move_word()}},
                        {"gemeente", view_.area().municipality},
                        {"toen_jaar", all_.first},
                        {"een_jaar", all_.first == all_.newest},
                        {"nu", difference(now)},
                        {"toen", difference(then)},
                        {"van_naar", pair("kloof_van_naar", "toen", then, "nu", now)},
                        {"verschil", difference(without_plus(shown_gap_change(view_, indicator_, all_)))}});
        return view_.phrases().sentence("uitspraak", "kloof", arguments);
    }

private:
    static void add(Arguments& arguments, Arguments const& more)
    {
        arguments.insert(arguments.end(), more.begin(), more.end());
    }

    // Of a region wider than the area nothing is said of the area itself.
    [[nodiscard]] std::string class_of(Comparison const& comparison) const
    {
        bool const has_number = !is_missing(comparison.difference);
        return view_.wider() && has_number ? "ruimer" : class_word(comparison.change_class);
    }

    [[nodiscard]] std::string move_word() const
    {
        auto const word = class_of(all_.gap_change);
        switch (view_.wider() ? GapMove::none : gap_move(view_, indicator_, all_)) {
        case GapMove::larger:
            return "groter";
        case GapMove::smaller:
            return "kleiner";
        case GapMove::turned:
            return "omgeslagen";
        case GapMove::none:
            break;
        }
        return word;
    }

    [[nodiscard]] Choice type() const { return {unit_type_word(indicator_.unit_type)}; }

    [[nodiscard]] Arguments common(Comparison const& comparison, std::string word) const
    {
        auto const* missing = std::get_if<Missing>(&comparison.difference);
        return {{"klasse", Choice{std::move(word)}},
                {"soort", type()},
                {"indicator", indicator_.name},
                {"gebied", view_.area_name()},
                {"jaar", all_.newest},
                {"reden", missing == nullptr ? std::string{} : reason_text(*missing)}};
    }

    [[nodiscard]] Text measured(ShownValue const& value) const
    {
        return view_.phrases().phrase(
            "maat", "waarde",
            {{"soort", type()}, {"waarde", value}, {"eenheid", unit_in_sentence(indicator_)}});
    }

    // `unsigned_words`: "minder" tells the sign. Such a number is not the difference as printed elsewhere, so
    // it is no value of its own; the two it is reckoned from stand beside it.
    [[nodiscard]] Text difference(ShownValue const& value, bool unsigned_words = false) const
    {
        auto const* number = std::get_if<double>(&value.difference);
        bool const plain_words = unsigned_words && number != nullptr;
        return view_.phrases().phrase(
            "maat", "verschil",
            {{"soort", type()},
             {"verschil",
              plain_words ? Argument(number_text(std::abs(*number), indicator_.decimals)) : Argument(value)},
             {"eenheid", difference_unit(indicator_)},
             {"een", number != nullptr && std::abs(*number) == 1}});
    }

    [[nodiscard]] Text pair(char const* key, char const* first, ShownValue const& one, char const* second,
                            ShownValue const& other) const
    {
        bool const of_gaps = one.measure != Measure::value;
        auto const unit = of_gaps ? difference_unit(indicator_) : unit_in_sentence(indicator_);
        return view_.phrases().phrase("maat", key,
                                      {{"soort", type()}, {first, one}, {second, other}, {"eenheid", unit}});
    }

    // In running text a difference above zero needs no plus.
    static ShownValue without_plus(ShownValue value)
    {
        if (value.text.starts_with('+')) {
            value.text.erase(0, 1);
        }
        return value;
    }

    // In percent, without its sign; not known where the unit has no ratio, and nothing is said of a ratio
    // that prints as 0.
    static Argument relative(Comparison const& comparison)
    {
        double const size = std::abs(comparison.relative.value_or(0));
        int const decimals = rounded(size, 0) == 0 ? 1 : 0;
        bool const known = rounded(size, decimals) != 0;
        Argument argument(known ? number_text(size, decimals) : std::string{});
        argument.choice = std::string(known ? "ja" : "nee");
        argument.is_value = true;
        return argument;
    }

    AreaView const& view_;
    Indicator const& indicator_;
    Differences all_;
};

} // anonymous namespace

char const* unit_type_word(UnitType type)
{
    switch (type) {
    case UnitType::count:
        return "aantal";
    case UnitType::share:
        return "aandeel";
    case UnitType::rate:
        return "verhouding";
    case UnitType::mean:
        return "gemiddelde";
    case UnitType::money:
        return "geld";
    case UnitType::index:
        return "index";
    case UnitType::score:
        return "score";
    case UnitType::ordinal:
        break;
    }
    return "klasse";
}

Text gap_statement(AreaView const& view, Indicator const& indicator)
{
    return Teller(view, indicator).gap("verschil");
}

Text short_gap_statement(AreaView const& view, Indicator const& indicator)
{
    return Teller(view, indicator).gap("verschil_kort");
}

Text change_statement(AreaView const& view, Indicator const& indicator)
{
    return Teller(view, indicator).change();
}

Text gap_change_statement(AreaView const& view, Indicator const& indicator)
{
    return Teller(view, indicator).gap_change();
}

} // namespace wijkpeil
