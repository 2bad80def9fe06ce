// SPDX-License-Identifier: EUPL-1.2
// Small PDFs written by hand, so that each can have exactly one fault.
#pragma once

#include "pdf/pdf.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace wijkpeil {

// Words in letters a–z, with the start of their line at a place in points from the bottom left of an A4 page.
inline std::string drawn(std::string const& words, double x = 50, double y = 700, char const* font = "F")
{
    return fmt::format("BT /{} 20 Tf {} {} Td ({}) Tj ET\n", font, x, y, words);
}

inline std::string rectangle(int x, int y, int width, int height)
{
    return fmt::format("0.2 0.4 0.8 rg {} {} {} {} re f\n", x, y, width, height);
}

struct HandPdf {
    std::vector<std::string> pages{drawn("een")}; // what is drawn on them
    std::string title = "titel";
    std::string marks = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
                        "<rdf:Description pdfuaid:part=\"1\"/>";
    bool tagged = true;
    std::string catalog;           // more of its entries
    std::string page;              // more entries of each page
    std::string object_9 = "null"; // for what must be an object of its own

    // Number of the object of a page, 1-based, for targets.
    [[nodiscard]] static int object_of(int number) { return 8 + 2 * number; }

    [[nodiscard]] std::string bytes() const
    {
        std::vector<std::string> objects;
        objects.push_back("<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R" +
                          std::string(tagged ? "/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R" : "") +
                          catalog + ">>");
        std::string kids;
        for (std::size_t i = 1; i <= pages.size(); ++i) {
            kids += fmt::format("{} 0 R ", object_of(static_cast<int>(i)));
        }
        objects.push_back(fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", pages.size(), kids));
        objects.push_back(type_3_font());
        objects.push_back(stream("500 0 d0 50 0 350 500 re f"));
        objects.push_back("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        objects.push_back(stream("<x:xmpmeta>" + marks + "</x:xmpmeta>", "/Type/Metadata/Subtype/XML"));
        objects.push_back("<</Type/StructTreeRoot>>");
        objects.push_back("<</Title(" + title + ")>>");
        objects.push_back(object_9);
        for (std::size_t i = 1; i <= pages.size(); ++i) {
            // Poppler names every font of a page's resources, used or not.
            bool const helvetica = pages[i - 1].find("/H ") != std::string::npos;
            objects.push_back(fmt::format("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {} 0 R"
                                          "/Resources<</Font<</F 3 0 R{}>>>>{}>>",
                                          object_of(static_cast<int>(i)) + 1, helvetica ? "/H 5 0 R" : "",
                                          page));
            objects.push_back(stream(pages[i - 1]));
        }
        return file_of(objects);
    }

    // As if these texts had been drawn.
    [[nodiscard]] PrintedPdf printed(std::vector<PrintedText> texts) const
    {
        return {bytes(), title, static_cast<int>(pages.size()), std::move(texts)};
    }

    // For object_9.
    static std::string stream(std::string const& content, std::string const& entries = "")
    {
        return fmt::format("<<{}/Length {}>>\nstream\n{}\nendstream", entries, content.size(), content);
    }

private:
    // Each letter is the same block: what it means is in its name.
    static std::string type_3_font()
    {
        std::string names;
        std::string glyphs;
        std::string widths;
        for (int code = 32; code <= 122; ++code) {
            widths += "500 ";
        }
        for (char c = 'a'; c <= 'z'; ++c) {
            names += fmt::format("/{} ", c);
            glyphs += fmt::format("/{} 4 0 R ", c);
        }
        return "<</Type/Font/Subtype/Type3/Name/F/FontBBox[0 0 500 500]/FontMatrix[.001 0 0 .001 0 0]"
               "/FirstChar 32/LastChar 122/Widths[" +
               widths + "]/Encoding<</Type/Encoding/Differences[32/space 45/hyphen 97 " + names +
               "]>>/CharProcs<<" + glyphs + ">>/Resources<<>>>>";
    }

    static std::string file_of(std::vector<std::string> const& objects)
    {
        std::string file = "%PDF-1.7\n";
        std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
        for (std::size_t i = 0; i < objects.size(); ++i) {
            table += fmt::format("{:010} 00000 n \n", file.size());
            file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
        }
        auto const start = file.size();
        return file + table +
               fmt::format("trailer\n<</Size {}/Root 1 0 R/Info 8 0 R>>\nstartxref\n{}\n%%EOF\n",
                           objects.size() + 1, start);
    }
};

} // namespace wijkpeil
