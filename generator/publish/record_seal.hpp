// SPDX-License-Identifier: EUPL-1.2
// The last line of a record: a hash of the bytes before it. Nobody edits figures that were published by
// accident. Private to this room.
#pragma once

#include <string>
#include <string_view>

namespace wijkpeil {

// `text`: an object without its last key and its closing brace, ending with ",\n".
[[nodiscard]] std::string sealed(std::string text);
// False if there is no seal or the bytes are not those that were sealed. Line ends of Windows do not count:
// git may write them.
[[nodiscard]] bool seal_holds(std::string_view content);

} // namespace wijkpeil
