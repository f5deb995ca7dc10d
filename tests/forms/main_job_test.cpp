// The main job, driven as a person drives it, with the mouse and the keyboard on a real window: a
// new case, the order of 2016 pasted and accepted, the matrix walked, the checklist shown as pages.

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/stopwatch.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include "app/gui/case_desk.h"
#include "forms/intake_panel.h"
#include "forms/main_frame.h"
#include "forms/matrix_view.h"
#include "forms/preview_view.h"
#include "forms/record_list.h"
#include "forms/sidebar.h"
#include "forms/workspace.h"
#include "model/core/resource.h"
#include "tests/forms/find_named.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class MainJobTest : public testing::Test {
protected:
    MainJobTest() {
        desk_.OnChange(
            [this](const std::string&) { frame_->CallAfter([this] { frame_->ReloadCase(); }); });
    }
    ~MainJobTest() override {
        frame_->Destroy();
        Settle();
    }

    void OpenNewCase() {
        NewCase wanted;
        wanted.path = folder_ / "case.particulars";
        wanted.password = "four quiet harbor lamps";
        wanted.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        wanted.matter.court = "nysd";
        wanted.matter.docket_number = "14 Civ. 1559 (RWS)";
        ASSERT_TRUE(desk_.Create(wanted));
        frame_->ShowDesk();
        frame_->Show();
        frame_->Raise();
        Until([this] { return frame_->IsActive(); });
    }

    /// Lets the window draw and answer.
    static void Settle() {
        wxTheApp->ProcessPendingEvents();
        wxYield();
    }

    /// Waits for what the display server and the window still have to do.
    template <typename Condition>
    static bool Until(Condition condition) {
        constexpr long kPatience = 20'000;  // Milliseconds; reached only where something is broken.
        const wxStopWatch watch;
        while (!condition() && watch.Time() < kPatience)
            Settle();
        return condition();
    }

    void Click(wxWindow& window) {
        Settle();
        mouse_.MouseMove(window.ClientToScreen(window.GetClientRect().GetPosition() +
                                               window.GetClientSize() / 2));
        Settle();
        mouse_.MouseClick();
        Settle();
    }

    void Type(int key, int modifiers = wxMOD_NONE) {
        mouse_.Char(key, modifiers);
        Settle();
    }

    wxButton& ButtonCalled(wxWindow& window, const wxString& label) {
        auto* button = dynamic_cast<wxButton*>(wxWindow::FindWindowByLabel(label, &window));
        if (!button)
            throw std::runtime_error("no such button");
        return *button;
    }

    /// Puts `text` where Paste takes it from.
    static void Copy(std::string_view text) {
        wxClipboardLocker lock;
        wxTheClipboard->SetData(new wxTextDataObject(wxString::FromUTF8(text.data(), text.size())));
    }

    const CaseRecords& records() { return desk_.access()->records(); }

    TemporaryFolder folder_;
    FixedClock clock_{"2016-06-23"};
    Settings settings_{folder_ / "settings"};
    CaseDesk desk_{clock_, settings_,
                   [](const ErrorWords& words) { ADD_FAILURE() << words.title << words.text; }};
    MainFrame* frame_ = new MainFrame(desk_);
    wxUIActionSimulator mouse_;
};

TEST_F(MainJobTest, GoesFromTheOrderToThePrintedChecklist) {
    OpenNewCase();
    Workspace& workspace = *frame_->workspace();

    Copy(Resource("samples/liveperson/order-2016-06-22.txt"));
    Type('R', wxMOD_CONTROL | wxMOD_SHIFT);
    ASSERT_TRUE(Until([&] { return workspace.shown() == Place::kDocket; }));
    auto& add = ButtonCalled(workspace, "&Add accepted to the case");
    ASSERT_TRUE(Until([&] { return add.IsEnabled() && add.IsShownOnScreen(); }));
    EXPECT_TRUE(records().secrets.empty()) << "nothing is stored before it is accepted";
    Click(add);
    ASSERT_TRUE(Until([&] { return records().secrets.size() == 8U; }));
    EXPECT_GE(records().obligations.size(), 4U);
    EXPECT_GE(records().rulings.size(), 4U);

    Type('1', wxMOD_CONTROL);
    auto& matrix = FindNamed<MatrixView>(workspace, "Particularity matrix");
    ASSERT_TRUE(Until([&] { return matrix.matrix().rows.size() == 8U; }));
    Click(matrix);
    Type(WXK_HOME);
    ASSERT_TRUE(Until([&] { return matrix.place()->column == 0; }));
    const std::size_t row = matrix.place()->row;
    Type(WXK_RIGHT);
    EXPECT_TRUE(Until([&] { return *matrix.place() == (MatrixPlace{row, 1}); }));
    EXPECT_TRUE(FindNamed<wxTextCtrl>(workspace, "Focused cell").GetValue().Contains("Own number"));

    Type('L', wxMOD_CONTROL | wxMOD_SHIFT);
    EXPECT_TRUE(Until([&] { return workspace.shown() == Place::kPapers; }));
    auto& preview = FindNamed<PreviewView>(workspace, "Preview");
    EXPECT_TRUE(Until([&] { return preview.page_count() > 0; }));

    Type('Z', wxMOD_CONTROL);
    EXPECT_TRUE(Until([&] { return records().secrets.empty(); })) << "one act, one undo";
}

}  // namespace
}  // namespace particulars
