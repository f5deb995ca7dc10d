#include "model/core/resource.h"

#include <gtest/gtest.h>

#include "model/core/error.h"

namespace particulars {
namespace {

TEST(Resource, IsCompiledIn) {
    EXPECT_EQ(Resource("courts/federal_courts.json").substr(0, 1), "{");
}

TEST(Resource, ThrowsForANameItDoesNotHave) {
    EXPECT_THROW(Resource("courts/no_such_table.json"), Error);
}

}  // namespace
}  // namespace particulars
