// SPDX-License-Identifier: EUPL-1.2
// References to the notes of a document, and the ways back.
#pragma once

#include "html/markup.hpp"

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

class NoteLinks
{
public:
    // `ids` are those of the page; they must outlive this.
    explicit NoteLinks(Ids& ids) : ids_(&ids) {}

    // The raised sign of a note, with an id of its own for the way back.
    [[nodiscard]] std::string reference(int note, std::string const& sign);
    // The note itself, with a way back to each of its references.
    [[nodiscard]] std::string note(int note, std::string const& text);

private:
    struct Place {
        std::string id;
        std::vector<std::string> references;
    };
    Place& place(int note);

    Ids* ids_;
    std::map<int, Place> places_;
};

} // namespace wijkpeil
