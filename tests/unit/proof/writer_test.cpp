// SPDX-License-Identifier: EUPL-1.2
// What the writer prints of a whole report is found again, and no more than that.
#include "proof/proof.hpp"

#include "pdf/sample_document.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(ProofOfAReport, finds_every_text_and_misses_a_changed_one)
{
    Diagnostics diagnostics;
    Figures const figures(WIJKPEIL_SOURCE_DIR, diagnostics);
    PdfWriter const writer(WIJKPEIL_SOURCE_DIR, figures, diagnostics);
    auto printed = writer.print(sample_document(), {}, diagnostics);
    prove(printed, place_of_file("a.pdf"), diagnostics);
    EXPECT_EQ(render(diagnostics), "");
    ASSERT_GT(printed.texts.size(), 100U);

    printed.texts[50].text += "x";
    std::swap(printed.texts.front(), printed.texts.back());
    prove(printed, place_of_file("a.pdf"), diagnostics);
    EXPECT_GE(diagnostics.count(Severity::error), 2U);
}

} // namespace
} // namespace wijkpeil
