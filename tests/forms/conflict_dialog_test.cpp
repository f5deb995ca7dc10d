#include "forms/conflict_dialog.h"

#include <gtest/gtest.h>
#include <wx/radiobut.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/field_words.h"
#include "forms/xrc.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

EditConflict TitleAndNote() {
    EditConflict conflict;
    conflict.record_type = "trade_secret";
    conflict.record = "secret-3";
    conflict.who = "anna";
    conflict.at = "2016-06-23T14:03:00.000Z";
    conflict.groups = {{{"title", "Item 3", "Data in transit", "Tag data"}},
                       {{"note", "", "ask the client", "see the deposition"}}};
    conflict.theirs_only = {"holder", "ended_on"};
    return conflict;
}

class ConflictDialogTest : public testing::Test {
protected:
    void Choose(const char* name) {
        auto& radio = FindNamed<wxRadioButton>(dialog_, name);
        radio.SetValue(true);
        wxCommandEvent event(wxEVT_RADIOBUTTON, radio.GetId());
        event.SetEventObject(&radio);
        radio.HandleWindowEvent(event);
    }
    wxString Value(const char* name) { return FindNamed<wxTextCtrl>(dialog_, name).GetValue(); }
    wxString Label(const char* name) { return FindControl<wxStaticText>(dialog_, name).GetLabel(); }

    MemoryCase access_ = ThreeSecrets();
    ConflictDialog dialog_{nullptr, TitleAndNote(), access_.records()};
};

TEST_F(ConflictDialogTest, NamesTheEntryAndWhoSavedFirst) {
    EXPECT_EQ(Label("heading"), "anna changed TS-003 while you did");
    EXPECT_TRUE(Label("explanation").Contains("23 Jun 2016"));
}

TEST_F(ConflictDialogTest, ShowsWhatItWasMineAndTheirs) {
    EXPECT_EQ(Value("Title, as it was"), "Item 3");
    EXPECT_EQ(Value("Title, Keep mine"), "Data in transit");
    EXPECT_EQ(Value("Title, Take anna's"), "Tag data");
    EXPECT_EQ(Value("Note, as it was"), "none");
}

TEST_F(ConflictDialogTest, NamesWhatElseTheyChanged) {
    EXPECT_TRUE(Label("also").Contains("Holder, Ended on"));
}

TEST_F(ConflictDialogTest, ChoosesNothingBeforehand) {
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
    EXPECT_FALSE(Label("problem").empty());
}

TEST_F(ConflictDialogTest, WantsEveryGroupDecided) {
    Choose("Title: Keep mine");
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
    Choose("Note: Take anna's");
    EXPECT_TRUE(dialog_.TransferDataFromWindow());
    EXPECT_EQ(dialog_.take_mine(), (std::vector<bool>{true, false}));
}

TEST(ConflictDialog, MarksLongTextsAgainstWhatTheyWere) {
    const MemoryCase access = ThreeSecrets();
    EditConflict conflict;
    conflict.record_type = "version";
    conflict.record = "version-3";
    conflict.who = "anna";
    const std::string base =
        "the data transmitted to and from the tag, with its purpose and every field that is sent";
    conflict.groups = {{{"text", base, base + " daily", "all " + base}}};
    ConflictDialog dialog(nullptr, conflict, access.records());
    EXPECT_TRUE(
        FindNamed<wxTextCtrl>(dialog, "Description, Keep mine").GetValue().Contains("{+ daily+}"));
    EXPECT_TRUE(
        FindNamed<wxTextCtrl>(dialog, "Description, Take anna's").GetValue().Contains("{+all +}"));
    EXPECT_EQ(FindNamed<wxTextCtrl>(dialog, "Description, as it was").GetValue(), base);
}

TEST(ConflictDialog, HidesWhatFollowsFromTheDate) {
    const MemoryCase access = ThreeSecrets();
    EditConflict conflict;
    conflict.record_type = "deadline";
    conflict.record = "none";
    conflict.who = "anna";
    conflict.groups = {
        {{"safe", "2016-07-13", "2016-07-20", "2016-07-06"}, {"working", "[]", "[1]", "[2]"}}};
    ConflictDialog dialog(nullptr, conflict, access.records());
    EXPECT_EQ(FindNamed<wxTextCtrl>(dialog, "Act by, Keep mine").GetValue(),
              "Wednesday 20 July 2016");
    EXPECT_EQ(FindNamedOrNull<wxTextCtrl>(dialog, "Working, Keep mine"), nullptr);
}

TEST(FieldInWords, KnowsTheWindowsOwnWords) {
    EXPECT_EQ(FieldInWords("version", "text"), "Description");
    EXPECT_EQ(FieldInWords("docket_entry", "text"), "Text of the paper");
    EXPECT_EQ(FieldInWords("trade_secret", "ended_reason"), "Ended reason");
}

TEST(ValueInWords, SaysDatesListsAndReferencesAsPeopleDo) {
    const MemoryCase access = ThreeSecrets();
    const CaseRecords& records = access.records();
    EXPECT_EQ(ValueInWords(records, "filed", "2016-07-13"), "Wednesday 13 July 2016");
    EXPECT_EQ(ValueInWords(records, "tiers", R"(["confidential","source code"])"),
              "confidential; source code");
    EXPECT_EQ(ValueInWords(records, "parent", "secret-2"), "TS-002");
    EXPECT_EQ(ValueInWords(records, "active", "0"), "no");
    EXPECT_EQ(ValueInWords(records, "note", ""), "none");
}

TEST(RecordInWords, NamesRecordsByDesignation) {
    const MemoryCase access = ThreeSecrets();
    EXPECT_EQ(RecordInWords(access.records(), "version", "version-3"), "TS-003, version 1");
    EXPECT_EQ(RecordInWords(access.records(), "trade_secret", "secret-1"), "TS-001");
    EXPECT_EQ(RecordInWords(access.records(), "docket_entry", "gone"), "a docket entry");
}

}  // namespace
}  // namespace particulars
