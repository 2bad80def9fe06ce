// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "template/template_set.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

// What names mean at one place: inside a list a name without a dot is a field of its items.
struct Scope {
    Field const* list = nullptr;
};

class NameCheck
{
public:
    NameCheck(TemplateSet const& set, Schema const& schema, Diagnostics& diagnostics)
        : set_(set), schema_(schema), diagnostics_(diagnostics), known_(schema.names())
    {
    }

    void check_reports(bool of_round)
    {
        for (auto const& [name, report] : set_.reports) {
            if (set_.of_round.contains(name) == of_round) {
                check(report, report.nodes, {});
            }
        }
    }

    void check_part(std::string const& name)
    {
        auto const& partial = set_.partials.at(name);
        inside_ = {name};
        check(partial, partial.nodes, {});
        inside_.clear();
    }

    [[nodiscard]] std::set<std::string> const& used() const { return used_; }

private:
    void check(ParsedTemplate const& file, std::vector<TemplateNode> const& nodes, Scope scope)
    {
        for (auto const& node : nodes) {
            switch (node.kind) {
            case TemplateNode::Kind::text:
                break;
            case TemplateNode::Kind::field:
                check_field(file, node, scope);
                break;
            case TemplateNode::Kind::partial:
                check_partial(file, node, scope);
                break;
            case TemplateNode::Kind::section:
            case TemplateNode::Kind::inverted:
                check_section(file, node, scope);
                break;
            }
        }
    }

    void error(ParsedTemplate const& file, TemplateNode const& node, std::string message,
               std::string hint = {})
    {
        auto const place = file.source.place(node.offset, node.length);
        if (told_.insert({place.file, node.offset}).second) { // a partial used twice is told once
            diagnostics_.error(place, std::move(message), std::move(hint));
        }
    }

    void check_field(ParsedTemplate const& file, TemplateNode const& node, Scope scope)
    {
        auto const* field = found(file, node, scope);
        if (field == nullptr) {
            return;
        }
        if (field->kind == FieldKind::yes_no) {
            error(file, node, say("\"{}\" is yes or no, not a text", node.name),
                  say("write {{{{#{0}}}}}…{{{{/{0}}}}} around the text it decides on", node.name));
        } else if (field->kind == FieldKind::list) {
            error(file, node, say("\"{}\" is a list, not a text", node.name),
                  say("write {{{{#{0}}}}}…{{{{/{0}}}}} around what is repeated", node.name));
        }
    }

    void check_section(ParsedTemplate const& file, TemplateNode const& node, Scope scope)
    {
        auto const* field = found(file, node, scope);
        bool const repeats =
            field != nullptr && field->kind == FieldKind::list && node.kind == TemplateNode::Kind::section;
        check(file, node.children, repeats ? Scope{field} : scope);
    }

    // What a name means here; nullptr after an error.
    Field const* found(ParsedTemplate const& file, TemplateNode const& node, Scope scope)
    {
        bool const of_row = scope.list != nullptr && node.name.find('.') == std::string::npos;
        if (auto const* field = of_row ? nullptr : schema_.find(node.name)) {
            return field;
        }
        std::vector<std::string> known = known_;
        if (scope.list != nullptr) {
            for (auto const& field : scope.list->row) {
                if (field.name == node.name) {
                    return &field;
                }
                known.insert(known.begin(), field.name);
            }
        }
        if (schema_.is_group(node.name)) {
            error(file, node, say("\"{}\" is a group of fields, not a field", node.name),
                  say("write a field of it, for instance {}", first_of(node.name)));
        } else {
            error(file, node, say("unknown field \"{}\"", node.name), hint_for(node.name, known, scope));
        }
        return nullptr;
    }

    [[nodiscard]] std::string first_of(std::string const& group) const
    {
        auto const found = std::find_if(known_.begin(), known_.end(), [&](std::string const& name) {
            return name.starts_with(group + ".");
        });
        return found == known_.end() ? group : *found;
    }

    [[nodiscard]] static std::string hint_for(std::string const& name, std::vector<std::string> const& known,
                                              Scope scope)
    {
        // A name without a dot may be a whole name of which the group was left out.
        if (name.find('.') == std::string::npos) {
            auto const whole = std::find_if(known.begin(), known.end(), [&](std::string const& one) {
                return one.ends_with("." + name) && (one.starts_with("gebied.") || one.starts_with("ronde."));
            });
            if (whole != known.end()) {
                return scope.list == nullptr ? say("did you mean \"{}\"?", *whole)
                                             : say("inside a list, write the whole name: \"{}\"", *whole);
            }
        }
        if (auto const near = nearest(name, known)) {
            return say("did you mean \"{}\"?", *near);
        }
        return say("all fields are in templates/README.md");
    }

    void check_partial(ParsedTemplate const& file, TemplateNode const& node, Scope scope)
    {
        auto const partial = set_.partials.find(node.name);
        if (partial == set_.partials.end()) {
            std::vector<std::string> names;
            for (auto const& [name, parsed] : set_.partials) {
                names.push_back(name);
            }
            error(file, node,
                  say("there is no part \"{0}\": templates/onderdelen/{0}.md is not there", node.name),
                  spelling_hint(node.name, names));
            return;
        }
        used_.insert(node.name);
        if (std::find(inside_.begin(), inside_.end(), node.name) != inside_.end()) {
            error(file, node, say("the part \"{}\" contains itself", node.name),
                  say("a part can use other parts, but not in a circle"));
            return;
        }
        if (inside_.size() == k_most_template_depth) {
            error(file, node, say("parts are nested more than {} deep", k_most_template_depth));
            return;
        }
        if (!checked_.insert({node.name, scope.list}).second) {
            return; // its names mean the same here as where it was checked before
        }
        inside_.push_back(node.name);
        check(partial->second, partial->second.nodes, scope);
        inside_.pop_back();
    }

    TemplateSet const& set_;
    Schema const& schema_;
    Diagnostics& diagnostics_;
    std::vector<std::string> known_;
    std::vector<std::string> inside_; // partials we are in
    std::set<std::string> used_;
    std::set<std::pair<std::string, Field const*>> checked_;
    std::set<std::pair<std::string, std::size_t>> told_;
};

} // anonymous namespace

void check_names(TemplateSet const& set, Schema const& of_area, Schema const& of_round,
                 Diagnostics& diagnostics)
{
    NameCheck area(set, of_area, diagnostics);
    area.check_reports(false);
    NameCheck round(set, of_round, diagnostics);
    round.check_reports(true);
    for (auto const& [name, partial] : set.partials) {
        if (!area.used().contains(name) && !round.used().contains(name)) {
            area.check_part(name); // nobody uses it yet; its mistakes are told all the same
        }
    }
}

void check_names_of_part(TemplateSet const& set, std::string const& part, Schema const& schema,
                         Diagnostics& diagnostics)
{
    NameCheck(set, schema, diagnostics).check_part(part);
}

} // namespace wijkpeil
