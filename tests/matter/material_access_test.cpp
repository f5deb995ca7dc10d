#include "model/matter/material_access.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

MaterialAccess Access() {
    MaterialAccess access;
    access.person = PersonId("expert");
    access.material = "Source code on the review computer";
    access.first_on = Date(2016, 7, 13);
    access.source = "Review log";
    return access;
}

TEST(MaterialAccess, SaysWhoHadWhatSinceWhen) {
    EXPECT_TRUE(Check(Access()).empty());
    EXPECT_EQ(Check(MaterialAccess()).size(), 4U);
}

TEST(MaterialAccess, DoesNotEndBeforeItBegins) {
    MaterialAccess access = Access();
    access.last_on = Date(2016, 7, 12);
    ASSERT_EQ(Check(access).size(), 1U);
    EXPECT_EQ(Check(access).front().field, "last_on");
}

}  // namespace
}  // namespace particulars
