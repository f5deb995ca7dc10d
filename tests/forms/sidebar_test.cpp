#include "forms/sidebar.h"

#include <gtest/gtest.h>
#include <wx/frame.h>

namespace particulars {
namespace {

TEST(ShortCount, FitsItsColumnWhateverTheCount) {
    EXPECT_EQ(ShortCount(8), "8");
    EXPECT_EQ(ShortCount(9'999), "9,999");
    EXPECT_EQ(ShortCount(10'000), "10k");
    EXPECT_EQ(ShortCount(999'999), "999k");
    EXPECT_EQ(ShortCount(1'000'000), "1.0M");
    EXPECT_EQ(ShortCount(1'290'000), "1.2M");
}

TEST(Sidebar, ShowsNoCountWhereThereIsNothing) {
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Test");
    auto* sidebar = new Sidebar(frame);
    sidebar->ShowCounts({0, 8, 1'000'000, 0, 0, 0, 0});
    EXPECT_EQ(sidebar->GetTextValue(0, 1), "");
    EXPECT_EQ(sidebar->GetTextValue(1, 1), "8");
    EXPECT_EQ(sidebar->GetTextValue(2, 1), "1.0M");
    frame->Destroy();
}

}  // namespace
}  // namespace particulars
