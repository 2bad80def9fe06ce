// SPDX-License-Identifier: EUPL-1.2
#include "proof/page_text.hpp"

#include "base/text.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <stdexcept>

namespace wijkpeil {
namespace {

constexpr UChar32 k_soft_hyphen = 0x00AD;

icu::UnicodeString composed(icu::UnicodeString const& text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const* nfc = icu::Normalizer2::getNFCInstance(status);
    auto result = U_SUCCESS(status) ? nfc->normalize(text, status) : icu::UnicodeString();
    if (U_FAILURE(status)) {
        throw std::runtime_error("ICU cannot compose letters");
    }
    return result;
}

// The minus sign U+2212 and dashes are not hyphens: they say something.
bool is_hyphen(UChar32 c)
{
    return c == '-' || c == 0x2010 || c == 0x2011 || c == k_soft_hyphen;
}

bool is_unseen(UChar32 c)
{
    return u_isUWhiteSpace(c) != 0 || is_hyphen(c) ||
           u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

// "fi" where the font has one glyph for both; a superscript two stays one, it is not the number two.
char const* spelled_out(UChar32 c)
{
    static constexpr std::array<char const*, 7> k_letters{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    return c >= 0xFB00 && c <= 0xFB06 ? k_letters[static_cast<std::size_t>(c - 0xFB00)] : nullptr;
}

} // namespace

std::string comparable(std::string_view text)
{
    auto const whole =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    icu::UnicodeString seen;
    for (int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
        auto const c = whole.char32At(i);
        if (auto const* letters = spelled_out(c)) {
            seen.append(icu::UnicodeString::fromUTF8(letters));
        } else if (!is_unseen(c)) {
            seen.append(c);
        }
    }
    std::string utf8;
    composed(seen).toUTF8String(utf8);
    return utf8;
}

std::vector<std::string> words_of(std::string_view text)
{
    auto const whole = composed(
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))));
    std::vector<std::string> words;
    icu::UnicodeString word;
    bool broken = false; // the last thing seen was a soft hyphen: white space after it is a line's end
    auto const finish = [&] {
        if (word.length() > 0) {
            words.emplace_back();
            word.toUTF8String(words.back());
            word.remove();
        }
    };
    for (int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
        auto const c = whole.char32At(i);
        if (u_isUWhiteSpace(c) != 0) {
            if (!broken) {
                finish();
            }
        } else {
            broken = c == k_soft_hyphen;
            if (!broken) {
                word.append(c);
            }
        }
    }
    finish();
    return words;
}

std::string beginning(std::string_view text)
{
    constexpr std::size_t k_most = 60;
    auto const characters = to_code_points(text);
    return characters.size() <= k_most ? std::string(text) : to_utf8(characters.substr(0, k_most - 1)) + "…";
}

} // namespace wijkpeil
