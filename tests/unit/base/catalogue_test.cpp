// SPDX-License-Identifier: EUPL-1.2
#include "base/catalogue.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace wijkpeil {
namespace {

std::string four_bytes(std::size_t number)
{
    std::string bytes;
    for (unsigned i = 0; i < 4; ++i) {
        bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
    }
    return bytes;
}

// As msgfmt writes it: head, two tables of lengths and places, texts with a zero behind each.
std::string compiled(std::vector<std::pair<std::string, std::string>> const& messages)
{
    std::size_t const head = 28;
    std::size_t place = head + 16 * messages.size();
    std::string originals;
    std::string translations;
    std::string texts;
    for (auto const& [message, translation] : messages) {
        originals += four_bytes(message.size()) + four_bytes(place);
        place += message.size() + 1;
        translations += four_bytes(translation.size()) + four_bytes(place);
        place += translation.size() + 1;
        texts += message + '\0' + translation + '\0';
    }
    return four_bytes(0x950412de) + four_bytes(0) + four_bytes(messages.size()) + four_bytes(head) +
           four_bytes(head + 8 * messages.size()) + four_bytes(0) + four_bytes(0) + originals + translations +
           texts;
}

TEST(Catalogue, translates_what_it_knows_and_nothing_else)
{
    Catalogue const catalogue(compiled({{"", "Language: nl\n"}, {"error", "fout"}}));
    EXPECT_STREQ(catalogue.find("error"), "fout");
    EXPECT_EQ(catalogue.find("warning"), nullptr);
    EXPECT_EQ(catalogue.find(""), nullptr);
}

TEST(Catalogue, has_both_forms_of_a_count)
{
    using namespace std::string_literals;
    Catalogue const catalogue(compiled({{"{} area\0{} areas"s, "{} gebied\0{} gebieden"s}}));
    EXPECT_STREQ(catalogue.find("{} area"), "{} gebied");
    EXPECT_STREQ(catalogue.find_plural("{} area"), "{} gebieden");
    EXPECT_EQ(catalogue.find_plural("{} wijk"), nullptr);
}

TEST(Catalogue, a_file_cut_off_anywhere_does_no_harm)
{
    auto const whole = compiled({{"error", "fout"}, {"warning", "waarschuwing"}});
    for (std::size_t length = 0; length < whole.size(); ++length) {
        Catalogue const catalogue(whole.substr(0, length));
        EXPECT_EQ(catalogue.find("warning"), nullptr) << length;
    }
}

} // namespace
} // namespace wijkpeil
