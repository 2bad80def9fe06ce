// SPDX-License-Identifier: EUPL-1.2
// What fields and blocks of any document ask about: its round, project and publication. An AreaView knows one
// area besides, a RoundView all of them.
#pragma once

#include "document/text.hpp"
#include "template/phrases.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

class DocumentView
{
public:
    // Keeps references. `kept_names`: names of places that typography would change; they stay as their source
    // writes them.
    DocumentView(Statistics const& statistics, Phrases const& phrases,
                 std::vector<std::string> const& kept_names, Publication const& publication)
        : statistics_(&statistics), phrases_(&phrases), kept_names_(&kept_names), publication_(&publication)
    {
    }
    virtual ~DocumentView() = default;
    DocumentView(DocumentView const&) = default;
    DocumentView(DocumentView&&) = default;
    DocumentView& operator=(DocumentView const&) = default;
    DocumentView& operator=(DocumentView&&) = default;

    [[nodiscard]] Publication const& publication() const { return *publication_; }
    [[nodiscard]] Statistics const& statistics() const { return *statistics_; }
    [[nodiscard]] Dataset const& dataset() const { return statistics_->dataset(); }
    [[nodiscard]] Round const& round() const { return statistics_->round(); }
    [[nodiscard]] Phrases const& phrases() const { return *phrases_; }
    [[nodiscard]] std::vector<std::string> const& kept_names() const { return *kept_names_; }

private:
    Statistics const* statistics_;
    Phrases const* phrases_;
    std::vector<std::string> const* kept_names_;
    Publication const* publication_;
};

} // namespace wijkpeil
