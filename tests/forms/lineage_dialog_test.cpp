#include "forms/lineage_dialog.h"

#include <gtest/gtest.h>
#include <wx/textctrl.h>

#include "forms/lineage_canvas.h"
#include "forms/lineage_painter.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

class LineageDialogTest : public testing::Test {
protected:
    LineageDialogTest() {
        LineageStep step;
        step.kind = LineageKind::kSplit;
        step.predecessor = TradeSecretId("secret-1");
        step.successor = TradeSecretId("secret-3");
        step.happened_on = Date(2018, 11, 30);
        step.reason = "Made client by client.";
        access_.Save("prepare", {step});
    }

    static void Press(LineageCanvas& canvas, int key) {
        wxKeyEvent event(wxEVT_KEY_DOWN);
        event.m_keyCode = key;
        canvas.GetEventHandler()->ProcessEvent(event);
    }

    MemoryCase access_ = ThreeSecrets();
};

TEST_F(LineageDialogTest, SaysTheChosenEntry) {
    LineageDialog dialog(nullptr, access_);
    const auto& said = FindNamed<wxTextCtrl>(dialog, "The chosen entry");
    EXPECT_TRUE(said.GetValue().Contains("TS-001 Item 1"));
    EXPECT_TRUE(said.GetValue().Contains("by split to TS-003"));
}

TEST_F(LineageDialogTest, IsWalkedByKeys) {
    LineageDialog dialog(nullptr, access_);
    Press(dialog.canvas(), WXK_RIGHT);
    EXPECT_EQ(dialog.canvas().place(), (LineagePlace{1, 0}));
    Press(dialog.canvas(), WXK_LEFT);
    Press(dialog.canvas(), WXK_DOWN);
    EXPECT_EQ(dialog.canvas().place(), (LineagePlace{0, 1}));
    EXPECT_TRUE(FindNamed<wxTextCtrl>(dialog, "The chosen entry").GetValue().Contains("TS-002"));
}

TEST_F(LineageDialogTest, GoesToTheEntry) {
    LineageDialog dialog(nullptr, access_);
    dialog.canvas().Choose(TradeSecretId("secret-3"));
    Press(dialog.canvas(), WXK_RETURN);
    EXPECT_EQ(dialog.wanted(), "secret-3");
}

TEST_F(LineageDialogTest, OpensForACaseWithoutEntries) {
    MemoryCase empty;
    LineageDialog dialog(nullptr, empty);
    EXPECT_EQ(dialog.canvas().place(), std::nullopt);
    Press(dialog.canvas(), WXK_RIGHT);
}

TEST(LineageLayout, FindsTheBoxAtAPoint) {
    LineageChart chart;
    chart.columns.resize(2);
    chart.columns[0].boxes.resize(1);
    chart.columns[1].boxes.resize(200);
    const LineageLayout layout(chart, LineageLayout::kLeastHeight);
    const wxRect2DDouble box = layout.BoxAt({1, 150});
    const wxPoint middle(static_cast<int>(box.GetCentre().m_x),
                         static_cast<int>(box.GetCentre().m_y));
    EXPECT_EQ(layout.At(middle), (LineagePlace{1, 150}));
    EXPECT_EQ(layout.At({1, 1}), std::nullopt);
    EXPECT_GE(layout.size().GetHeight(), box.GetBottom());
}

}  // namespace
}  // namespace particulars
