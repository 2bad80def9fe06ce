// SPDX-License-Identifier: EUPL-1.2
// Blocks, keys, indicators and Markdown in every branch of the templates, taken or not.
#include "template/report.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "template/block_options.hpp"
#include "template/blocks.hpp"
#include "template/expander.hpp"
#include "template/markdown.hpp"
#include "template/references.hpp"

#include <map>
#include <set>
#include <string>

namespace wijkpeil {
namespace {

// What the check of all templates shares.
struct Checked {
    TemplateSet const& set;
    Schema const& of_area;
    Dataset const& dataset;
};

void check_part(std::string const& name, Checked const& checked, Diagnostics& diagnostics);

// Reads every block of an expansion with all branches; nothing is built.
class BranchCheck
{
public:
    // `about`: one area or the round.
    BranchCheck(Expanded const& expanded, BlockSubject about, Checked const& checked,
                Diagnostics& diagnostics)
        : expanded_(expanded), about_(about), checked_(checked), dataset_(checked.dataset),
          diagnostics_(diagnostics)
    {
        so_far_.all_branches = true;
    }

    // A part that goes below the title of another document.
    void begin_below_title() { so_far_.level = 1; }

    void check()
    {
        Markdown const markdown(expanded_, 0, expanded_.text().size(), so_far_, diagnostics_);
        static_cast<void>(markdown.blocks([&](FencedBlock const& block) { return check(block); }));
        so_far_.notes.report_unused(diagnostics_);
        so_far_.ids.insert(ids_.begin(), ids_.end());
        check_references(so_far_.references, so_far_.ids, {}, diagnostics_);
    }

private:
    std::vector<Block> check(FencedBlock const& block)
    {
        auto const options = read_block(block, expanded_, dataset_, diagnostics_);
        if (!options) {
            return {};
        }
        for (auto const& id : possible_ids(*options, dataset_)) {
            auto const count = ++counts_[id];
            ids_.insert(count == 1 ? id : id + "-" + std::to_string(count));
        }
        check_subject(*options, block);
        check_areas(*options);
        warn_of_open_lines(*options);
        if (options->kind > BlockKind::columns) {
            return {};
        }
        Markdown const body(expanded_, block.body_begin, block.body.size(), so_far_, diagnostics_);
        if (options->kind == BlockKind::columns) {
            so_far_.in_block = true;
            static_cast<void>(body.blocks([&](FencedBlock const& inner) { return check(inner); }));
            so_far_.in_block = false;
        } else {
            static_cast<void>(body.text());
        }
        return {};
    }

    void check_subject(BlockOptions const& options, FencedBlock const& block)
    {
        auto const subject = subject_of(options);
        if (subject == BlockSubject::any || subject == about_) {
            return;
        }
        if (about_ == BlockSubject::round) {
            diagnostics_.error(
                block.place,
                say("this block \"{}\" is about one area, and the template about the round", block.kind),
                say("put it in a part of templates/onderdelen, and name that in a block \"gebieden\""));
        } else {
            diagnostics_.error(
                block.place,
                say("this block \"{}\" is about all areas, and the template about one", block.kind),
                say("put it in the template of a publication with \"over: ronde\""));
        }
    }

    // The part that is made for each area.
    void check_areas(BlockOptions const& options)
    {
        if (options.kind != BlockKind::areas || about_ != BlockSubject::round) {
            return;
        }
        if (checked_.set.partials.contains(options.part)) {
            check_part(options.part, checked_, diagnostics_);
            return;
        }
        std::vector<std::string> names;
        for (auto const& [name, parsed] : checked_.set.partials) {
            names.push_back(name);
        }
        diagnostics_.error(
            options.part_place,
            say("there is no part \"{0}\": templates/onderdelen/{0}.md is not there", options.part),
            spelling_hint(options.part, names));
    }

    // A demonstration says of itself that it is one; a letter that is sent must be complete.
    void warn_of_open_lines(BlockOptions const& options)
    {
        if (dataset_.settings.example) {
            return;
        }
        for (auto const* rows : {&options.letter.reference, &options.letter.rows}) {
            for (auto const& [label, value] : *rows) {
                if (value.empty()) {
                    diagnostics_.warning(options.place,
                                         say("\"{}\" in the head of the letter is not filled in", label),
                                         say("write the text behind it, or take the line out"));
                }
            }
        }
    }

    Expanded const& expanded_;
    BlockSubject about_;
    Checked const& checked_;
    Dataset const& dataset_;
    Diagnostics& diagnostics_;
    DocumentSoFar so_far_;
    std::map<std::string, int> counts_;
    std::set<std::string> ids_; // of blocks, whether or not an area has them
};

void check_part(std::string const& name, Checked const& checked, Diagnostics& diagnostics)
{
    Diagnostics found;
    check_names_of_part(checked.set, name, checked.of_area, found);
    auto const expanded = expand_all_branches(checked.set, checked.set.partials.at(name), found);
    BranchCheck check(expanded, BlockSubject::area, checked, found);
    check.begin_below_title();
    check.check();
    diagnostics.merge_new(found);
}

} // anonymous namespace

void check_blocks(TemplateSet const& set, Schema const& of_area, Dataset const& dataset,
                  Diagnostics& diagnostics)
{
    Diagnostics each_once; // what stands in a part that several use
    for (auto const& [name, report] : set.reports) {
        Diagnostics found;
        auto const expanded = expand_all_branches(set, report, found);
        auto const about = set.of_round.contains(name) ? BlockSubject::round : BlockSubject::area;
        BranchCheck(expanded, about, {set, of_area, dataset}, found).check();
        each_once.merge_new(found);
    }
    diagnostics.merge(std::move(each_once));
}

} // namespace wijkpeil
