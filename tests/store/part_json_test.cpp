#include "model/store/part_json.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/store/record_maps.h"
#include "tests/support/expect_error.h"
#include "tests/support/filled_record.h"

namespace particulars {
namespace {

const CasePart& PartNamed(std::string_view name) {
    for (const CasePart& part : CaseParts())
        if (part.name == name)
            return part;
    throw std::runtime_error("no such part");
}

/// Back from the line are the same values, all of them.
void ExpectToComeBack(const CasePart& part, const Values& values) {
    const std::string line = JsonLine(part, values);
    ASSERT_EQ(line.back(), '\n');
    const auto read = LineIn(part, std::string_view(line).substr(0, line.size() - 1));
    ASSERT_TRUE(read) << part.name;
    EXPECT_EQ(read->values, values) << part.name;
    EXPECT_EQ(InsertInto(part, read->columns), InsertInto(part)) << part.name;
}

TEST(PartJson, GivesBackEveryFieldOfEveryRecord) {
#define PARTICULARS_THERE_AND_BACK(Record) \
    ExpectToComeBack(PartNamed(RecordMap<Record>::kTable), ValuesOf(Filled<Record>()));
    PARTICULARS_EACH_RECORD(PARTICULARS_THERE_AND_BACK)
#undef PARTICULARS_THERE_AND_BACK
}

TEST(PartJson, GivesBackNumbersAndTextsToTheirEnds) {
    const std::string odd("a\0b\n\"\\\u2028\U0001F600", 13);
    ExpectToComeBack(CounterPart(), {odd, std::int64_t{INT64_MAX}});
    ExpectToComeBack(CounterPart(), {std::string(), std::int64_t{INT64_MIN}});
    ExpectToComeBack(CounterPart(), {std::string("x"), Value()});
}

TEST(PartJson, SaysWhichColumnsALineLacks) {
    const auto read = LineIn(ChangePart(), R"({"sequence": 7, "label": "withdraw"})");
    ASSERT_TRUE(read);
    EXPECT_EQ(InsertInto(ChangePart(), read->columns),
              "INSERT INTO change (sequence, label) VALUES ($1, $2)");
}

TEST(PartJson, RefusesLinesThatAreNoRows) {
    for (const char* line :
         {"", "7", "[]", "{}", "{\"latest\": 1}", "{\"series\": 7, \"latest\": 1}",
          "{\"series\": \"TS\", \"latest\": \"1\"}", "{\"series\": \"TS\", \"latest\": 1.5}",
          "{\"series\": \"TS\", \"latest\": 18446744073709551615}",
          "{\"series\": \"TS\", \"latest\": 1, \"more\": 1}", "{\"series\": \"TS\"",
          "{\"series\": true}", "{\"series\": [\"TS\"]}"})
        EXPECT_FALSE(LineIn(CounterPart(), line)) << line;
}

TEST(PartJson, RefusesBytesThatAreNoText) {
    EXPECT_ERROR(ErrorKind::kCorrupt,
                 JsonLine(CounterPart(), {std::string("\xFF"), std::int64_t{1}}));
}

TEST(PartJson, DescribesWordsDatesAndWorkProduct) {
    const auto schema = nlohmann::json::parse(SchemaOf(PartNamed("deadline")));
    const auto& properties = schema["properties"];
    EXPECT_EQ(properties["id"]["type"], "string");
    EXPECT_EQ(properties["number"]["type"], "integer");
    EXPECT_EQ(properties["override_reason"]["x-work-product"], true);
    EXPECT_EQ(properties["override_date"]["format"], "date");
    EXPECT_EQ(properties["override_date"]["type"], nlohmann::json({"string", "null"}));
    const auto& states = properties["state"]["enum"];
    EXPECT_NE(std::find(states.begin(), states.end(), "open"), states.end());
    EXPECT_EQ(schema["required"].size(), properties.size());
}

}  // namespace
}  // namespace particulars
