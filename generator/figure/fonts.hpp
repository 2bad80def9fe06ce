// SPDX-License-Identifier: EUPL-1.2
// The fonts of styles/fonts and no others: text is measured and drawn alike on every machine.
#pragma once

#include "base/diagnostics.hpp"
#include "figure/pdf_resources.hpp"
#include "figure/set_line.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

typedef struct _PangoLayout PangoLayout;

namespace wijkpeil {

enum class Weight { regular = 400, semibold = 600, bold = 700 };

class Fonts
{
public:
    // Every .ttf of the folder; the family of the first is the family of all figures.
    Fonts(std::filesystem::path folder, Diagnostics& diagnostics);

    [[nodiscard]] double width(std::string const& text, double size, Weight weight,
                               bool italic = false) const;
    // The same text is set once and kept, as long as there are not too many.
    [[nodiscard]] std::shared_ptr<SetLine const> line(std::string const& text, double size, Weight weight,
                                                      bool italic) const;
    // A layout of one line with tabular figures and no ligatures, for this thread; g_object_unref() it.
    [[nodiscard]] PangoLayout* new_layout(std::string const& text, double size, Weight weight,
                                          bool italic) const;

    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }
    [[nodiscard]] std::vector<std::filesystem::path> const& files() const { return files_; }

    // The same files for whoever writes letters into a PDF.
    [[nodiscard]] FontFiles const& font_files() const { return font_files_; }

private:
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> files_;
    FontFiles font_files_;
    std::string family_;
};

} // namespace wijkpeil
