#include "model/deadlines/closure.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

Closure Snow(std::string_view first, std::string_view last) {
    Closure closure;
    closure.id = ClosureId("0198f3a0-0000-7000-8000-000000000001");
    closure.court = "nysd";
    closure.first = Day(first);
    closure.last = Day(last);
    closure.title = "snow";
    closure.source = "notice of the clerk";
    return closure;
}

Closure Another(Closure closure) {
    closure.id = ClosureId("0198f3a0-0000-7000-8000-000000000002");
    return closure;
}

std::string FieldOf(const Violations& violations) {
    return violations.empty() ? "" : violations.front().field;
}

TEST(Closure, IsAcceptedWhole) {
    EXPECT_TRUE(Check(Snow("2026-01-26", "2026-01-27")).empty());
}

TEST(Closure, NamesTheFieldThatIsWrong) {
    Closure closure = Snow("2026-01-26", "2026-01-25");
    EXPECT_EQ(FieldOf(Check(closure)), "last");
    closure = Snow("2026-01-26", "2026-01-26");
    closure.court = "sdny";
    EXPECT_EQ(FieldOf(Check(closure)), "court");
    closure = Snow("2026-01-26", "2026-01-26");
    closure.title = " ";
    EXPECT_EQ(FieldOf(Check(closure)), "title");
    closure = Snow("2026-01-26", "2026-01-26");
    closure.source.clear();
    EXPECT_EQ(FieldOf(Check(closure)), "source");
    closure = Snow("2026-01-26", "2026-01-26");
    closure.first = Date(boost::gregorian::not_a_date_time);
    EXPECT_EQ(FieldOf(Check(closure)), "first");
}

TEST(Closure, IsRefusedOutsideTheTables) {
    EXPECT_EQ(FieldOf(Check(Snow("1989-12-31", "1989-12-31"))), "first");
    EXPECT_EQ(FieldOf(Check(Snow("2060-12-31", "2061-01-01"))), "last");
    EXPECT_EQ(FieldOf(Check(Snow("2020-03-16", "2026-03-16"))), "last");
}

TEST(Closure, MayOverlapOneThatSaysTheSame) {
    const Closure long_one = Snow("2026-01-26", "2026-01-30");
    EXPECT_TRUE(Check(Another(Snow("2026-01-28", "2026-02-02")), {long_one}).empty());
}

TEST(Closure, IsRefusedAgainstOneThatSaysOtherwise) {
    const Closure long_one = Snow("2026-01-26", "2026-01-30");
    Closure off = Another(Snow("2026-01-30", "2026-01-30"));
    off.counts = false;
    ASSERT_EQ(FieldOf(Check(off, {long_one})), "first");
    EXPECT_TRUE(Contains(Check(off, {long_one})[0].message, "\"snow\" already says otherwise"));
    off.court = "NYSD";
    EXPECT_FALSE(Check(off, {long_one}).empty());
    off.court = "njd";
    EXPECT_TRUE(Check(off, {long_one}).empty());
    off = Another(Snow("2026-01-31", "2026-01-31"));
    off.counts = false;
    EXPECT_TRUE(Check(off, {long_one}).empty());
    Closure unreachable = Another(Snow("2026-01-26", "2026-01-26"));
    unreachable.kind = ClosureKind::kInaccessible;
    EXPECT_FALSE(Check(unreachable, {long_one}).empty());
}

TEST(Closure, IsNotComparedWithItself) {
    Closure changed = Snow("2026-01-26", "2026-01-26");
    changed.counts = false;
    EXPECT_TRUE(Check(changed, {Snow("2026-01-26", "2026-01-26")}).empty());
}

}  // namespace
}  // namespace particulars
