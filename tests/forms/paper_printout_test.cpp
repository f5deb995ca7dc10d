#include "forms/paper_printout.h"

#include <gtest/gtest.h>
#include <wx/dcmemory.h>
#include <wx/image.h>

#include "model/render/page_set.h"
#include "tests/forms/fake_case_access.h"

namespace particulars {
namespace {

class PaperPrintoutTest : public testing::Test {
protected:
    PaperPrintoutTest() {
        FillWithSample(access_);
        NoProgress progress;
        PrintOptions checklist;
        checklist.paper.standards = {"NY-SDNY-DISC"};
        pages_ = std::make_shared<const PageSet>(access_.Compose(checklist), PaperSize::kLetter,
                                                 progress);
    }

    /// The page as the printer is handed it, one pixel to the point.
    wxImage Printed(int page) {
        wxBitmap paper(612, 792, 24);
        wxMemoryDC dc(paper);
        dc.SetBackground(*wxWHITE_BRUSH);
        dc.Clear();
        PaperPrintout printout("14cv1559-checklist", pages_);
        printout.SetDC(&dc);
        EXPECT_TRUE(printout.OnPrintPage(page));
        printout.SetDC(nullptr);
        dc.SelectObject(wxNullBitmap);
        return paper.ConvertToImage();
    }

    FakeCaseAccess access_;
    std::shared_ptr<const PageSet> pages_;
};

TEST_F(PaperPrintoutTest, HasThePagesOfThePaper) {
    PaperPrintout printout("14cv1559-checklist", pages_);
    const int count = static_cast<int>(pages_->page_count());
    EXPECT_FALSE(printout.HasPage(0));
    EXPECT_TRUE(printout.HasPage(1));
    EXPECT_TRUE(printout.HasPage(count));
    EXPECT_FALSE(printout.HasPage(count + 1));
    EXPECT_EQ(printout.GetTitle(), "14cv1559-checklist");
}

TEST_F(PaperPrintoutTest, DrawsThePageThatThePreviewShows) {
    const wxImage printed = Printed(2);
    const PagePixels shown = pages_->RenderToPixels(1, 1.0);
    ASSERT_EQ(printed.GetWidth(), shown.width);
    ASSERT_EQ(printed.GetHeight(), shown.height);
    long difference = 0;
    long ink = 0;
    for (std::size_t at = 0; at < shown.rgb.size(); at += 3) {
        difference += std::abs(printed.GetData()[at] - shown.rgb[at]);
        ink += 255 - shown.rgb[at];
    }
    EXPECT_GT(ink, 100'000);
    EXPECT_LT(difference, ink / 20);
}

}  // namespace
}  // namespace particulars
