// SPDX-License-Identifier: EUPL-1.2
// The head of a letter or memo, and who signs it.
#include "template/letter_block.hpp"

#include "base/text.hpp"

namespace wijkpeil {
namespace {

class LetterWords
{
public:
    LetterWords(Expanded const& expanded, DocumentView const& view) : expanded_(expanded), view_(view) {}

    [[nodiscard]] Text of(std::string const& written) const { return tidied(expanded_.runs(written)); }
    // What was left open is said, not left out.
    [[nodiscard]] Text or_open(std::string const& written) const
    {
        auto text = of(written);
        return trimmed(plain(text)).empty() ? soft(said("niet_ingevuld")) : text;
    }
    [[nodiscard]] LetterHead::Rows rows(LetterOptions::Rows const& written) const
    {
        LetterHead::Rows rows;
        for (auto const& [label, value] : written) {
            rows.emplace_back(of(label), or_open(value));
        }
        return rows;
    }
    [[nodiscard]] Text said(char const* key) const
    {
        return view_.phrases().phrase("brief", key, {{"voorbeeld", view_.dataset().settings.example}});
    }

private:
    Expanded const& expanded_;
    DocumentView const& view_;
};

} // anonymous namespace

LetterHead letter_head(LetterOptions const& options, Expanded const& expanded, DocumentView const& view)
{
    LetterWords const words(expanded, view);
    LetterHead head;
    if (options.has_sender) {
        head.sender = words.or_open(options.sender);
    }
    for (auto const& line : options.addressee) {
        if (auto text = words.of(line); !text.empty()) {
            head.addressee.push_back(std::move(text));
        }
    }
    head.reference = words.rows(options.reference);
    (options.subject_first ? head.below : head.above) = words.rows(options.rows);
    head.subject_label = words.said(options.concerns ? "betreft" : "onderwerp");
    head.subject = {1, "titel", words.of(options.subject)};
    return head;
}

std::string running_head(LetterOptions const& options, Expanded const& expanded, DocumentView const& view)
{
    LetterWords const words(expanded, view);
    std::string line;
    for (auto const& label : options.running) {
        for (auto const* rows : {&options.reference, &options.rows}) {
            for (auto const& [name, value] : *rows) {
                if (name == label) {
                    line += (line.empty() ? "" : " · ") + plain(words.of(name)) + ": " +
                            plain(words.or_open(value));
                }
            }
        }
    }
    return line;
}

Closing closing(ClosingOptions const& options, Expanded const& expanded, DocumentView const& view)
{
    LetterWords const words(expanded, view);
    Closing closing;
    closing.greeting = words.of(options.greeting);
    closing.on_behalf = words.of(options.on_behalf);
    for (auto const& function : options.functions) {
        closing.signatures.push_back({words.said("handtekening"), words.of(function)});
    }
    return closing;
}

} // namespace wijkpeil
