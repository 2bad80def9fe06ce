// SPDX-License-Identifier: EUPL-1.2
#include "preview/site.hpp"

#include "base/files.hpp"
#include "build/project.hpp"
#include "build/promises.hpp"
#include "html/html.hpp"

#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;

Site::Data::Data(fs::path const& project) : dataset(project_to_show(project, {}, found).dataset)
{
    round = dataset.find_round(dataset.settings.current_round);
    if (round != nullptr && !found.has_errors()) {
        statistics.emplace(dataset, *round);
        check_answers(dataset, *round, Severity::warning, found); // who answers them works here
        programme = programme_figures(*statistics);
    }
}

Site::Words::Words(fs::path const& project, Data const& data) : templates(project, data.dataset, found) {}

Site::Drawings::Drawings(fs::path const& project) : figures(project, found), pdf(project, figures, found) {}

Site::Style::Style(fs::path const& project, Figures const& figures)
{
    std::map<std::string, std::string> inputs;
    assets = site_assets(project, figures, found, inputs);
}

Site::Site(fs::path project, std::shared_ptr<Data const> data, std::shared_ptr<Words const> words,
           std::shared_ptr<Drawings const> drawings, std::shared_ptr<Style const> style)
    : project_(std::move(project)), data_(std::move(data)), words_(std::move(words)),
      drawings_(std::move(drawings)), style_(std::move(style))
{
    found_ = data_->found;
    if (file_exists(project_ / "wijkpeil.yaml")) { // without it, what else is missing says nothing new
        for (auto const* found : {&words_->found, &drawings_->found, &style_->found}) {
            found_.merge_new(*found);
        }
    }
    if (found_.has_errors() || !data_->statistics) {
        return;
    }
    auto frame = site_frame(data_->dataset, *data_->round, words_->templates);
    frame.places = true;
    Formats formats;
    formats.png = false; // a page's pictures are made when they are asked for, its thumbnail not at all
    workshop_.emplace(Workshop{data_->dataset,
                               *data_->statistics,
                               words_->templates,
                               drawings_->figures,
                               drawings_->pdf,
                               std::move(frame),
                               LastOutput{},
                               formats,
                               false,
                               data_->programme,
                               {},
                               {}});
}

std::shared_ptr<Site const> Site::read(fs::path project)
{
    auto data = std::make_shared<Data const>(project);
    auto words = std::make_shared<Words const>(project, *data);
    auto drawings = std::make_shared<Drawings const>(project);
    auto style = std::make_shared<Style const>(project, drawings->figures);
    return std::make_shared<Site const>(std::move(project), std::move(data), std::move(words),
                                        std::move(drawings), std::move(style));
}

std::shared_ptr<Site const> Site::after(Stale const& stale) const
{
    auto const data = stale.project ? std::make_shared<Data const>(project_) : data_;
    auto const words = stale.project || stale.sentences || stale.reports
                           ? std::make_shared<Words const>(project_, *data)
                           : words_;
    auto const drawings = stale.drawings ? std::make_shared<Drawings const>(project_) : drawings_;
    auto const style =
        stale.drawings || stale.assets ? std::make_shared<Style const>(project_, drawings->figures) : style_;
    return std::make_shared<Site const>(project_, data, words, drawings, style);
}

} // namespace wijkpeil
