// SPDX-License-Identifier: EUPL-1.2
#include "publish/round_record.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

constexpr char const* k_path = "geo/vastgesteld/r.json";

RoundRecord sample()
{
    RoundRecord record;
    record.round = "r";
    record.issue = 2;
    record.reason = "Een \"fout\"\nover twee regels";
    record.date = "2027-04-01";
    record.program = "0.1.0";
    record.libraries = {{"cairo", "1.16.0"}};
    record.code_year = 2022;
    record.confidence = 99;
    record.values[{"gebied/oost", "krap", "2020"}] = {
        24.6,
        true,
        false,
        true,
        false,
        23.1,
        26.2,
        RecordedDifference{9.5, ChangeClass::higher, Favour::unfavourable},
        RecordedDifference{Missing{MissingReason::not_comparable, {}}, ChangeClass::not_comparable,
                           Favour::neutral}};
    record.values[{"programma", "krap", "2019/2020"}] = {0.1 + 0.2, false, true, false, true};
    record.values[{"wijk/WK0101", "krap", "2020"}] = {Missing{MissingReason::secret, {}}};
    record.class_limits["krap"] = {10, 20.5};
    record.definitions["krap"] = "abc";
    record.processing["krap"] = "def";
    record.boundaries["oost"] = "ghi";
    record.commitments = {{"T1", "op_schema", "Één antwoord.", "2027"}};
    record.inputs["wijkpeil.yaml"] = "00ff";
    record.files["gebieden/oost.pdf"] = {"aa", 12};
    record.corrected_values = {"gebied/oost/krap/2020"};
    record.corrected_pages = {"gebieden/oost.pdf"};
    return record;
}

std::optional<RoundRecord> parsed(std::string const& content, std::string* message = nullptr)
{
    Diagnostics diagnostics;
    auto record = parse_round_record(k_path, content, diagnostics);
    EXPECT_EQ(record.has_value(), !diagnostics.has_errors());
    if (message != nullptr && diagnostics.has_errors()) {
        *message = diagnostics.all().front().message;
    }
    return record;
}

TEST(RoundRecord, is_read_as_it_was_written)
{
    auto const before = sample();
    auto const after = parsed(round_record_json(before));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->values, before.values);
    EXPECT_EQ(after->class_limits, before.class_limits);
    EXPECT_EQ(after->commitments, before.commitments);
    EXPECT_EQ(after->files, before.files);
    EXPECT_EQ(after->inputs, before.inputs);
    EXPECT_EQ(after->libraries, before.libraries);
    EXPECT_EQ(after->definitions, before.definitions);
    EXPECT_EQ(after->processing, before.processing);
    EXPECT_EQ(after->boundaries, before.boundaries);
    EXPECT_EQ(after->corrected_values, before.corrected_values);
    EXPECT_EQ(after->corrected_pages, before.corrected_pages);
    EXPECT_EQ(std::tie(after->round, after->issue, after->reason, after->date, after->program,
                       after->code_year, after->confidence),
              std::tie(before.round, before.issue, before.reason, before.date, before.program,
                       before.code_year, before.confidence));
    EXPECT_EQ(round_record_json(*after), round_record_json(before));
}

TEST(RoundRecord, keeps_every_reason_and_every_class)
{
    auto record = sample();
    for (auto const reason :
         {MissingReason::not_published, MissingReason::unknown, MissingReason::secret,
          MissingReason::suppressed, MissingReason::impossible, MissingReason::not_collected,
          MissingReason::not_comparable, MissingReason::partial_area, MissingReason::no_weight,
          MissingReason::incomplete}) {
        record.values[{"land/NL00", "krap", std::to_string(static_cast<int>(reason))}] = {
            Missing{reason, {}}};
    }
    for (auto const one :
         {ChangeClass::higher, ChangeClass::lower, ChangeClass::within_margin, ChangeClass::margin_unknown,
          ChangeClass::too_few, ChangeClass::not_comparable, ChangeClass::not_yet}) {
        for (auto const favour : {Favour::favourable, Favour::unfavourable, Favour::equal, Favour::neutral}) {
            RecordedValue value{1.0};
            value.gap = RecordedDifference{0.5, one, favour};
            record
                .values[{"gebied/west", "krap",
                         std::to_string(static_cast<int>(one)) + std::to_string(static_cast<int>(favour))}] =
                value;
        }
    }
    auto const after = parsed(round_record_json(record));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->values, record.values);
}

// One byte is another one: whichever it is, somebody edited what was published.
TEST(RoundRecord, refuses_every_edited_byte)
{
    auto const text = round_record_json(sample());
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto edited = text;
        edited[i] = edited[i] == '1' ? '2' : '1';
        Diagnostics diagnostics;
        EXPECT_FALSE(parse_round_record(k_path, edited, diagnostics)) << "byte " << i;
        EXPECT_EQ(diagnostics.count(Severity::error), 1U) << "byte " << i;
    }
}

TEST(RoundRecord, may_have_the_line_ends_of_windows)
{
    std::string text;
    for (char const one : round_record_json(sample())) {
        text += one == '\n' ? "\r\n" : std::string(1, one);
    }
    EXPECT_TRUE(parsed(text));
}

TEST(RoundRecord, says_when_a_newer_program_wrote_it)
{
    std::string message;
    auto text = round_record_json(sample());
    text.replace(text.find("\"formaat\": 1"), 12, "\"formaat\": 3");
    EXPECT_FALSE(parsed(text, &message));
    EXPECT_EQ(message, "this record has format 3; this program knows format 1");
    EXPECT_FALSE(parsed("[]", &message));
    EXPECT_EQ(message, "this is no record of a round");
    EXPECT_FALSE(parsed("{\"formaat\": \"1\"}", &message));
    EXPECT_EQ(message, "this is no record of a round");
}

} // namespace
} // namespace wijkpeil
