// SPDX-License-Identifier: EUPL-1.2
#include "proofread/proofread.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "proofread/checks.hpp"
#include "read/yaml.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>

namespace wijkpeil {
namespace {

constexpr char const* k_folder = "templates";
constexpr char const* k_sentences = "zinnen.yaml";
constexpr char const* k_commitments = "toezeggingen.yaml";
constexpr char const* k_avoided = "vermijden.yaml";
constexpr char const* k_words = "woordenlijst.txt";
constexpr char const* k_texts = "teksten/";

// Values of fields today by how they are printed: "24,6" → "moeilijk-rondkomen.waarde".
using FieldsByValue = std::map<std::string, std::string>;

class Proofreader
{
public:
    Proofreader(ProofreadOptions const& options, Statistics const& statistics, Templates const& templates,
                Diagnostics& diagnostics)
        : options_(options), statistics_(statistics), templates_(templates), diagnostics_(diagnostics),
          dictionary_(options.dictionary)
    {
    }

    void read_all()
    {
        if (!dictionary_.is_there()) {
            diagnostics_.information({},
                                     say("the spelling was not checked: there is no Dutch dictionary in {}",
                                         options_.dictionary.string()),
                                     say("install the Debian package hunspell-nl"));
        }
        add_names(dictionary_, statistics_.dataset());
        read_words();
        read_avoided();
        for (auto const& path : list_tree(options_.project / k_folder)) {
            read_file_of_texts(path.generic_string());
        }
        check_numbers();
    }

private:
    [[nodiscard]] std::string in_project(std::string const& name) const
    {
        return std::string(k_folder) + "/" + name;
    }

    // Nothing if it is not there or no text: others say so.
    SourceText const* read(std::string const& name)
    {
        auto const path = options_.project / in_project(name);
        if (!file_exists(path)) {
            return nullptr;
        }
        Diagnostics told_elsewhere;
        auto source = checked_text(in_project(name), wijkpeil::read_file(path), told_elsewhere);
        return source ? &sources_.emplace_back(std::move(*source)) : nullptr;
    }

    void read_words()
    {
        auto const* source = read(k_words);
        for (std::size_t i = 0; source != nullptr && i < source->line_count(); ++i) {
            auto const line = trimmed(source->line(i));
            if (!line.starts_with('#')) {
                dictionary_.add(line);
            }
        }
    }

    void read_avoided()
    {
        auto const* source = read(k_avoided);
        auto const node = source == nullptr
                              ? std::nullopt
                              : parse_yaml(source->file(), std::string(source->text()), diagnostics_);
        if (!node) {
            return;
        }
        YamlMap map(*node, say("the list of words to avoid"), diagnostics_);
        static_cast<void>(map.required_integer("formaat"));
        if (auto const* words = map.child("woorden")) {
            for (auto const& [word, plainer] : words->entries) {
                avoided_[word.text] = plainer.text;
            }
        }
        map.finish();
    }

    void read_file_of_texts(std::string const& name)
    {
        bool const manual = name.ends_with("README.md") || name.ends_with("HANDBOEK.md");
        bool const markdown = name.ends_with(".md") && !manual;
        if (!markdown && name != k_sentences && name != k_commitments) {
            return;
        }
        auto const* source = read(name);
        if (source == nullptr) {
            return;
        }
        if (name == k_commitments) {
            // The words are those of who promised: only their spelling is ours.
            check_spelling(yaml_prose(*source, {"tekst", "antwoord", "gedaan_in", "eigenaar", "termijn"}),
                           dictionary_, diagnostics_);
            return;
        }
        auto& prose =
            proses_.emplace_back(name == k_sentences ? sentence_prose(*source) : markdown_prose(*source));
        if (name.starts_with(k_texts)) {
            prose.area = area_of(source->file());
        }
        check_spelling(prose, dictionary_, diagnostics_);
        check_avoided(prose, avoided_, diagnostics_);
        check_length(prose, diagnostics_);
        check_passive(prose, diagnostics_);
        check_links(prose, diagnostics_);
        for (auto const& number : typed_numbers(prose)) {
            numbers_.push_back(number);
        }
    }

    [[nodiscard]] std::string area_of(std::string const& file) const
    {
        auto const& accounts = statistics_.dataset().accounts;
        auto const found = std::find_if(accounts.begin(), accounts.end(),
                                        [&](Account const& one) { return one.place.file == file; });
        return found == accounts.end() ? std::string{} : found->area;
    }

    [[nodiscard]] FieldsByValue fields_of(Area const& area) const
    {
        FieldsByValue fields;
        for (auto const& [name, value] : templates_.values_today(area, statistics_)) {
            // The same indicator under another name says less.
            bool const chosen = name.starts_with("leidend.") || name.starts_with("tweede.");
            if (!chosen) {
                fields.emplace(value, name);
            }
        }
        return fields;
    }

    // Fields are asked for only where numbers were typed: there are many.
    void check_numbers()
    {
        std::map<std::string, FieldsByValue> of_area;
        for (auto const& number : numbers_) {
            for (auto const& area : statistics_.dataset().areas) {
                if (!number.prose->area.empty() && number.prose->area != area.id) {
                    continue;
                }
                auto fields = of_area.find(area.id);
                if (fields == of_area.end()) {
                    fields = of_area.emplace(area.id, fields_of(area)).first;
                }
                auto const field = fields->second.find(number.text);
                if (field == fields->second.end()) {
                    continue;
                }
                diagnostics_.warning(number.prose->place(number.offset, number.text.size()),
                                     say("\"{}\" is typed by hand; in {} it is the value of a field today",
                                         number.text, area.name),
                                     say("write {{{{{}}}}}: a field stays right", field->second));
                break; // one area is enough
            }
        }
    }

    ProofreadOptions const& options_;
    Statistics const& statistics_;
    Templates const& templates_;
    Diagnostics& diagnostics_;
    Dictionary dictionary_;
    Avoided avoided_;
    std::deque<SourceText> sources_; // places in them stay
    std::deque<Prose> proses_;
    std::vector<TypedNumber> numbers_;
};

} // namespace

void proofread(ProofreadOptions const& options, Statistics const& statistics, Templates const& templates,
               Diagnostics& diagnostics)
{
    Diagnostics found;
    Proofreader(options, statistics, templates, found).read_all();
    // As one reads: file by file, from the top.
    auto sorted = found.all();
    std::stable_sort(sorted.begin(), sorted.end(), [](Diagnostic const& a, Diagnostic const& b) {
        return std::tie(a.place.file, a.place.line, a.place.column) <
               std::tie(b.place.file, b.place.line, b.place.column);
    });
    for (auto& one : sorted) {
        if (one.severity == Severity::error) {
            diagnostics.error(std::move(one.place), std::move(one.message), std::move(one.hint));
        } else if (one.severity == Severity::warning) {
            diagnostics.warning(std::move(one.place), std::move(one.message), std::move(one.hint));
        } else {
            diagnostics.information(std::move(one.place), std::move(one.message), std::move(one.hint));
        }
    }
}

} // namespace wijkpeil
