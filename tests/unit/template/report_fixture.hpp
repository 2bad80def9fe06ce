// SPDX-License-Identifier: EUPL-1.2
// The report of the default project's template on the small project, as a readable outline.
#pragma once

#include "document/dump.hpp"
#include "template/fixture.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

class Report : public ::testing::Test
{
protected:
    Report() : project_(TemplateProject::default_report())
    {
        project_.add_default_parts();
        templates_.emplace(project_.folder(), small_.data, diagnostics_);
        EXPECT_FALSE(diagnostics_.has_errors()) << render(diagnostics_);
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
    }

    Document document(std::string const& id)
    {
        auto made = templates_->area_report(*small_.data.find_area(id), *statistics_, diagnostics_);
        EXPECT_FALSE(diagnostics_.has_errors()) << render(diagnostics_);
        return made;
    }
    std::string text(std::string const& id) { return dump(document(id)); }

    SmallDataset small_;
    TemplateProject project_;
    Diagnostics diagnostics_;
    std::optional<Templates> templates_;
    std::optional<Statistics> statistics_;
};

#define EXPECT_SAYS(text, wanted)                                                                            \
    EXPECT_NE((text).find(wanted), std::string::npos) << (wanted) << "\nnot in\n" << (text)
#define EXPECT_SILENT(text, unwanted) EXPECT_EQ((text).find(unwanted), std::string::npos) << (unwanted)

} // namespace wijkpeil
