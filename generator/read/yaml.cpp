// SPDX-License-Identifier: EUPL-1.2
// yaml-cpp's events → our nodes with places in characters. Its own nodes know no duplicate keys and no spans.
#include "read/yaml.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/source_text.hpp"
#include "read/yaml_errors.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <map>
#include <sstream>

namespace wijkpeil {

namespace {

constexpr std::size_t k_most_depth = 32;

// A mistake that ends the reading of this document.
struct Refused {
    Place place;
    std::string message;
    std::string hint;
};

// How many bytes a quoted scalar at the start of `text` takes with its quotes; nothing if it is not closed.
std::optional<std::size_t> quoted_length(std::string_view text)
{
    char const quote = text.front();
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            bool const doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
            if (!doubled) {
                return at + 1;
            }
            ++at;
        }
    }
    return {};
}

// Builds the tree. Containers that are still open are kept aside in `open_`, innermost last.
class TreeBuilder : public YAML::EventHandler
{
public:
    explicit TreeBuilder(SourceText const& source) : source_{&source} {}

    [[nodiscard]] YamlNode take() { return std::move(root_); }
    [[nodiscard]] std::size_t offset() const { return offset_; }

    void OnDocumentStart(YAML::Mark const& mark) override
    {
        if (++documents_ > 1) {
            throw Refused{source_->place(offset_of(mark)), say("a second document begins here"),
                          say("one file is one document: remove the line with ---")};
        }
    }
    void OnDocumentEnd() override {}
    void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override
    {
        refuse_anchor(mark, anchor);
        add(null_node(offset_of(mark)));
    }
    void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override { refuse_alias(mark); }
    void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                  std::string const& value) override
    {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        YamlNode node;
        node.kind = YamlNode::Kind::scalar;
        node.text = value;
        node.place = scalar_place(offset_of(mark), value);
        add(std::move(node));
    }
    void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(mark, tag, anchor, YamlNode::Kind::list);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(mark, tag, anchor, YamlNode::Kind::map);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open {
        YamlNode node;
        std::optional<YamlNode> key;               // of a map, when its value is still to come
        std::map<std::string, std::size_t> key_at; // index in node.entries
    };

    std::size_t offset_of(YAML::Mark const& mark)
    {
        auto const line =
            std::min(static_cast<std::size_t>(std::max(0, mark.line)), source_->line_count() - 1);
        auto const column = static_cast<std::size_t>(std::max(0, mark.column));
        offset_ = std::min(source_->line_start(line) + column, source_->text().size());
        return offset_;
    }

    void refuse_anchor(YAML::Mark const& mark, YAML::anchor_t anchor)
    {
        if (anchor != 0) {
            throw Refused{source_->place(offset_of(mark)),
                          say("names for parts (&name) are not allowed here"),
                          say("put a text that begins with & in quotes")};
        }
    }
    [[noreturn]] void refuse_alias(YAML::Mark const& mark)
    {
        throw Refused{source_->place(offset_of(mark)),
                      say("references to parts (*name) are not allowed here"),
                      say("put a text that begins with * in quotes")};
    }
    void refuse_tag(YAML::Mark const& mark, std::string const& tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!") {
            throw Refused{source_->place(offset_of(mark)), say("type marks (!name) are not allowed here"),
                          say("put a text that begins with ! in quotes")};
        }
    }

    // yaml-cpp lets a quote that is never closed run to the end of the file; then it is refused here.
    Place scalar_place(std::size_t offset, std::string const& value) const
    {
        auto const rest = source_->text().substr(offset);
        if (rest.starts_with('"') || rest.starts_with('\'')) {
            auto const length = quoted_length(rest);
            if (!length) {
                throw Refused{source_->place(offset), say("a quote is opened here and not closed"),
                              say("close the quote at the end of the text")};
            }
            return source_->place(offset, *length);
        }
        auto const line = rest.substr(0, rest.find_first_of("\r\n"));
        return source_->place(offset, line.starts_with(value) ? value.size() : trimmed(line).size());
    }

    // yaml-cpp gives an absent value the place of what follows it; ~ and null have their own.
    YamlNode null_node(std::size_t offset) const
    {
        YamlNode node;
        auto const rest = source_->text().substr(offset);
        for (std::string_view const written : {"~", "null", "Null", "NULL"}) {
            if (rest.starts_with(written)) {
                node.text = written;
                node.place = source_->place(offset, written.size());
                return node;
            }
        }
        auto const before = source_->text().find_last_not_of(" \t\r\n", offset == 0 ? 0 : offset - 1);
        node.place = source_->place(before == std::string_view::npos ? offset : before);
        return node;
    }

    void begin(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        Open open;
        open.node.kind = kind;
        open.node.place = source_->place(offset_of(mark));
        if (open_.size() >= k_most_depth) {
            throw Refused{open.node.place,
                          say("lists and mappings are nested more than {} deep", k_most_depth),
                          say("check the brackets and the indentation")};
        }
        open_.push_back(std::move(open));
    }

    void end()
    {
        YamlNode node = std::move(open_.back().node);
        open_.pop_back();
        if (!node.entries.empty()) {
            node.place = node.entries.front().first.place;
        } else if (!node.items.empty()) {
            node.place = node.items.front().place;
        }
        add(std::move(node));
    }

    void add(YamlNode node)
    {
        if (open_.empty()) {
            root_ = std::move(node);
        } else if (open_.back().node.kind == YamlNode::Kind::list) {
            open_.back().node.items.push_back(std::move(node));
        } else if (open_.back().key) {
            add_entry(open_.back(), std::move(node));
        } else {
            keep_key(open_.back(), std::move(node));
        }
    }

    static void add_entry(Open& open, YamlNode value)
    {
        if (value.kind == YamlNode::Kind::null) {
            value.place = open.key->place;
        }
        open.node.entries.emplace_back(std::move(*open.key), std::move(value));
        open.key.reset();
    }

    static void keep_key(Open& open, YamlNode key)
    {
        if (key.kind == YamlNode::Kind::list || key.kind == YamlNode::Kind::map) {
            throw Refused{key.place, say("a key must be one word or text"),
                          say("check the brackets and the indentation")};
        }
        key.kind = YamlNode::Kind::scalar;
        auto const [known, is_new] = open.key_at.emplace(key.text, open.node.entries.size());
        if (!is_new) {
            auto const first_line = open.node.entries[known->second].first.place.line;
            throw Refused{key.place,
                          say("the key \"{}\" is here twice: on line {} and on line {}", key.text, first_line,
                              key.place.line),
                          say("keep one of the two")};
        }
        open.key = std::move(key);
    }

    SourceText const* source_;
    YamlNode root_;
    std::vector<Open> open_;
    std::size_t offset_ = 0; // of the last event, to know where a syntax error comes after
    int documents_ = 0;
};

} // namespace

std::optional<YamlNode> parse_yaml(std::string const& file, std::string const& content,
                                   Diagnostics& diagnostics, int first_line)
{
    auto const source = checked_text(file, content, diagnostics, first_line);
    if (!source) {
        return {};
    }
    TreeBuilder builder{*source};
    try {
        std::istringstream stream{std::string{source->text()}};
        YAML::Parser parser{stream};
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (Refused const& refused) {
        diagnostics.error(refused.place, refused.message, refused.hint);
        return {};
    } catch (YAML::Exception const& mistake) {
        report_yaml_mistake(*source, mistake, builder.offset(), diagnostics);
        return {};
    }
    YamlNode root = builder.take();
    if (root.kind == YamlNode::Kind::null) {
        root.place = first_line == 1 ? place_of_file(file) : source->place(0);
    }
    return root;
}

} // namespace wijkpeil
