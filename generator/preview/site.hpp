// SPDX-License-Identifier: EUPL-1.2
// The site of a project in memory. What is read stays as it is: a change gives a new site, which shares with
// the old one all that did not change.
#pragma once

#include "base/diagnostics.hpp"
#include "build/reports.hpp"
#include "preview/stale.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace wijkpeil {

class Site
{
    struct Data;
    struct Words;
    struct Drawings;
    struct Style;

public:
    Site(std::filesystem::path project, std::string round, std::shared_ptr<Data const> data,
         std::shared_ptr<Words const> words, std::shared_ptr<Drawings const> drawings,
         std::shared_ptr<Style const> style);
    // `round`: an id, or empty for the one that the project names.
    [[nodiscard]] static std::shared_ptr<Site const> read(std::filesystem::path project, std::string round);
    // This site with what is out of date read again.
    [[nodiscard]] std::shared_ptr<Site const> after(Stale const& stale) const;

    // Everything that is wrong with it; with an error there are no pages.
    [[nodiscard]] Diagnostics const& found() const { return found_; }
    [[nodiscard]] bool usable() const { return workshop_.has_value(); }
    // The round that was asked for is not there, has no pages of its own, or is locked; found() says which.
    [[nodiscard]] bool refuses_round() const { return data_->refuses_round; }
    // \pre usable
    [[nodiscard]] Workshop const& workshop() const { return *workshop_; }
    // Files of assets/, by name.
    [[nodiscard]] std::map<std::string, std::string> const& assets() const { return style_->assets; }
    [[nodiscard]] std::filesystem::path const& project() const { return project_; }

private:
    struct Data { // what is known of the places
        Data(std::filesystem::path const& project, std::string const& asked_round);
        void choose_round(std::string const& asked);
        Diagnostics found;
        Dataset dataset;
        Round const* round = nullptr;
        bool refuses_round = false;
        std::optional<Statistics> statistics; // if there is a round and no error
        ProgrammeFigures programme;
    };
    struct Words { // what is written
        Words(std::filesystem::path const& project, Data const& data);
        Diagnostics found;
        Templates templates;
    };
    struct Drawings { // how it looks
        explicit Drawings(std::filesystem::path const& project);
        Diagnostics found;
        Figures figures;
        PdfWriter pdf;
    };
    struct Style {
        Style(std::filesystem::path const& project, Figures const& figures);
        Diagnostics found;
        std::map<std::string, std::string> assets;
    };

    std::filesystem::path project_;
    std::string round_;
    std::shared_ptr<Data const> data_;
    std::shared_ptr<Words const> words_;
    std::shared_ptr<Drawings const> drawings_;
    std::shared_ptr<Style const> style_;
    Diagnostics found_;
    std::optional<Workshop> workshop_;
};

} // namespace wijkpeil
