// SPDX-License-Identifier: EUPL-1.2
#include "publish/record_seal.hpp"

#include "base/text.hpp"

namespace wijkpeil {
namespace {

constexpr std::string_view k_key = "  \"zegel\": \"";

} // namespace

std::string sealed(std::string text)
{
    auto const hash = sha256(text);
    return std::move(text) + std::string(k_key) + hash + "\"\n}\n";
}

bool seal_holds(std::string_view content)
{
    auto const unix_text = replaced(std::string(content), "\r\n", "\n");
    auto const at = unix_text.rfind(k_key);
    return at != std::string::npos && sealed(unix_text.substr(0, at)) == unix_text;
}

} // namespace wijkpeil
