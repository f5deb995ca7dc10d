#include "forms/row_copier.h"

#include <gtest/gtest.h>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/dialog.h>
#include <wx/frame.h>
#include <wx/modalhook.h>

#include "forms/record_list.h"
#include "forms/words.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

std::string OnClipboard(const wxDataFormat& format) {
    wxCustomDataObject data(format);
    const wxClipboardLocker clipboard;
    if (!clipboard || !wxTheClipboard->GetData(data))
        return {};
    return {static_cast<const char*>(data.GetData()), data.GetSize()};
}

std::string TextOnClipboard() {
    wxTextDataObject text;
    const wxClipboardLocker clipboard;
    return !!clipboard && wxTheClipboard->GetData(text) ? Utf8(text.GetText()) : std::string();
}

/// Answers every question with yes, and counts them.
class SaysYes final : public wxModalDialogHook {
public:
    SaysYes() { Register(); }
    ~SaysYes() override { Unregister(); }
    int asked() const { return asked_; }

protected:
    int Enter(wxDialog*) override {
        ++asked_;
        return wxID_YES;
    }

private:
    int asked_ = 0;
};

class RowCopierTest : public testing::Test {
protected:
    RowCopierTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {
        access_.records_.secrets.at(0).tier = Tier::kAttorneysEyesOnly;
        access_.records_.secrets.at(1).tier = Tier::kPublic;
        list_ = new RecordList(frame_, "Entries", {{"No.", 80}, {"Title", 0}});
        list_->SetRows({{"a", {"TS-001", "Targeting"}}, {"b", {"TS-002", "=Score"}}});
    }
    ~RowCopierTest() override { frame_->Destroy(); }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
    RecordList* list_ = nullptr;
    RowCopier copier_{[this] { return &access_; }};
};

TEST_F(RowCopierTest, PutsTextHtmlAndTabSeparatedValuesOnTheClipboard) {
    list_->SelectRecord("b");
    ASSERT_TRUE(copier_.CopyFrom(list_));
    EXPECT_EQ(TextOnClipboard(), "TS-002\t=Score");
    EXPECT_EQ(OnClipboard(wxDataFormat("text/tab-separated-values")),
              "No.\tTitle\r\nTS-002\t'=Score\r\n");
    wxHTMLDataObject html;
    const wxClipboardLocker clipboard;
    ASSERT_TRUE(wxTheClipboard->GetData(html));
    EXPECT_NE(html.GetHTML().Find("<td>TS-002</td><td>=Score</td>"), wxNOT_FOUND);
}

TEST_F(RowCopierTest, CopiesNothingWithoutASelection) {
    list_->UnselectAll();
    EXPECT_FALSE(copier_.CopyFrom(list_));
    EXPECT_FALSE(copier_.CopyFrom(nullptr));
    EXPECT_TRUE(access_.Distributions().empty());
}

TEST_F(RowCopierTest, LogsTheCopyWithItsTier) {
    list_->SelectRecord("b");
    copier_.CopyFrom(list_);
    ASSERT_EQ(access_.Distributions().size(), 1U);
    const Distribution line = access_.Distributions().front();
    EXPECT_EQ(line.handling, Handling::kCopy);
    EXPECT_EQ(line.what, "1 row of \"Entries\"");
    EXPECT_EQ(line.tier, Tier::kPublic);
    EXPECT_EQ(line.secrets, std::vector<std::string>({"TS-002"}));
}

TEST_F(RowCopierTest, AsksOnceBeforeCopyingWhatIsNotPublic) {
    list_->SelectRecord("a");
    const SaysYes answer;
    copier_.CopyFrom(list_);
    copier_.CopyFrom(list_);
    EXPECT_EQ(answer.asked(), 1);
    copier_.Forget();
    copier_.CopyFrom(list_);
    EXPECT_EQ(answer.asked(), 2);
}

TEST_F(RowCopierTest, TakesTheHighestTierForRowsThatNameNone) {
    const SelectedRows unknown = {"Notes", {{"Words"}, {{"anything"}}, {}}};
    EXPECT_EQ(LineFor(unknown, access_.records()).tier, Tier::kAttorneysEyesOnly);
    const SelectedRows named = {"Documents", {{"Bates", "Tier"}, {{"LP1", "public"}}, {}}};
    EXPECT_EQ(LineFor(named, access_.records()).tier, Tier::kPublic);
}

TEST_F(RowCopierTest, CopiesThePlaceWhereARowHasACite) {
    auto* links = new RecordList(frame_, "Links", {{"Role", 80}, {"Evidence", 0}});
    links->SetRows({{"x", {"contains", "LP00012345, p. 9"}}});
    links->SelectRecord("x");
    const SaysYes answer;
    copier_.CopyFrom(links);
    EXPECT_EQ(TextOnClipboard(), "LP00012345, p. 9");
}

}  // namespace
}  // namespace particulars
