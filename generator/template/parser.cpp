// SPDX-License-Identifier: EUPL-1.2
#include "template/parser.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace wijkpeil {
namespace {

bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// Words of small letters, digits, - and _, with single dots between them.
bool is_name(std::string_view name)
{
    bool after_dot = true;
    for (char const c : name) {
        if (c == '.' ? after_dot : !is_name_character(c)) {
            return false;
        }
        after_dot = c == '.';
    }
    return !after_dot;
}

// Characters that stand for values while a template is worked on: nobody may type them.
bool is_private(char32_t c)
{
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

// What stands between < and >.
bool looks_like_html(std::string_view inside)
{
    char const first = inside.empty() ? ' ' : inside.front();
    bool const letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return (letter || first == '/' || first == '!' || first == '?') &&
           inside.find("\n\n") == std::string_view::npos;
}

struct Tag {
    char sign = 0; // '#', '^', '/', '>', '!' or 0 for a field
    std::string name;
    std::size_t begin = 0; // of the opening brackets
    std::size_t end = 0;   // after the closing ones
    std::size_t name_at = 0;
};

class TemplateReader
{
public:
    TemplateReader(SourceText const& source, Diagnostics& diagnostics)
        : source_(source), text_(source.text()), diagnostics_(diagnostics)
    {
    }

    std::vector<TemplateNode> read()
    {
        check_characters();
        while (auto const tag = next_tag()) {
            take(*tag);
        }
        add_text(at_, text_.size());
        while (!open_.empty()) {
            error(open_.back().offset, open_.back().name.size(),
                  say("the section \"{}\" is opened here and not closed", open_.back().name),
                  say("write {{{{/{}}}}} where it ends", open_.back().name));
            close();
        }
        return std::move(nodes_);
    }

private:
    void error(std::size_t offset, std::size_t length, std::string message, std::string hint = {})
    {
        diagnostics_.error(source_.place(offset, std::max<std::size_t>(length, 1)), std::move(message),
                           std::move(hint));
    }

    // A private character is a mistake wherever it stands, also in a comment.
    void check_characters()
    {
        for (std::size_t at = 0; at < text_.size(); ++at) {
            auto const byte = static_cast<unsigned char>(text_[at]);
            if (byte >= 0xEE) { // first byte of U+E000 and beyond
                std::size_t const length = byte >= 0xF0 ? 4 : 3;
                auto const letter = to_code_points(text_.substr(at, length));
                if (!letter.empty() && is_private(letter.front())) {
                    error(at, length, say("this character is for private use and cannot be in a template"),
                          say("delete it; it may have come along with copied text"));
                }
            }
        }
    }

    // HTML is a mistake outside tags, also in a branch that is not taken. What only looks like it ("a <b") is
    // text; an HTML block without its end is refused where Markdown is read.
    void check_html(std::size_t begin, std::size_t end)
    {
        auto const text = text_.substr(0, end);
        for (auto at = text.find('<', begin); at != std::string_view::npos; at = text.find('<', at + 1)) {
            auto const close = text.find_first_of("><", at + 1);
            bool const escaped = at > 0 && text[at - 1] == '\\';
            if (!escaped && close != std::string_view::npos && text[close] == '>' &&
                looks_like_html(text.substr(at + 1, close - at - 1))) {
                error(at, close - at + 1, say("HTML cannot be used in a template"),
                      say("use Markdown: **bold**, [text](https://…); write \\< for the sign itself"));
                at = close;
            }
        }
    }

    std::optional<Tag> next_tag()
    {
        auto const begin = text_.find("{{", scan_);
        if (begin == std::string_view::npos) {
            return {};
        }
        auto const end = text_.find("}}", begin + 2);
        auto const line_end = text_.find('\n', begin);
        if (end == std::string_view::npos || (end > line_end && text_[begin + 2] != '!')) {
            error(begin, 2, say("a tag is opened here and not closed"), say("write }}}} behind the name"));
            leave_out(begin, begin + 2);
            scan_ = line_end == std::string_view::npos ? text_.size() : line_end;
            return next_tag();
        }
        Tag tag;
        tag.begin = begin;
        tag.end = end + 2;
        scan_ = tag.end;
        if (!read_inside(tag, text_.substr(begin + 2, end - begin - 2))) {
            leave_out(begin, scan_);
            return next_tag();
        }
        return tag;
    }

    // After an error: what is no tag of ours is no text either.
    void leave_out(std::size_t begin, std::size_t end)
    {
        add_text(at_, begin);
        at_ = end;
    }

    bool read_inside(Tag& tag, std::string_view inside)
    {
        std::string_view const signs = "#^/>!";
        char const first = inside.empty() ? ' ' : inside.front();
        if (first == '{' || first == '&' || first == '=' || first == '<' || first == '$') {
            refuse_sign(tag, first, inside.substr(1));
            return false;
        }
        if (signs.find(first) != std::string_view::npos) {
            tag.sign = first;
            inside.remove_prefix(1);
        }
        auto const name = trimmed(inside);
        tag.name = name;
        tag.name_at = name.empty() ? tag.begin : static_cast<std::size_t>(name.data() - text_.data());
        if (tag.sign == '!' || is_name(name)) {
            return true;
        }
        if (name.empty()) {
            error(tag.begin, tag.end - tag.begin, say("this tag has no name"),
                  say("write the name of a field: {{{{gebied.naam}}}}"));
        } else if (name == ".") {
            error(tag.name_at, 1, say("\".\" cannot be a name"),
                  say("each item of a list has fields with names of their own"));
        } else if (tag.sign == '>' && name.starts_with('*')) {
            error(tag.name_at, name.size(), say("the name of a part cannot come from a field"),
                  say("write the name itself, and choose between parts with {{{{#…}}}} and {{{{/…}}}}"));
        } else {
            error(tag.name_at, name.size(), say("\"{}\" cannot be a name", name),
                  say("a name has small letters, digits, - and _, with dots between groups"));
        }
        return false;
    }

    // Tags of other dialects.
    void refuse_sign(Tag const& tag, char sign, std::string_view name)
    {
        auto length = tag.end - tag.begin;
        if (sign == '{' && tag.end < text_.size() && text_[tag.end] == '}') {
            ++scan_;
            ++length;
        }
        bool const inherits = sign == '<' || sign == '$';
        if (inherits) {
            refused_.insert(std::string(trimmed(name)));
        }
        error(tag.begin, length, say("{{{{{} is not a tag of this program", sign),
              inherits      ? say("write a part with {{{{> name}}}}: parts have no blocks to fill in")
              : sign == '=' ? say("tags stand between {{{{ and }}}} everywhere")
                            : say("write {{{{name}}}}: values are never read as Markdown or HTML"));
    }

    // A tag that is alone on its line, other than a field, takes its whole line away (as in Mustache).
    [[nodiscard]] std::pair<std::size_t, std::size_t> extent(Tag const& tag) const
    {
        if (tag.sign == 0) {
            return {tag.begin, tag.end};
        }
        auto begin = tag.begin;
        while (begin > 0 && (text_[begin - 1] == ' ' || text_[begin - 1] == '\t')) {
            --begin;
        }
        auto end = tag.end;
        while (end < text_.size() && (text_[end] == ' ' || text_[end] == '\t')) {
            ++end;
        }
        bool const starts_line = begin == 0 || text_[begin - 1] == '\n';
        bool const ends_line = end == text_.size() || text_[end] == '\n';
        if (!starts_line || !ends_line) {
            return {tag.begin, tag.end};
        }
        return {begin, std::min(end + 1, text_.size())};
    }

    void take(Tag const& tag)
    {
        auto const [begin, end] = extent(tag);
        bool const alone = begin != tag.begin || end != tag.end;
        add_text(at_, begin);
        if (!alone && (begin == 0 || text_[begin - 1] == '\n')) {
            here().push_back({TemplateNode::Kind::text, begin, 0, {}});
        }
        at_ = end;
        TemplateNode node{TemplateNode::Kind::field, tag.name_at, tag.name.size(), tag.name};
        switch (tag.sign) {
        case '!':
            break;
        case '>':
            node.kind = TemplateNode::Kind::partial;
            node.indent = tag.begin - begin;
            node.indent_at = begin;
            here().push_back(std::move(node));
            break;
        case '#':
        case '^':
            node.kind = tag.sign == '#' ? TemplateNode::Kind::section : TemplateNode::Kind::inverted;
            open(std::move(node));
            break;
        case '/':
            end_section(tag);
            break;
        default:
            here().push_back(std::move(node));
            break;
        }
    }

    void open(TemplateNode node)
    {
        if (open_.size() == k_most_template_depth) {
            if (beyond_ == 0) {
                error(node.offset, node.length,
                      say("sections are nested more than {} deep", k_most_template_depth),
                      say("close one of them first, or put a part of the text in templates/onderdelen"));
            }
            ++beyond_;
            return;
        }
        open_.push_back(std::move(node));
    }

    void end_section(Tag const& tag)
    {
        if (beyond_ > 0) {
            --beyond_;
            return;
        }
        auto const opened = std::find_if(open_.rbegin(), open_.rend(),
                                         [&](TemplateNode const& one) { return one.name == tag.name; });
        if (opened == open_.rend()) {
            if (refused_.contains(tag.name)) {
                return; // its opening is told
            }
            error(tag.name_at, tag.name.size(),
                  say("the section \"{}\" is closed here but not open", tag.name),
                  open_.empty() ? std::string{} : say("open here: \"{}\"", open_.back().name));
            return;
        }
        while (open_.back().name != tag.name) {
            error(open_.back().offset, open_.back().length,
                  say("the section \"{}\" is opened here and not closed", open_.back().name),
                  say("write {{{{/{}}}}} before {{{{/{}}}}} on line {}", open_.back().name, tag.name,
                      source_.line_number(tag.begin)));
            close();
        }
        close();
    }

    void close()
    {
        auto node = std::move(open_.back());
        open_.pop_back();
        here().push_back(std::move(node));
    }

    std::vector<TemplateNode>& here() { return open_.empty() ? nodes_ : open_.back().children; }

    void add_text(std::size_t begin, std::size_t end)
    {
        if (begin < end) {
            check_html(begin, end);
            here().push_back({TemplateNode::Kind::text, begin, end - begin, {}});
        }
    }

    SourceText const& source_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    std::size_t scan_ = 0; // where the next tag is looked for
    std::size_t at_ = 0;   // where the next text begins
    std::vector<TemplateNode> nodes_;
    std::vector<TemplateNode> open_;
    std::size_t beyond_ = 0;        // open sections that are nested too deep to be kept
    std::set<std::string> refused_; // names behind {{< and {{$
};

} // anonymous namespace

std::optional<ParsedTemplate> parse_template(std::string const& file, std::string content,
                                             Diagnostics& diagnostics, int first_line)
{
    if (content.size() > k_most_template_bytes) {
        diagnostics.error(place_of_file(file),
                          say("this template is larger than {} kB", k_most_template_bytes >> 10U),
                          say("divide it: parts can be in templates/onderdelen"));
        return {};
    }
    content = replaced(replaced(std::move(content), "\r\n", "\n"), "\r", "\n");
    auto source = checked_text(file, std::move(content), diagnostics, first_line);
    if (!source) {
        return {};
    }
    auto nodes = TemplateReader(*source, diagnostics).read();
    return ParsedTemplate{std::move(*source), std::move(nodes)};
}

} // namespace wijkpeil
