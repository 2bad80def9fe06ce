// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_content.hpp"

#include <fmt/format.h>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

namespace wijkpeil {

namespace {

// Operators that begin something visible (ISO 32000-1, annex A).
bool paints(std::string_view operation)
{
    static constexpr std::array<std::string_view, 15> k_painting{"m",  "re", "f",  "f*", "F",  "S",  "s", "B",
                                                                 "B*", "b",  "b*", "BT", "Do", "sh", "BI"};
    return std::find(k_painting.begin(), k_painting.end(), operation) != k_painting.end();
}

std::string artifact_of(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::header:
        return "/Artifact << /Type /Pagination /Subtype /Header /Attached [ /Top ] >> BDC\n";
    case ArtifactKind::footer:
        return "/Artifact << /Type /Pagination /Subtype /Footer /Attached [ /Bottom ] >> BDC\n";
    case ArtifactKind::layout:
        break;
    }
    return "/Artifact << /Type /Layout >> BDC\n";
}

// Goes through the content operator by operator. Marks always stand on lines of their own: a mark glued to
// the operator before it would be another word.
class ContentFilter : public QPDFObjectHandle::TokenFilter
{
public:
    ContentFilter(PageLeaves const& leaves, DrawnMarks const& marks) : leaves_{leaves}, marks_{marks} {}

    void handleToken(QPDFTokenizer::Token const& token) override
    {
        if (token.getType() != QPDFTokenizer::tt_word) {
            if (after_mcid_ && token.getType() == QPDFTokenizer::tt_integer) {
                number_ = std::stoi(token.getValue());
            }
            if (token.getType() != QPDFTokenizer::tt_space) {
                after_mcid_ = token.getType() == QPDFTokenizer::tt_name && token.getValue() == "/MCID";
            }
            operands_ += token.getRawValue();
            return;
        }
        operation(token.getValue());
        operands_.clear();
        number_ = -1;
    }

    void handleEOF() override
    {
        write(operands_);
        close_artifact();
    }

    [[nodiscard]] std::vector<std::size_t> numbered() { return std::move(numbered_); }

private:
    void operation(std::string const& name)
    {
        if (name == "BDC" || name == "BMC") {
            begin(name);
        } else if (name == "EMC") {
            --depth_;
            write(operands_);
            if (depth_ == 0 && space_after_) {
                write("\n/Span << /ActualText <FEFF0020> >> BDC EMC");
                space_after_ = false;
            }
            write("\nEMC\n");
        } else if (depth_ == 0 && name == "Do" && next_drawing_ < leaves_.drawings.size()) {
            close_artifact();
            begin_leaf(leaves_.drawings[next_drawing_++]);
            write(operands_);
            write("Do\nEMC\n");
        } else {
            if (depth_ == 0 && !in_artifact_ && paints(name)) {
                write("\n");
                write(artifact_of(ArtifactKind::layout));
                in_artifact_ = true;
            }
            write(operands_);
            write(name);
        }
    }

    void begin(std::string const& name)
    {
        auto const is_leaf = depth_ == 0 && number_ >= 0;
        ++depth_;
        if (!is_leaf) { // what Cairo says of single letters (ActualText) stays as it is
            write(operands_);
            write(name);
            return;
        }
        auto const found = leaves_.by_number.find(number_);
        if (found == leaves_.by_number.end()) {
            throw std::logic_error{fmt::format("marked content {} belongs to no leaf", number_)};
        }
        close_artifact();
        begin_leaf(found->second);
    }

    void begin_leaf(std::size_t index)
    {
        auto const& leaf = marks_.leaves[index];
        write("\n");
        if (leaf.element == nullptr) {
            write(artifact_of(leaf.artifact));
            return;
        }
        write(fmt::format("/{} << /MCID {} >> BDC\n", leaf.element->role, numbered_.size()));
        numbered_.push_back(index);
        space_after_ = leaf.space_after;
    }

    void close_artifact()
    {
        if (in_artifact_) {
            write("\nEMC\n");
            in_artifact_ = false;
        }
    }

    PageLeaves const& leaves_;
    DrawnMarks const& marks_;
    std::string operands_;    // of the operator that comes
    bool after_mcid_ = false; // the number of a piece of content comes
    int number_ = -1;
    int depth_ = 0;
    bool in_artifact_ = false;
    bool space_after_ = false; // of the leaf that is open
    std::size_t next_drawing_ = 0;
    std::vector<std::size_t> numbered_;
};

} // namespace

std::vector<std::size_t> mark_content(QPDFObjectHandle& page, PageLeaves const& leaves,
                                      DrawnMarks const& marks)
{
    auto content = page.getKey("/Contents");
    if (!content.isStream()) {
        throw std::logic_error{"the content of a page is more than one stream"};
    }
    ContentFilter filter{leaves, marks};
    Pl_Buffer marked{"marked content"};
    page.filterPageContents(&filter, &marked);
    content.replaceStreamData(marked.getBufferSharedPointer(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    return filter.numbered();
}

} // namespace wijkpeil
