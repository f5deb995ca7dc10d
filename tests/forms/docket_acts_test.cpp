#include "forms/docket_acts.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <wx/dataview.h>
#include <wx/frame.h>

#include "forms/words.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

/// The list of what moves, as it stood while the dialog was open: number, old and new date.
std::vector<std::vector<wxString>> RowsOf(wxDialog& dialog) {
    auto* list = Named<wxDataViewCtrl>(dialog, "Dates that move");
    auto* model = dynamic_cast<wxDataViewVirtualListModel*>(list ? list->GetModel() : nullptr);
    std::vector<std::vector<wxString>> rows;
    for (unsigned row = 0; model && row < model->GetCount(); ++row) {
        rows.emplace_back();
        for (const unsigned column : {1U, 3U, 4U}) {
            wxVariant value;
            model->GetValueByRow(value, row, column);
            rows.back().push_back(value.GetString());
        }
    }
    return rows;
}

using Rows = std::vector<std::vector<wxString>>;

class DocketActsTest : public testing::Test {
protected:
    DocketActsTest() { FillWithSample(access_); }

    /// The duty that runs from receipt of the order, and its deadline.
    Deadline& FromReceipt() {
        return *std::find_if(
            access_.records_.deadlines.begin(), access_.records_.deadlines.end(),
            [](const Deadline& deadline) { return deadline.basis == TriggerBasis::kReceipt; });
    }

    void Edit(const std::string& record, const wxString& field, const wxString& text) {
        const ModalAnswer answer([&](wxDialog& dialog) {
            if (dialog.GetTitle() == "What this moves")
                shown_ = RowsOf(dialog);
            else
                Type(dialog, field, text);
        });
        EditDocketRecord(frame_, access_, record);
        titles_ = answer.titles();
    }

    FakeCaseAccess access_;
    wxFrame frame_{nullptr, wxID_ANY, "Test"};
    Rows shown_;
    std::vector<wxString> titles_;
};

TEST_F(DocketActsTest, ShowsWhatTheDayOfReceiptMovesBeforeItIsSaved) {
    const wxString name = Wx(Designation(FromReceipt()));
    Edit("order", "Received", "24 June 2016");
    EXPECT_EQ(shown_, (Rows{{name, "Wed 6 Jul 2016 (safe)", "Fri 8 Jul 2016"}}));
    EXPECT_EQ(FromReceipt().usual, Date(2016, 7, 8));
    EXPECT_EQ(access_.labels_, std::vector<std::string>{"edit docket entry"});

    Edit("order", "Received", "");
    EXPECT_EQ(shown_, (Rows{{name, "Fri 8 Jul 2016", "Wed 6 Jul 2016 (safe)"}}));
    EXPECT_EQ(FromReceipt().usual, std::nullopt);
}

TEST_F(DocketActsTest, ShowsWhatAnotherPeriodOfADutyMoves) {
    const ObligationId duty = FromReceipt().obligation;
    Edit(duty.text(), "Period", "3 weeks");
    ASSERT_EQ(shown_.size(), 1U);
    EXPECT_EQ(FromReceipt().period, "3 weeks");
    EXPECT_EQ(FromReceipt().safe, Date(2016, 7, 13));
}

TEST_F(DocketActsTest, AsksNothingWhereNoDateMoves) {
    Edit("order", "Title", "Opinion");
    EXPECT_EQ(titles_.size(), 1U);
    EXPECT_EQ(access_.labels_, std::vector<std::string>{"edit docket entry"});
}

}  // namespace
}  // namespace particulars
