// SPDX-License-Identifier: EUPL-1.2
#include "pdf/styles.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/yaml.hpp"

#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

namespace wijkpeil {

namespace {

constexpr char const* k_file = "styles/pagina.yaml";
constexpr double k_pt_per_mm = 72 / 25.4;

// Reads the file part by part; every number has bounds, so that a slip of the hand cannot ruin a page unseen.
class StyleReader
{
public:
    StyleReader(PageStyles& styles, Palette const& palette, Diagnostics& diagnostics)
        : styles_(styles), diagnostics_(diagnostics), colours_{{"inkt", palette.ink},
                                                               {"zacht", palette.soft},
                                                               {"lijn", palette.rule},
                                                               {"gebied", palette.area},
                                                               {"vergelijking", palette.comparison},
                                                               {"ongunstig", palette.unfavourable}}
    {
    }

    void read(YamlNode const& root);

private:
    bool require(YamlMap& map, char const* key);
    double number(YamlMap& map, char const* key, double least, double most);
    int weight(YamlMap& map);
    void page(YamlMap map);
    void widths(YamlMap map);
    void type(YamlMap map);
    void note_sign(YamlMap map);
    void tables(YamlMap map);
    void rules(YamlMap map);
    TypeStyle type_style(YamlMap map);

    // The mapping under `key`; an error and an empty one if there is none.
    YamlMap part(YamlMap& map, char const* key, std::string what)
    {
        static YamlNode const k_empty = [] {
            YamlNode node;
            node.kind = YamlNode::Kind::map;
            return node;
        }();
        auto const* child = map.child(key);
        if (!child) {
            diagnostics_.error(map.place(key), say("\"{}\" is missing", key));
        }
        return {child ? *child : k_empty, std::move(what), child ? diagnostics_ : unheard_};
    }

    PageStyles& styles_;
    Diagnostics& diagnostics_;
    Diagnostics unheard_; // of parts that are missing: that was said already
    std::vector<std::pair<std::string, std::string>> colours_;
};

bool StyleReader::require(YamlMap& map, char const* key)
{
    auto const found = map.has(key);
    if (!found) {
        diagnostics_.error(map.place(key), say("\"{}\" is missing", key));
    }
    return found;
}

double StyleReader::number(YamlMap& map, char const* key, double least, double most)
{
    if (!require(map, key)) {
        return least;
    }
    auto const value = map.number(key, least);
    if (value < least || value > most) {
        diagnostics_.error(map.place(key), say("\"{}\" must be from {} to {}", key, least, most));
        return least;
    }
    return value;
}

int StyleReader::weight(YamlMap& map)
{
    require(map, "gewicht");
    static std::array<int, 3> const k_weights{400, 600, 700};
    return k_weights[map.one_of("gewicht", {"400", "600", "700"}, 0)];
}

void StyleReader::page(YamlMap map)
{
    auto const mm = [&](char const* key, double most) { return number(map, key, 0, most) * k_pt_per_mm; };
    auto& s = styles_;
    s.page_width_pt = mm("breedte_mm", 1000);
    s.page_height_pt = mm("hoogte_mm", 1000);
    s.top_pt = mm("boven_mm", 100);
    s.bottom_pt = mm("onder_mm", 100);
    s.left_pt = mm("links_mm", 100);
    s.right_pt = mm("rechts_mm", 100);
    s.head_gap_pt = mm("kopregel_mm", 50);
    s.foot_gap_pt = mm("voetregel_mm", 50);
    if (s.text_width_pt() < 300 || s.text_height_pt() < 300) {
        diagnostics_.error(map.place("breedte_mm"), say("the margins leave less than 300 points for text"),
                           say("make the page larger or its margins smaller"));
    }
    map.finish();
}

void StyleReader::widths(YamlMap map)
{
    auto& s = styles_;
    s.lead_width_pt = number(map, "lead", 100, 2000);
    s.body_width_pt = number(map, "tekst", 100, 2000);
    s.column_gap_pt = number(map, "tussen_kolommen", 6, 60);
    s.side_figure_width_pt = number(map, "figuur_naast_kerncijfers", 80, 240);
    s.theme_width_pt = number(map, "thema_van_toelichting", 60, 200);
    map.finish();
}

TypeStyle StyleReader::type_style(YamlMap map)
{
    TypeStyle style;
    style.size_pt = number(map, "grootte", 5, 60);
    style.leading_pt = number(map, "regel", 5, 80);
    style.weight = weight(map);
    style.letter_spacing_pt = map.number("letterafstand", 0);
    require(map, "kleur");
    std::vector<std::string> names;
    for (auto const& [name, hex] : colours_) {
        names.push_back(name);
    }
    style.colour = ink_colour(colours_[map.one_of("kleur", names, 0)].second);
    map.finish();
    return style;
}

void StyleReader::type(YamlMap map)
{
    auto& s = styles_;
    std::vector<std::pair<char const*, TypeStyle*>> const roles{
        {"kop_document", &s.document_heading},
        {"kop_document_klein", &s.smaller_document_heading},
        {"kop_hoofdstuk", &s.section_heading},
        {"kop_figuur", &s.figure_heading},
        {"kop_klein", &s.small_heading},
        {"bovenregel", &s.kicker},
        {"lead", &s.lead},
        {"lead_klein", &s.smaller_lead},
        {"tekst", &s.body},
        {"tekst_brief", &s.letter},
        {"tekst_kolom", &s.column_body},
        {"tekst_smal", &s.narrow_body},
        {"mededeling", &s.notice},
        {"ondertitel", &s.subtitle},
        {"bron", &s.source},
        {"tabel", &s.table},
        {"tabel_breed", &s.wide_table},
        {"tabel_dicht", &s.dense_table},
        {"grote_waarde", &s.big_value},
        {"grote_waarde_klein", &s.smaller_big_value},
        {"eenheid", &s.unit},
        {"kernregel", &s.key_row},
        {"telling", &s.tally},
        {"feiten", &s.facts},
        {"lopende_regel", &s.running},
    };
    for (auto const& [key, style] : roles) {
        *style = type_style(part(map, key, say("a type role")));
    }
    map.finish();
}

void StyleReader::note_sign(YamlMap map)
{
    styles_.note_sign_size_pt = number(map, "grootte", 4, 20);
    styles_.note_sign_rise_pt = number(map, "verhoogd", 0, 20);
    styles_.note_sign_weight = weight(map);
    map.finish();
}

void StyleReader::tables(YamlMap map)
{
    auto& s = styles_;
    s.row_padding_pt = number(map, "ruimte", 0, 20);
    s.wide_row_padding_pt = number(map, "ruimte_breed", 0, 20);
    s.dense_row_padding_pt = number(map, "ruimte_dicht", 0, 20);
    s.cell_gap_pt = number(map, "tussen_kolommen", 2, 40);
    s.group_gap_pt = number(map, "voor_groep", 0, 40);
    map.finish();
}

void StyleReader::rules(YamlMap map)
{
    auto& s = styles_;
    s.section_rule_pt = number(map, "hoofdstuk", 0.1, 5);
    s.table_rule_pt = number(map, "tabel", 0.1, 5);
    s.group_rule_pt = number(map, "groep", 0.1, 5);
    s.row_rule_pt = number(map, "rij", 0.1, 5);
    map.finish();
}

void StyleReader::read(YamlNode const& root)
{
    YamlMap map{root, say("the page styles"), diagnostics_};
    if (map.required_integer("formaat").value_or(1) != 1) {
        diagnostics_.error(map.place("formaat"), say("only \"formaat: 1\" is known"));
    }
    page(part(map, "pagina", say("the page")));
    widths(part(map, "breedtes", say("the widths")));
    styles_.font_family = map.required_text("lettertype");
    type(part(map, "letters", say("the type roles")));
    note_sign(part(map, "nootteken", say("the note sign")));
    tables(part(map, "tabellen", say("the tables")));
    rules(part(map, "lijnen", say("the rules")));
    map.finish();
}

} // namespace

InkColour ink_colour(std::string const& hex)
{
    if (hex.size() != 7 || hex[0] != '#') {
        return {};
    }
    auto const part = [&](std::size_t at) {
        return static_cast<double>(std::strtol(hex.substr(at, 2).c_str(), nullptr, 16)) / 255;
    };
    return {part(1), part(3), part(5)};
}

PageStyles read_page_styles(std::filesystem::path const& project, Palette const& palette,
                            Diagnostics& diagnostics, std::map<std::string, std::string>& inputs)
{
    PageStyles styles;
    styles.ink = ink_colour(palette.ink);
    styles.soft = ink_colour(palette.soft);
    styles.rule = ink_colour(palette.rule);
    styles.area = ink_colour(palette.area);
    styles.comparison = ink_colour(palette.comparison);
    if (!file_exists(project / k_file)) {
        diagnostics.error(place_of_file(k_file), say("there is no file \"{}\"", k_file),
                          say("copy it from the default project"));
        return styles;
    }
    auto const content = read_file(project / k_file);
    inputs.emplace(k_file, sha256(content));
    if (auto const root = parse_yaml(k_file, content, diagnostics)) {
        StyleReader{styles, palette, diagnostics}.read(*root);
    }
    return styles;
}

} // namespace wijkpeil
