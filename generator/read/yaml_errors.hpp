// SPDX-License-Identifier: EUPL-1.2
// yaml-cpp's syntax errors in the words of somebody who edits a list of keys and values.
#pragma once

#include "base/diagnostics.hpp"
#include "read/source_text.hpp"

#include <cstddef>

namespace YAML {
class Exception;
}

namespace wijkpeil {

// `last_offset`: where the last part that was understood begins.
void report_yaml_mistake(SourceText const& source, YAML::Exception const& mistake, std::size_t last_offset,
                         Diagnostics& diagnostics);

} // namespace wijkpeil
