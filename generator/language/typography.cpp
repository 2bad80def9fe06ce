// SPDX-License-Identifier: EUPL-1.2
#include "language/typography.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace wijkpeil {
namespace {

constexpr char32_t k_no_break_space = U'\u00A0';

constexpr std::array<std::u32string_view, 26> k_units = {
    U"%",        U"‰",       U"procent",  U"procentpunt", U"procentpunten",
    U"euro",     U"duizend", U"miljoen",  U"miljard",     U"inwoner",
    U"inwoners", U"woning",  U"woningen", U"huishouden",  U"huishoudens",
    U"personen", U"klassen", U"pagina",   U"km",          U"km²",
    U"m",        U"m²",      U"ha",       U"meter",       U"kilometer",
    U"hectare"};
constexpr std::array<std::u32string_view, 12> k_months = {
    U"januari", U"februari", U"maart",     U"april",   U"mei",      U"juni",
    U"juli",    U"augustus", U"september", U"oktober", U"november", U"december"};
// Words that a number belongs to.
constexpr std::array<std::u32string_view, 15> k_numbered = {
    U"figuur", U"tabel",   U"noot", U"pagina",    U"bladzijde", U"blz.",    U"p.",   U"nr.",
    U"nrs.",   U"artikel", U"art.", U"paragraaf", U"hoofdstuk", U"bijlage", U"spoor"};
// What is left of "het", "des", "een", "ik", "hem", "er" after an apostrophe.
constexpr std::u32string_view k_worn_words = U"tsnkmr";

template <std::size_t Count>
bool is_one_of(std::u32string const& word, std::array<std::u32string_view, Count> const& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_digit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool is_space(char32_t c)
{
    return c == U' ' || c == k_no_break_space;
}

bool is_letter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

// Before a word and behind it, with 0 for the ends of the text.
bool opens(char32_t before)
{
    return before == 0 || is_space(before) ||
           std::u32string_view(U"([{“‘\"'–—/").find(before) != std::u32string_view::npos;
}
bool closes(char32_t after)
{
    return after == 0 || is_space(after) ||
           std::u32string_view(U".,;:!?)]}”’\"'–—/…").find(after) != std::u32string_view::npos;
}

std::u32string without_signs_before(std::u32string word)
{
    word.erase(word.begin(), std::find_if_not(word.begin(), word.end(), opens));
    return word;
}

class Typesetter
{
public:
    explicit Typesetter(std::vector<Letter> letters) : letters_(std::move(letters)) {}

    std::vector<Letter> set()
    {
        fix_addresses();
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            set_dash(i);
            set_apostrophe(i);
        }
        set_quotes(U'"', U'“', U'”');
        set_quotes(U'\'', U'‘', U'’');
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            set_space(i);
        }
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            set_ellipsis(i);
        }
        return std::move(letters_);
    }

private:
    // The letter some places before or behind this one; 0 outside the text.
    [[nodiscard]] char32_t at(std::size_t i, long step = 0) const
    {
        auto const index = static_cast<long>(i) + step;
        return index < 0 || index >= static_cast<long>(letters_.size())
                   ? 0
                   : letters_[static_cast<std::size_t>(index)].sign;
    }
    void change(std::size_t i, char32_t sign)
    {
        if (!letters_[i].fixed) {
            letters_[i].sign = sign;
        }
    }
    // From here to the next space, or back to the one before.
    [[nodiscard]] std::u32string word_from(std::size_t i) const
    {
        std::u32string word;
        while (at(i) != 0 && !is_space(at(i))) {
            word += at(i++);
        }
        return word;
    }
    [[nodiscard]] std::u32string word_before(std::size_t i) const
    {
        std::u32string word;
        for (long step = -1; at(i, step) != 0 && !is_space(at(i, step)); --step) {
            word.insert(word.begin(), at(i, step));
        }
        return word;
    }

    void fix_addresses()
    {
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            auto const word =
                is_space(at(i)) || (i > 0 && !is_space(at(i, -1))) ? std::u32string{} : word_from(i);
            bool const address = word.find(U"://") != std::u32string::npos ||
                                 word.find(U'@') != std::u32string::npos || word.starts_with(U"www.");
            for (std::size_t k = 0; address && k < word.size(); ++k) {
                letters_[i + k].fixed = true;
            }
        }
    }

    // Four digits that can be a year, from here on.
    [[nodiscard]] bool is_year(std::size_t i) const
    {
        bool const digits = is_digit(at(i)) && is_digit(at(i, 1)) && is_digit(at(i, 2)) && is_digit(at(i, 3));
        return digits && ((at(i) == U'1' && at(i, 1) == U'9') || (at(i) == U'2' && at(i, 1) == U'0'));
    }
    [[nodiscard]] bool between_years(std::size_t i, std::size_t gap) const
    {
        if (i < 4 + gap || !is_year(i - 4 - gap) || !is_year(i + 1 + gap)) {
            return false;
        }
        auto const joins = [](char32_t c) { return is_digit(c) || is_letter(c) || c == U'-'; };
        return !joins(at(i - 4 - gap, -1)) && !joins(at(i + 1 + gap, 4));
    }

    void set_dash(std::size_t i)
    {
        if (at(i) != U'-') {
            return;
        }
        auto const before = at(i, -1);
        auto const after = at(i, 1);
        if (before == U' ' && after == U' ') {
            bool const sum = is_digit(at(i, -2)) && is_digit(at(i, 2)); // "5 - 3" is no aside
            if (at(i, -2) != 0 && at(i, 2) != 0 && (!sum || between_years(i, 1))) {
                change(i, U'–');
            }
        } else if (between_years(i, 0)) {
            change(i, U'–');
        } else if (is_digit(after) && (before == 0 || is_space(before) || before == U'(')) {
            change(i, U'−');
        }
    }

    // Those that cannot be a quote: "thema's", "'s avonds", "'t Broek", "'20".
    void set_apostrophe(std::size_t i)
    {
        if (at(i) != U'\'') {
            return;
        }
        auto const before = at(i, -1);
        auto const after = at(i, 1);
        bool const inside = (is_letter(before) || is_digit(before) || before == U'+') && is_letter(after);
        bool const worn = opens(before) && k_worn_words.find(after) != std::u32string_view::npos &&
                          (is_space(at(i, 2)) || at(i, 2) == U'-');
        bool const year =
            opens(before) && is_digit(after) && is_digit(at(i, 2)) && closes(at(i, 3)) && at(i, 3) != U'\'';
        if (inside || worn || year) {
            change(i, U'’');
        }
    }

    // Only in pairs: a sign that is alone may be a mark of inches, minutes or a mistake.
    void set_quotes(char32_t straight, char32_t open, char32_t close)
    {
        std::size_t opened = letters_.size();
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            if (at(i) != straight || letters_[i].fixed) {
                continue;
            }
            bool const can_open = opens(at(i, -1)) && at(i, 1) != 0 && !is_space(at(i, 1));
            bool const can_close = at(i, -1) != 0 && !is_space(at(i, -1)) && closes(at(i, 1));
            if (opened < letters_.size() && can_close) {
                change(opened, open);
                change(i, close);
                opened = letters_.size();
            } else if (can_open) {
                opened = i;
            }
        }
    }

    void set_space(std::size_t i)
    {
        if (at(i) != U' ') {
            return;
        }
        auto const number = word_before(i);
        auto const word = word_from(i + 1);
        if (!number.empty() && !word.empty() &&
            (belongs_to_number(number, word) || number_belongs_to(number, word) || is_paper(i, number))) {
            change(i, k_no_break_space);
        }
    }

    // "24,6 procent", "1.234 inwoners", "1 maart".
    [[nodiscard]] static bool belongs_to_number(std::u32string number, std::u32string word)
    {
        number = without_signs_before(std::move(number));
        auto const numeric = [](char32_t c) {
            return is_digit(c) || c == U'.' || c == U',' || c == U'+' || c == U'−';
        };
        if (number.empty() || !is_digit(number.back()) ||
            !std::all_of(number.begin(), number.end(), numeric)) {
            return false;
        }
        auto const end = std::find_if(word.begin(), word.end(), closes);
        word.erase(end, word.end());
        bool const day = number.size() <= 2 && is_one_of(word, k_months);
        return day || is_one_of(word, k_units);
    }

    // "figuur 3", "nr. 97", "€ 25".
    [[nodiscard]] static bool number_belongs_to(std::u32string word, std::u32string const& number)
    {
        word = without_signs_before(std::move(word));
        if (!word.empty() && word.front() >= U'A' && word.front() <= U'Z') {
            word.front() += 0x20;
        }
        return is_digit(number.front()) && (word == U"€" || is_one_of(word, k_numbered));
    }

    // The number of a parliamentary paper: "30 995, nr. 97", "Kamerstukken II 30 995".
    [[nodiscard]] bool is_paper(std::size_t i, std::u32string number) const
    {
        number = without_signs_before(std::move(number));
        bool const five = number.size() == 2 && is_digit(number[0]) && is_digit(number[1]) &&
                          is_digit(at(i, 1)) && is_digit(at(i, 2)) && is_digit(at(i, 3)) &&
                          !is_digit(at(i, 4));
        if (!five) {
            return false;
        }
        auto const name = i < 3 ? std::u32string{} : word_before(i - 3);
        return word_from(i + 5).starts_with(U"nr") || word_from(i + 6).starts_with(U"nr") ||
               name.ends_with(U"amerstuk") || name.ends_with(U"amerstukken") || name == U"II";
    }

    void set_ellipsis(std::size_t i)
    {
        bool const three = at(i) == U'.' && at(i, 1) == U'.' && at(i, 2) == U'.';
        if (three && at(i, -1) != U'.' && at(i, 3) != U'.' && !letters_[i].fixed && !letters_[i + 1].fixed &&
            !letters_[i + 2].fixed) {
            change(i, U'…');
            change(i + 1, 0);
            change(i + 2, 0);
        }
    }

    std::vector<Letter> letters_;
};

} // anonymous namespace

std::vector<Letter> typeset(std::vector<Letter> letters)
{
    return Typesetter(std::move(letters)).set();
}

std::string typeset(std::string const& text)
{
    std::vector<Letter> letters;
    for (char32_t const sign : to_code_points(text)) {
        letters.push_back({sign, false});
    }
    std::u32string result;
    for (auto const& letter : typeset(std::move(letters))) {
        if (letter.sign != 0) {
            result += letter.sign;
        }
    }
    return to_utf8(result);
}

} // namespace wijkpeil
