#include "forms/calendar_export_dialog.h"

#include <gtest/gtest.h>
#include <wx/checkbox.h>
#include <wx/textctrl.h>

#include "forms/words.h"
#include "forms/xrc.h"
#include "model/core/error.h"
#include "tests/forms/memory_case.h"
#include "tests/papers/dated_case.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class CalendarExportTest : public testing::Test {
protected:
    CalendarExportTest() {
        const DatedCase dated = SampleDates();
        access_.records_.deadlines = dated.deadlines;
        access_.records_.obligations = dated.obligations;
        access_.records_.docket_entries = dated.entries;
    }

    std::string Shown(CalendarExportDialog& dialog) {
        return Utf8(FindControl<wxTextCtrl>(dialog, "preview").GetValue());
    }

    void Tick(CalendarExportDialog& dialog, const char* name) {
        auto& box = FindControl<wxCheckBox>(dialog, name);
        box.SetValue(true);
        wxCommandEvent ticked(wxEVT_CHECKBOX, box.GetId());
        box.GetEventHandler()->ProcessEvent(ticked);
    }

    MemoryCase access_ = ThreeSecrets();
    const TemporaryFolder folder_;
};

TEST_F(CalendarExportTest, ShowsEveryTitleThatGoesOut) {
    CalendarExportDialog dialog(nullptr, access_);
    for (const CalendarEntry& entry : dialog.feed().entries)
        EXPECT_NE(Shown(dialog).find("\"" + entry.title + "\""), std::string::npos);
    EXPECT_EQ(Shown(dialog).find("Identify the secrets"), std::string::npos);
    EXPECT_NE(Shown(dialog).find("Not in it: D-05"), std::string::npos);
}

TEST_F(CalendarExportTest, ShowsTitlesOnceTheyAreAskedFor) {
    CalendarExportDialog dialog(nullptr, access_);
    Tick(dialog, "titles");
    EXPECT_NE(Shown(dialog).find("D-01 due: Identify the secrets"), std::string::npos);
    EXPECT_EQ(Shown(dialog).find("Annealing recipe"), std::string::npos) << "its order is sealed";
}

TEST_F(CalendarExportTest, SavesTheFileAndNotesIt) {
    CalendarExportDialog dialog(nullptr, access_);
    FindControl<wxTextCtrl>(dialog, "recipient").ChangeValue("docketing desk");
    dialog.SaveAs(folder_ / "deadlines.ics");
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"deadlines.ics"});
    ASSERT_EQ(access_.distributions_.size(), 1U);
    const Distribution& line = access_.distributions_.front();
    EXPECT_EQ(line.handling, Handling::kExport);
    EXPECT_EQ(line.what, "calendar of deadlines");
    EXPECT_EQ(line.recipient, "docketing desk");
    EXPECT_EQ(line.row_count, 8);
    EXPECT_EQ(line.sha256, folder_ / "deadlines.ics") << "the file whose hash is to be noted";
}

TEST_F(CalendarExportTest, NotesNothingWhereTheFileCannotBeWritten) {
    CalendarExportDialog dialog(nullptr, access_);
    EXPECT_THROW(dialog.SaveAs(folder_ / "no/deadlines.ics"), Error);
    EXPECT_TRUE(access_.distributions_.empty());
}

TEST_F(CalendarExportTest, HasNothingToSaveInAnEmptyCase) {
    access_.records_.deadlines.clear();
    CalendarExportDialog dialog(nullptr, access_);
    EXPECT_FALSE(dialog.FindWindow(wxID_SAVE)->IsEnabled());
}

}  // namespace
}  // namespace particulars
