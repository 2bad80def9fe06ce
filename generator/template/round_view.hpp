// SPDX-License-Identifier: EUPL-1.2
// All areas with everything that a document about the round asks about them. Made for one document and used
// by one thread: it keeps what it has computed.
#pragma once

#include "template/document_view.hpp"
#include "template/indicator_page_view.hpp"

#include <map>
#include <memory>
#include <string>

namespace wijkpeil {

class RoundView : public DocumentView
{
public:
    using DocumentView::DocumentView;

    [[nodiscard]] IndicatorView const& indicator(Indicator const& indicator) const;
    // The first of the project's lead indicators of which two areas or more have a value that counts, else
    // the first indicator of which this holds; nullptr: there is none.
    [[nodiscard]] Indicator const* lead() const;

private:
    mutable std::map<std::string, std::shared_ptr<IndicatorView>> indicators_;
};

} // namespace wijkpeil
