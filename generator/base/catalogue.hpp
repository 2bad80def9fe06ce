// SPDX-License-Identifier: EUPL-1.2
// A compiled catalogue of messages (.mo, as msgfmt of gettext writes it).
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace wijkpeil {

class Catalogue
{
public:
    Catalogue() = default;
    // Of a damaged file only what can be read counts.
    explicit Catalogue(std::string bytes);
    Catalogue(Catalogue const&) = delete;
    Catalogue& operator=(Catalogue const&) = delete;

    // The translation, as long as the catalogue lives; nullptr if there is none.
    [[nodiscard]] char const* find(std::string_view message) const;
    // The second form, for every number but one: the rule of Dutch.
    [[nodiscard]] char const* find_plural(std::string_view singular) const;

private:
    struct Forms {
        char const* one = nullptr;
        char const* other = nullptr;
    };
    std::string bytes_;
    std::map<std::string_view, Forms> messages_; // views of bytes_
};

} // namespace wijkpeil
