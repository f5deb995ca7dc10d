#include "forms/matrix_view.h"

#include <gtest/gtest.h>
#include <wx/frame.h>

#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

class MatrixViewTest : public testing::Test {
protected:
    MatrixViewTest() {
        view_.SetMatrix(BuildMatrix(access_.records(), access_.standards(),
                                    *access_.standards().FindStandard("NY-SDNY-DISC")));
    }
    ~MatrixViewTest() override { frame_->Destroy(); }

    void Press(int key) {
        wxKeyEvent event(wxEVT_KEY_DOWN);
        event.m_keyCode = key;
        view_.GetEventHandler()->ProcessEvent(event);
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Matrix");
    MatrixView& view_ = *new MatrixView(frame_);
};

TEST_F(MatrixViewTest, StartsAtTheFirstCell) {
    EXPECT_EQ(view_.place(), (MatrixPlace{0, 0}));
    EXPECT_EQ(view_.InWords(), "TS-001, Content (required): not assessed.");
}

TEST_F(MatrixViewTest, MovesWithTheArrows) {
    Press(WXK_DOWN);
    Press(WXK_RIGHT);
    EXPECT_EQ(view_.place(), (MatrixPlace{1, 1}));
    Press(WXK_UP);
    Press(WXK_LEFT);
    EXPECT_EQ(view_.place(), (MatrixPlace{0, 0}));
}

TEST_F(MatrixViewTest, StaysInsideAtTheEdges) {
    Press(WXK_UP);
    Press(WXK_LEFT);
    EXPECT_EQ(view_.place(), (MatrixPlace{0, 0}));
    Press(WXK_END);
    Press(WXK_PAGEDOWN);
    Press(WXK_RIGHT);
    Press(WXK_DOWN);
    EXPECT_EQ(view_.place(), (MatrixPlace{2, 8}));
}

TEST_F(MatrixViewTest, TellsEachMove) {
    std::vector<wxString> said;
    view_.OnMove([&] { said.push_back(view_.InWords()); });
    Press(WXK_DOWN);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said.front(), "TS-002, Content (required): not assessed.");
}

TEST_F(MatrixViewTest, OpensTheCellWithEnter) {
    int opened = 0;
    view_.OnOpen([&] { ++opened; });
    Press(WXK_RETURN);
    EXPECT_EQ(opened, 1);
}

TEST_F(MatrixViewTest, KeepsTheElementWhenTheStandardChanges) {
    while (view_.matrix().columns[view_.place()->column].element != "verified")
        Press(WXK_RIGHT);
    view_.MoveTo({2, view_.place()->column});

    Matrix reversed = view_.matrix();
    std::reverse(reversed.columns.begin(), reversed.columns.end());
    view_.SetMatrix(reversed);

    EXPECT_EQ(view_.place()->row, 2U);
    EXPECT_EQ(view_.matrix().columns[view_.place()->column].element, "verified");
}

TEST_F(MatrixViewTest, ZoomsBetweenItsBounds) {
    view_.Zoom(100);
    const int largest = view_.zoom();
    view_.Zoom(1);
    EXPECT_EQ(view_.zoom(), largest);
    view_.Zoom(-100);
    EXPECT_EQ(view_.zoom(), 0);
}

TEST_F(MatrixViewTest, HasNoPlaceWithoutSecrets) {
    view_.SetMatrix({});
    Press(WXK_DOWN);
    EXPECT_FALSE(view_.place().has_value());
    EXPECT_EQ(view_.InWords(), "");
}

}  // namespace
}  // namespace particulars
