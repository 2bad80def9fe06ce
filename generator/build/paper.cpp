// SPDX-License-Identifier: EUPL-1.2
#include "build/paper.hpp"

#include "proof/proof.hpp"

#include <utility>

namespace wijkpeil {

// Proving takes as long as making the document.
std::optional<MadePdf> made_pdf(Workshop const& workshop, Document const& document, std::string const& path,
                                std::vector<Attachment> const& attachments, Diagnostics& diagnostics)
{
    Diagnostics found;
    MadePdf made;
    made.printed = workshop.pdf.print(document, attachments, found);
    if (!found.has_errors()) { // what could not be printed need not be found again
        auto const whole_path = workshop.frame.round_id + "/" + path;
        made.proved = workshop.last.proved(whole_path, made.printed.bytes);
        if (!made.proved && workshop.prove) {
            prove(made.printed, place_of_file(whole_path), found);
            made.proved = !found.has_errors();
        }
    }
    bool const failed = found.has_errors();
    diagnostics.merge(std::move(found));
    return failed ? std::nullopt : std::optional{std::move(made)};
}

void stage_pdf(MadePdf const& pdf, Document const& document, std::string const& path, StagedOutput& output)
{
    output.add(
        {path, {}, 0, document.area, pdf.proved, document.publication, static_cast<int>(pdf.printed.pages)},
        pdf.printed.bytes);
}

} // namespace wijkpeil
