#include "model/secrets/fact.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

FactValue Value(const std::string& value, const std::string& source) {
    FactValue one;
    one.fact = FactId("punitive damages");
    one.value = value;
    one.source = source;
    return one;
}

class FactTest : public testing::Test {
protected:
    FactTest() {
        fact_.id = FactId("punitive damages");
        fact_.question = "Punitive damages in the verdict of June 2021";
    }

    Fact fact_;
    std::vector<FactValue> values_ = {Value("over $23.5 million", "news agency"),
                                      Value("$29.59 million", "law blog")};
};

TEST_F(FactTest, IsInConflictWhileSourcesDiffer) {
    EXPECT_TRUE(IsInConflict(fact_, values_));
    values_.pop_back();
    EXPECT_FALSE(IsInConflict(fact_, values_));
}

TEST_F(FactTest, IsNotInConflictOverTheSameValue) {
    values_[1].value = "over $23.5 million ";
    EXPECT_FALSE(IsInConflict(fact_, values_));
}

TEST_F(FactTest, LeavesOtherFactsAlone) {
    values_[1].fact = FactId("compensatory damages");
    EXPECT_FALSE(IsInConflict(fact_, values_));
}

TEST_F(FactTest, IsResolvedBySomebodyOnADay) {
    fact_.resolution = "The judgment awards $23.5 million.";
    EXPECT_FALSE(IsInConflict(fact_, values_));
    EXPECT_EQ(Check(fact_).size(), 1U);
    fact_.resolved_by = "partner";
    fact_.resolved_on = Date(2021, 7, 1);
    EXPECT_TRUE(Check(fact_).empty());
}

TEST_F(FactTest, HasASourceForEachValue) {
    ASSERT_EQ(Check(Value("$1", "")).size(), 1U);
    EXPECT_EQ(Check(Value("$1", "")).front().field, "source");
}

}  // namespace
}  // namespace particulars
