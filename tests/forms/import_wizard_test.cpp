#include "forms/import_wizard.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/listctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/import_words.h"
#include "forms/record_list.h"
#include "forms/words.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

enum Step { kFile, kFormat, kColumns, kRows, kOptions, kTrial, kImport };

class ImportWizardTest : public testing::Test {
protected:
    ~ImportWizardTest() override { std::filesystem::remove(path_); }

    void Write(const std::string& bytes) { std::ofstream(path_, std::ios::binary) << bytes; }

    void Open() {
        wizard_ = std::make_unique<ImportWizard>(nullptr, access_, path_);
        Settle();
    }

    void Settle() {
        for (int turn = 0; turn < 5000 && wizard_->is_busy(); ++turn) {
            wxYield();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    void Next() {
        wizard_->GoNext();
        Settle();
    }

    void Back() {
        wizard_->GoBack();
        Settle();
    }

    void Choose(const wxString& name, const wxString& item) {
        auto* choice = Named<wxChoice>(*wizard_, name);
        ASSERT_TRUE(choice->SetStringSelection(item)) << item;
        wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
        choice->ProcessWindowEvent(event);
        Settle();
    }

    std::string Said(const wxString& name) {
        return Utf8(Named<wxTextCtrl>(*wizard_, name)->GetValue());
    }
    std::string problem() {
        return Utf8(Named<wxStaticText>(*wizard_, "What is to be mended")->GetLabel());
    }
    RecordList& List(const wxString& name) { return *Named<RecordList>(*wizard_, name); }

    MemoryCase access_ = ThreeSecrets();
    std::string path_ =
        (std::filesystem::temp_directory_path() /
         ("wizard-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)) + ".csv"))
            .string();
    std::unique_ptr<ImportWizard> wizard_;
};

constexpr const char* kRowsOfFile =
    "BEGBATES,ENDBATES,CUSTODIAN,Oddity\n"
    "LP0001,LP0003,Chen,x\n"
    ",,Nobody,y\n";

TEST_F(ImportWizardTest, BeginsWithTheFormatOfAFileThatIsKnown) {
    Write(kRowsOfFile);
    Open();
    EXPECT_EQ(wizard_->step(), kFormat);
    ASSERT_TRUE(wizard_->draft().preview);
    EXPECT_NE(Said("What was found").find("comma"), std::string::npos);
    auto* cells = Named<wxListView>(*wizard_, "First records as they stand");
    EXPECT_EQ(cells->GetColumnCount(), 4);
    EXPECT_EQ(cells->GetItemText(0, 2), "Chen");
}

TEST_F(ImportWizardTest, RereadsTheFileWithOtherDelimiters) {
    Write("BEGBATES|NOTE, LONG\nLP1|a\nLP2|b\n");
    Open();
    Choose("Between fields", "comma");
    EXPECT_EQ(wizard_->draft().preview->headings.front(), "BEGBATES|NOTE");
    Choose("Between fields", "pipe |");
    EXPECT_EQ(wizard_->draft().preview->headings,
              (std::vector<std::string>{"BEGBATES", "NOTE, LONG"}));
}

TEST_F(ImportWizardTest, TriesAFileThatCouldNotBeReadWithAnotherEncoding) {
    Write(kRowsOfFile);
    Open();
    Choose("Kind", "EDRM XML");
    EXPECT_FALSE(wizard_->draft().preview);
    EXPECT_FALSE(problem().empty());
    Next();
    EXPECT_EQ(wizard_->step(), kFormat);
    Choose("Kind", "delimited");
    EXPECT_TRUE(wizard_->draft().preview);
    EXPECT_EQ(problem(), "");
}

TEST_F(ImportWizardTest, MapsEachColumnAndLosesNoneWithoutADecision) {
    Write(kRowsOfFile);
    Open();
    Next();
    ASSERT_EQ(wizard_->step(), kColumns);
    auto& columns = List("Columns of the file");
    ASSERT_EQ(columns.GetItemCount(), 4);
    EXPECT_EQ(columns.GetTextValue(0, 1), "Bates begin");
    EXPECT_EQ(columns.GetTextValue(3, 1), "kept as Oddity");
    columns.SelectRecord("3");
    Choose("What the column becomes", kSkippedColumn);
    EXPECT_EQ(columns.GetTextValue(3, 1), kSkippedColumn);
}

TEST_F(ImportWizardTest, AsksForAColumnOfBatesNumbers) {
    Write(kRowsOfFile);
    Open();
    Next();
    List("Columns of the file").SelectRecord("0");
    Choose("What the column becomes", kSkippedColumn);
    Next();
    EXPECT_EQ(wizard_->step(), kColumns);
    EXPECT_FALSE(problem().empty());
}

TEST_F(ImportWizardTest, LosesNoChoiceByGoingBack) {
    Write(kRowsOfFile);
    Open();
    Next();
    List("Columns of the file").SelectRecord("3");
    Choose("What the column becomes", kSkippedColumn);
    Back();
    ASSERT_EQ(wizard_->step(), kFormat);
    Next();
    EXPECT_EQ(List("Columns of the file").GetTextValue(3, 1), kSkippedColumn);
}

TEST_F(ImportWizardTest, ShowsWhichRowsAreReady) {
    Write(kRowsOfFile);
    Open();
    Next();
    Next();
    ASSERT_EQ(wizard_->step(), kRows);
    auto& rows = List("First documents");
    ASSERT_EQ(rows.GetItemCount(), 2);
    EXPECT_EQ(rows.GetTextValue(0, 0), "ready");
    EXPECT_EQ(rows.GetTextValue(1, 0), "blocked");
    rows.SelectRecord("1");
    EXPECT_EQ(Said("What is wrong with the selected row").rfind("Blocked: ", 0), 0U);
    EXPECT_EQ(Utf8(Named<wxStaticText>(*wizard_, "How many rows are ready")->GetLabel()),
              "First 2 rows: 1 ready, 0 with warnings, 1 blocked.");
}

TEST_F(ImportWizardTest, TriesFirstAndThenImports) {
    Write(kRowsOfFile);
    access_.evidence_.outcome_.import.record_count = 2;
    access_.evidence_.outcome_.import.added_count = 1;
    access_.evidence_.outcome_.import.rejected_count = 1;
    access_.evidence_.outcome_.notes = {{3, "There is no Bates number.", true}};
    Open();
    for (int step = kFormat; step < kOptions; ++step)
        Next();
    Named<wxTextCtrl>(*wizard_, "Volume of rows that name none")->ChangeValue("LP-VOL001");
    Next();
    ASSERT_EQ(wizard_->step(), kTrial);
    ASSERT_EQ(access_.evidence_.imports_.size(), 1U);
    EXPECT_TRUE(access_.evidence_.imports_[0].is_dry_run);
    EXPECT_EQ(access_.evidence_.imports_[0].production, "LP-VOL001");
    EXPECT_NE(Said("Outcome").find("Nothing is imported yet."), std::string::npos);
    EXPECT_EQ(List("What is told of rows").GetTextValue(0, 2), "There is no Bates number.");
    EXPECT_FALSE(wizard_->outcome());
    Next();
    ASSERT_EQ(access_.evidence_.imports_.size(), 2U);
    EXPECT_FALSE(access_.evidence_.imports_[1].is_dry_run);
    EXPECT_EQ(access_.evidence_.imports_[1].mapping.columns.size(), 4U);
    EXPECT_TRUE(wizard_->outcome());
}

TEST_F(ImportWizardTest, StopsAtATrialThatWouldTakeNothing) {
    Write(kRowsOfFile);
    Open();
    for (int step = kFormat; step < kTrial; ++step)
        Next();
    Next();
    EXPECT_EQ(wizard_->step(), kTrial);
    EXPECT_EQ(access_.evidence_.imports_.size(), 1U);
    EXPECT_FALSE(problem().empty());
}

TEST_F(ImportWizardTest, SaysWhyATrialFailed) {
    Write(kRowsOfFile);
    Open();
    access_.evidence_.fails_ = Error(ErrorKind::kUnavailable, "The disk is full.");
    for (int step = kFormat; step < kTrial; ++step)
        Next();
    EXPECT_EQ(Said("Outcome"), "The disk is full.");
    EXPECT_FALSE(wizard_->outcome());
}

TEST_F(ImportWizardTest, RemembersAProfile) {
    Write(kRowsOfFile);
    Open();
    Next();
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Name", "Vendor"); });
    wxCommandEvent click(wxEVT_BUTTON, wxID_ANY);
    auto* save = wxWindow::FindWindowByLabel("&Save as a profile...", wizard_.get());
    ASSERT_NE(save, nullptr);
    save->ProcessWindowEvent(click);
    ASSERT_EQ(access_.evidence_.profiles_.size(), 1U);
    EXPECT_EQ(access_.evidence_.profiles_.front().name, "Vendor");
    EXPECT_EQ(access_.evidence_.profiles_.front().columns.size(), 4U);
}

TEST_F(ImportWizardTest, AsksNothingOfColumnsForPageImages) {
    std::filesystem::remove(path_);
    path_ += ".opt";
    Write("LP0001,VOL,IMAGES/LP0001.TIF,Y,,,2\nLP0002,VOL,IMAGES/LP0002.TIF,,,,\n");
    Open();
    ASSERT_TRUE(wizard_->draft().preview);
    EXPECT_EQ(wizard_->draft().preview->kind, LoadFileKind::kOpticon);
    Next();
    EXPECT_EQ(wizard_->step(), kOptions);
}

TEST_F(ImportWizardTest, RefusesAFileThatIsNotThere) {
    wizard_ = std::make_unique<ImportWizard>(nullptr, access_);
    Named<wxTextCtrl>(*wizard_, "Load file")->ChangeValue("/nowhere/at-all.dat");
    Next();
    EXPECT_EQ(wizard_->step(), kFile);
    EXPECT_EQ(problem(), "There is no such file.");
}

TEST(OutcomeInWords, SaysWhatHappenedAndWhatDidNot) {
    ImportOutcome outcome;
    outcome.import.record_count = 1200;
    outcome.import.added_count = 1190;
    outcome.import.rejected_count = 10;
    outcome.reject_path = "rejected.csv";
    outcome.without_image = {"LP1"};
    const std::string words = OutcomeInWords(outcome, false);
    for (const char* said : {"Of 1,200 records", "1,190 documents added", "10 rows rejected",
                             "rejected.csv", "Without a page image: LP1"})
        EXPECT_NE(words.find(said), std::string::npos) << said;
}

}  // namespace
}  // namespace particulars
