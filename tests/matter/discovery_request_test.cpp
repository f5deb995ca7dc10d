#include "model/matter/discovery_request.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

DiscoveryRequest Nine() {
    DiscoveryRequest request;
    request.number = "9";
    request.asked_by = PartyId("defendant");
    request.asked_of = PartyId("plaintiff");
    return request;
}

TEST(DiscoveryRequest, IsDesignatedAsCounselQuoteIt) {
    DiscoveryRequest request = Nine();
    EXPECT_EQ(Designation(request), "Interrogatory No. 9");
    request.kind = RequestKind::kProduction;
    EXPECT_EQ(Designation(request), "Request for Production No. 9");
    request.kind = RequestKind::kAdmission;
    EXPECT_EQ(Designation(request), "Request for Admission No. 9");
    request.kind = RequestKind::kDeposition;
    EXPECT_EQ(Designation(request), "Deposition Topic No. 9");
}

TEST(DiscoveryRequest, NeedsANumber) {
    DiscoveryRequest request = Nine();
    EXPECT_TRUE(Check(request).empty());
    request.number = "";
    ASSERT_EQ(Check(request).size(), 1U);
    EXPECT_EQ(Check(request)[0].field, "number");
}

TEST(DiscoveryRequest, IsNotAnsweredBeforeItIsServed) {
    DiscoveryRequest request = Nine();
    request.served = MakeDate(2016, 4, 2);
    request.answered = MakeDate(2016, 4, 1);
    ASSERT_EQ(Check(request).size(), 1U);
    EXPECT_EQ(Check(request)[0].field, "answered");
}

TEST(DiscoveryRequest, IsNotAskedOfTheAsker) {
    DiscoveryRequest request = Nine();
    request.asked_of = request.asked_by;
    ASSERT_EQ(Check(request).size(), 1U);
    EXPECT_EQ(Check(request)[0].field, "asked_of");
}

}  // namespace
}  // namespace particulars
