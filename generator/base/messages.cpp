// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"

#include "base/files.hpp"

#include <array>
#include <clocale>
#include <cstdlib>
#include <string>

#include <libintl.h>

namespace wijkpeil {
namespace {

constexpr char const* k_domain = "wijkpeil";

// What gettext itself would take, but also where the Dutch locale was never generated: LANGUAGE first, then
// the categories of the locale. "nl_NL.UTF-8:en" → "nl".
std::string language_of_environment()
{
    for (char const* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        char const* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): before any thread starts
        if (value != nullptr && *value != '\0') {
            return std::string(value).substr(0, 2);
        }
    }
    return "en";
}

} // namespace

void use_message_language(std::string_view language)
{
    std::string const chosen = language.empty() ? language_of_environment() : std::string(language);
    // gettext ignores LANGUAGE in the locale "C"; C.UTF-8 is in every C library and changes no number format.
    std::setlocale(LC_MESSAGES, "C.UTF-8"); // NOLINT(concurrency-mt-unsafe)
    setenv("LANGUAGE", chosen.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
    auto const folder = program_folder();
    for (auto const& candidate : {folder / "locale", folder / "../locale", folder / "../share/locale"}) {
        if (folder_exists(candidate)) {
            bindtextdomain(k_domain, candidate.c_str());
            break;
        }
    }
    bind_textdomain_codeset(k_domain, "UTF-8");
    textdomain(k_domain);
}

char const* translated(char const* message)
{
    return dgettext(k_domain, message);
}

char const* translated(char const* singular, char const* plural, unsigned long count)
{
    return dngettext(k_domain, singular, plural, count);
}

} // namespace wijkpeil
