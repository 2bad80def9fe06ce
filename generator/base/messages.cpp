// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"

#include "base/catalogue.hpp"
#include "base/files.hpp"
#include "base/message_in.hpp"

#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace wijkpeil {
namespace {

// Chosen once, before any thread starts.
std::unique_ptr<Catalogue const>& chosen_catalogue()
{
    static std::unique_ptr<Catalogue const> catalogue;
    return catalogue;
}

// "nl_NL.UTF-8:en" → "nl".
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

// The catalogue of a language; nullptr if the program came without it.
std::unique_ptr<Catalogue const> catalogue_of(std::string const& language)
{
    auto const folder = program_folder();
    for (auto const& candidate : {folder / "locale", folder / "../locale", folder / "../share/locale"}) {
        auto const file = candidate / language / "LC_MESSAGES" / "wijkpeil.mo";
        if (file_exists(file)) {
            return std::make_unique<Catalogue const>(read_file(file));
        }
    }
    return {};
}

} // namespace

// The C library has functions for this, but they translate only where some locale other than C was generated.
void use_message_language(std::string_view language)
{
    std::string const chosen = language.empty() ? language_of_environment() : std::string(language);
    chosen_catalogue() = catalogue_of(chosen);
}

char const* translated(char const* message)
{
    auto const& catalogue = chosen_catalogue();
    char const* const found = catalogue ? catalogue->find(message) : nullptr;
    return found != nullptr ? found : message;
}

std::string translated_to(std::string_view language, char const* message)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<Catalogue const>, std::less<>> catalogues;
    std::lock_guard const lock(mutex);
    auto found = catalogues.find(language);
    if (found == catalogues.end()) {
        found = catalogues.emplace(language, catalogue_of(std::string(language))).first;
    }
    char const* const text = found->second ? found->second->find(message) : nullptr;
    return text != nullptr ? text : message;
}

char const* translated(char const* singular, char const* plural, unsigned long count)
{
    auto const& catalogue = chosen_catalogue();
    if (count == 1) {
        return translated(singular);
    }
    char const* const found = catalogue ? catalogue->find_plural(singular) : nullptr;
    return found != nullptr ? found : plural;
}

} // namespace wijkpeil
