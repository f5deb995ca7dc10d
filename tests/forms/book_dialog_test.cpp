#include "forms/book_dialog.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <wx/checklst.h>
#include <wx/combobox.h>

#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class BookDialogTest : public testing::Test {
protected:
    BookDialogTest() {
        FillWithSample(access_);
        dialog_ = new BookDialog(nullptr, access_);
    }
    ~BookDialogTest() override { dialog_->Destroy(); }

    wxCheckListBox& papers() { return *Named<wxCheckListBox>(*dialog_, "Papers"); }
    void Call(const wxString& name) {
        Named<wxComboBox>(*dialog_, "Name of the book")->SetValue(name);
    }

    FakeCaseAccess access_;
    BookDialog* dialog_ = nullptr;
};

TEST_F(BookDialogTest, BindsTheTickedPapersInTheirOrder) {
    papers().SetSelection(0);
    dialog_->Move(1);
    EXPECT_EQ(dialog_->Options().papers,
              (std::vector<std::string>{"matrix", "checklist", "calendar"}));
    papers().Check(2, false);
    const TemporaryFolder folder;
    ASSERT_TRUE(dialog_->BindAs(folder / "book.pdf"));
    EXPECT_GT(std::filesystem::file_size(folder / "book.pdf"), 1000U);
    ASSERT_EQ(access_.distributions_.size(), 1U);
    EXPECT_EQ(access_.distributions_.front().what, "Case report book");
    EXPECT_EQ(access_.distributions_.front().tier, Tier::kPublic);
}

TEST_F(BookDialogTest, KeepsABookToMakeItAgain) {
    EXPECT_FALSE(dialog_->Keep()) << "without a name";
    Call("Monday book");
    papers().Check(1, false);
    ASSERT_TRUE(dialog_->Keep());
    ASSERT_EQ(access_.records_.books.size(), 1U);
    EXPECT_EQ(access_.records_.books.front().papers,
              (std::vector<std::string>{"checklist", "calendar"}));
    auto* again = new BookDialog(nullptr, access_);
    EXPECT_EQ(again->Options().title, "Monday book");
    EXPECT_EQ(again->Options().papers, (std::vector<std::string>{"checklist", "calendar"}));
    again->Destroy();
}

}  // namespace
}  // namespace particulars
