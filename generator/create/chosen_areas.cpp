// SPDX-License-Identifier: EUPL-1.2
#include "create/chosen_areas.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/region_names.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace wijkpeil {
namespace {

std::vector<std::string> codes_of(ChosenMunicipality const& municipality)
{
    std::vector<std::string> codes;
    for (auto const& wijk : municipality.wijken) {
        codes.push_back(wijk.code);
    }
    return codes;
}

class AreaChooser
{
public:
    AreaChooser(ChosenMunicipality const& municipality, Diagnostics& diagnostics)
        : municipality_(municipality), diagnostics_(diagnostics)
    {
    }

    void add(std::string const& name, std::vector<NationalPlace const*> wijken, bool is_one_wijk)
    {
        auto id = id_of_name(name);
        if (is_one_wijk && ids_.contains(id)) {
            id += "-" + id_of_name(wijken.front()->code); // two wijken of one name
        }
        if (!ids_.insert(id).second) {
            diagnostics_.error({}, say("two areas are called \"{}\"", name),
                               say("give each area a name of its own"));
        }
        areas_.push_back({id, name, std::move(wijken)});
    }

    // "Name=WK022801,WK022802"
    void add_described(std::string const& text)
    {
        auto const sign = text.find('=');
        std::string const name{trimmed(text.substr(0, sign))};
        if (sign == std::string::npos || name.empty()) {
            diagnostics_.error(
                {}, say("\"{}\" describes no area", text),
                say("write the name and the codes of its wijken: --area \"Oost=WK022801,WK022802\""));
            return;
        }
        std::vector<NationalPlace const*> wijken;
        for (auto const part : split(std::string_view{text}.substr(sign + 1), ',')) {
            if (auto const* wijk = wijk_of(std::string{trimmed(part)}, name)) {
                wijken.push_back(wijk);
            }
        }
        add(name, std::move(wijken), false);
    }

    [[nodiscard]] std::vector<ChosenArea> take() { return std::move(areas_); }

private:
    NationalPlace const* wijk_of(std::string const& code, std::string const& area)
    {
        auto const& wijken = municipality_.wijken;
        auto const found = std::find_if(wijken.begin(), wijken.end(),
                                        [&](NationalPlace const& one) { return one.code == code; });
        if (found == wijken.end()) {
            diagnostics_.error({}, say("{} has no wijk \"{}\"", municipality_.name, code),
                               spelling_hint(code, codes_of(municipality_)));
            return nullptr;
        }
        auto const [used, is_new] = areas_of_codes_.try_emplace(code, area);
        if (!is_new && used->second == area) {
            diagnostics_.error({},
                               say("the wijk {} ({}) is in the area \"{}\" twice", code, found->name, area));
        } else if (!is_new) {
            diagnostics_.error({},
                               say("the wijk {} ({}) is in two areas: \"{}\" and \"{}\"", code, found->name,
                                   used->second, area),
                               say("a wijk belongs to one area: take it away from one of them"));
        }
        return &*found;
    }

    ChosenMunicipality const& municipality_;
    Diagnostics& diagnostics_;
    std::vector<ChosenArea> areas_;
    std::set<std::string> ids_;
    std::map<std::string, std::string> areas_of_codes_;
};

} // namespace

std::string id_of_name(std::string const& name)
{
    std::string id;
    for (char const c : folded_name(name)) {
        bool const is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_plain) {
            id += c;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (id.ends_with('-')) {
        id.pop_back();
    }
    return id.empty() ? "gebied" : id;
}

std::vector<ChosenArea> choose_areas(ChosenMunicipality const& municipality,
                                     std::vector<std::string> const& wanted, Diagnostics& diagnostics)
{
    AreaChooser chooser(municipality, diagnostics);
    for (auto const& text : wanted) {
        chooser.add_described(text);
    }
    if (wanted.empty()) {
        for (auto const& wijk : municipality.wijken) {
            chooser.add(wijk.name, {&wijk}, true);
        }
    }
    return chooser.take();
}

} // namespace wijkpeil
