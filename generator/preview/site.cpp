// SPDX-License-Identifier: EUPL-1.2
#include "preview/site.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "build/project.hpp"
#include "build/promises.hpp"
#include "html/html.hpp"

#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;

Site::Data::Data(fs::path const& project, std::string const& asked_round)
    : dataset(project_to_show(project, asked_round, found).dataset)
{
    choose_round(asked_round);
    if (round != nullptr && !found.has_errors()) {
        statistics.emplace(dataset, *round);
        check_answers(dataset, *round, Severity::warning, found); // who answers them works here
        programme = programme_figures(*statistics);
    }
}

// A locked round was published as it is: other pages of it than those would only confuse.
void Site::Data::choose_round(std::string const& asked)
{
    auto const& settings = dataset.settings;
    round = dataset.find_round(settings.current_round);
    bool const is_locked = round != nullptr && dataset.records.contains(round->id);
    if (is_locked && asked.empty()) {
        found.warning(round->place,
                      say("the round \"{}\" is locked: this shows what its pages would be today", round->id),
                      say("open the next one: wijkpeil round new ID"));
    } else if (is_locked) {
        found.error(
            round->place, say("the round \"{}\" is locked", round->id),
            say("what was published is in output/{}; a preview is of a round that is not locked", round->id));
    }
    auto const* wanted = dataset.find_round(asked);
    refuses_round = !asked.empty() && !settings.rounds.empty() &&
                    (is_locked || wanted == nullptr || wanted->status == RoundStatus::recorded);
}

Site::Words::Words(fs::path const& project, Data const& data) : templates(project, data.dataset, found) {}

Site::Drawings::Drawings(fs::path const& project) : figures(project, found), pdf(project, figures, found) {}

Site::Style::Style(fs::path const& project, Figures const& figures)
{
    std::map<std::string, std::string> inputs;
    assets = site_assets(project, figures, found, inputs);
}

Site::Site(fs::path project, std::string round, std::shared_ptr<Data const> data,
           std::shared_ptr<Words const> words, std::shared_ptr<Drawings const> drawings,
           std::shared_ptr<Style const> style)
    : project_(std::move(project)), round_(std::move(round)), data_(std::move(data)),
      words_(std::move(words)), drawings_(std::move(drawings)), style_(std::move(style))
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

std::shared_ptr<Site const> Site::read(fs::path project, std::string round)
{
    auto data = std::make_shared<Data const>(project, round);
    auto words = std::make_shared<Words const>(project, *data);
    auto drawings = std::make_shared<Drawings const>(project);
    auto style = std::make_shared<Style const>(project, drawings->figures);
    return std::make_shared<Site const>(std::move(project), std::move(round), std::move(data),
                                        std::move(words), std::move(drawings), std::move(style));
}

std::shared_ptr<Site const> Site::after(Stale const& stale) const
{
    auto const data = stale.project ? std::make_shared<Data const>(project_, round_) : data_;
    auto const words = stale.project || stale.sentences || stale.reports
                           ? std::make_shared<Words const>(project_, *data)
                           : words_;
    auto const drawings = stale.drawings ? std::make_shared<Drawings const>(project_) : drawings_;
    auto const style =
        stale.drawings || stale.assets ? std::make_shared<Style const>(project_, drawings->figures) : style_;
    return std::make_shared<Site const>(project_, round_, data, words, drawings, style);
}

} // namespace wijkpeil
