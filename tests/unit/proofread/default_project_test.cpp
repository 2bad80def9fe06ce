// SPDX-License-Identifier: EUPL-1.2
// The texts of the default project are read with nothing to mark, so that a warning means something.
#include "proofread/marks.hpp"
#include "proofread/proofread.hpp"

#include "compute/disclosure.hpp"
#include "read/read.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(DefaultProject, reads_well)
{
    use_message_language("en");
    ProofreadOptions options;
    options.project = WIJKPEIL_SOURCE_DIR;
    Diagnostics of_project;
    auto dataset = read_project(options.project, of_project);
    apply_disclosure_rules(dataset, of_project);
    Templates const templates(options.project, dataset, of_project);
    EXPECT_FALSE(of_project.has_errors()) << render(of_project);
    auto const* round = dataset.find_round(dataset.settings.current_round);
    ASSERT_NE(round, nullptr);
    Statistics const statistics(dataset, *round);
    Diagnostics found;
    proofread(options, statistics, templates, found);
    EXPECT_EQ(found.all().size(), 0U) << render(found, 1000);
}

} // namespace
} // namespace wijkpeil
