// SPDX-License-Identifier: EUPL-1.2
// What every new project begins with: templates, styles and the first texts of its own files, as they came
// with the program.
#pragma once

#include "base/diagnostics.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace wijkpeil {

// path → content
using ProjectTexts = std::map<std::string, std::string>;

// The folder that holds them: the repository that the program was built in, or where it was installed to
// (share/wijkpeil). Nothing, and an error, if they did not come with it.
[[nodiscard]] std::optional<std::filesystem::path> find_start_files(std::filesystem::path const& program,
                                                                    Diagnostics& diagnostics);

// Templates, styles and the outlines of the provinces, by their place in a project. Left out is what belongs
// to the project they come from: its texts, commitments, words and handbook.
[[nodiscard]] ProjectTexts copied_files(std::filesystem::path const& start_files);

// "wijkpeil.yaml": a first text with places such as @titel@ to fill.
[[nodiscard]] std::string first_text(std::filesystem::path const& start_files, std::string const& name);

// \pre every @place@ of the text is among the values
[[nodiscard]] std::string filled(std::string text, std::map<std::string, std::string> const& values);

} // namespace wijkpeil
