// SPDX-License-Identifier: EUPL-1.2
// What the tests of pages share: one writer for the default project's styles, and Poppler's tools to read
// back.
#pragma once

#include "base/files.hpp"
#include "base/text.hpp"
#include "document/document.hpp"
#include "figure/figure.hpp"
#include "model/value.hpp"
#include "pdf/layout.hpp"
#include "pdf/page_fonts.hpp"
#include "pdf/pdf.hpp"
#include "pdf/set_text.hpp"
#include "pdf/styles.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

namespace wijkpeil {

inline std::filesystem::path source_folder()
{
    return WIJKPEIL_SOURCE_DIR;
}

// The default project's figures and page styles, read once for all tests of this program.
struct PdfParts {
    Diagnostics diagnostics;
    Figures figures{source_folder(), diagnostics};
    PdfWriter writer{source_folder(), figures, diagnostics};
    std::map<std::string, std::string> inputs;
    PageStyles styles{read_page_styles(source_folder(), figures.palette(), diagnostics, inputs)};
    PageFonts fonts{figures.fonts(), styles.font_family};
};
inline PdfParts const& parts()
{
    static PdfParts const k_parts;
    return k_parts;
}

// Lays out blocks over the whole width of the page.
struct LaidOut {
    explicit LaidOut(std::vector<Block> tree) : blocks{std::move(tree)}
    {
        flow = blocks_flow(blocks, {0, parts().styles.text_width_pt(), FrameKind::page},
                           {setter, parts().styles, parts().figures});
    }
    std::vector<Block> blocks;
    TextSetter setter{parts().fonts, parts().styles};
    LayoutFlow flow;
};

inline std::string output_of(std::string const& command)
{
    std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), &pclose};
    if (!pipe) {
        throw std::runtime_error{"cannot run " + command};
    }
    std::string output;
    std::array<char, 4096> buffer;
    while (auto const count = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        output.append(buffer.data(), count);
    }
    return output;
}

// A file for one test, gone when it ends.
class WrittenPdf
{
public:
    explicit WrittenPdf(Document const& document)
    {
        bytes_ = parts().writer.print(document, {}, diagnostics_).bytes;
        auto const* const test = testing::UnitTest::GetInstance()->current_test_info();
        path_ = std::filesystem::path{testing::TempDir()} /
                (std::string{"wijkpeil-"} + test->test_suite_name() + "-" + test->name() + ".pdf");
        write_file(path_, bytes_);
    }
    ~WrittenPdf() { std::filesystem::remove(path_); }
    WrittenPdf(WrittenPdf const&) = delete;
    WrittenPdf& operator=(WrittenPdf const&) = delete;

    [[nodiscard]] std::string const& bytes() const { return bytes_; }
    [[nodiscard]] Diagnostics const& diagnostics() const { return diagnostics_; }
    // Runs a tool on the file: tool("pdftotext -raw", "-").
    [[nodiscard]] std::string tool(std::string const& command, std::string const& after = {}) const
    {
        return output_of(command + " '" + path_.string() + "' " + after);
    }
    [[nodiscard]] std::string text() const { return tool("pdftotext -raw", "-"); }
    [[nodiscard]] std::string page_text(int page) const
    {
        auto const number = std::to_string(page);
        return tool("pdftotext -raw -f " + number + " -l " + number, "-");
    }
    [[nodiscard]] int pages() const
    {
        std::smatch found;
        auto const info = tool("pdfinfo");
        return std::regex_search(info, found, std::regex{"Pages: +(\\d+)"}) ? std::stoi(found[1]) : 0;
    }

private:
    Diagnostics diagnostics_;
    std::string bytes_;
    std::filesystem::path path_;
};

// Without white space, no-break spaces and hyphens made by line breaks: what must be the same on paper.
inline std::string letters_of(std::string text)
{
    for (auto const* sign : {" ", "\n", "\f", "\u00A0", "\u00AD", "\u2010"}) {
        text = replaced(std::move(text), sign, "");
    }
    return text;
}

// Every run of text of a document, in reading order.
class TextsOf
{
public:
    [[nodiscard]] static std::vector<std::string> document(Document const& document)
    {
        TextsOf texts;
        texts.all(document.blocks);
        return texts.texts_;
    }

private:
    void all(std::vector<Block> const& blocks)
    {
        for (auto const& block : blocks) {
            std::visit([this](auto const& node) { add(node); }, block.node);
        }
    }
    void add(Text const& text)
    {
        for (auto const& run : text) {
            texts_.push_back(run.text);
        }
    }
    void add(Heading const& node) { add(node.text); }
    void add(Paragraph const& node) { add(node.text); }
    void add(List const& node)
    {
        for (auto const& item : node.items) {
            all(item);
        }
    }
    void add(Table const& node)
    {
        add(node.headline);
        add(node.subtitle);
        for (auto const* rows : {&node.head, &node.body}) {
            for (auto const& row : *rows) {
                for (auto const& cell : row.cells) {
                    add(cell.text);
                }
            }
        }
        for (auto const& note : node.notes) {
            texts_.push_back(note.sign);
            add(note.text);
        }
        add(node.source);
    }
    void add(Figure const& node)
    {
        add(node.headline);
        add(node.subtitle);
        add(node.source);
    }
    void add(KeyValues const& node)
    {
        for (auto const& value : node.values) {
            add(value.name);
            add(value.value);
            texts_.push_back(value.unit);
            for (auto const& row : value.rows) {
                add(row.label);
                add(row.value);
            }
        }
        for (auto const& figure : node.beside) {
            add(figure);
        }
    }
    void add_pairs(std::vector<std::pair<Text, Text>> const& pairs)
    {
        for (auto const& [first, second] : pairs) {
            add(first);
            add(second);
        }
    }
    void add(Tally const& node) { add_pairs(node.counts); }
    void add(Facts const& node) { add_pairs(node.facts); }
    void add(Contents const& node)
    {
        for (auto const& entry : node.entries) {
            add(entry.text);
        }
    }
    void add(Columns const& node)
    {
        for (auto const& column : node.columns) {
            all(column);
        }
    }
    void add(Accounts const& node)
    {
        for (auto const& item : node.items) {
            add(item.theme);
            for (auto const& paragraph : item.paragraphs) {
                add(paragraph);
            }
            add(item.byline);
        }
    }
    void add(LetterHead const& node)
    {
        add(node.sender);
        for (auto const& line : node.addressee) {
            add(line);
        }
        add_pairs(node.reference);
        add_pairs(node.above);
        add(node.subject_label);
        add(node.subject);
        add_pairs(node.below);
    }
    void add(Closing const& node)
    {
        add(node.greeting);
        add(node.on_behalf);
        for (auto const& one : node.signatures) {
            add(one.place);
            add(one.function);
        }
    }
    void add(Section const& node)
    {
        add(node.heading.text);
        all(node.blocks);
    }

    std::vector<std::string> texts_;
};

} // namespace wijkpeil
