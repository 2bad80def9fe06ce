// SPDX-License-Identifier: EUPL-1.2
// Every case of the Mustache specification on the real parser, check of names and expander: it gives the
// text that is expected, or is refused with the reason that refused.md has for it. There is nothing else.
#include "base/files.hpp"
#include "base/text.hpp"
#include "case_data.hpp"
#include "refusals.hpp"
#include "template/area_view.hpp"
#include "template/expander.hpp"
#include "template/fixture.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <set>

namespace wijkpeil {
namespace {

constexpr char const* k_name = "sjabloon.md";

using nlohmann::json;

// What a case gave: a text, or the first error.
struct Result {
    std::string text;
    std::string error;
};

class Specification
{
public:
    explicit Specification(std::string const& refusals)
        : refusals_(read_refusals(refusals)), statistics_(small_.data, small_.data.settings.rounds.back()),
          phrases_(Sentences("zinnen.yaml", read_file(TemplateProject::source() / "templates/zinnen.yaml"),
                             sentence_kinds(), ignored_)),
          view_(small_.data.areas.front(), statistics_, phrases_, kept_)
    {
    }

    void run(std::string const& file, json const& cases)
    {
        for (auto const& one : cases.at("tests")) {
            judge(file + ": " + one.at("name").get<std::string>(), result_of(one),
                  replaced(one.at("expected").get<std::string>(), "\r\n", "\n"));
        }
    }

    [[nodiscard]] bool finish()
    {
        for (auto const& [name, message] : refusals_) {
            if (!seen_.contains(name)) {
                fail(name, "refused.md has this case, the specification has not");
            }
        }
        fmt::print("{} cases: {} passed, {} refused, {} else\n", passed_ + refused_ + else_, passed_,
                   refused_, else_);
        return else_ == 0 && passed_ > 0;
    }

private:
    [[nodiscard]] Result result_of(json const& one) const
    {
        Diagnostics found;
        TemplateSet set;
        if (auto parsed = parse_template(k_name, one.at("template").get<std::string>(), found)) {
            set.reports.emplace(k_name, std::move(*parsed));
        }
        auto const partials = one.value("partials", json::object());
        for (auto const& [name, text] : partials.items()) {
            if (auto parsed = parse_template(name + ".md", text.get<std::string>(), found)) {
                set.partials.emplace(name, std::move(*parsed));
            }
        }
        auto const schema = schema_of(one.at("data"));
        if (!found.has_errors()) {
            check_names(set, schema, schema, found);
        }
        if (found.has_errors()) {
            return {{}, found.all().front().message};
        }
        return {as_html(expand(set, set.reports.at(k_name), schema, view_, found)), {}};
    }

    // The template's own text as it stands, values as a page has them.
    [[nodiscard]] static std::string as_html(Expanded const& expanded)
    {
        std::string html;
        for (char32_t const letter : to_code_points(expanded.text())) {
            auto const text = to_utf8(std::u32string(1, letter));
            html += letter < 0xF0000 ? text : escaped_xml(plain(expanded.runs(text)));
        }
        return html;
    }

    void judge(std::string const& name, Result const& result, std::string const& expected)
    {
        seen_.insert(name);
        auto const refusal = refusals_.find(name);
        if (refusal == refusals_.end() && result.error.empty() && result.text == expected) {
            ++passed_;
            fmt::print("PASS {}\n", name);
        } else if (refusal != refusals_.end() && fits(result.error, refusal->second)) {
            ++refused_;
            fmt::print("PASS {} (refused: {})\n", name, result.error);
        } else if (!result.error.empty()) {
            fail(name, "refused, and refused.md does not say so: " + result.error);
        } else {
            fail(name,
                 refusal != refusals_.end()
                     ? "refused.md says it is refused, and it is not"
                     : fmt::format("gave {}, expected {}", json(result.text).dump(), json(expected).dump()));
        }
    }

    void fail(std::string const& name, std::string const& why)
    {
        ++else_;
        fmt::print("FAIL {}: {}\n", name, why);
    }

    std::map<std::string, std::string> refusals_;
    std::set<std::string> seen_;
    int passed_ = 0;
    int refused_ = 0;
    int else_ = 0;

    // An area to ask for fields: those of a case do not look at it.
    SmallDataset small_;
    Statistics statistics_;
    Diagnostics ignored_;
    Phrases phrases_;
    std::vector<std::string> kept_;
    AreaView view_;
};

} // anonymous namespace
} // namespace wijkpeil

int main(int count, char** arguments)
{
    if (count != 3) {
        fmt::print(stderr, "use: mustache_cases FOLDER REFUSED\n");
        return 2;
    }
    wijkpeil::Specification specification(wijkpeil::read_file(arguments[2]));
    for (auto const& path : wijkpeil::list_files(arguments[1], ".json")) {
        specification.run(path.stem().string(), nlohmann::json::parse(wijkpeil::read_file(path)));
    }
    return specification.finish() ? 0 : 1;
}
