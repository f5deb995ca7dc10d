#include "forms/case_doors.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/filepicker.h>
#include <wx/frame.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/connect_dialog.h"
#include "forms/job_dialog.h"
#include "forms/restore_dialog.h"
#include "forms/xrc.h"
#include "tests/forms/fake_desk.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

/// Lets the work behind a dialog end before the dialog is answered.
void AwaitJob(wxDialog& dialog) {
    auto* job = dynamic_cast<JobDialog*>(&dialog);
    while (job && job->is_running())
        wxTheApp->Yield();
}

class CaseDoorsTest : public testing::Test {
protected:
    ~CaseDoorsTest() override { frame_->Destroy(); }

    FakeDesk desk_;
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Doors");
    bool may_leave_ = true;
    int opened_ = 0;
    CaseDoors doors_{*frame_, desk_, [this] { return may_leave_; }, [this] { ++opened_; }};
};

TEST_F(CaseDoorsTest, OpenAFileWithThePasswordTyped) {
    desk_.password_ = "harbor";
    const ModalAnswer answer(
        [](wxDialog& dialog) { FindControl<wxTextCtrl>(dialog, "password").SetValue("harbor"); });
    doors_.OpenPath("/cases/doe.particulars");
    EXPECT_EQ(opened_, 1);
    EXPECT_EQ(desk_.asked_.back().first, "/cases/doe.particulars");
}

TEST_F(CaseDoorsTest, OpenNothingWhereThePasswordStaysWrong) {
    desk_.password_ = "harbor";
    const ModalAnswer answer([](wxDialog&) {});
    doors_.OpenPath("/cases/doe.particulars");
    EXPECT_EQ(opened_, 0);
}

TEST_F(CaseDoorsTest, StayWhereSomethingWouldBeLost) {
    may_leave_ = false;
    doors_.OpenPath("/cases/doe.particulars");
    EXPECT_TRUE(desk_.asked_.empty());
}

TEST_F(CaseDoorsTest, LogWhatWasExportedAsAWhole) {
    const ModalAnswer answer(AwaitJob);
    MemoryCase access;
    desk_.access_ = &access;
    desk_.export_.tier = Tier::kSourceCode;
    desk_.export_.sha256 = "3fa9";
    doors_.ExportTo("/exports/doe.zip", true);
    ASSERT_EQ(desk_.exported_.size(), 1U);
    EXPECT_EQ(desk_.exported_.front(), std::pair(std::string("/exports/doe.zip"), true));
    ASSERT_EQ(access.Distributions().size(), 1U);
    EXPECT_EQ(access.Distributions().front().sha256, "3fa9");
    EXPECT_EQ(access.Distributions().front().tier, Tier::kSourceCode);
}

TEST_F(CaseDoorsTest, OpenTheCaseMadeOfAnExport) {
    desk_.password_ = "harbor";
    const ModalAnswer answer([](wxDialog& dialog) {
        AwaitJob(dialog);
        if (!dynamic_cast<RestoreDialog*>(&dialog))
            return;
        FindControl<wxFilePickerCtrl>(dialog, "input").SetPath("/exports/doe.zip");
        FindControl<wxFilePickerCtrl>(dialog, "path").SetPath("/cases/doe.particulars");
        FindControl<wxTextCtrl>(dialog, "password").SetValue("harbor");
        FindControl<wxTextCtrl>(dialog, "password_again").SetValue("harbor");
    });
    doors_.RestoreExport();
    ASSERT_EQ(desk_.restored_.size(), 1U);
    EXPECT_EQ(desk_.restored_.front().options.input, "/exports/doe.zip");
    EXPECT_EQ(desk_.restored_.front().options.files_to, "/cases");
    EXPECT_EQ(desk_.asked_.back().first, "/cases/doe.particulars");
    EXPECT_EQ(opened_, 1);
}

TEST_F(CaseDoorsTest, MakeNothingOfAnExportWhileSomethingIsMissing) {
    RestoreDialog dialog(frame_, [](const std::string&) { return std::string(); });
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_EQ(FindControl<wxStaticText>(dialog, "problem").GetLabel(),
              "Choose the export, a ZIP file.");
    WantedRestore wanted{{"/exports/doe.zip", {}}, "/cases/doe.particulars", "harbor"};
    EXPECT_TRUE(Check(wanted, "harbor").empty());
    EXPECT_EQ(Check(wanted, "harbour").front().field, "password_again");
    wanted.password.clear();
    EXPECT_EQ(Check(wanted, "").front().field, "password");
}

TEST_F(CaseDoorsTest, OpenTheCaseChosenOnAServer) {
    const ModalAnswer answer([](wxDialog& dialog) {
        dynamic_cast<ConnectDialog&>(dialog).ShowAnswer(
            {Opened::kYes,
             {{"postgres://firm/teams?matter=1", "Doe v. Roe", "nysd", "14 Civ. 1559",
               Role::kViewer}}});
    });
    doors_.Connect();
    EXPECT_EQ(opened_, 1);
    EXPECT_EQ(desk_.asked_.back().first, "postgres://firm/teams?matter=1");
}

TEST_F(CaseDoorsTest, AskForAServerWhereTheRecentCaseIsOnOne) {
    const ModalAnswer answer([](wxDialog&) {});
    doors_.OpenPath("postgres://firm/teams?matter=1");
    EXPECT_EQ(answer.titles(), (std::vector<wxString>{"Connect to a team server"}));
    EXPECT_EQ(opened_, 0);
}

TEST_F(CaseDoorsTest, OpenAFileOnceMoreForWriting) {
    desk_.path_ = "/cases/doe.particulars";
    const ModalAnswer answer([](wxDialog&) {});
    doors_.OpenForWriting();
    EXPECT_EQ(opened_, 1);
    EXPECT_FALSE(desk_.took_over_);
}

}  // namespace
}  // namespace particulars
